// What lists on pages say of each evening: asked for in few columns, by queries that are built once.
import { and, asc, desc, eq, gt, lte } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { tweetups, type Tweetup } from '../tweetups/tables.ts';
import type { City } from '../tweetups/tweetup.ts';
import { hostNames, isListed, longAgo, perPage, type WhichPage } from '../tweetups/upcoming.ts';

/** An evening as far as a list shows it. */
export interface Entry {
  readonly tweetup: Pick<Tweetup, keyof typeof shown>;
  readonly city: Pick<City, 'slug' | 'name'>;
  readonly hostNames: readonly string[];
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
  cancelledAt: tweetups.cancelledAt,
};
const itsCity = { slug: cities.slug, name: cities.name };

/** What has not ended, soonest first. */
export async function comingUp(db: Queries, now: Date, { page, city }: WhichPage): Promise<AgendaPage> {
  const part = { now, longAgo: longAgo(now), offset: (page - 1) * perPage };
  const rows = await (city === undefined ? coming(db, part) : comingIn(db, { ...part, city }));
  const entries = rows.slice(0, perPage);
  const names = await hostNames(
    db,
    entries.map(({ tweetup }) => tweetup.id),
  );
  return {
    entries: entries.map((row) => ({ ...row, hostNames: names.get(row.tweetup.id) ?? [] })),
    hasMore: rows.length > perPage,
  };
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
export function lately(
  db: Queries,
  now: Date,
  city: string,
): PromiseLike<Pick<Tweetup, 'city' | 'slug' | 'title' | 'startsAt' | 'zone'>[]> {
  return overIn(db, { now, city });
}

const overIn = prepared((db, given: { now: Date; city: string }) =>
  db
    .select({
      city: tweetups.city,
      slug: tweetups.slug,
      title: tweetups.title,
      startsAt: tweetups.startsAt,
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
