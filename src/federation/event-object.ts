// An evening as other servers read it: an Event whose shape suits Mastodon, Mobilizon, Friendica and Gancio at once.
import { createHash } from 'node:crypto';
import { absoluteOn } from '../addresses.ts';
import { escaped } from '../xml.ts';
import { sayIn } from '../language/translate.ts';
import { jpegOf } from '../pictures/decoding.ts';
import { shareImage } from '../pictures/share-image.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { longDay, shortDay, timeSpan } from '../time/phrases.ts';
import { wallTimeWithOffset } from '../time/zones.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { WholeTweetup } from './told-tweetup.ts';
import { everybody, idsOn, quotableByAll, type TweetupId } from './ids.ts';
import type { ToldTweetup } from './tables.ts';

export interface Site {
  readonly baseUrl: string;
  readonly siteName: string;
}

/**
 * Lists stay lists, also of one; what has no value is left out; coordinates are never whole numbers. Each of these is what one of the
 * readers falls over.
 */
export function eventObject(
  { tweetup, city, cover, hosts, hostNames }: WholeTweetup,
  told: TweetupId & Pick<ToldTweetup, 'city' | 'since'>,
  { baseUrl, siteName }: Site,
): Record<string, unknown> {
  const ids = idsOn(baseUrl);
  const absolute = absoluteOn(baseUrl);
  const say = sayIn(tweetup.language);
  const author = `cities/${told.city}` as const;
  const id = ids.tweetup(told);
  const url = absolute(addressOf(tweetup));
  const { zone, startsAt, endsAt, language, hashtag } = tweetup;
  const place = [tweetup.venue, city.name].join(', ');
  const time = timeSpan(tweetup, language);
  const drawn = shareImage({ tweetup, city, cover, hosts }, siteName, language);
  const tag = absolute(`/hashtag/${tweetup.hashtagKey}`);
  const content = [
    `<p>${escaped(`${longDay(startsAt, zone, language)}, ${time}`)}<br>${escaped([tweetup.venue, tweetup.address, city.name].filter(Boolean).join(', '))}</p>`,
    htmlOf(tweetup.description, absolute).trim(),
    hostNames.length > 0
      ? `<p>${escaped(say('federation.hostedBy', { names: hostNames.join(', ') }))}</p>`
      : '',
    `<p><a href="${escaped(url)}">${escaped(url)}</a></p>`,
    `<p><a href="${escaped(tag)}" class="mention hashtag" rel="tag">#<span>${escaped(hashtag)}</span></a></p>`,
  ]
    .filter(Boolean)
    .join('\n');
  return {
    id,
    type: 'Event',
    attributedTo: ids.actor(author),
    name: tweetup.title,
    summary: say('federation.summaryLine', { day: shortDay(startsAt, zone, language), time, place, hashtag }),
    content,
    contentMap: { [language]: content },
    mediaType: 'text/html',
    url,
    startTime: wallTimeWithOffset(startsAt, zone),
    endTime: wallTimeWithOffset(endsAt, zone),
    timezone: zone,
    location: {
      type: 'Place',
      name: tweetup.venue,
      address: {
        type: 'PostalAddress',
        ...(tweetup.address ? { streetAddress: tweetup.address } : {}),
        addressLocality: city.name,
        ...(city.region ? { addressRegion: city.region } : {}),
        addressCountry: city.country,
      },
      latitude: neverWhole(tweetup.latitude ?? city.latitude),
      longitude: neverWhole(tweetup.longitude ?? city.longitude),
    },
    tag: [{ type: 'Hashtag', name: `#${hashtag}`, href: tag }],
    attachment: [
      cover
        ? {
            type: 'Document',
            mediaType: 'image/jpeg',
            url: absolute(jpegOf(cover)),
            ...(cover.alt ? { name: cover.alt } : {}),
            width: cover.width,
            height: cover.height,
          }
        : {
            type: 'Document',
            mediaType: 'image/png',
            url: absolute(drawn.address),
            name: drawn.alt,
            width: drawn.width,
            height: drawn.height,
          },
      { type: 'Link', name: say('federation.website'), href: url, mediaType: 'text/html' },
    ],
    joinMode: tweetup.capacity === null ? 'free' : 'restricted',
    status: tweetup.cancelledAt ? 'CANCELLED' : 'CONFIRMED',
    'ical:status': tweetup.cancelledAt ? 'CANCELLED' : 'CONFIRMED',
    eventStatus: `https://schema.org/${tweetup.cancelledAt ? 'EventCancelled' : tweetup.movedFrom ? 'EventRescheduled' : 'EventScheduled'}`,
    ...(tweetup.capacity === null ? {} : { maximumAttendeeCapacity: tweetup.capacity }),
    inLanguage: language,
    category: 'NETWORKING',
    isOnline: tweetup.onlineAddress !== '',
    commentsEnabled: true,
    sensitive: false,
    published: told.since.toISOString(),
    // Told a moment after it was announced: what says that it changed before it was published is refused (GoToSocial).
    updated: (tweetup.changedAt > told.since ? tweetup.changedAt : told.since).toISOString(),
    replies: ids.replies(told),
    interactionPolicy: quotableByAll,
    to: [everybody],
    cc: [ids.part(author, 'followers')],
  };
}

/** Of all that it says, but for when it was changed. */
export function printOf({ updated: _updated, ...said }: Record<string, unknown>): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}

/** A whole number of degrees is read as nothing by Mobilizon. */
function neverWhole(degrees: number): number {
  return Number.isInteger(degrees) ? degrees + 0.00001 : degrees;
}
