// What is said about a person’s own data, leaving, and changing an address, in Polish.
import type { de } from '../../../personal-data/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as address } from './address-texts.ts';
import { pl as own } from './own-data-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...address,
  ...own,
};
