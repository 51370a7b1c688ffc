// Hiding series, persons’ pages, portraits, posts, blogs, answers to a question and pictures of an evening, and showing them again: with a reason, told to the people whom it concerns, with a way to object. Tweetups: see moderation.ts.
import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { albumPictures } from '../album/tables.ts';
import { questionAnswers } from '../question/tables.ts';
import { cityBlogs } from '../writing/tables.ts';
import { lockWall, nextVersion } from '../wall/post.ts';
import { posts } from '../wall/tables.ts';
import { queueMail } from '../mail/outbox.ts';
import { personById, type Person } from '../people/person.ts';
import { languageOf } from '../subscribing/spoken-language.ts';
import { personPages, persons } from '../people/tables.ts';
import { portraits } from '../pictures/tables.ts';
import { hostsOfSeries } from '../series/looking-up.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostsOf } from '../tweetups/tweetup.ts';
import { hideWithin, lockTweetups, releaseWithin } from './moderation.ts';
import { note, type Decision } from './operator-log.ts';
import type { Language } from '../language/translate.ts';
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
    case 'blog': {
      const before = hiddenAt ? isNull(cityBlogs.hiddenAt) : isNotNull(cityBlogs.hiddenAt);
      const its = and(eq(cityBlogs.id, id), before);
      return (await tx.update(cityBlogs).set({ hiddenAt }).where(its).returning()).length > 0;
    }
    case 'sentence': {
      const before = hiddenAt ? isNull(questionAnswers.hiddenAt) : isNotNull(questionAnswers.hiddenAt);
      const its = and(eq(questionAnswers.id, id), before);
      return (await tx.update(questionAnswers).set({ hiddenAt }).where(its).returning()).length > 0;
    }
    case 'picture': {
      const before = hiddenAt ? isNull(albumPictures.operatorHidAt) : isNotNull(albumPictures.operatorHidAt);
      const its = and(eq(albumPictures.id, id), before);
      const set = { operatorHidAt: hiddenAt };
      return (await tx.update(albumPictures).set(set).where(its).returning()).length > 0;
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
      language: await languageOf(tx, person),
      facts: { what: thing.kind, thing: thing.id, reason },
      dedupeKey: `${thing.id}:${person.id}:${now.getTime()}`,
    });
}

interface Concerned {
  readonly id: string;
  readonly contact: string;
  readonly language: Language | null;
}

/** Its hosts, and the person whose it is. */
async function concernedBy(tx: Queries, { kind, id }: Thing): Promise<readonly Concerned[]> {
  switch (kind) {
    case 'series':
      return hostsOfSeries(tx, id);
    case 'page':
    case 'portrait':
      return ownerOnly(tx, id);
    case 'blog': {
      const [blog] = await tx.select().from(cityBlogs).where(eq(cityBlogs.id, id));
      if (blog?.personId) return ownerOnly(tx, blog.personId);
      // Whoever agreed by mail is nobody here.
      return blog?.email ? [{ ...blog, contact: blog.email }] : [];
    }
    case 'sentence': {
      const [answer] = await tx.select().from(questionAnswers).where(eq(questionAnswers.id, id));
      return ownerOnly(tx, answer?.personId ?? null);
    }
    case 'picture': {
      const [picture] = await tx.select().from(albumPictures).where(eq(albumPictures.id, id));
      return picture ? ownerAndHosts(tx, picture) : [];
    }
    case 'post': {
      const [post] = await tx.select().from(posts).where(eq(posts.id, id));
      return post ? ownerAndHosts(tx, post) : [];
    }
  }
}

async function ownerOnly(tx: Queries, personId: string | null): Promise<Person[]> {
  const owner = personId === null ? undefined : await personById(tx, personId);
  return owner ? [owner] : [];
}

async function ownerAndHosts(
  tx: Queries,
  { personId, tweetupId }: { personId: string | null; tweetupId: string },
): Promise<Person[]> {
  const [owner] = await ownerOnly(tx, personId);
  const hosts = await hostsOf(tx, tweetupId);
  return owner && !hosts.some(({ id }) => id === owner.id) ? [...hosts, owner] : hosts;
}
