// Places of coming tweetups on a flat map: every degree of latitude as high as one of longitude is wide at the middle of what is shown.
import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Database, Queries } from '../database/database.ts';
import { tweetups } from '../tweetups/tables.ts';
import { citiesWithTweetups, isComing, listedByIds } from '../tweetups/upcoming.ts';
import { entriesOf, type Entry } from '../upcoming/agenda.ts';
import type { City } from '../tweetups/tweetup.ts';

export interface OnTheMap {
  readonly city: City;
  readonly evenings: number;
  /** The one that comes first. */
  readonly next: Entry | undefined;
}

/** By name. */
export async function placesOfComing(db: Database, now: Date): Promise<OnTheMap[]> {
  const found = await citiesWithTweetups(db, now, { most: 200 });
  if (found.length === 0) return [];
  const slugs = found.map(({ slug }) => slug);
  const counted = await db
    .select({ city: tweetups.city, evenings: count() })
    .from(tweetups)
    .where(and(isComing(now), isNull(tweetups.cancelledAt), inArray(tweetups.city, slugs)))
    .groupBy(tweetups.city);
  const evenings = new Map(counted.map((row) => [row.city, row.evenings]));
  const next = await nextOfEach(db, now, slugs);
  return found.map((city) => ({
    city,
    evenings: evenings.get(city.slug) ?? 0,
    next: next.get(city.slug),
  }));
}

/** By city: one look at the index for each. */
async function nextOfEach(db: Queries, now: Date, slugs: readonly string[]): Promise<Map<string, Entry>> {
  const first = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.city, cities.slug), isComing(now), isNull(tweetups.cancelledAt)))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(1);
  const rows = await db
    .select({ id: sql<string | null>`(${first})` })
    .from(cities)
    .where(inArray(cities.slug, [...slugs]));
  const ids = rows.flatMap(({ id }) => id ?? []);
  const entries = await entriesOf(db, await listedByIds(db, ids));
  return new Map(entries.map((entry) => [entry.city.slug, entry]));
}

/** The outline is drawn in twentieths of a degree, north upwards. */
const perDegree = 20;

/** What is to be seen: all places, with room around, and at least a country's width. */
export function windowOn(places: readonly OnTheMap[]) {
  const xs = places.map(({ city }) => city.longitude * perDegree);
  const ys = places.map(({ city }) => -city.latitude * perDegree);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A degree of longitude is shorter the further north: the picture is narrowed by as much.
  const narrowing = Math.max(0.3, Math.cos(((top + bottom) / 2 / perDegree) * (Math.PI / 180)));
  const width = Math.max((right - left) * 1.3 * narrowing, 10 * perDegree * narrowing);
  const height = Math.max((bottom - top) * 1.3, 8 * perDegree);
  const across = Math.max(width, height * 0.75);
  const down = Math.max(height, across * 0.6);
  const middle = { x: ((left + right) / 2) * narrowing, y: (top + bottom) / 2 };
  const round = (number: number) => Math.round(number * 10) / 10;
  return {
    viewBox: [middle.x - across / 2, middle.y - down / 2, across, down].map(round).join(' '),
    narrowing: `scale(${narrowing.toFixed(4)} 1)`,
    dots: places.map(({ city, evenings, next }) => ({
      x: round(city.longitude * perDegree * narrowing),
      y: round(-city.latitude * perDegree),
      radius: round((across / 75) * Math.min(2.2, 1 + Math.log10(Math.max(1, evenings)))),
      slug: city.slug,
      label: city.label,
      evenings,
      next,
    })),
  };
}
