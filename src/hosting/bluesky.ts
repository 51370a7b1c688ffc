// A host connects a Bluesky account to an evening: its list and starter pack are made there, and kept up to date if the host wants that.
import { and, asc, eq, inArray, isNotNull, lt, lte } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Database, Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Outside } from '../outside/outside.ts';
import {
  NotTaken,
  signInToBluesky,
  type Account as BlueskyAccount,
  type Session,
} from '../handles/bluesky-session.ts';
import type { Person } from '../people/person.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { after, day, hour, minute } from '../time/clock.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { InItsCity } from '../tweetups/tweetup.ts';
import { hashOfPack, packNow } from './pack-contents.ts';
import { publish, takeDown, type Pack } from './starter-pack.ts';
import { blueskyPacks } from './tables.ts';

export type BlueskyPack = typeof blueskyPacks.$inferSelect;
export type Done = 'done' | 'wrong-password' | 'unanswered';

/** What a pack is read from, published and kept with. */
export interface Connecting {
  readonly db: Database;
  readonly outside: Outside;
  readonly sealing: Sealing;
  readonly baseUrl: string;
}

interface GivenAccount {
  readonly account: BlueskyAccount;
  readonly handle: string;
  readonly appPassword: string;
  readonly keep: 'kept' | 'once';
}

export async function packOf(db: Queries, tweetupId: string): Promise<BlueskyPack | undefined> {
  const [pack] = await ofTweetup(db, { tweetupId });
  return pack;
}

const ofTweetup = prepared((db, given: { tweetupId: string }) =>
  db.select().from(blueskyPacks).where(eq(blueskyPacks.tweetupId, given.tweetupId)),
);

/** Signs in, publishes, and remembers what was published; the password only if it is to be kept. */
export async function connect(
  connecting: Connecting,
  now: Date,
  { found, host, given }: { found: InItsCity; host: Person; given: GivenAccount },
): Promise<Done> {
  const { db, outside, sealing } = connecting;
  const tweetupId = found.tweetup.id;
  const { did, pds } = given.account;
  const signedIn = await signInToBluesky(outside, given.account, given.appPassword);
  if (signedIn.outcome !== 'signed-in') return signedIn.outcome;
  const since = (await packOf(db, tweetupId))?.since ?? now;
  const pack = await packNow(connecting, now, { found, since, whose: 'host' });
  if (!(await isTaken(publish(signedIn.session, pack)))) return 'unanswered';
  const isKept = given.keep === 'kept';
  const values = {
    personId: host.id,
    handle: given.handle,
    did,
    pds,
    since,
    sealedPassword: isKept ? sealing.seal(given.appPassword) : null,
    ...published(now, pack),
    dueAt: isKept ? after(now, often) : null,
  };
  await db
    .insert(blueskyPacks)
    .values({ tweetupId, ...values })
    .onConflictDoUpdate({ target: blueskyPacks.tweetupId, set: values });
  return 'done';
}

interface FoundPack {
  readonly found: InItsCity;
  readonly pack: BlueskyPack;
}

/** With the password that was kept. */
export async function bringUpToDate(
  connecting: Connecting,
  now: Date,
  { found, pack }: FoundPack,
): Promise<Done> {
  const { db } = connecting;
  const session = await sessionOf(connecting, pack);
  // Sealed with the key of another machine, which can still use it: it is left as it is.
  if (session === 'unreadable') return 'wrong-password';
  if (typeof session === 'string') return recordFailure(db, now, { pack, trouble: session });
  const wanted = await packNow(connecting, now, { found, since: pack.since, whose: 'host' });
  if (!(await isTaken(publish(session, wanted))))
    return recordFailure(db, now, { pack, trouble: 'unanswered' });
  await change(db, pack, { ...published(now, wanted), dueAt: after(now, often) });
  return 'done';
}

/** Whether anything has changed since it was published: somebody withdrew, came, or was found. */
export async function isOutOfDate(
  reading: Pick<Connecting, 'db' | 'baseUrl'>,
  now: Date,
  { found, pack }: FoundPack,
): Promise<boolean> {
  return (
    hashOfPack(await packNow(reading, now, { found, since: pack.since, whose: 'host' })) !==
    pack.publishedHash
  );
}

export async function forgetPassword(db: Queries, pack: BlueskyPack): Promise<void> {
  await change(db, pack, { sealedPassword: null, trouble: null, dueAt: null });
}

/** @param appPassword undefined: the one that was kept */
export async function removePack(
  connecting: Connecting,
  pack: BlueskyPack,
  appPassword: string | undefined,
): Promise<Done> {
  const session = await sessionOf(connecting, pack, appPassword);
  if (session === 'unreadable') return 'wrong-password';
  if (typeof session === 'string') return session;
  if (!(await isTaken(takeDown(session, { key: pack.tweetupId, since: pack.since })))) return 'unanswered';
  await connecting.db.delete(blueskyPacks).where(eq(blueskyPacks.tweetupId, pack.tweetupId));
  return 'done';
}

/** Whoever withdraws leaves the public list too, where the password was kept. @returns how many were looked at */
export async function updateStarterPacks(
  connecting: Connecting,
  now: Date,
  stopping?: AbortSignal,
): Promise<number> {
  const { db } = connecting;
  const due = await db
    .select({ pack: blueskyPacks, tweetup: tweetups, city: cities, stillHosts: hosts.personId })
    .from(blueskyPacks)
    .innerJoin(tweetups, eq(tweetups.id, blueskyPacks.tweetupId))
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .leftJoin(hosts, and(eq(hosts.tweetupId, tweetups.id), eq(hosts.personId, blueskyPacks.personId)))
    .where(and(lte(blueskyPacks.dueAt, now), isNotNull(blueskyPacks.sealedPassword)))
    .orderBy(asc(blueskyPacks.dueAt))
    .limit(50);
  for (const { pack, stillHosts, ...found } of due) {
    if (stopping?.aborted) break;
    if (stillHosts === null) {
      // Whoever hosts no more has nothing of theirs used for the evening.
      await forgetPassword(db, pack);
      continue;
    }
    // Taken before the network is asked, so that another process does not do the same.
    const [mine] = await db
      .update(blueskyPacks)
      .set({ dueAt: after(now, often) })
      .where(and(eq(blueskyPacks.tweetupId, pack.tweetupId), eq(blueskyPacks.dueAt, pack.dueAt ?? now)))
      .returning();
    if (!mine) continue;
    const wanted = await packNow(connecting, now, { found, since: mine.since, whose: 'host' });
    const isNew = hashOfPack(wanted) !== mine.publishedHash;
    if (isNew) await bringUpToDate(connecting, now, { found, pack: mine });
  }
  return due.length;
}

/** A list does not change any more so long after its evening: nothing needs the password then. */
export async function forgetBlueskyPasswords(db: Database, now: Date, keepDays: number): Promise<void> {
  const longAgo = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(lt(tweetups.endsAt, after(now, -keepDays * day)));
  await db
    .update(blueskyPacks)
    .set({ sealedPassword: null, dueAt: null })
    .where(and(isNotNull(blueskyPacks.sealedPassword), inArray(blueskyPacks.tweetupId, longAgo)));
}

/** As often as the timetable looks: what is withdrawn should be gone. Nothing is asked of the network while nothing is new. */
const often = minute;

function published(now: Date, pack: Pack) {
  return {
    publishedHash: hashOfPack(pack),
    publishedAt: now,
    people: pack.dids.length,
    trouble: null,
    failures: 0,
  };
}

async function sessionOf(
  { outside, sealing }: Connecting,
  { did, pds, sealedPassword }: BlueskyPack,
  given?: string,
): Promise<Session | 'wrong-password' | 'unanswered' | 'unreadable'> {
  const appPassword = given ?? (sealedPassword === null ? null : sealing.open(sealedPassword));
  if (appPassword === null) return sealedPassword === null ? 'wrong-password' : 'unreadable';
  const signedIn = await signInToBluesky(outside, { did, pds }, appPassword);
  return signedIn.outcome === 'signed-in' ? signedIn.session : signedIn.outcome;
}

/** A password that is not good any more is not kept; a server that is away is asked less and less often. */
async function recordFailure(
  db: Queries,
  now: Date,
  { pack, trouble }: { pack: BlueskyPack; trouble: 'wrong-password' | 'unanswered' },
): Promise<Done> {
  const failures = pack.failures + 1;
  if (trouble === 'wrong-password') await change(db, pack, { trouble, sealedPassword: null, dueAt: null });
  else await change(db, pack, { trouble, failures, dueAt: after(now, Math.min(day, hour * failures)) });
  return trouble;
}

async function change(db: Queries, { tweetupId }: BlueskyPack, values: Partial<BlueskyPack>): Promise<void> {
  await db.update(blueskyPacks).set(values).where(eq(blueskyPacks.tweetupId, tweetupId));
}

async function isTaken(doing: Promise<void>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch (error) {
    if (error instanceof NotTaken) return false;
    throw error;
  }
}
