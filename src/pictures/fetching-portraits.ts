// Fetches the pictures of people's accounts, for people who want theirs shown: by the one safe way out, re-encoded, and served from here.
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { notFetched } from '../handles/finding.ts';
import { personHandles } from '../people/tables.ts';
import { until, type Outside } from '../outside/outside.ts';
import { after, day, hour, minute, second } from '../time/clock.ts';
import { decodeFetched } from './decoding.ts';
import { putPortrait, type Portrait } from './portraits.ts';
import { discard, type PictureStore } from './store.ts';
import { portraits } from './tables.ts';
import { handleChecks } from '../handles/tables.ts';

const atOnce = 10;

/** @returns how many were looked at */
export async function fetchPortraits(
  db: Database,
  now: Date,
  {
    outside,
    pictures,
    stopping,
  }: { outside: Outside; pictures: PictureStore; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await db
    .select()
    .from(portraits)
    .where(lte(portraits.dueAt, now))
    .orderBy(asc(portraits.dueAt), asc(portraits.personId))
    .limit(atOnce);
  const patient = until(stopping, outside);
  for (const portrait of due) {
    if (stopping?.aborted || !(await isMine(db, now, portrait))) continue;
    await renew(db, now, { outside: patient, store: pictures, portrait, stopping });
  }
  return due.length;
}

/** So that no other process fetches the same. */
async function isMine(db: Queries, now: Date, portrait: Portrait): Promise<boolean> {
  if (!portrait.dueAt) return false;
  const mine = await db
    .update(portraits)
    .set({ dueAt: after(now, 10 * minute) })
    .where(and(eq(portraits.personId, portrait.personId), eq(portraits.dueAt, portrait.dueAt)))
    .returning({ personId: portraits.personId });
  return mine.length === 1;
}

async function renew(
  db: Database,
  now: Date,
  {
    outside,
    store,
    portrait,
    stopping,
  }: { outside: Outside; store: PictureStore; portrait: Portrait; stopping: AbortSignal | undefined },
): Promise<void> {
  const account = await accountOf(db, portrait);
  if (!account || account.state === 'missing')
    return isNotThere(db, now, { store, portrait, state: 'missing' });
  const picture = account.state === 'found' ? account.found?.picture : undefined;
  // Not looked for yet, or nobody could be asked: what is there stays.
  if (picture === undefined) return later(db, now, portrait);
  if (picture === null) return isNotThere(db, now, { store, portrait, state: 'missing' });
  const isSame = portrait.fetchedFrom === picture && portrait.account === account.handle;
  if (isSame && portrait.state !== 'unanswered')
    return settle(db, portrait, { failures: 0, dueAt: after(now, day) });

  const fetched = await outside.fetch({ address: picture, accept: 'image/webp, image/jpeg, image/png' });
  if (stopping?.aborted) return;
  if (fetched.outcome !== 'fetched')
    return notFetched(fetched).outcome === 'missing'
      ? isNotThere(db, now, { store, portrait, state: 'missing' })
      : later(db, now, portrait);
  const decoded = await decodeFetched(store, fetched.body, 'portrait');
  const from = {
    source: portrait.source,
    since: portrait.since,
    account: account.handle,
    fetchedFrom: picture,
    dueAt: after(now, day),
  };
  if ('refused' in decoded) return isNotThere(db, now, { store, portrait, state: 'unusable', from });
  await putPortrait(db, store, {
    personId: portrait.personId,
    decoded: decoded.picture,
    from,
    isWanted: (before) =>
      before?.source === portrait.source && before.since.getTime() === portrait.since.getTime(),
  });
}

async function accountOf(db: Queries, { personId, source }: Portrait) {
  if (source === 'own') return undefined;
  const [account] = await db
    .select({ handle: personHandles.handle, state: handleChecks.state, found: handleChecks.found })
    .from(personHandles)
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, personHandles.network), eq(handleChecks.handle, personHandles.handle)),
    )
    .where(and(eq(personHandles.personId, personId), eq(personHandles.network, source)));
  return account;
}

/** The account has none, or none that can be shown: what was shown before goes. */
async function isNotThere(
  db: Database,
  now: Date,
  {
    store,
    portrait,
    state,
    from = { account: '', fetchedFrom: '' },
  }: {
    store: PictureStore;
    portrait: Portrait;
    state: 'missing' | 'unusable';
    from?: Pick<Portrait, 'account' | 'fetchedFrom'> | undefined;
  },
): Promise<void> {
  const { account, fetchedFrom } = from;
  const nothing = { state, account, fetchedFrom, hash: null, width: 0, height: 0, failures: 0 };
  await settle(db, portrait, { ...nothing, dueAt: after(now, state === 'missing' ? hour : day) });
  if (portrait.hash) await discard(db, store, portrait.hash);
}

async function later(db: Queries, now: Date, portrait: Portrait): Promise<void> {
  const failures = portrait.failures + 1;
  // The first tries wait for the account itself to be looked for.
  const isWaiting = portrait.state === 'waiting' && failures <= 3;
  const state = portrait.hash ? 'there' : isWaiting ? 'waiting' : 'unanswered';
  const pause = [10 * second, 20 * second, minute, 10 * minute, hour, 6 * hour][failures - 1] ?? day;
  await settle(db, portrait, { state, failures, dueAt: after(now, pause) });
}

/** Unless they have chosen again meanwhile. */
async function settle(db: Queries, portrait: Portrait, values: Partial<Portrait>): Promise<void> {
  const { personId, source, since } = portrait;
  await db
    .update(portraits)
    .set(values)
    .where(and(eq(portraits.personId, personId), eq(portraits.source, source), eq(portraits.since, since)));
}
