// What is said about handles, in Ukrainian.
import type { de } from '../../../handles/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as checks from './check-texts.ts';
import * as refusals from './refusal-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...checks.uk,
  ...refusals.uk,
};
