// What the drawn picture of a tweetup says, and its address.
import type { Path } from '../addresses.ts';
import { createHash } from 'node:crypto';
import { sayIn, type Language } from '../language/translate.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { addressOf, type City, type Tweetup } from '../tweetups/tweetup.ts';
import type { Shared } from './share-drawing.ts';

/** What networks show beside a link to a page. */
export interface ImageOfPage {
  readonly address: Path;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** With its fingerprint: a changed tweetup has a new address, so no network shows the old picture for ever. */
export function shareImage(
  { tweetup, city }: { tweetup: Tweetup; city: City },
  siteName: string,
  language: Language,
): ImageOfPage {
  const shared = sharedOf({ tweetup, city }, siteName, language);
  return {
    address: `${addressOf(tweetup)}/share.png?lang=${language}&v=${printOf(shared)}`,
    width: 1200,
    height: 630,
    alt: [shared.title, shared.day, shared.place, `#${shared.hashtag}`].join(', '),
  };
}

export function sharedOf(
  { tweetup, city }: { tweetup: Tweetup; city: City },
  siteName: string,
  language: Language,
): Shared {
  const say = sayIn(language);
  const { startsAt, zone } = tweetup;
  return {
    title: tweetup.title,
    day: `${longDay(startsAt, zone, language)}, ${clockTime(startsAt, zone, language)}`,
    place: `${tweetup.venue}, ${city.name}`,
    hashtag: tweetup.hashtag,
    siteName,
    cancelled: tweetup.cancelledAt ? say('hosting.cancelledBanner') : '',
  };
}

export function printOf(shared: Shared): string {
  return createHash('sha256').update(JSON.stringify(shared)).digest('hex').slice(0, 12);
}
