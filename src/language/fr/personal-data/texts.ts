// What is said about a person’s own data, leaving, and changing an address, in French.
import type { de } from '../../../personal-data/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as address from './address-texts.ts';
import * as own from './own-data-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...address.fr,
  ...own.fr,
};
