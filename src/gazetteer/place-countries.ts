// Countries as people type them behind a town, in the site's languages.

const languages = ['de', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** "Österreich" and "Austria" for AT. */
export function countryNames(code: string): readonly string[] {
  return languages.map((language) => language.of(code) ?? '').filter((name) => name !== '');
}
