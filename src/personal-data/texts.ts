// What is said about one’s own data, leaving, and changing one’s address.
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
