// What is said on the people page and in its files, in French.
import type { de } from '../../../guest-list/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as following from './following-texts.ts';
import * as list from './list-texts.ts';
import * as takingAlong from './taking-along-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...following.fr,
  ...list.fr,
  ...takingAlong.fr,
};
