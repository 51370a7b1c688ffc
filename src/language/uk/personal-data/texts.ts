// What is said about a person’s own data, leaving, and changing an address, in Ukrainian.
import type { de } from '../../../personal-data/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as address from './address-texts.ts';
import * as own from './own-data-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...address.uk,
  ...own.uk,
};
