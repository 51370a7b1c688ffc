// Countries as people type them behind a town, in the site's languages.

/** Reading the names takes longer than a page: nobody but who types a country needs them. */
let languages: readonly Intl.DisplayNames[] | undefined;

/** "Österreich" and "Austria" for AT. */
export function countryNames(code: string): readonly string[] {
  languages ??= ['de', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return languages.map((language) => language.of(code) ?? '').filter((name) => name !== '');
}
