// What every language has to say: the same messages as German.
import type { de } from './de.ts';
import type { SameKeys } from './texts.ts';

export type German = typeof de;

/** The compiler tells which message is forgotten. */
export type Catalogue = { readonly [Room in keyof German]: SameKeys<German[Room]> };
