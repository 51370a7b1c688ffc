// Searching evenings by words: all of what was typed has to be in an evening's words, each at the beginning of one.
import { and, asc, desc, eq, gt, gte, inArray, lt, lte, or, sql, type Column, type SQL } from 'drizzle-orm';
import type { Gazetteer, Place } from '../gazetteer/gazetteer.ts';
import { cities } from '../cities/tables.ts';
import type { Database } from '../database/database.ts';
import {
  gatheredBeginnings,
  matchesOnPostgres,
  matchesOnSqlite,
  wordsOnSqlite,
  type Form,
  type Sought,
} from '../database/text-search.ts';
import { momentFrom } from '../tweetups/findable.ts';
import { knownWords, tweetups, tweetupWords } from '../tweetups/tables.ts';
import { earliestRunning, isListed, listedByIds, perPage, type Listed } from '../tweetups/upcoming.ts';
import { soughtIn } from '../tweetups/words.ts';
import { misspelt } from './misspelt.ts';

/** Beginnings of words as people type them, become what each engine is quick to look up. */
export async function readyFor(db: Database, typed: readonly (readonly string[])[]): Promise<Sought> {
  const sought: Form[][] = [];
  for (const beginnings of typed) sought.push(await formsOf(db, beginnings));
  return sought;
}

/** More words than these begin alike only when so little was typed that it hardly matters. */
const mostWords = 200;

async function formsOf(db: Database, beginnings: readonly string[]): Promise<Form[]> {
  const short = beginnings.filter((one) => one.length <= gatheredBeginnings);
  const long = beginnings.filter((one) => one.length > gatheredBeginnings);
  const whole =
    long.length === 0
      ? []
      : await db
          .select({ word: knownWords.word })
          .from(knownWords)
          // Nothing but a–z and digits, which every collation puts in this order.
          .where(
            or(
              ...long.map((one) =>
                and(gte(knownWords.word, one), lte(knownWords.word, `${one}${'z'.repeat(40)}`)),
              ),
            ),
          )
          .orderBy(asc(knownWords.word))
          .limit(mostWords);
  return [
    ...short.map((word) => ({ word, is: word.length === 1 ? 'whole' : 'beginning' }) as const),
    ...whole.map(({ word }) => ({ word, is: 'whole' }) as const),
  ];
}

export interface Found {
  readonly listed: readonly Listed[];
  readonly hasMore: boolean;
}

/** Which evenings, and from which end they are told. */
interface Stretch {
  /** Said of whatever holds the moment: an index begins there, instead of at the first evening that ever was. */
  readonly within: (moment: Column, bound: SQL | number) => SQL;
  readonly bound: number;
  readonly when: SQL;
  readonly order: typeof asc;
}

/** Soonest first. @param page from 1 */
export async function coming(
  db: Database,
  now: Date,
  { sought, page }: { sought: Sought; page: number },
): Promise<Found> {
  const stretch = {
    within: gte,
    bound: momentFrom(await earliestRunning(db, now)),
    when: gt(tweetups.endsAt, now),
    order: asc,
  };
  return found(db, { sought, stretch, page });
}

/** Latest first. @param page from 1 */
export async function past(
  db: Database,
  now: Date,
  { sought, page }: { sought: Sought; page: number },
): Promise<Found> {
  const stretch = {
    within: lt,
    bound: momentFrom(now),
    when: lte(tweetups.endsAt, now),
    order: desc,
  };
  return found(db, { sought, stretch, page });
}

interface Search {
  readonly sought: Sought;
  readonly stretch: Stretch;
  readonly page: number;
}

async function found(db: Database, { sought, stretch, page }: Search): Promise<Found> {
  if (sought.length === 0 || sought.some((forms) => forms.length === 0))
    return { listed: [], hasMore: false };
  const ids =
    db.engine === 'sqlite'
      ? await onSqlite(db, { sought, stretch, page })
      : ((await amongNearest(db, { sought, stretch, page })) ??
        (await onPostgres(db, { sought, stretch, page })));
  return { listed: await listedByIds(db, ids.slice(0, perPage)), hasMore: ids.length > perPage };
}

/**
 * FTS5 gives what has a word in the order of time, and begins where it is told: only a page is read. It wants to be told by a whole number,
 * and the driver sends large ones as floating ones, which it passes over without a word.
 */
async function onSqlite(
  db: Database,
  { sought, stretch: { within, bound, when, order }, page }: Search,
): Promise<string[]> {
  const there = within(wordsOnSqlite.rowid, sql`cast(${bound} as integer)`);
  const rows = await db
    .select({ id: tweetupWords.tweetupId })
    .from(wordsOnSqlite)
    .innerJoin(tweetupWords, eq(tweetupWords.moment, wordsOnSqlite.rowid))
    .innerJoin(tweetups, eq(tweetups.id, tweetupWords.tweetupId))
    .where(and(matchesOnSqlite(sought), there, when, isListed))
    .orderBy(order(wordsOnSqlite.rowid))
    .limit(perPage + 1)
    .offset((page - 1) * perPage);
  return rows.map(({ id }) => id);
}

/** PostgreSQL's index has no order: all that have a word would be gathered first. What is common is among the nearest anyhow. */
async function amongNearest(
  db: Database,
  { sought, stretch: { within, bound, when, order }, page }: Search,
): Promise<string[] | null> {
  if (page > 5) return null;
  const nearest = await db
    .select({ id: tweetupWords.tweetupId, words: tweetupWords.words })
    .from(tweetupWords)
    .innerJoin(tweetups, eq(tweetups.id, tweetupWords.tweetupId))
    .where(and(within(tweetupWords.moment, bound), when, isListed))
    .orderBy(order(tweetupWords.moment))
    .limit(10 * perPage * page);
  const ids = nearest.filter(({ words }) => has(words, sought)).map(({ id }) => id);
  const from = (page - 1) * perPage;
  return ids.length > from + perPage ? ids.slice(from, from + perPage + 1) : null;
}

function has(words: string, sought: Sought): boolean {
  const all = ` ${words} `;
  return sought.every((forms) =>
    forms.some(({ word, is }) => all.includes(is === 'whole' ? ` ${word} ` : ` ${word}`)),
  );
}

async function onPostgres(
  db: Database,
  { sought, stretch: { within, bound, when, order }, page }: Search,
): Promise<string[]> {
  const rows = await db
    .select({ id: tweetupWords.tweetupId })
    .from(tweetupWords)
    .innerJoin(tweetups, eq(tweetups.id, tweetupWords.tweetupId))
    .where(
      and(
        matchesOnPostgres(sql`${tweetupWords.words}`, sought),
        within(tweetupWords.moment, bound),
        when,
        isListed,
      ),
    )
    .orderBy(order(tweetupWords.moment))
    .limit(perPage + 1)
    .offset((page - 1) * perPage);
  return rows.map(({ id }) => id);
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
): Promise<{ readonly sought: readonly (readonly string[])[]; readonly meant: readonly string[] } | null> {
  const [whole] = typed.includes(' ') ? await haveTweetups(db, likely(gazetteer, typed)) : [];
  if (whole) return { sought: soughtIn(whole.name), meant: [whole.name] };
  const meant: string[] = [];
  const sought: string[][] = [];
  for (const word of typed.split(/\s+/).slice(0, 8)) {
    const forms = soughtIn(word).flat();
    if (forms.length === 0) continue;
    const here = await haveTweetups(db, likely(gazetteer, word));
    meant.push(...here.map(({ name }) => name));
    sought.push([...forms, ...here.flatMap(({ name }) => soughtIn(name).flat())]);
  }
  return meant.length > 0 ? { sought, meant: [...new Set(meant)].slice(0, 5) } : null;
}

function likely(gazetteer: Gazetteer, typed: string): readonly Place[] {
  return [...gazetteer.named(typed), ...misspelt(gazetteer, typed)].slice(0, 60);
}

async function haveTweetups(db: Database, places: readonly Place[]): Promise<readonly Place[]> {
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
