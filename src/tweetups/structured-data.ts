// What search engines read of a tweetup: schema.org's Event as JSON-LD.
import type { Absolute, Path } from '../addresses.ts';
import { addressOf, type City, type Tweetup } from './tweetup.ts';

export interface Told {
  readonly tweetup: Tweetup;
  readonly city: City;
  /** The description without its markup. */
  readonly words: string;
  readonly hostNames: readonly string[];
  /** The best first. */
  readonly images: readonly Path[];
  readonly series: { readonly name: string; readonly address: Path } | null;
  /** Whether somebody who says yes now gets one. */
  readonly places: 'free' | 'full';
  readonly absolute: Absolute;
  readonly siteName: string;
}

/**
 * @returns JSON that can stand in a script element: nothing a host typed can end it
 * @see https://schema.org/Event and Google's required and recommended fields for events
 */
export function structuredData({ tweetup, city, words, hostNames, images, series, ...more }: Told): string {
  const { absolute, siteName } = more;
  const page = absolute(addressOf(tweetup));
  const place = {
    '@type': 'Place',
    name: tweetup.venue,
    address: {
      '@type': 'PostalAddress',
      ...(tweetup.address ? { streetAddress: tweetup.address } : {}),
      addressLocality: city.name,
      ...(city.region ? { addressRegion: city.region } : {}),
      addressCountry: city.country,
    },
    ...(tweetup.latitude === null || tweetup.longitude === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: tweetup.latitude, longitude: tweetup.longitude } }),
  };
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': page,
    url: page,
    name: tweetup.title,
    image: images.map((path) => absolute(path)),
    description: words || `#${tweetup.hashtag}`,
    startDate: tweetup.startsAt.toISOString(),
    endDate: tweetup.endsAt.toISOString(),
    ...(tweetup.movedFrom ? { previousStartDate: tweetup.movedFrom.startsAt } : {}),
    eventStatus: `https://schema.org/${statusOf(tweetup)}`,
    eventAttendanceMode: `https://schema.org/${tweetup.onlineAddress ? 'Mixed' : 'Offline'}EventAttendanceMode`,
    inLanguage: tweetup.language,
    // Whoever comes online gets the link after answering: to everybody else the page is the way in.
    location: tweetup.onlineAddress ? [place, { '@type': 'VirtualLocation', url: page }] : place,
    organizer: hostNames.map((name) => ({ '@type': 'Person', name, url: page })),
    isAccessibleForFree: tweetup.cost === '',
    // What costs something is said in the host's words, from which no price can be read.
    ...(tweetup.cost === '' ? { offers: freeOffer(tweetup, page, more.places) } : {}),
    ...(tweetup.capacity === null ? {} : { maximumAttendeeCapacity: tweetup.capacity }),
    ...(series ? { superEvent: superEvent(series, absolute) } : {}),
    keywords: tweetup.hashtag,
    publisher: { '@type': 'Organization', name: siteName, url: absolute('/') },
  };
  return JSON.stringify(event).replaceAll('<', '\\u003c');
}

function superEvent({ name, address }: { name: string; address: Path }, absolute: Absolute) {
  const page = absolute(address);
  return { '@type': 'EventSeries', '@id': page, url: page, name };
}

function freeOffer(tweetup: Tweetup, page: string, places: Told['places']) {
  return {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'EUR',
    availability: `https://schema.org/${places === 'full' ? 'SoldOut' : 'InStock'}`,
    url: page,
    validFrom: (tweetup.announcedAt ?? tweetup.changedAt).toISOString(),
  };
}

function statusOf(tweetup: Tweetup): string {
  if (tweetup.cancelledAt) return 'EventCancelled';
  return tweetup.movedFrom ? 'EventRescheduled' : 'EventScheduled';
}
