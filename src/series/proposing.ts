// The next evenings of a series become drafts some weeks ahead. Done twice, or late, it is done once.
import { and, asc, eq, gte, isNotNull, isNull, lte } from 'drizzle-orm';
import { copyQuestionsInSeries } from '../asking/copying.ts';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { after } from '../time/clock.ts';
import { wallTime } from '../time/zones.ts';
import { lastWordsOfHost } from '../tweetups/hosts.ts';
import { spanInAnyNight } from '../tweetups/span.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { writeTweetup } from '../tweetups/writing.ts';
import { datesToPropose, nextLook } from './dates.ts';
import { hostsOfSeries } from './looking-up.ts';
import { leftOutDates, series, type Series } from './tables.ts';

/** @returns how many drafts were made */
export async function proposeTweetups(db: Database, now: Date): Promise<number> {
  const due = await db
    .select({ id: series.id })
    .from(series)
    .where(and(isNull(series.endedAt), lte(series.lookAt, now)))
    .orderBy(asc(series.lookAt), asc(series.id))
    .limit(500);
  let made = 0;
  for (const { id } of due)
    made += await db.transaction(async (tx) => {
      await tx.hold(series, id);
      const [one] = await tx.select().from(series).where(eq(series.id, id));
      // Another worker was here a moment ago.
      if (!one || one.endedAt || one.lookAt > now) return 0;
      const drafts = await proposeWithin(tx, now, one);
      for (const draft of drafts) await tellHosts(tx, now, { series: one, draft, what: 'made' });
      return drafts.length;
    });
  return made;
}

/** For callers that hold the series, or have just made it. @returns the new drafts, soonest first */
export async function proposeWithin(tx: Transaction, now: Date, one: Series): Promise<Tweetup[]> {
  const [first, ...others] = await hostsOfSeries(tx, one.id);
  // Its hosts are gone: nobody would look after the evenings.
  if (!first) {
    await tx.update(series).set({ endedAt: now }).where(eq(series.id, one.id));
    return [];
  }
  const drafts: Tweetup[] = [];
  const settled = await settledDates(tx, now, one);
  for (const date of datesToPropose(one, now)) {
    if (settled.has(date)) continue;
    const announcement = { ...one.template, date };
    // In the night in which the clock goes forward it may come later: its hosts are told (mails.ts).
    const span = spanInAnyNight(announcement, one.zone);
    if (span.startsAt <= now) continue;
    const place = { slug: one.city, zone: one.zone };
    const day = { seriesId: one.id, seriesDate: date };
    const draft = await writeTweetup(tx, now, {
      host: first,
      words: await lastWordsOfHost(tx, first.id),
      announcement,
      place,
      span,
      as: 'draft',
      repeats: day,
    });
    // Hosts come one after the other: who came earlier may remove who came later.
    for (const [index, host] of others.entries()) {
      const words = await lastWordsOfHost(tx, host.id);
      await tx
        .insert(hosts)
        .values({ tweetupId: draft.id, personId: host.id, since: after(now, index + 1), ...words });
    }
    await copyQuestionsInSeries(tx, now, { seriesId: one.id, to: draft });
    drafts.push(draft);
  }
  await tx
    .update(series)
    .set({ lookAt: nextLook(one, now) })
    .where(eq(series.id, one.id));
  return drafts;
}

/** Days on which something is decided already. */
async function settledDates(tx: Queries, now: Date, one: Series): Promise<Set<string>> {
  const { date: today } = wallTime(now, one.zone);
  const made = await tx
    .select({ date: tweetups.seriesDate })
    .from(tweetups)
    .where(
      and(eq(tweetups.seriesId, one.id), isNotNull(tweetups.seriesDate), gte(tweetups.seriesDate, today)),
    );
  const left = await tx
    .select({ date: leftOutDates.date })
    .from(leftOutDates)
    .where(and(eq(leftOutDates.seriesId, one.id), gte(leftOutDates.date, today)));
  return new Set([...made, ...left].flatMap(({ date }) => date ?? []));
}

/** @param what the draft was made; or it could not publish itself */
export async function tellHosts(
  tx: Queries,
  now: Date,
  { series: one, draft, what }: { series: Series; draft: Tweetup; what: 'made' | 'stuck' },
): Promise<void> {
  for (const { id, contact, language } of await hostsOfSeries(tx, one.id))
    await queueMail(tx, now, {
      kind: 'draft-waits',
      recipient: contact,
      language: language ?? draft.language,
      facts: { tweetup: draft.id, what },
      dedupeKey: `${one.id}:${draft.seriesDate ?? draft.id}:${what}:${id}`,
    });
}

/** Drafts as the series made them: what a host has changed in one is not thrown away. */
export const isUntouchedDraft = and(
  isNull(tweetups.announcedAt),
  isNull(tweetups.heldBack),
  eq(tweetups.sequence, 0),
);

export async function forgetUntouchedDrafts(tx: Queries, seriesId: string): Promise<void> {
  await tx
    .delete(tweetups)
    .where(and(eq(tweetups.seriesId, seriesId), isNotNull(tweetups.seriesDate), isUntouchedDraft));
}
