// Changing a series, and which days and evenings belong to it.
import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { Database, Transaction } from '../database/database.ts';
import { hashtagKey } from '../hashtags/hashtag.ts';
import type { Person } from '../people/person.ts';
import { wallTime } from '../time/zones.ts';
import { keepFindable } from '../tweetups/findable.ts';
import { datedSlug, slugOf } from '../tweetups/slug.ts';
import type { HostWords } from '../tweetups/hosts.ts';
import { spanInAnyNight } from '../tweetups/span.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { freeSlug, keepCity } from '../tweetups/writing.ts';
import { nextDates } from './dates.ts';
import { isUntouchedDraft, proposeWithin } from './proposing.ts';
import { sayAtDrafts } from './host-words.ts';
import { isTakenFor, type SeriesPlan } from './series.ts';
import { freeSeriesSlug } from './slug.ts';
import { formerSeriesAddresses, leftOutDates, series, type Series } from './tables.ts';

export type SeriesChanged =
  | { readonly outcome: 'changed'; readonly series: Series }
  | { readonly outcome: 'changed-meanwhile'; readonly series: Series }
  | { readonly outcome: 'hashtag-taken' };

export interface SeriesChange {
  readonly host: Person;
  readonly seriesId: string;
  /** When it was changed last, as the host saw it: another host's change meanwhile is not overwritten. */
  readonly version: number;
  readonly plan: SeriesPlan;
  readonly place: Place;
  /** Undefined: as it was. */
  readonly words?: HostWords | undefined;
}

/** Drafts that nobody has touched change with it; what is announced stays as it is. */
export async function changeSeries(
  db: Database,
  now: Date,
  { host, seriesId, version, plan, place, words }: SeriesChange,
): Promise<SeriesChanged> {
  return db.transaction(async (tx): Promise<SeriesChanged> => {
    const before = await heldSeries(tx, seriesId);
    if (before.changedAt.getTime() !== version) return { outcome: 'changed-meanwhile', series: before };
    await keepCity(tx, now, place);
    const key = hashtagKey(plan.template.hashtag);
    if (key !== before.hashtagKey && (await isTakenFor(tx, host, { plan, zone: place.zone, seriesId })))
      return { outcome: 'hashtag-taken' };
    const [changed] = await tx
      .update(series)
      .set({
        ...plan,
        city: place.slug,
        slug: await slugAfter(tx, before, plan),
        zone: place.zone,
        hashtagKey: key,
        changedAt: now,
      })
      .where(eq(series.id, seriesId))
      .returning();
    if (!changed) throw new Error('the series vanished while it was held');
    await takeDraftsAlong(tx, now, changed);
    const isFoundAnew =
      changed.name !== before.name || changed.template.visibility !== before.template.visibility;
    if (isFoundAnew) await findByNewName(tx, now, seriesId);
    if (!changed.endedAt) await proposeWithin(tx, now, changed);
    if (words) await sayAtDrafts(tx, { seriesId, personId: host.id }, words);
    return { outcome: 'changed', series: changed };
  });
}

/** On this day there is no evening; a draft that was made for it goes. What is announced has to be cancelled. */
export async function leaveOut(db: Database, seriesId: string, date: string): Promise<void> {
  await db.transaction(async (tx) => {
    await heldSeries(tx, seriesId);
    const its = and(eq(tweetups.seriesId, seriesId), eq(tweetups.seriesDate, date));
    // What the operator has hidden is no draft: guests have answered to it.
    await tx.delete(tweetups).where(and(its, isNull(tweetups.announcedAt), isNull(tweetups.heldBack)));
    await tx.insert(leftOutDates).values({ seriesId, date }).onConflictDoNothing();
  });
}

/** After all there is one. */
export async function putBack(
  db: Database,
  now: Date,
  { seriesId, date }: { seriesId: string; date: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const one = await heldSeries(tx, seriesId);
    await tx
      .delete(leftOutDates)
      .where(and(eq(leftOutDates.seriesId, seriesId), eq(leftOutDates.date, date)));
    if (!one.endedAt) await proposeWithin(tx, now, one);
  });
}

/** The evening goes its own way, and no other is proposed for its day. */
export async function leaveSeries(db: Database, now: Date, tweetup: Tweetup): Promise<void> {
  const { seriesId, seriesDate } = tweetup;
  if (seriesId === null) return;
  await db.transaction(async (tx) => {
    await heldSeries(tx, seriesId);
    const its = and(eq(tweetups.id, tweetup.id), eq(tweetups.seriesId, seriesId));
    const gone = { seriesId: null, seriesDate: null, changedAt: now };
    const [left] = await tx.update(tweetups).set(gone).where(its).returning();
    if (!left) return;
    await keepFindable(tx, left);
    if (seriesDate !== null)
      await tx.insert(leftOutDates).values({ seriesId, date: seriesDate }).onConflictDoNothing();
  });
}

/** The evening stands for its day; a draft that was made for that day, and that nobody has touched, gives way. */
export async function joinSeries(
  db: Database,
  now: Date,
  { tweetup, seriesId }: { tweetup: Tweetup; seriesId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const one = await heldSeries(tx, seriesId);
    const { date } = wallTime(tweetup.startsAt, one.zone);
    const that = and(eq(tweetups.seriesId, seriesId), eq(tweetups.seriesDate, date));
    await tx.delete(tweetups).where(and(that, isUntouchedDraft));
    const [other] = await tx.select({ id: tweetups.id }).from(tweetups).where(that);
    const [joined] = await tx
      .update(tweetups)
      .set({ seriesId, seriesDate: other ? null : date, changedAt: now })
      .where(and(eq(tweetups.id, tweetup.id), isNull(tweetups.seriesId)))
      .returning();
    if (joined) await keepFindable(tx, joined);
  });
}

async function heldSeries(tx: Transaction, seriesId: string): Promise<Series> {
  await tx.hold(series, seriesId);
  const [one] = await tx.select().from(series).where(eq(series.id, seriesId));
  if (!one) throw new Error(`no series ${seriesId}`);
  return one;
}

/** A new name or city makes a new address; the old one leads on for ever. */
async function slugAfter(tx: Transaction, before: Series, plan: SeriesPlan): Promise<string> {
  const { city, visibility } = plan.template;
  const keeps =
    before.city === city &&
    before.template.visibility === visibility &&
    slugOf(before.name) === slugOf(plan.name);
  if (keeps) return before.slug;
  await tx
    .insert(formerSeriesAddresses)
    .values({ city: before.city, slug: before.slug, seriesId: before.id })
    .onConflictDoNothing();
  // It may go back to an address that it had itself.
  await tx
    .delete(formerSeriesAddresses)
    .where(
      and(
        eq(formerSeriesAddresses.seriesId, before.id),
        eq(formerSeriesAddresses.city, city),
        eq(formerSeriesAddresses.slug, slugOf(plan.name)),
      ),
    );
  return freeSeriesSlug(tx, { city, name: plan.name, visibility });
}

/** What is over is found by the name that it had. */
async function findByNewName(tx: Transaction, now: Date, seriesId: string): Promise<void> {
  const coming = await tx
    .select()
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, seriesId), isNotNull(tweetups.announcedAt), gt(tweetups.endsAt, now)));
  for (const tweetup of coming) await keepFindable(tx, tweetup);
}

/** Untouched drafts take over what the series says now; those whose day it has no more go. */
async function takeDraftsAlong(tx: Transaction, now: Date, one: Series): Promise<void> {
  const its = and(eq(tweetups.seriesId, one.id), isNotNull(tweetups.seriesDate), isUntouchedDraft);
  const drafts = await tx
    .select()
    .from(tweetups)
    .where(and(its, gt(tweetups.startsAt, now)));
  const { date: _date, starts, ends, city, ...words } = one.template;
  for (const draft of drafts) {
    const date = draft.seriesDate ?? '';
    const span = spanInAnyNight({ date, starts, ends }, one.zone);
    if (nextDates(one, { earliest: date, latest: date }, 1).length === 0) {
      await tx.delete(tweetups).where(eq(tweetups.id, draft.id));
      continue;
    }
    const { title, visibility } = words;
    const keeps = draft.city === city && draft.title === title && draft.visibility === visibility;
    const slug = keeps ? draft.slug : await freeSlug(tx, { city, title: datedSlug(title, date), visibility });
    await tx
      .update(tweetups)
      .set({ ...words, ...span, city, slug, zone: one.zone, hashtagKey: one.hashtagKey, changedAt: now })
      .where(eq(tweetups.id, draft.id));
  }
}
