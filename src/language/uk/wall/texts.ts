// What is said on the wall and about it, in Ukrainian.
import type { de } from '../../../wall/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as off from './off-texts.ts';
import * as wall from './wall-texts.ts';
import * as watch from './watch-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...off.uk,
  ...wall.uk,
  ...watch.uk,
};
