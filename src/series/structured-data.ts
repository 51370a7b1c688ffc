// What search engines read of a series: schema.org's EventSeries as JSON-LD.
import { addressOf, type City } from '../tweetups/tweetup.ts';
import type { Listed } from '../tweetups/upcoming.ts';
import type { SeriesInItsCity } from './looking-up.ts';
import type { Absolute } from '../addresses.ts';
import { addressOfSeries } from './series.ts';

/** @returns JSON that can stand in a script element @see https://schema.org/EventSeries */
export function seriesData(
  { series, city }: SeriesInItsCity,
  { coming, hostNames }: { coming: readonly Listed[]; hostNames: readonly string[] },
  absolute: Absolute,
): string {
  const page = absolute(addressOfSeries(series));
  const { description, hashtag, language, venue, address } = series.template;
  const about = {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    '@id': page,
    url: page,
    name: series.name,
    description: description || `#${hashtag}`,
    inLanguage: language,
    keywords: hashtag,
    location: placeOf({ venue, address }, city),
    organizer: hostNames.map((name) => ({ '@type': 'Person', name, url: page })),
    subEvent: coming.map(({ tweetup, city: where }) => ({
      '@type': 'Event',
      '@id': absolute(addressOf(tweetup)),
      url: absolute(addressOf(tweetup)),
      name: tweetup.title,
      startDate: tweetup.startsAt.toISOString(),
      endDate: tweetup.endsAt.toISOString(),
      eventStatus: `https://schema.org/Event${tweetup.cancelledAt ? 'Cancelled' : 'Scheduled'}`,
      location: placeOf(tweetup, where),
    })),
  };
  return JSON.stringify(about).replaceAll('<', '\\u003c');
}

function placeOf({ venue, address }: { venue: string; address: string }, city: City) {
  return {
    '@type': 'Place',
    name: venue,
    address: {
      '@type': 'PostalAddress',
      ...(address ? { streetAddress: address } : {}),
      addressLocality: city.name,
      ...(city.region ? { addressRegion: city.region } : {}),
      addressCountry: city.country,
    },
  };
}
