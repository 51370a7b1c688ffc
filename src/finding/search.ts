// Searching evenings by words: all of what was typed has to be in an evening's words, each at the beginning of one.
import { and, asc, desc, eq, gt, gte, inArray, lt, lte, sql, type SQL } from 'drizzle-orm';
import type { Gazetteer, Place } from '../cities/gazetteer.ts';
import { cities } from '../cities/tables.ts';
import type { Database } from '../database/database.ts';
import { matchesOnPostgres, matchesOnSqlite, wordsOnSqlite, type Sought } from '../database/text-search.ts';
import { momentFrom } from '../tweetups/findable.ts';
import { tweetups, tweetupWords } from '../tweetups/tables.ts';
import { isListed, listedByIds, longAgo, perPage, type Listed } from '../tweetups/upcoming.ts';
import { soughtIn } from '../tweetups/words.ts';
import { misspelt } from './misspelt.ts';

export interface Found {
  readonly listed: readonly Listed[];
  readonly hasMore: boolean;
}

/** Soonest first. @param page from 1 */
export async function coming(db: Database, now: Date, sought: Sought, page: number): Promise<Found> {
  const when = and(gte(ofTime(db), momentFrom(longAgo(now))), gt(tweetups.endsAt, now));
  return found(db, sought, when, asc(ofTime(db)), page);
}

/** Latest first. @param page from 1 */
export async function past(db: Database, now: Date, sought: Sought, page: number): Promise<Found> {
  const when = and(lt(ofTime(db), momentFrom(now)), lte(tweetups.endsAt, now));
  return found(db, sought, when, desc(ofTime(db)), page);
}

/** The order of time is the order in which the index is read, so that a word of a million evenings costs as much as a rare one. */
async function found(
  db: Database,
  sought: Sought,
  when: SQL | undefined,
  order: SQL,
  page: number,
): Promise<Found> {
  if (sought.length === 0) return { listed: [], hasMore: false };
  const ofWords = db.select({ id: tweetupWords.tweetupId });
  const onEngine =
    db.engine === 'sqlite'
      ? ofWords
          .from(wordsOnSqlite)
          .innerJoin(tweetupWords, eq(tweetupWords.moment, wordsOnSqlite.rowid))
          .innerJoin(tweetups, eq(tweetups.id, tweetupWords.tweetupId))
          .where(and(matchesOnSqlite(sought), when, isListed))
      : ofWords
          .from(tweetupWords)
          .innerJoin(tweetups, eq(tweetups.id, tweetupWords.tweetupId))
          .where(and(matchesOnPostgres(sql`${tweetupWords.words}`, sought), when, isListed));
  const rows = await onEngine
    .orderBy(order)
    .limit(perPage + 1)
    .offset((page - 1) * perPage);
  const ids = rows.slice(0, perPage).map(({ id }) => id);
  return { listed: await listedByIds(db, ids), hasMore: rows.length > perPage };
}

function ofTime(db: Database) {
  return db.engine === 'sqlite' ? wordsOnSqlite.rowid : tweetupWords.moment;
}

/** The places that what was typed may name, finished or not. */
export function placesNamed(gazetteer: Gazetteer, typed: string): readonly Place[] {
  const named = gazetteer.named(typed);
  return (named.length > 0 ? named : gazetteer.starting(typed, 6)).slice(0, 6);
}

/**
 * For what found nothing: the cities with evenings that are spelt almost like a word of it, or are called so elsewhere ("Munich").
 * @returns what is sought instead, null when there is nothing to forgive
 */
export async function forgiven(
  db: Database,
  gazetteer: Gazetteer,
  typed: string,
): Promise<{ readonly sought: Sought; readonly meant: readonly string[] } | null> {
  const [whole] = typed.includes(' ') ? await haveEvenings(db, likely(gazetteer, typed)) : [];
  if (whole) return { sought: soughtIn(whole.name), meant: [whole.name] };
  const meant: string[] = [];
  const sought: string[][] = [];
  for (const word of typed.split(/\s+/).slice(0, 8)) {
    const forms = soughtIn(word).flat();
    if (forms.length === 0) continue;
    const here = await haveEvenings(db, likely(gazetteer, word));
    meant.push(...here.map(({ name }) => name));
    sought.push([...forms, ...here.flatMap(({ name }) => soughtIn(name).flat())]);
  }
  return meant.length > 0 ? { sought, meant: [...new Set(meant)].slice(0, 5) } : null;
}

function likely(gazetteer: Gazetteer, typed: string): readonly Place[] {
  return [...gazetteer.named(typed), ...misspelt(gazetteer, typed)].slice(0, 60);
}

async function haveEvenings(db: Database, places: readonly Place[]): Promise<readonly Place[]> {
  if (places.length === 0) return [];
  const slugs = places.map(({ slug }) => slug);
  const rows = await db
    .select({ slug: cities.slug })
    .from(cities)
    .where(inArray(cities.slug, slugs))
    .limit(slugs.length);
  const known = new Set(rows.map(({ slug }) => slug));
  return places.filter(({ slug }) => known.has(slug)).slice(0, 3);
}
