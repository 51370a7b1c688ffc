// Evenings as operators look through them: those that are announced, that wait for a look, or are hidden, the latest first.
import { and, count, desc, eq, exists, gt, inArray, isNotNull, lte, or, type SQL } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { cities } from '../../cities/tables.ts';
import { contact } from '../../people/contact.ts';
import { persons } from '../../people/tables.ts';
import { hosts, tweetups } from '../../tweetups/tables.ts';
import type { InItsCity } from '../../tweetups/in-its-city.ts';
import { containing, wordsOfSearch } from './containing.ts';

export const tweetupStates = ['announced', 'first-look', 'hidden'] as const;
export type TweetupState = (typeof tweetupStates)[number];

export interface TweetupSearch {
  readonly state: TweetupState;
  /** As it was typed; empty: all. */
  readonly words: string;
  /** Announced after that; undefined: whenever. */
  readonly since: Date | undefined;
}

export interface ListedTweetup extends InItsCity {
  readonly hosts: readonly { readonly name: string; readonly email: string }[];
}

export const tweetupsAPage = 50;
/** With one deed. */
const mostAtOnce = 2000;

/** By what they are in order of time. */
const momentOf = ({ state }: TweetupSearch) =>
  state === 'announced' ? tweetups.announcedAt : tweetups.changedAt;

export async function tweetupsListed(
  db: Queries,
  search: TweetupSearch,
  page: number,
): Promise<ListedTweetup[]> {
  const found = await db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(meant(db, search))
    .orderBy(desc(momentOf(search)), desc(tweetups.id))
    .limit(tweetupsAPage)
    .offset((page - 1) * tweetupsAPage);
  const theirs = await hostsOfMany(
    db,
    found.map(({ tweetup }) => tweetup.id),
  );
  return found.map((one) => ({
    ...one,
    hosts: theirs.filter(({ tweetupId }) => tweetupId === one.tweetup.id),
  }));
}

export async function countTweetups(db: Queries, search: TweetupSearch): Promise<number> {
  const [row] = await db.select({ many: count() }).from(tweetups).where(meant(db, search));
  return row?.many ?? 0;
}

/** All that the search finds, but for what came after the page was shown. */
export async function idsFound(db: Queries, search: TweetupSearch, shownAt: Date): Promise<string[]> {
  const found = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(meant(db, search), lte(momentOf(search), shownAt)))
    .orderBy(desc(tweetups.id))
    .limit(mostAtOnce);
  return found.map(({ id }) => id);
}

function meant(db: Queries, { state, words, since }: TweetupSearch): SQL | undefined {
  return and(
    state === 'announced' ? isNotNull(tweetups.announcedAt) : eq(tweetups.heldBack, state),
    since && gt(tweetups.announcedAt, since),
    ...wordsOfSearch(words).map((word) =>
      or(
        containing(
          [tweetups.title, tweetups.venue, tweetups.city, tweetups.slug, tweetups.hashtag],
          word.replace(/^#/, ''),
        ),
        exists(
          db
            .select({ slug: cities.slug })
            .from(cities)
            .where(and(eq(cities.slug, tweetups.city), containing([cities.label], word))),
        ),
        exists(
          db
            .select({ id: hosts.personId })
            .from(hosts)
            .innerJoin(persons, eq(persons.id, hosts.personId))
            .where(and(eq(hosts.tweetupId, tweetups.id), containing([persons.name, contact], word))),
        ),
      ),
    ),
  );
}

async function hostsOfMany(db: Queries, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ tweetupId: hosts.tweetupId, name: persons.name, email: contact })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(inArray(hosts.tweetupId, [...ids]))
    .orderBy(hosts.since, hosts.personId);
}
