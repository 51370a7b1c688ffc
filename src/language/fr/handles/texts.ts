// What is said about handles, in French.
import type { de } from '../../../handles/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as checks from './check-texts.ts';
import * as refusals from './refusal-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...checks.fr,
  ...refusals.fr,
};
