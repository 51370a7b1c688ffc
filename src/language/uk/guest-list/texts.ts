// What is said on the people page and in its files, in Ukrainian.
import type { de } from '../../../guest-list/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as following from './following-texts.ts';
import * as list from './list-texts.ts';
import * as takingAlong from './taking-along-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...following.uk,
  ...list.uk,
  ...takingAlong.uk,
};
