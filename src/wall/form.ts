// The forms of the wall: a post by hand, and what a host decides about it.
import { acceptedValues, namesOf, readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { box, choice, line, readBy, text } from '../forms/kinds.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { plainLine, plainWords } from './plain-words.ts';
import { readPostAddress, type PostAddress } from './post-address.ts';
import { postDeeds, type PostDeed } from './tending.ts';
import type { Wall } from './post.ts';

export const postForm = {
  address: readBy<PostAddress>({
    read: readPostAddress,
    wrong: 'wall.postAddressWrong',
    words: ({ address }) => address,
    most: 2000,
  }),
  words: text({ most: 5000, missing: 'wall.postWordsMissing' }),
  name: line({ most: 80, missing: 'people.nameMissing' }),
} as const;
type PostField = FieldOf<typeof postForm>;

export interface RefusedPost {
  readonly submitted: Submitted<PostField>;
  readonly errors: Errors<PostField>;
}

export type PostReading =
  | {
      readonly outcome: 'read';
      readonly post: { readonly at: PostAddress; readonly name: string; readonly words: string };
    }
  | ({ readonly outcome: 'refused' } & RefusedPost);

export function readPost(body: unknown): PostReading {
  const reading = readForm(postForm, body);
  const { submitted, errors } = reading;
  if (!submitted.address) errors.address = 'wall.postAddressMissing';
  const values = acceptedValues(reading);
  if (!values) return { outcome: 'refused', submitted, errors };
  const { address: at, name, words } = values;
  return { outcome: 'read', post: { at, name: plainLine(name, 80), words: plainWords(words) } };
}

const wallForm = {
  whose: choice(['guests', 'everybody'], { otherwise: 'guests' }),
  waiting_words: text({ most: 5000 }),
  screen_faces: box(),
} as const;

export type WallDecided = Pick<Wall, 'whose' | 'waitingWords' | 'screenFaces'>;

/** Nothing of it is refused: of too many words that wait the first are kept. */
export function readWall(body: unknown): WallDecided {
  const submitted = submittedFields(body, namesOf(wallForm));
  const { values } = readForm(wallForm, body);
  const lines = submitted.waiting_words
    .split('\n')
    .map((one) => plainLine(one, 60))
    .filter((one) => one.length > 1);
  return {
    whose: values.whose ?? 'guests',
    waitingWords: [...new Set(lines)].slice(0, 200).join('\n'),
    screenFaces: values.screen_faces ? 'yes' : null,
  };
}

/** A button's value: `hide 01abc…`. */
export function deedIn(body: unknown): { deed: PostDeed; postId: string } | undefined {
  const [word, postId = ''] = submittedFields(body, ['deed']).deed.split(' ');
  const deed = postDeeds.find((one) => one === word);
  return deed && postId ? { deed, postId } : undefined;
}
