// Countries as people type them behind a town, in the site's languages.
import { languages } from '../language/translate.ts';

const namesIn = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** "Österreich" and "Austria" for AT. */
export function countryNames(code: string): readonly string[] {
  return namesIn.map((names) => names.of(code) ?? '').filter((name) => name !== '');
}
