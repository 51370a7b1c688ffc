// What a form carried that came after its session had ended: it is sent again after signing in, and nothing is typed twice.
import type { Request } from 'express';
import { pathOnThisSite } from './canonical.ts';

export function signedOutView(req: Request) {
  const fields = fieldsIn(req.body);
  return {
    action: pathOnThisSite(req.path),
    fields,
    words: fields.map(({ value }) => value).filter(isTyped),
  };
}

function fieldsIn(body: unknown): { name: string; value: string }[] {
  const sent = Object.entries((body ?? {}) as Record<string, string | string[]>);
  return sent.flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
}

/** A single small word is what a choice or an id looks like. */
function isTyped(value: string): boolean {
  return value.trim() !== '' && !/^[a-z0-9_-]+$/.test(value);
}
