// What is said on the wall and about it, in Polish.
import type { de } from '../../../wall/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as off } from './off-texts.ts';
import { pl as wall } from './wall-texts.ts';
import { pl as watch } from './watch-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...off,
  ...wall,
  ...watch,
};
