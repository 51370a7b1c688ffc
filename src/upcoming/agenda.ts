// What lists on pages say of each evening: asked for in few columns, by queries that are built once.
import { and, asc, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { prepared, preparedForMany } from '../database/prepared.ts';
import { facesOfHosts } from '../pictures/faces-of-hosts.ts';
import type { CoverShown, PosterHost } from '../pictures/poster.ts';
import { covers } from '../pictures/tables.ts';
import { goingPeople } from '../rsvps/places.ts';
import { addedGuests, rsvps } from '../rsvps/tables.ts';
import { mayBeNamedAt } from '../series/series.ts';
import { series } from '../series/tables.ts';
import { tweetups, type Tweetup } from '../tweetups/tables.ts';
import type { City } from '../tweetups/tweetup.ts';
import { isListed, longAgo, perPage, type WhichPage } from '../tweetups/upcoming.ts';

/** An evening as far as a list shows it. */
interface Shown {
  readonly tweetup: Pick<Tweetup, keyof typeof shown>;
  readonly city: Pick<City, keyof typeof itsCity>;
}

export interface Entry extends Shown {
  readonly hosts: readonly PosterHost[];
  readonly cover: CoverShown | null;
  /** How many of its places are taken; where there are as many as come, nobody counts. */
  readonly taken: number;
  /** What the series is called that it belongs to, if everybody may know it. */
  readonly seriesName: string;
}

export interface AgendaPage {
  readonly entries: Entry[];
  readonly hasMore: boolean;
}

const shown = {
  id: tweetups.id,
  city: tweetups.city,
  slug: tweetups.slug,
  title: tweetups.title,
  venue: tweetups.venue,
  address: tweetups.address,
  startsAt: tweetups.startsAt,
  endsAt: tweetups.endsAt,
  zone: tweetups.zone,
  hashtag: tweetups.hashtag,
  posterColour: tweetups.posterColour,
  capacity: tweetups.capacity,
  language: tweetups.language,
  visibility: tweetups.visibility,
  cancelledAt: tweetups.cancelledAt,
};
const itsCity = {
  slug: cities.slug,
  name: cities.name,
  latitude: cities.latitude,
  longitude: cities.longitude,
};

/** What has not ended, soonest first. */
export const comingUp = oncePerChange(async (db, now, { page, city }: WhichPage): Promise<AgendaPage> => {
  const part = { now, longAgo: longAgo(now), offset: (page - 1) * perPage };
  const rows = await (city === undefined ? coming(db, part) : comingIn(db, { ...part, city }));
  return { entries: await entriesOf(db, rows.slice(0, perPage)), hasMore: rows.length > perPage };
});

/** What somebody looks for in a list: who hosts, whether there is a place left, and what series it is of. */
export async function entriesOf(db: Queries, listed: readonly Shown[]): Promise<Entry[]> {
  if (listed.length === 0) return [];
  const ids = listed.map(({ tweetup }) => tweetup.id);
  const [faces, rows] = await Promise.all([facesOfHosts(db, ids), placesAndSeries(db, ids)]);
  const known = new Map(rows.map((row) => [row.id, row]));
  return listed.map(({ tweetup, city }) => {
    const { taken = 0, series: its = null, cover = null } = known.get(tweetup.id) ?? {};
    const seriesName = its && mayBeNamedAt(its, tweetup) ? its.name : '';
    return { tweetup, city, hosts: faces.get(tweetup.id) ?? [], cover, taken, seriesName };
  });
}

const placesAndSeries = preparedForMany((db, ids) =>
  db
    .select({
      id: tweetups.id,
      taken: placesTaken(db),
      series: { name: series.name, template: series.template, hiddenAt: series.hiddenAt },
      cover: { hash: covers.hash, width: covers.width, height: covers.height, alt: covers.alt },
    })
    .from(tweetups)
    .leftJoin(covers, eq(covers.tweetupId, tweetups.id))
    .leftJoin(series, eq(series.id, tweetups.seriesId))
    .where(inArray(tweetups.id, [...ids])),
);

function placesTaken(db: Queries) {
  const answers = db
    .select({ people: goingPeople(db, tweetups.id) })
    .from(rsvps)
    .where(eq(rsvps.tweetupId, tweetups.id));
  const added = db
    .select({ people: sql`count(*)` })
    .from(addedGuests)
    .where(eq(addedGuests.tweetupId, tweetups.id));
  return sql<number>`case when ${tweetups.capacity} is null then 0 else (${answers}) + (${added}) end`.mapWith(
    Number,
  );
}

interface Part {
  readonly now: Date;
  readonly longAgo: Date;
  readonly offset: number;
}

const coming = prepared((db, given: Part) => comingPart(db, given, undefined));
const comingIn = prepared((db, given: Part & { city: string }) => comingPart(db, given, given.city));

function comingPart(db: Queries, given: Part, city: string | undefined) {
  return db
    .select({ tweetup: shown, city: itsCity })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(
      and(
        isListed,
        gt(tweetups.startsAt, given.longAgo),
        gt(tweetups.endsAt, given.now),
        city === undefined ? undefined : eq(tweetups.city, city),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(perPage + 1)
    .offset(given.offset);
}

/** What has ended there, latest first, without its hosts. */
export const lately = oncePerChange((db, now, { city }: { city: string }) => overIn(db, { now, city }));

const overIn = prepared((db, given: { now: Date; city: string }) =>
  db
    .select({
      id: tweetups.id,
      city: tweetups.city,
      slug: tweetups.slug,
      title: tweetups.title,
      startsAt: tweetups.startsAt,
      endsAt: tweetups.endsAt,
      cancelledAt: tweetups.cancelledAt,
      zone: tweetups.zone,
    })
    .from(tweetups)
    .where(
      and(
        isListed,
        lte(tweetups.startsAt, given.now),
        lte(tweetups.endsAt, given.now),
        eq(tweetups.city, given.city),
      ),
    )
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(perPage),
);

/** Where the last evening was, when none is to come: there a table is missing now. */
export const lastCity = oncePerChange(async (db): Promise<Pick<City, 'slug' | 'label'> | undefined> => {
  const [last] = await db
    .select({ slug: cities.slug, label: cities.label })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    // The bound has SQLite walk along the starts, from the last one.
    .where(and(isListed, gt(tweetups.startsAt, new Date(0))))
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(1);
  return last;
});
