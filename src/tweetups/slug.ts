// The last part of a tweetup's address, from its title.

const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** What stands below a city's address beside its evenings. */
const pagesOfCities: ReadonlySet<string> = new Set(['series', 'blogs', 'question', 'circles']);

/** @returns 1 to 60 of a–z, 0–9 and hyphen; never four digits alone, which are a city's archive, nor a page of the city's own */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    // № has become No only now.
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  if (words === '') return 'tweetup';
  return /^\d{4}$/.test(words) || pagesOfCities.has(words) ? `tweetup-${words}` : words;
}

/** @param date YYYY-MM-DD, which a long title does not push out */
export function datedSlug(title: string, date: string): string {
  return slugOf(`${slugOf(title).slice(0, 49)}-${date}`);
}
