// Everything of a host, or of one series, as files that others read: what a host may have anyway, in one archive.
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { mostPictures, picturesOf } from '../album/album.ts';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { guestsTable } from '../hosting/guests-csv.ts';
import type { Say } from '../language/translate.ts';
import { coverOf } from '../pictures/covers.ts';
import { jpegFileOf } from '../pictures/decoding.ts';
import { readStored, type PictureStore } from '../pictures/store.ts';
import { calendarFeed, type Sender } from '../tweetups/calendar.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { addressOf, type InItsCity } from '../tweetups/tweetup.ts';
import { wallTime } from '../time/zones.ts';
import type { FileToPack } from '../zip.ts';

/** More than anybody hosts. */
const mostEvenings = 1000;

/** The latest first; drafts are nobody's yet. @param seriesId undefined: all that they host */
export async function hostedByPerson(
  db: Queries,
  personId: string,
  seriesId: string | undefined,
): Promise<InItsCity[]> {
  return db
    .select({ tweetup: tweetups, city: cities })
    .from(hosts)
    .innerJoin(tweetups, eq(tweetups.id, hosts.tweetupId))
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(
      and(
        eq(hosts.personId, personId),
        isNotNull(tweetups.announcedAt),
        seriesId === undefined ? undefined : eq(tweetups.seriesId, seriesId),
      ),
    )
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(mostEvenings);
}

interface Packing {
  readonly db: Queries;
  readonly pictures: PictureStore;
  readonly hosted: readonly InItsCity[];
  readonly now: Date;
  readonly sender: Sender;
  readonly say: Say;
}

/** One file after the other is read when it is packed: an archive of a hundred evenings is never in memory. */
export async function* everythingOf(packing: Packing): AsyncGenerator<FileToPack> {
  const { db, pictures, hosted, now, sender, say } = packing;
  const calendar = { name: say('moving.outHeading'), self: '/me/moving' as const, say };
  yield written('calendar.ics', now, calendarFeed(hosted, calendar, sender));
  yield written(
    'evenings.json',
    now,
    JSON.stringify(
      hosted.map((one) => asJson(one, sender.baseUrl)),
      null,
      2,
    ),
  );
  for (const { tweetup } of hosted) {
    const folder = `${wallTime(tweetup.startsAt, tweetup.zone).date}-${tweetup.slug}`;
    yield {
      name: `${folder}/guests.csv`,
      at: now,
      read: async () => Buffer.from([...(await guestsTable(db, tweetup.id, say))].join('')),
    };
    const cover = await coverOf(db, tweetup.id);
    if (cover)
      yield {
        name: `${folder}/cover.jpg`,
        at: cover.since,
        read: () => readStored(pictures, jpegFileOf(cover)),
      };
    const album = await picturesOf(db, tweetup.id, { most: mostPictures });
    for (const [index, picture] of album.entries())
      yield {
        name: `${folder}/album/${String(index + 1).padStart(3, '0')}.jpg`,
        at: picture.since,
        read: () => readStored(pictures, jpegFileOf(picture, 'album')),
      };
  }
}

function written(name: string, at: Date, words: string): FileToPack {
  return { name, at, read: async () => Buffer.from(words) };
}

function asJson({ tweetup, city }: InItsCity, baseUrl: string) {
  const { title, description, venue, address, hashtag, startsAt, endsAt, zone, cancelledAt } = tweetup;
  const { capacity, cost, findUs, houseRules, language, visibility, seriesDate } = tweetup;
  return {
    title,
    description,
    venue,
    address,
    city: city.name,
    country: city.country,
    zone,
    hashtag,
    language,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    capacity,
    cost,
    findUs,
    houseRules,
    visibility,
    seriesDate,
    cancelledAt: cancelledAt?.toISOString() ?? null,
    url: baseUrl + addressOf(tweetup),
  };
}
