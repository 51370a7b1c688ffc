// What is said on the people page and in its files.
import type { SameKeys } from '../language/texts.ts';
import * as following from './following-texts.ts';
import * as list from './list-texts.ts';
import * as takingAlong from './taking-along-texts.ts';

export const de = {
  ...following.de,
  ...list.de,
  ...takingAlong.de,
} as const;

export const en: SameKeys<typeof de> = {
  ...following.en,
  ...list.en,
  ...takingAlong.en,
};
