// A draft: an evening that its hosts alone find, until they publish it.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { copyQuestions } from '../asking/copying.ts';
import type { Database, Queries, Transaction } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import type { Announcement } from './announcement.ts';
import { keepFindable } from './findable.ts';
import { leftOutDates } from '../series/tables.ts';
import { requestReview, mayAnnounce, open, type Welcome } from './held-back.ts';
import { spanInAnyNight, spanOf } from './span.ts';
import { wordsOfHost } from './hosts.ts';
import { hosts, tweetups } from './tables.ts';
import { hashtagIsTaken, type Announcing, type Tweetup } from './tweetup.ts';
import { keepCity, writeTweetup } from './writing.ts';

const isDraft = isNull(tweetups.announcedAt);

export async function saveDraft(
  db: Database,
  now: Date,
  { host, words, announcement, place }: Announcing,
): Promise<Tweetup> {
  const span = spanOf(announcement, place.zone);
  if ('refused' in span) throw new Error(`a draft with impossible times came through: ${span.refused}`);
  return db.transaction(async (tx) => {
    await keepCity(tx, now, place);
    const twin = await savedAlready(tx, { host, announcement }, span.startsAt);
    return twin ?? writeTweetup(tx, now, { host, words, announcement, place, span, as: 'draft' });
  });
}

/** Another evening like that one, in the same city and zone. Asked for twice, it is the same draft. */
export async function draftAgain(
  db: Database,
  now: Date,
  { host, last, announcement }: { host: Person; last: Tweetup; announcement: Announcement },
): Promise<Tweetup> {
  const span = spanInAnyNight(announcement, last.zone);
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, last.id);
    const its = and(eq(tweetups.againOf, last.id), isDraft, inArray(tweetups.id, hostedBy(tx, host.id)));
    const [twin] = await tx.select().from(tweetups).where(its).limit(1);
    if (twin) return twin;
    const place = { slug: last.city, zone: last.zone };
    const draft = await writeTweetup(tx, now, {
      host,
      words: await wordsOfHost(tx, { tweetupId: last.id, personId: host.id }),
      announcement,
      place,
      span,
      as: 'draft',
      repeats: { againOf: last.id },
    });
    await copyQuestions(tx, now, { from: last.id, to: draft.id });
    return draft;
  });
}

/** The button was pressed twice. */
async function savedAlready(
  tx: Queries,
  { host, announcement: { city, title } }: Pick<Announcing, 'host' | 'announcement'>,
  startsAt: Date,
): Promise<Tweetup | undefined> {
  const same = and(
    eq(tweetups.city, city),
    eq(tweetups.title, title),
    eq(tweetups.startsAt, startsAt),
    isDraft,
    inArray(tweetups.id, hostedBy(tx, host.id)),
  );
  const [found] = await tx.select().from(tweetups).where(same).limit(1);
  return found;
}

export interface Publishing {
  readonly host: Person;
  readonly tweetupId: string;
  readonly welcome?: Welcome;
}

export type Published = 'published' | 'held-back' | 'only-invited' | 'hashtag-taken' | 'over';

/** Publishing twice is publishing once. */
export async function publish(
  db: Database,
  now: Date,
  { host, tweetupId, welcome = open }: Publishing,
): Promise<Published> {
  return db.transaction(async (tx) => {
    const tweetup = await held(tx, tweetupId);
    if (!tweetup || now >= tweetup.startsAt) return 'over';
    if (tweetup.announcedAt) return 'published';
    if (tweetup.heldBack) return 'held-back';
    if (await hashtagIsTaken(tx, host, { key: tweetup.hashtagKey, span: tweetup })) return 'hashtag-taken';
    const may = await mayAnnounce(tx, host, welcome);
    if (may === 'only-invited') return may;
    if (may === 'once-looked-at') {
      await tx
        .update(tweetups)
        .set({ heldBack: 'first-look', changedAt: now })
        .where(eq(tweetups.id, tweetupId));
      await requestReview(tx, now, { tweetupId, welcome });
      return 'held-back';
    }
    await tx.update(tweetups).set({ announcedAt: now, changedAt: now }).where(eq(tweetups.id, tweetupId));
    await keepFindable(tx, { ...tweetup, announcedAt: now });
    return 'published';
  });
}

/** What is announced stays: it can be cancelled. @returns whether it was a draft */
export async function deleteDraft(db: Database, tweetupId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const tweetup = await held(tx, tweetupId);
    // Guests have answered to what was hidden: that is no draft.
    if (!tweetup || tweetup.announcedAt || tweetup.heldBack === 'hidden') return false;
    await tx.delete(tweetups).where(eq(tweetups.id, tweetupId));
    // A series would propose it again tomorrow.
    const { seriesId, seriesDate } = tweetup;
    if (seriesId !== null && seriesDate !== null)
      await tx.insert(leftOutDates).values({ seriesId, date: seriesDate }).onConflictDoNothing();
    return true;
  });
}

/** Soonest first. */
export async function draftsOf(db: Queries, personId: string): Promise<Tweetup[]> {
  return db
    .select()
    .from(tweetups)
    .where(and(isDraft, inArray(tweetups.id, hostedBy(db, personId))))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(100);
}

function hostedBy(db: Queries, personId: string) {
  return db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, personId));
}

async function held(tx: Transaction, tweetupId: string): Promise<Tweetup | undefined> {
  await tx.hold(tweetups, tweetupId);
  const [tweetup] = await tx.select().from(tweetups).where(eq(tweetups.id, tweetupId));
  return tweetup;
}
