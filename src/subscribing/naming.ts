// What is followed, in words.
import type { Say } from '../language/translate.ts';
import type { Followed } from './following.ts';

/** "in Rostock" · "der Reihe „Laut am Donnerstag“" */
export function inWords(cityName: string, seriesName: string | undefined, say: Say): string {
  return seriesName === undefined
    ? say('subscribing.inCity', { city: cityName })
    : say('subscribing.ofSeries', { name: seriesName });
}

export function allInWords(followed: readonly Followed[], say: Say): string {
  const names = followed.map(({ following, series }) => inWords(following.cityName, series?.name, say));
  return new Intl.ListFormat(say.language, { type: 'conjunction' }).format(names);
}
