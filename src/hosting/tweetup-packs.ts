// Starter packs of evenings in the operator's account, made and kept up to date by themselves: of those who ticked it, and no longer than the evening is remembered.
import { and, asc, eq, exists, gt, inArray, isNull, lte, ne, notExists, sql } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Database, Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { NotTaken, sessionIn } from '../handles/bluesky-session.ts';
import type { OperatorAccount } from '../handles/operator-account.ts';
import type { Outside } from '../outside/outside.ts';
import { rsvps, wantsBlueskyPack } from '../rsvps/tables.ts';
import { after, day, hour, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { InItsCity } from '../tweetups/tweetup.ts';
import { isListed } from '../tweetups/upcoming.ts';
import { hashOfPack, packNow } from './pack-contents.ts';
import { publish, takeDown, type Pack } from './starter-pack.ts';
import { blueskyPacks, tweetupPacks } from './tables.ts';

type TweetupPack = typeof tweetupPacks.$inferSelect;

export interface Making {
  readonly db: Database;
  readonly outside: Outside;
  readonly baseUrl: string;
  readonly account: OperatorAccount;
  /** Switched off, what was made is taken down. */
  readonly isOn: boolean;
  readonly keepDays: number;
}

/** As often as the timetable looks; nothing is asked of the network while nothing is new. */
const often = minute;
const atOnce = 100;

/** What stands there now, for everybody to follow: a host's own account goes before. */
export async function packToFollow(
  db: Queries,
  tweetupId: string,
): Promise<Pick<TweetupPack, 'tweetupId' | 'did' | 'since'> | undefined> {
  const [{ hosts, operators } = { hosts: null, operators: null }] = await published(db, { tweetupId });
  return hosts ?? operators ?? undefined;
}

const published = prepared((db, given: { tweetupId: string }) =>
  db
    .select({
      hosts: { tweetupId: blueskyPacks.tweetupId, did: blueskyPacks.did, since: blueskyPacks.since },
      operators: { tweetupId: tweetupPacks.tweetupId, did: tweetupPacks.did, since: tweetupPacks.since },
    })
    .from(tweetups)
    .leftJoin(blueskyPacks, eq(blueskyPacks.tweetupId, tweetups.id))
    .leftJoin(tweetupPacks, and(eq(tweetupPacks.tweetupId, tweetups.id), ne(tweetupPacks.publishedHash, '')))
    .where(eq(tweetups.id, given.tweetupId)),
);

/** On the timetable. @returns how many were looked at */
export async function updateTweetupPacks(making: Making, now: Date, stopping?: AbortSignal): Promise<number> {
  const { db } = making;
  if (making.isOn) await beginPacks(making, now);
  const due = await db
    .select()
    .from(tweetupPacks)
    .where(lte(tweetupPacks.dueAt, now))
    .orderBy(asc(tweetupPacks.dueAt))
    .limit(atOnce);
  for (const pack of due) {
    if (stopping?.aborted) break;
    if (await isMine(db, now, pack)) await bringUpToDate(making, now, pack);
  }
  return due.length;
}

/** Noted before anything is made, so that nothing stands there of which nobody knows. */
async function beginPacks(making: Making, now: Date): Promise<void> {
  const { db } = making;
  const wanted = await db
    .select({ tweetupId: tweetups.id })
    .from(tweetups)
    .where(
      and(
        mayHaveOne(making, now),
        exists(ofTweetup(db, ticked)),
        notExists(
          db
            .select({ one: sql`1` })
            .from(tweetupPacks)
            .where(eq(tweetupPacks.tweetupId, tweetups.id)),
        ),
      ),
    )
    .orderBy(asc(tweetups.startsAt))
    .limit(atOnce);
  const nothing = { did: '', publishedHash: '', failures: 0, since: now, dueAt: now };
  if (wanted.length > 0)
    await db
      .insert(tweetupPacks)
      .values(wanted.map((one) => ({ ...one, ...nothing })))
      .onConflictDoNothing();
}

const ticked = and(wantsBlueskyPack, eq(rsvps.listed, 'public'), ne(rsvps.answer, 'no'));

function ofTweetup(db: Queries, which: typeof ticked) {
  return db
    .select({ one: sql`1` })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetups.id), which, isNull(rsvps.removedAt)));
}

/** An unlisted evening's name stays among those who have its address; a host's own account goes before. */
function mayHaveOne({ db, keepDays }: Making, now: Date) {
  return and(
    isListed,
    isNull(tweetups.cancelledAt),
    gt(tweetups.endsAt, after(now, -keepDays * day)),
    notExists(
      db
        .select({ one: sql`1` })
        .from(blueskyPacks)
        .where(eq(blueskyPacks.tweetupId, tweetups.id)),
    ),
  );
}

/** Taken before the network is asked, so that another process does not do the same. */
async function isMine(db: Queries, now: Date, { tweetupId, dueAt }: TweetupPack): Promise<boolean> {
  const [mine] = await db
    .update(tweetupPacks)
    .set({ dueAt: after(now, often) })
    .where(and(eq(tweetupPacks.tweetupId, tweetupId), eq(tweetupPacks.dueAt, dueAt)))
    .returning();
  return mine !== undefined;
}

async function bringUpToDate(making: Making, now: Date, kept: TweetupPack): Promise<void> {
  const { db } = making;
  const wanted = await wantedOf(making, now, kept);
  if (wanted && hashOfPack(wanted) === kept.publishedHash) return;
  if (!wanted && kept.did === '') return forget(db, kept);
  try {
    const session = sessionIn(await making.account.signedIn(making.outside, now));
    if (wanted) {
      // What is begun and not finished is there, too: it has to be taken down one day.
      await change(db, kept, { did: session.did });
      await publish(session, wanted);
      await change(db, kept, { publishedHash: hashOfPack(wanted), failures: 0 });
    } else {
      await takeDown(session, { key: kept.tweetupId, since: kept.since });
      await forget(db, kept);
    }
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    await making.account.signOut();
    const failures = kept.failures + 1;
    await change(db, kept, {
      failures,
      dueAt: after(now, Math.min(hour, often * 2 ** Math.min(failures, 6))),
    });
  }
}

/** @returns undefined: there should be none */
async function wantedOf(making: Making, now: Date, kept: TweetupPack): Promise<Pack | undefined> {
  if (!making.isOn) return undefined;
  const [found]: InItsCity[] = await making.db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(and(inArray(tweetups.id, [kept.tweetupId]), mayHaveOne(making, now)));
  if (!found) return undefined;
  const pack = await packNow(making, now, { found, since: kept.since, whose: 'operator' });
  return pack.dids.length > 0 ? pack : undefined;
}

async function change(db: Queries, { tweetupId }: TweetupPack, values: Partial<TweetupPack>): Promise<void> {
  await db.update(tweetupPacks).set(values).where(eq(tweetupPacks.tweetupId, tweetupId));
}

async function forget(db: Queries, { tweetupId }: TweetupPack): Promise<void> {
  await db.delete(tweetupPacks).where(eq(tweetupPacks.tweetupId, tweetupId));
}
