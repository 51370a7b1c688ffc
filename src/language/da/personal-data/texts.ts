// What is said about a person’s own data, leaving, and changing an address, in Danish.
import type { de } from '../../../personal-data/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as address from './address-texts.ts';
import * as own from './own-data-texts.ts';

export const da: SameKeys<typeof de> = {
  ...address.da,
  ...own.da,
};
