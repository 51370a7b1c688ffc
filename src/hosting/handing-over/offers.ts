// "I'll host the next one": a guest offers it after an evening, a host agrees by one tap, and the hashtag and the series go along.
import { and, asc, eq, gt, isNull, lt, max } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { queueMail } from '../../mail/outbox.ts';
import { personById, type Person } from '../../people/person.ts';
import { reseat } from '../../rsvps/seats-of-hosts.ts';
import type { Rsvp } from '../../rsvps/rsvp.ts';
import { joinSeries } from '../../series/changing.ts';
import { hostsSeries } from '../../series/looking-up.ts';
import { series } from '../../series/tables.ts';
import { after, day } from '../../time/clock.ts';
import { announcementOf } from '../../tweetups/announcement-of.ts';
import { draftAgain } from '../../tweetups/drafts.ts';
import { hosts, tweetups } from '../../tweetups/tables.ts';
import { hostsOf, isHost, phaseOf, type Tweetup } from '../../tweetups/tweetup.ts';
import { nextDate } from '../again.ts';
import { lockTweetup } from '../changing.ts';
import { hostSeriesToo } from '../series-hosts.ts';
import { hostOffers } from '../tables.ts';

export type Offer = typeof hostOffers.$inferSelect;

/** As long as people remember the evening. */
const offerDays = 60;

export function canOffer(tweetup: Tweetup, rsvp: Rsvp | null, now: Date): rsvp is Rsvp {
  return (
    rsvp !== null &&
    rsvp.answer !== 'no' &&
    rsvp.removedAt === null &&
    rsvp.missedAt === null &&
    tweetup.cancelledAt === null &&
    tweetup.heldBack === null &&
    phaseOf(tweetup, now) === 'after' &&
    now < after(tweetup.endsAt, offerDays * day)
  );
}

/** Offering twice is offering once. */
export async function offerToHost(db: Database, now: Date, rsvp: Rsvp): Promise<void> {
  await db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, rsvp.tweetupId);
    const person = await personById(tx, rsvp.personId);
    // Hosts need a mail address.
    if (!person?.email || (await isHost(tx, tweetup, person))) return;
    const id = newId(now);
    const [made] = await tx
      .insert(hostOffers)
      .values({ id, tweetupId: tweetup.id, personId: person.id, name: rsvp.name, since: now })
      .onConflictDoNothing()
      .returning();
    if (!made) return;
    for (const host of await hostsOf(tx, tweetup.id))
      await queueMail(tx, now, {
        kind: 'next-host-offered',
        recipient: host.contact,
        language: host.language ?? tweetup.language,
        facts: { offer: id },
        dedupeKey: `${id}:${host.id}`,
      });
  });
}

export async function takeBackOffer(db: Database, { tweetupId, personId }: Rsvp): Promise<void> {
  await db
    .delete(hostOffers)
    .where(and(eq(hostOffers.tweetupId, tweetupId), eq(hostOffers.personId, personId)));
}

export async function offerOf(
  db: Queries,
  { tweetupId, personId }: Pick<Rsvp, 'tweetupId' | 'personId'>,
): Promise<Offer | undefined> {
  const [found] = await db
    .select()
    .from(hostOffers)
    .where(and(eq(hostOffers.tweetupId, tweetupId), eq(hostOffers.personId, personId)));
  return found;
}

export async function offerById(db: Queries, id: string): Promise<Offer | undefined> {
  const [found] = await db.select().from(hostOffers).where(eq(hostOffers.id, id));
  return found;
}

/** In the order in which they came. */
export async function offersAfter(db: Queries, tweetupId: string): Promise<Offer[]> {
  return db
    .select()
    .from(hostOffers)
    .where(eq(hostOffers.tweetupId, tweetupId))
    .orderBy(asc(hostOffers.since), asc(hostOffers.id))
    .limit(20);
}

interface Agreeing {
  readonly host: Person;
  readonly tweetup: Tweetup;
  readonly offerId: string;
}

/**
 * The next evening is theirs: one that stands there already, or else a draft like the last. The series is hosted by both from now on.
 * @returns that evening; undefined: the offer was taken back, or agreed to already
 */
export async function agreeToOffer(
  db: Database,
  now: Date,
  { host, tweetup, offerId }: Agreeing,
): Promise<Tweetup | undefined> {
  const offer = await offerById(db, offerId);
  const person = offer?.tweetupId === tweetup.id ? await personById(db, offer.personId) : undefined;
  if (!offer || !person) return undefined;
  const { seriesId } = tweetup;
  const sharesSeries = seriesId !== null && (await hostsSeries(db, seriesId, host));
  const standing = seriesId === null ? undefined : await nextOf(db, now, seriesId);
  // Nobody gives away an evening that is not theirs.
  const coming = standing && (sharesSeries || (await isHost(db, standing, host))) ? standing : undefined;
  const next =
    coming ?? (await draftLike(db, now, { tweetup, person, seriesId: sharesSeries ? seriesId : null }));
  return db.transaction(async (tx) => {
    const [gone] = await tx.delete(hostOffers).where(eq(hostOffers.id, offer.id)).returning();
    if (!gone) return undefined;
    if (sharesSeries) await hostSeriesToo(tx, now, { seriesId, personId: person.id });
    const its = await lockTweetup(tx, next.id);
    await addHost(tx, now, { tweetup: its, person });
    await queueMail(tx, now, {
      kind: 'next-host-agreed',
      recipient: person.contact,
      language: person.language ?? tweetup.language,
      facts: { tweetup: next.id, host: host.id, person: person.id },
      dedupeKey: offer.id,
    });
    return its;
  });
}

/** Hosted by whoever offered: it is theirs to change and to publish. */
async function draftLike(
  db: Database,
  now: Date,
  { tweetup, person, seriesId }: { tweetup: Tweetup; person: Person; seriesId: string | null },
): Promise<Tweetup> {
  const announcement = { ...announcementOf(tweetup), answerBy: '', date: nextDate(tweetup, now) };
  const draft = await draftAgain(db, now, { host: person, last: tweetup, announcement });
  if (seriesId !== null) await joinSeries(db, now, { tweetup: draft, seriesId });
  return draft;
}

/** The soonest of its series that is still to come, be it announced or a draft. */
async function nextOf(db: Queries, now: Date, seriesId: string): Promise<Tweetup | undefined> {
  const [next] = await db
    .select()
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, seriesId), gt(tweetups.startsAt, now), isNull(tweetups.cancelledAt)))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(1);
  return next;
}

/** Hosts come one after the other: who came earlier may remove who came later. */
async function addHost(
  tx: Transaction,
  now: Date,
  { tweetup, person }: { tweetup: Tweetup; person: Person },
): Promise<void> {
  const [row] = await tx
    .select({ last: max(hosts.since) })
    .from(hosts)
    .where(eq(hosts.tweetupId, tweetup.id));
  const since = new Date(Math.max(now.getTime(), (row?.last?.getTime() ?? 0) + 1));
  await tx.insert(hosts).values({ tweetupId: tweetup.id, personId: person.id, since }).onConflictDoNothing();
  await reseat(tx, now, { tweetup, personId: person.id });
  await tx.update(tweetups).set({ changedAt: now }).where(eq(tweetups.id, tweetup.id));
}

/** Its hosts look for somebody who carries it on, and its guests are told; or they do not any more. */
export async function setTired(
  db: Queries,
  now: Date,
  { seriesId, isTired }: { seriesId: string; isTired: boolean },
): Promise<void> {
  await db
    .update(series)
    .set({ tiredSince: isTired ? now : null, changedAt: now })
    .where(eq(series.id, seriesId));
}

export async function isTired(db: Queries, { seriesId }: Tweetup): Promise<boolean> {
  if (seriesId === null) return false;
  const [found] = await db
    .select({ since: series.tiredSince })
    .from(series)
    .where(and(eq(series.id, seriesId), isNull(series.endedAt)));
  return Boolean(found?.since);
}

export async function forgetOffers(db: Queries, now: Date): Promise<void> {
  await db.delete(hostOffers).where(lt(hostOffers.since, after(now, -offerDays * day)));
}
