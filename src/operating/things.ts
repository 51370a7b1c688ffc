// What an operator may hide besides evenings, and what a typed address means: series, persons’ pages, portraits and posts.
import { beginningOf } from '../forms/words.ts';
import type { Path } from '../addresses.ts';
import { and, asc, eq, isNotNull, notInArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { posts } from '../wall/tables.ts';
import { pageAt } from '../people/page-of-person.ts';
import { personPages, persons } from '../people/tables.ts';
import { portraits } from '../pictures/tables.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

const thingKinds = ['series', 'page', 'portrait', 'post'] as const;
type ThingKind = (typeof thingKinds)[number];

export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly address: Path;
  /** As an operator knows it. */
  readonly name: string;
  readonly isHidden: boolean;
}

/** @param typed a path, a whole address of this site, or of a post where it was written */
export async function thingsMeant(db: Queries, typed: string, baseUrl: string): Promise<Thing[]> {
  const address = URL.parse(typed, baseUrl);
  if (!address) return [];
  if (address.origin !== new URL(baseUrl).origin) return postsWhere(db, eq(posts.address, typed));
  const [, first = '', second = '', third = ''] = address.pathname.split('/');
  if (first === 'pictures') return portraitsWhere(db, eq(portraits.hash, second.replace(/-\d+\.\w+$/, '')));
  if (first === 'people') return pagesMeant(db, second.toLowerCase());
  if (second === 'series') return seriesWhere(db, and(eq(series.city, first), eq(series.slug, third)));
  const id = address.searchParams.get('post') ?? address.hash.replace('#post-', '').replace('#', '');
  return third === 'wall' && id ? postsWhere(db, eq(posts.id, id)) : [];
}

async function pagesMeant(db: Queries, name: string): Promise<Thing[]> {
  const found = await pageAt(db, name);
  return found ? pagesWhere(db, eq(personPages.personId, found.person.id)) : [];
}

/** What is hidden now, by kind and the longest first. */
export async function hiddenThings(db: Queries): Promise<Thing[]> {
  return [
    ...(await seriesWhere(db, isNotNull(series.hiddenAt))),
    ...(await pagesWhere(db, isNotNull(personPages.wasVisible))),
    ...(await portraitsWhere(db, isNotNull(portraits.hiddenAt))),
    ...(await postsWhere(db, isNotNull(posts.operatorHidAt))),
  ];
}

export async function thingById(db: Queries, kind: string, id: string): Promise<Thing | undefined> {
  if (kind === 'series') return (await seriesWhere(db, eq(series.id, id)))[0];
  if (kind === 'page') return (await pagesWhere(db, eq(personPages.personId, id)))[0];
  if (kind === 'portrait') return (await portraitsWhere(db, eq(portraits.personId, id)))[0];
  return kind === 'post' ? (await postsWhere(db, eq(posts.id, id)))[0] : undefined;
}

type Which = ReturnType<typeof and>;

async function seriesWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select()
    .from(series)
    .where(which)
    .orderBy(asc(series.hiddenAt), asc(series.id))
    .limit(100);
  return found.map(({ id, name, city, slug, hiddenAt }) => ({
    kind: 'series',
    id,
    name,
    address: `/${city}/series/${slug}`,
    isHidden: hiddenAt !== null,
  }));
}

async function pagesWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ page: personPages, name: persons.name })
    .from(personPages)
    .innerJoin(persons, eq(persons.id, personPages.personId))
    .where(which)
    .orderBy(asc(personPages.changedAt), asc(personPages.personId))
    .limit(100);
  return found.map(({ page: { personId, chosenName, wasVisible }, name }) => ({
    kind: 'page',
    id: personId,
    name: name || (chosenName ?? personId),
    address: `/people/${chosenName ?? personId}`,
    isHidden: wasVisible !== null,
  }));
}

async function portraitsWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ id: persons.id, name: persons.name, hiddenAt: portraits.hiddenAt })
    .from(portraits)
    .innerJoin(persons, eq(persons.id, portraits.personId))
    .where(which)
    .orderBy(asc(portraits.hiddenAt), asc(persons.id))
    .limit(100);
  return found.map(({ id, name, hiddenAt }) => ({
    kind: 'portrait',
    id,
    name: name || id,
    address: `/admin/people?q=${id}`,
    isHidden: hiddenAt !== null,
  }));
}

async function postsWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ post: posts, city: tweetups.city, slug: tweetups.slug })
    .from(posts)
    .innerJoin(tweetups, eq(tweetups.id, posts.tweetupId))
    .where(and(which, notInArray(posts.state, ['gone', 'taken-off'])))
    .orderBy(asc(posts.operatorHidAt), asc(posts.id))
    .limit(100);
  return found.map(({ post: { id, authorName, words, operatorHidAt }, city, slug }) => ({
    kind: 'post',
    id,
    name: `${authorName}: ${beginningOf(words, 80)}`,
    address: `/${city}/${slug}/wall#post-${id}`,
    isHidden: operatorHidAt !== null,
  }));
}
