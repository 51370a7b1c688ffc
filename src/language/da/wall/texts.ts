// What is said in Danish on the wall and about it, put together.
import type { de } from '../../../wall/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as off from './off-texts.ts';
import * as wall from './wall-texts.ts';
import * as watch from './watch-texts.ts';

export const da: SameKeys<typeof de> = {
  ...off.da,
  ...wall.da,
  ...watch.da,
};
