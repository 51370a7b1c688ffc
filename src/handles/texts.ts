// What is said about handles, in both languages.
import type { SameKeys } from '../language/texts.ts';
import * as checks from './check-texts.ts';
import * as refusals from './refusal-texts.ts';

export const de = {
  ...checks.de,
  ...refusals.de,
} as const;

export const en: SameKeys<typeof de> = {
  ...checks.en,
  ...refusals.en,
};
