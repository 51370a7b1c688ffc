// What is said on the wall and about it.
import type { SameKeys } from '../language/texts.ts';
import * as off from './off-texts.ts';
import * as wall from './wall-texts.ts';
import * as watch from './watch-texts.ts';

export const de = {
  ...off.de,
  ...wall.de,
  ...watch.de,
} as const;

export const en: SameKeys<typeof de> = {
  ...off.en,
  ...wall.en,
  ...watch.en,
};
