// What is said on the wall and about it, in French.
import type { de } from '../../../wall/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as off from './off-texts.ts';
import * as wall from './wall-texts.ts';
import * as watch from './watch-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...off.fr,
  ...wall.fr,
  ...watch.fr,
};
