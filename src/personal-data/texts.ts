// What is said about a person’s own data, leaving, and changing an address.
import type { SameKeys } from '../language/texts.ts';
import * as address from './address-texts.ts';
import * as own from './own-data-texts.ts';

export const de = {
  ...address.de,
  ...own.de,
} as const;

export const en: SameKeys<typeof de> = {
  ...address.en,
  ...own.en,
};
