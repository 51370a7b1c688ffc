// The album of an evening: adding a picture, taking it down, and opening it to everybody.
import type { Path } from '../addresses.ts';
import { and, asc, count, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import type { ViewerRole } from '../guest-list/guest-list.ts';
import { countOneMore } from '../database/counts.ts';
import { queueMail } from '../mail/outbox.ts';
import { newPictureName } from '../pictures/decoding.ts';
import { discard, keepFiles, stillKept, type NewPicture, type PictureStore } from '../pictures/store.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { addressOf, hostsOf, phaseOf, type Tweetup } from '../tweetups/tweetup.ts';
import { albumPictures, openAlbums } from './tables.ts';

export type AlbumPicture = typeof albumPictures.$inferSelect;

/** More than an evening has, and no more than a disk takes. */
export const mostPictures = 500;
/** How long after the evening pictures are still added. */
const addedForDays = 7;

export function addressOfAlbum(tweetup: Pick<Tweetup, 'city' | 'slug'>): Path {
  return `${addressOf(tweetup)}/album`;
}

/** From an hour before the start until a week after the end. */
export function takesPictures(tweetup: Tweetup, now: Date): boolean {
  if (tweetup.cancelledAt || tweetup.announcedAt === null) return false;
  return phaseOf(tweetup, now) !== 'before' && now < lastMomentToAdd(tweetup);
}

export function lastMomentToAdd({ endsAt }: Pick<Tweetup, 'endsAt'>): Date {
  return after(endsAt, addedForDays * day);
}

export async function isOpenToEverybody(db: Queries, tweetupId: string): Promise<boolean> {
  const found = await db.select().from(openAlbums).where(eq(openAlbums.tweetupId, tweetupId));
  return found.length > 0;
}

/** Guests and hosts always; strangers when the hosts have said so. */
export async function maySeeAlbum(
  db: Queries,
  { id, cancelledAt }: Tweetup,
  role: ViewerRole,
): Promise<boolean> {
  if (cancelledAt) return false;
  return role !== 'stranger' || isOpenToEverybody(db, id);
}

/** Those that are shown, in the order in which they came. */
export async function picturesOf(
  db: Queries,
  tweetupId: string,
  { from = 0, most }: { from?: number; most: number },
): Promise<AlbumPicture[]> {
  return db
    .select()
    .from(albumPictures)
    .where(
      and(
        eq(albumPictures.tweetupId, tweetupId),
        isNull(albumPictures.askedDownAt),
        isNull(albumPictures.operatorHidAt),
      ),
    )
    .orderBy(asc(albumPictures.since), asc(albumPictures.id))
    .limit(most)
    .offset(from);
}

/** Those about which the hosts have to decide. */
export async function askedDown(db: Queries, tweetupId: string): Promise<AlbumPicture[]> {
  return db
    .select()
    .from(albumPictures)
    .where(
      and(
        eq(albumPictures.tweetupId, tweetupId),
        isNotNull(albumPictures.askedDownAt),
        isNull(albumPictures.operatorHidAt),
      ),
    )
    .orderBy(asc(albumPictures.askedDownAt), asc(albumPictures.id))
    .limit(mostPictures);
}

/** Sent before, and the answer was lost on the way. */
export async function isAddedAlready(db: Queries, id: string): Promise<boolean> {
  const found = await db.select({ id: albumPictures.id }).from(albumPictures).where(eq(albumPictures.id, id));
  return found.length > 0;
}

export async function hasRoom(db: Queries, tweetupId: string): Promise<boolean> {
  const [counted] = await db
    .select({ pictures: count() })
    .from(albumPictures)
    .where(eq(albumPictures.tweetupId, tweetupId));
  return (counted?.pictures ?? 0) < mostPictures;
}

export interface Adding {
  readonly store: PictureStore;
  /** As the page has made it. */
  readonly id: string;
  readonly tweetupId: string;
  readonly personId: string;
  readonly decoded: NewPicture;
  readonly words: string;
}

/** The same picture added twice is two: taking down one of them must not depend on the other. */
export async function addPicture(db: Database, now: Date, adding: Adding): Promise<void> {
  const { store, decoded, id, tweetupId, personId, words } = adding;
  const picture = newPictureName(decoded);
  await keepFiles(store, picture);
  const { hash, width, height } = picture;
  const added = await db.transaction(async (tx) => {
    await stillKept(tx, store, picture);
    return tx
      .insert(albumPictures)
      .values({ id, tweetupId, personId, hash, width, height, words, since: now })
      .onConflictDoNothing()
      .returning();
  });
  if (added.length === 0) await discard(db, store, hash);
}

/** Hidden at once; the hosts decide, and get one mail a day about all that is asked. */
export async function askToTakeDown(
  db: Database,
  now: Date,
  { tweetup, id }: { tweetup: Tweetup; id: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const asked = await tx
      .update(albumPictures)
      .set({ askedDownAt: now })
      .where(and(its(tweetup.id, id), isNull(albumPictures.askedDownAt)))
      .returning({ id: albumPictures.id });
    if (asked.length > 0) await tellHosts(tx, now, tweetup);
  });
}

/** Of an album that everybody sees a stranger's network hides no more in a day: whoever is in more pictures writes to the hosts, or reports it. */
const mostAskedDown = 5;

export async function hasAskedEnough(
  db: Queries,
  now: Date,
  { tweetup, network }: { tweetup: Pick<Tweetup, 'id'>; network: string },
): Promise<boolean> {
  const hash = hashOf(`take down ${tweetup.id} ${network}`);
  return (await countOneMore(db, now, { hash, within: day })).hits > mostAskedDown;
}

async function tellHosts(tx: Transaction, now: Date, tweetup: Tweetup): Promise<void> {
  for (const host of await hostsOf(tx, tweetup.id))
    await queueMail(tx, now, {
      kind: 'picture-asked-down',
      recipient: host.contact,
      language: host.language ?? tweetup.language,
      facts: { tweetup: tweetup.id },
      dedupeKey: `${tweetup.id}:${host.id}:${now.toISOString().slice(0, 10)}`,
    });
}

/** The hosts have looked, and whoever is in it agrees. */
export async function showAgain(db: Database, tweetupId: string, id: string): Promise<void> {
  await db.update(albumPictures).set({ askedDownAt: null }).where(its(tweetupId, id));
}

/** @param by only what this person has added; left out: whatever it is, for the hosts */
export async function removePicture(
  db: Database,
  store: PictureStore,
  { tweetupId, id, by }: { tweetupId: string; id: string; by?: string | undefined },
): Promise<void> {
  const [gone] = await db
    .delete(albumPictures)
    .where(and(its(tweetupId, id), by === undefined ? undefined : eq(albumPictures.personId, by)))
    .returning({ hash: albumPictures.hash });
  if (gone) await discard(db, store, gone.hash);
}

export async function openAlbum(db: Database, now: Date, tweetupId: string): Promise<void> {
  await db.insert(openAlbums).values({ tweetupId, since: now }).onConflictDoNothing();
}

export async function closeAlbum(db: Database, tweetupId: string): Promise<void> {
  await db.delete(openAlbums).where(eq(openAlbums.tweetupId, tweetupId));
}

/** Which of these are in some album. */
export async function albumPicturesAmong(db: Queries, hashes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ hash: albumPictures.hash })
    .from(albumPictures)
    .where(inArray(albumPictures.hash, [...hashes]));
  return rows.map(({ hash }) => hash);
}

/** @returns the evening of a picture that is hidden: since somebody has asked for it, or by the operator, and then from its hosts too */
export async function hiddenPictureOf(
  db: Queries,
  hash: string,
): Promise<{ id: string; operatorHidAt: Date | null } | undefined> {
  const [hidden] = await db
    .select({ id: albumPictures.tweetupId, operatorHidAt: albumPictures.operatorHidAt })
    .from(albumPictures)
    .where(
      and(
        eq(albumPictures.hash, hash),
        or(isNotNull(albumPictures.askedDownAt), isNotNull(albumPictures.operatorHidAt)),
      ),
    );
  return hidden;
}

function its(tweetupId: string, id: string) {
  return and(eq(albumPictures.tweetupId, tweetupId), eq(albumPictures.id, id));
}
