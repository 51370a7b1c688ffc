// The forms of the wall: a post by hand, and what a host decides about it.
import type { MessageKey } from '../language/translate.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { plainLine, plainWords } from './plain-words.ts';
import { readPostAddress, type PostAddress } from './post-address.ts';
import { postDeeds, type PostDeed } from './tending.ts';
import type { Wall } from './post.ts';

export const postFields = ['address', 'words', 'name'] as const;
export type PostField = (typeof postFields)[number];
export type PostErrors = Partial<Record<PostField, MessageKey>>;

export type PostReading =
  | {
      readonly outcome: 'read';
      readonly post: { readonly at: PostAddress; readonly name: string; readonly words: string };
    }
  | { readonly outcome: 'refused'; readonly typed: Submitted<PostField>; readonly errors: PostErrors };

export function postForm(body: unknown): PostReading {
  const typed = submittedFields(body, postFields);
  const errors: PostErrors = {};
  const at = readPostAddress(typed.address);
  if (!at) errors.address = typed.address ? 'wall.postAddressWrong' : 'wall.postAddressMissing';
  const words = plainWords(typed.words);
  if (!/[\p{L}\p{N}\p{S}]/u.test(words)) errors.words = 'wall.postWordsMissing';
  if (typed.words.length > 5000) errors.words = 'web.tooLong';
  const name = plainLine(typed.name, 80);
  if (!/[\p{L}\p{N}]/u.test(name)) errors.name = 'people.nameMissing';
  if (!at || Object.keys(errors).length > 0) return { outcome: 'refused', typed, errors };
  return { outcome: 'read', post: { at, name, words } };
}

export function wallForm(body: unknown): Pick<Wall, 'whose' | 'waitingWords'> {
  const typed = submittedFields(body, ['whose', 'waiting_words']);
  const lines = typed.waiting_words
    .split('\n')
    .map((line) => plainLine(line, 60))
    .filter((line) => line.length > 1);
  return {
    whose: typed.whose === 'everybody' ? 'everybody' : 'guests',
    waitingWords: [...new Set(lines)].slice(0, 200).join('\n'),
  };
}

/** A button's value: `hide 01abc…`. */
export function deedIn(body: unknown): { deed: PostDeed; postId: string } | undefined {
  const [word, postId = ''] = submittedFields(body, ['deed']).deed.split(' ');
  const deed = postDeeds.find((one) => one === word);
  return deed && postId ? { deed, postId } : undefined;
}
