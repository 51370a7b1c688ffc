// Hiding series, persons’ pages and posts, and showing them again: with a reason, told to the people whom it concerns, with a way to object. Tweetups: see moderation.ts.
import type { Path } from '../addresses.ts';
import { and, asc, eq, isNotNull, isNull, notInArray } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { lockWall, nextVersion } from '../wall/post.ts';
import { posts } from '../wall/tables.ts';
import { queueMail as postMail } from '../mail/outbox.ts';
import { pageAt } from '../people/page-of-person.ts';
import { personById, type Person } from '../people/person.ts';
import { personPages, persons } from '../people/tables.ts';
import { hostsOfSeries } from '../series/looking-up.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostsOf } from '../tweetups/tweetup.ts';
import { note, type Decision } from './operator-log.ts';
import { defaultLanguage } from '../language/translate.ts';

const thingKinds = ['series', 'page', 'post'] as const;
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
    ...(await postsWhere(db, isNotNull(posts.operatorHidAt))),
  ];
}

export async function thingById(db: Queries, kind: string, id: string): Promise<Thing | undefined> {
  if (kind === 'series') return (await seriesWhere(db, eq(series.id, id)))[0];
  if (kind === 'page') return (await pagesWhere(db, eq(personPages.personId, id)))[0];
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
    name: `${authorName}: ${words.slice(0, 80)}`,
    address: `/${city}/${slug}/wall#post-${id}`,
    isHidden: operatorHidAt !== null,
  }));
}

export async function hideThing(
  db: Database,
  now: Date,
  { operator, thing, reason }: Decision & { thing: Thing },
): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await setHidden(tx, thing, now))) return;
    await note(tx, now, { operator, deed: `hid_${thing.kind}`, about: thing.address, reason });
    await tell(tx, now, { thing, kind: 'thing-hidden', reason });
  });
}

export async function showThing(
  db: Database,
  now: Date,
  { operator, thing, reason }: Decision & { thing: Thing },
): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await setHidden(tx, thing, null))) return;
    await note(tx, now, { operator, deed: `showed_${thing.kind}`, about: thing.address, reason });
    await tell(tx, now, { thing, kind: 'thing-shown', reason });
  });
}

/** @returns whether anything changed by it */
async function setHidden(tx: Transaction, { kind, id }: Thing, hiddenAt: Date | null): Promise<boolean> {
  switch (kind) {
    case 'series': {
      const before = hiddenAt ? isNull(series.hiddenAt) : isNotNull(series.hiddenAt);
      const changed = await tx
        .update(series)
        .set({ hiddenAt })
        .where(and(eq(series.id, id), before))
        .returning();
      return changed.length > 0;
    }
    case 'page': {
      await tx.hold(persons, id);
      const [page] = await tx.select().from(personPages).where(eq(personPages.personId, id));
      if (!page || (page.wasVisible !== null) === (hiddenAt !== null)) return false;
      const set = hiddenAt
        ? { visible: 'nobody' as const, wasVisible: page.visible }
        : { visible: page.wasVisible ?? 'nobody', wasVisible: null };
      await tx.update(personPages).set(set).where(eq(personPages.personId, id));
      return true;
    }
    case 'post': {
      const [post] = await tx.select().from(posts).where(eq(posts.id, id));
      if (!post || (post.operatorHidAt !== null) === (hiddenAt !== null)) return false;
      await lockWall(tx, post.tweetupId);
      const version = await nextVersion(tx, post.tweetupId);
      const state = hiddenAt ? 'hidden' : 'shown';
      await tx
        .update(posts)
        .set({ operatorHidAt: hiddenAt, state, version, ...(hiddenAt ? { pinnedAt: null } : {}) })
        .where(eq(posts.id, id));
      return true;
    }
  }
}

async function tell(
  tx: Transaction,
  now: Date,
  { thing, kind, reason }: { thing: Thing; kind: 'thing-hidden' | 'thing-shown'; reason: string },
): Promise<void> {
  for (const person of await concernedBy(tx, thing))
    await postMail(tx, now, {
      kind,
      recipient: person.email,
      language: person.language ?? defaultLanguage,
      facts: { what: thing.kind, thing: thing.id, reason },
      dedupeKey: `${thing.id}:${person.id}:${now.getTime()}`,
    });
}

/** Its hosts, and the person whose it is. */
async function concernedBy(tx: Queries, { kind, id }: Thing): Promise<Person[]> {
  if (kind === 'series') return hostsOfSeries(tx, id);
  if (kind === 'page') return [await personById(tx, id)].filter((one) => one !== undefined);
  const [post] = await tx.select().from(posts).where(eq(posts.id, id));
  if (!post) return [];
  const author = post.personId === null ? undefined : await personById(tx, post.personId);
  const hosts = await hostsOf(tx, post.tweetupId);
  return author && !hosts.some((host) => host.id === author.id) ? [...hosts, author] : hosts;
}
