// What a tweetup is found by, in a search and nearby: written together with it, for public and announced ones alone.
import { eq, inArray } from 'drizzle-orm';
import { cellOf, online, type Position } from '../gazetteer/grid.ts';
import { cities, type City } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { minute } from '../time/clock.ts';
import { series } from '../series/tables.ts';
import { knownWords, tweetupPlaces, type Tweetup, tweetupWords } from './tables.ts';
import { wordsOf } from './words.ts';

/** So many evenings can begin in one minute; with the minutes of some centuries it fits a whole number of JavaScript. */
const inOneMinute = 2 ** 26;

/** Whoever writes a tweetup calls this in the same transaction. */
export async function keepFindable(tx: Queries, tweetup: Tweetup): Promise<void> {
  await makeUnfindable(tx, [tweetup.id]);
  if (tweetup.visibility !== 'public' || tweetup.announcedAt === null) return;
  const [city] = await tx.select().from(cities).where(eq(cities.slug, tweetup.city));
  if (!city) throw new Error('a tweetup in no city');
  await tx.insert(tweetupPlaces).values(placesOf(tweetup, city));
  await writeWords(tx, tweetup, findableWords(tweetup, city, await nameOfSeries(tx, tweetup)));
}

export async function makeUnfindable(tx: Queries, tweetupIds: readonly string[]): Promise<void> {
  await tx.delete(tweetupWords).where(inArray(tweetupWords.tweetupId, [...tweetupIds]));
  await tx.delete(tweetupPlaces).where(inArray(tweetupPlaces.tweetupId, [...tweetupIds]));
}

export function findableWords(tweetup: Tweetup, city: City, seriesName: string): string {
  const { title, venue, address, hashtag, description } = tweetup;
  return wordsOf([
    title,
    seriesName,
    city.name,
    city.label,
    city.region,
    venue,
    address,
    hashtag,
    description,
  ]);
}

async function nameOfSeries(tx: Queries, { seriesId }: Tweetup): Promise<string> {
  if (seriesId === null) return '';
  const [one] = await tx
    .select({ name: series.name, template: series.template })
    .from(series)
    .where(eq(series.id, seriesId));
  // Of a series that is found by its link alone nothing is found.
  return one?.template.visibility === 'public' ? one.name : '';
}

export function placesOf(tweetup: Tweetup, city: City): (typeof tweetupPlaces.$inferInsert)[] {
  const { id: tweetupId, startsAt, onlineAddress } = tweetup;
  const { latitude, longitude } = positionOf(tweetup, city);
  const place = { startsAt, tweetupId, latitude, longitude };
  return [{ ...place, cell: cellOf(place) }, ...(onlineAddress === '' ? [] : [{ ...place, cell: online }])];
}

/** There is no geocoder: where the host put it on the map, or where its city is. */
export function positionOf(
  { latitude, longitude }: Pick<Tweetup, 'latitude' | 'longitude'>,
  city: Position,
): Position {
  return latitude === null || longitude === null ? city : { latitude, longitude };
}

/** The first moment of all that start then. */
export function momentFrom(startsAt: Date): number {
  return Math.floor(startsAt.getTime() / minute) * inOneMinute;
}

export function newMoment(startsAt: Date): number {
  return momentFrom(startsAt) + Math.floor(Math.random() * inOneMinute);
}

/** Two evenings of one minute can draw the same number: then another is drawn. */
async function writeWords(tx: Queries, { id, startsAt }: Tweetup, words: string): Promise<void> {
  for (;;) {
    const written = await tx
      .insert(tweetupWords)
      .values({ moment: newMoment(startsAt), tweetupId: id, words })
      .onConflictDoNothing({ target: tweetupWords.moment })
      .returning({ moment: tweetupWords.moment });
    if (written.length > 0) break;
  }
  // In one order, so that two who write at once wait for each other instead of both.
  const known = words.split(' ').toSorted();
  await tx
    .insert(knownWords)
    .values(known.map((word) => ({ word })))
    .onConflictDoNothing();
}
