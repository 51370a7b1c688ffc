// Countries as people type them behind a town, in the site's languages.
import { languages } from '../language/translate.ts';

/** Reading the names takes longer than a page: only somebody who types a country needs them. */
let namesIn: readonly Intl.DisplayNames[] | undefined;

/** "Österreich" and "Austria" for AT. */
export function countryNames(code: string): readonly string[] {
  namesIn ??= languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return namesIn.map((names) => names.of(code) ?? '').filter((name) => name !== '');
}
