// A browser that is remembered for a guest. Its cookie carries a token; the database knows only its hash.
import { desc, eq, lt, and, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { isStorageTrouble } from '../database/failures.ts';
import { prepared } from '../database/prepared.ts';
import { hashOf, newToken } from '../secrets/tokens.ts';
import { after, day, hour } from '../time/clock.ts';
import { isReachedBy, personColumns } from './contact.ts';
import type { Person } from './person.ts';
import { persons, rememberedDevices } from './tables.ts';

/** A device is forgotten after this long without a visit. */
export const deviceDays = 180;

export interface Device {
  readonly person: Person;
  /** Names the device where it is listed, and opens nothing. */
  readonly hash: string;
  /** It is remembered from now on for its whole time again, and so should its cookie be. */
  readonly isRenewed: boolean;
}

/** @returns the token for the cookie */
export async function rememberDevice(tx: Queries, now: Date, personId: string): Promise<string> {
  const token = newToken();
  await tx.insert(rememberedDevices).values({ tokenHash: hashOf(token), personId, since: now, seenAt: now });
  return token;
}

export async function deviceOf(db: Queries, now: Date, token: string): Promise<Device | undefined> {
  const hash = hashOf(token);
  const [found] = await ofToken(db, { hash });
  if (!found || found.seenAt < after(now, -deviceDays * day)) return undefined;
  const isRenewed = found.seenAt < after(now, -hour) && (await noteVisit(db, now, hash));
  return { person: found.person, hash, isRenewed };
}

const ofToken = prepared((db, given: { hash: string }) =>
  db
    .select({ person: personColumns, seenAt: rememberedDevices.seenAt })
    .from(rememberedDevices)
    .innerJoin(persons, eq(persons.id, rememberedDevices.personId))
    .where(eq(rememberedDevices.tokenHash, given.hash)),
);

/** @returns whether it could be noted: pages are served on a full disk too */
async function noteVisit(db: Queries, now: Date, hash: string): Promise<boolean> {
  try {
    await db.update(rememberedDevices).set({ seenAt: now }).where(eq(rememberedDevices.tokenHash, hash));
    return true;
  } catch (error) {
    if (isStorageTrouble(error)) return false;
    throw error;
  }
}

export async function forgetDevice(db: Queries, token: string): Promise<void> {
  await db.delete(rememberedDevices).where(eq(rememberedDevices.tokenHash, hashOf(token)));
}

/** @param hash left out: all of theirs */
export async function forgetDevicesOf(db: Queries, personId: string, hash?: string): Promise<void> {
  const one = hash === undefined ? undefined : eq(rememberedDevices.tokenHash, hash);
  await db.delete(rememberedDevices).where(and(eq(rememberedDevices.personId, personId), one));
}

/** Whoever has an address or account now that was somebody else's proves it again on each device. */
export async function forgetDevicesAt(db: Queries, contacts: readonly string[]): Promise<void> {
  const theirs = db.select({ id: persons.id }).from(persons).where(isReachedBy(db, contacts));
  await db.delete(rememberedDevices).where(inArray(rememberedDevices.personId, theirs));
}

export async function forgetOldDevices(db: Queries, now: Date): Promise<void> {
  await db.delete(rememberedDevices).where(lt(rememberedDevices.seenAt, after(now, -deviceDays * day)));
}

/** The last seen first. */
export async function devicesOf(
  db: Queries,
  { id }: Person,
): Promise<(typeof rememberedDevices.$inferSelect)[]> {
  return db
    .select()
    .from(rememberedDevices)
    .where(eq(rememberedDevices.personId, id))
    .orderBy(desc(rememberedDevices.seenAt), desc(rememberedDevices.since))
    .limit(100);
}
