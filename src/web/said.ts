// What a page says of what a form has just done: by the word after `?said=` in its address.
import type { Request } from 'express';
import type { MessageKey } from '../language/translate.ts';

/** Own keys alone: every object has a `constructor`, and strangers ask for anything. @returns empty when it says nothing */
export function saidNotice({ query, visit }: Request, words: Readonly<Record<string, MessageKey>>): string {
  const { said } = query;
  const key = typeof said === 'string' && Object.hasOwn(words, said) ? words[said] : undefined;
  return key === undefined ? '' : visit.say(key);
}
