// Hiding series, persons’ pages, portraits and posts, and showing them again: with a reason, told to the people whom it concerns, with a way to object. Tweetups: see moderation.ts.
import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { lockWall, nextVersion } from '../wall/post.ts';
import { posts } from '../wall/tables.ts';
import { queueMail } from '../mail/outbox.ts';
import { personById, type Person } from '../people/person.ts';
import { personPages, persons } from '../people/tables.ts';
import { portraits } from '../pictures/tables.ts';
import { hostsOfSeries } from '../series/looking-up.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostsOf } from '../tweetups/tweetup.ts';
import { hideWithin, lockTweetups, releaseWithin } from './moderation.ts';
import { note, type Decision } from './operator-log.ts';
import { defaultLanguage } from '../language/translate.ts';
import type { Thing } from './things.ts';

interface OnThing extends Decision {
  readonly thing: Thing;
}

/** With a series its evenings to come are hidden. */
export async function hideThing(
  db: Database,
  now: Date,
  { operator, thing, reason }: OnThing,
): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await setHidden(tx, thing, now))) return;
    await note(tx, now, { operator, deed: `hid_${thing.kind}`, about: thing.address, reason });
    await tell(tx, now, { thing, kind: 'thing-hidden', reason });
    if (thing.kind === 'series') await hideTweetupsOf(tx, now, { operator, thing, reason });
  });
}

/** With a series those evenings are shown that were hidden with it. */
export async function showThing(
  db: Database,
  now: Date,
  { operator, thing, reason }: OnThing,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [before] = await tx.select().from(series).where(eq(series.id, thing.id));
    if (!(await setHidden(tx, thing, null))) return;
    await note(tx, now, { operator, deed: `showed_${thing.kind}`, about: thing.address, reason });
    await tell(tx, now, { thing, kind: 'thing-shown', reason });
    if (before?.hiddenAt) await showTweetupsOf(tx, now, { operator, reason, series: before });
  });
}

async function hideTweetupsOf(
  tx: Transaction,
  now: Date,
  { operator, thing, reason }: OnThing,
): Promise<void> {
  const coming = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, thing.id), isNotNull(tweetups.announcedAt), gt(tweetups.endsAt, now)))
    .orderBy(tweetups.id);
  const held = await lockTweetups(
    tx,
    coming.map(({ id }) => id),
  );
  const toldAlready = await hostsOfSeries(tx, thing.id);
  const shown = held.filter(({ announcedAt }) => announcedAt !== null);
  await hideWithin(tx, now, { operator, tweetups: shown, reason, toldAlready });
}

async function showTweetupsOf(
  tx: Transaction,
  now: Date,
  { operator, reason, series: { id, hiddenAt } }: Decision & { series: typeof series.$inferSelect },
): Promise<void> {
  if (!hiddenAt) return;
  const hidden = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, id), eq(tweetups.heldBack, 'hidden'), eq(tweetups.hiddenAt, hiddenAt)))
    .orderBy(tweetups.id);
  const held = await lockTweetups(
    tx,
    hidden.map((one) => one.id),
  );
  const toldAlready = await hostsOfSeries(tx, id);
  const still = held.filter(({ heldBack }) => heldBack === 'hidden');
  await releaseWithin(tx, now, { operator, tweetups: still, reason, toldAlready });
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
    case 'portrait': {
      const before = hiddenAt ? isNull(portraits.hiddenAt) : isNotNull(portraits.hiddenAt);
      const changed = await tx
        .update(portraits)
        .set({ hiddenAt })
        .where(and(eq(portraits.personId, id), before))
        .returning();
      return changed.length > 0;
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
    await queueMail(tx, now, {
      kind,
      recipient: person.contact,
      language: person.language ?? defaultLanguage,
      facts: { what: thing.kind, thing: thing.id, reason },
      dedupeKey: `${thing.id}:${person.id}:${now.getTime()}`,
    });
}

/** Its hosts, and the person whose it is. */
async function concernedBy(tx: Queries, { kind, id }: Thing): Promise<Person[]> {
  if (kind === 'series') return hostsOfSeries(tx, id);
  if (kind === 'page' || kind === 'portrait')
    return [await personById(tx, id)].filter((one) => one !== undefined);
  const [post] = await tx.select().from(posts).where(eq(posts.id, id));
  if (!post) return [];
  const author = post.personId === null ? undefined : await personById(tx, post.personId);
  const hosts = await hostsOf(tx, post.tweetupId);
  return author && !hosts.some((host) => host.id === author.id) ? [...hosts, author] : hosts;
}
