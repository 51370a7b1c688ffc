// What is said on the people page and in its files, in Polish.
import type { de } from '../../../guest-list/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as following } from './following-texts.ts';
import { pl as list } from './list-texts.ts';
import { pl as takingAlong } from './taking-along-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...following,
  ...list,
  ...takingAlong,
};
