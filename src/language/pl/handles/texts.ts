// What is said about handles, in Polish.
import type { de } from '../../../handles/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as checks } from './check-texts.ts';
import { pl as refusals } from './refusal-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...checks,
  ...refusals,
};
