// Following a city or a series by mail: asked for by a form, counted once the address is proved, ended by one click.
import { and, asc, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { newId } from '../database/ids.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { repurposeLinks } from '../mail/links.ts';
import { queueMail } from '../mail/outbox.ts';
import { personWithProvedAddress, type Person } from '../people/person.ts';
import { after, day, minute } from '../time/clock.ts';
import { series, type Series } from '../series/tables.ts';
import { followings, unconfirmedFollowings } from './tables.ts';
import { bringWishersTogether } from './wishing.ts';

export type Following = typeof followings.$inferSelect;
export type UnconfirmedFollowing = typeof unconfirmedFollowings.$inferSelect;
export type Rhythm = Following['rhythm'];

/** What somebody asks for, with the proof of it. */
export type Asked = Omit<UnconfirmedFollowing, 'id' | 'email' | 'askedAt'>;

export const keptDays = 7;

/** A mail's link ends what it ends, and shows it, for as long as mails lie around. */
export const linkDays = 400;

/** A form that is sent twice by a nervous finger makes one mail. */
const again = 5 * minute;

/** What happened is told to nobody: the page looks the same whether the address is known, a mail went, or was held back. */
export async function askToFollow(
  db: Database,
  now: Date,
  { email, asked }: { email: string; asked: Asked },
): Promise<void> {
  await db.transaction(async (tx) => {
    if (await wasJustAsked(tx, now, { email, asked })) return;
    const dueAt = await whenAskedFor(tx, now, { email, kind: 'confirm-following' });
    if (!dueAt) return;
    // Somebody who asked at the same moment had the address's row first.
    if (await wasJustAsked(tx, now, { email, asked })) return;
    const id = newId(now);
    await tx.insert(unconfirmedFollowings).values({ id, email, ...asked, askedAt: now });
    const facts = { unconfirmed: id };
    await queueMail(tx, now, {
      kind: 'confirm-following',
      dueAt,
      recipient: email,
      language: asked.language,
      facts,
      dedupeKey: id,
    });
  });
}

async function wasJustAsked(
  tx: Queries,
  now: Date,
  { email, asked }: { email: string; asked: Asked },
): Promise<boolean> {
  const recent = await tx
    .select()
    .from(unconfirmedFollowings)
    .where(and(eq(unconfirmedFollowings.email, email), gt(unconfirmedFollowings.askedAt, after(now, -again))))
    .limit(20);
  return recent.some((one) => whatOf(one) === whatOf(asked) && one.rhythm === asked.rhythm);
}

export async function unconfirmedFollowingById(
  db: Queries,
  id: string,
): Promise<UnconfirmedFollowing | undefined> {
  const [found] = await db.select().from(unconfirmedFollowings).where(eq(unconfirmedFollowings.id, id));
  return found;
}

/** The mail's button was pressed: from now on its link opens what is followed. @returns whether it was in time */
export async function confirmFollowing(db: Database, now: Date, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.hold(unconfirmedFollowings, id);
    const unconfirmed = await unconfirmedFollowingById(tx, id);
    if (!unconfirmed) return false;
    const { email, id: _id, ...asked } = unconfirmed;
    const person = await personWithProvedAddress(tx, now, { email, name: '' });
    const following = await followWithin(tx, now, { person, asked });
    await repurposeLinks(
      tx,
      { purpose: 'unconfirmed-following', target: id },
      { purpose: 'following', target: following.id, until: after(now, linkDays * day) },
    );
    await tx.delete(unconfirmedFollowings).where(eq(unconfirmedFollowings.id, id));
    return true;
  });
}

/** For people who are signed in, whose address is proved already. */
export async function follow(
  db: Database,
  now: Date,
  { person, asked }: { person: Person; asked: Asked },
): Promise<void> {
  await db.transaction((tx) => followWithin(tx, now, { person, asked: { ...asked, askedAt: now } }));
}

/** Asked for again with another rhythm, it is that one from now on. */
async function followWithin(
  tx: Transaction,
  now: Date,
  { person: { id: personId }, asked }: { person: Person; asked: Asked & { askedAt: Date } },
): Promise<Following> {
  const [following] = await tx
    .insert(followings)
    .values({ id: newId(now), personId, ...asked, what: whatOf(asked), confirmedAt: now })
    .onConflictDoUpdate({
      target: [followings.personId, followings.what],
      set: { ...asked, confirmedAt: now },
    })
    .returning();
  if (!following) throw new Error('the following was not written');
  await bringWishersTogether(tx, now, following);
  return following;
}

function whatOf({ city, seriesId }: Pick<Asked, 'city' | 'seriesId'>): string {
  return seriesId === null ? `city ${city ?? ''}` : `series ${seriesId}`;
}

export interface Followed {
  readonly following: Following;
  /** Null: a city. */
  readonly series: Series | null;
}

/** In the order in which they were confirmed. */
export async function followedBy(db: Queries, personId: string): Promise<Followed[]> {
  return followed(db, eq(followings.personId, personId));
}

/** @param ids what a mail's link opens; what was ended since is missing */
export async function followedByIds(db: Queries, ids: readonly string[]): Promise<Followed[]> {
  return ids.length === 0 ? [] : followed(db, inArray(followings.id, [...ids]));
}

async function followed(db: Queries, which: ReturnType<typeof eq>): Promise<Followed[]> {
  return db
    .select({ following: followings, series })
    .from(followings)
    .leftJoin(series, eq(series.id, followings.seriesId))
    .where(which)
    .orderBy(asc(followings.confirmedAt), asc(followings.id))
    .limit(200);
}

/** A link's subject is one id, or several with commas between. */
export function idsIn(subject: string): string[] {
  return subject.split(',').filter(Boolean);
}

export async function changeRhythm(db: Queries, ids: readonly string[], rhythm: Rhythm): Promise<void> {
  if (ids.length > 0)
    await db
      .update(followings)
      .set({ rhythm })
      .where(inArray(followings.id, [...ids]));
}

export async function endFollowings(db: Queries, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(followings).where(inArray(followings.id, [...ids]));
}

export async function forgetUnconfirmedFollowings(db: Queries, now: Date): Promise<void> {
  await db
    .delete(unconfirmedFollowings)
    .where(lt(unconfirmedFollowings.askedAt, after(now, -keptDays * day)));
}

/** Whether this person follows it already. */
export async function followingOf(
  db: Queries,
  personId: string,
  what: Pick<Asked, 'city' | 'seriesId'>,
): Promise<Following | undefined> {
  const [found] = await ofPerson(db, { personId, what: whatOf(what) });
  return found;
}

const ofPerson = prepared((db, given: { personId: string; what: string }) =>
  db
    .select()
    .from(followings)
    .where(and(eq(followings.personId, given.personId), eq(followings.what, given.what))),
);

/** Of a series that ended long ago nothing more comes. */
export async function forgetFollowingsOfEndedSeries(db: Queries, now: Date): Promise<void> {
  const ended = db
    .select({ id: series.id })
    .from(series)
    .where(lt(series.endedAt, after(now, -90 * day)));
  await db.delete(followings).where(inArray(followings.seriesId, ended));
  await db
    .delete(unconfirmedFollowings)
    .where(and(inArray(unconfirmedFollowings.seriesId, ended), isNull(unconfirmedFollowings.city)));
}
