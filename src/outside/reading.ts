// Reads what was fetched: text in the character set that it has, and JSON.
import { TextDecoder } from 'node:util';
import type { Answer } from './outside.ts';

/** By the byte order mark, the header, or what the text's beginning says of itself (XML, HTML); otherwise UTF-8. */
export function textIn({ body, headers }: Pick<Answer<string>, 'body' | 'headers'>): string {
  const [, inHeader] = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(headers['content-type'] ?? '') ?? [];
  const beginning = body.subarray(0, 1024).toString('latin1');
  const [, inText] = /(?:encoding|charset)\s*=\s*["']?([\w.:-]{1,40})/i.exec(beginning) ?? [];
  return (decoder(markOf(body)) ?? decoder(inHeader) ?? decoder(inText) ?? new TextDecoder()).decode(body);
}

/** Undefined if it is none. */
export function jsonIn(answer: Pick<Answer<string>, 'body' | 'headers'>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.body));
  } catch {
    return undefined;
  }
}

function markOf(body: Buffer): string | undefined {
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 'utf-8' : undefined;
}

function decoder(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
