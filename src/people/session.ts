// Being signed in on one device. The cookie carries a token; the database knows only its hash.
import { and, desc, eq, lt, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { isStorageTrouble } from '../database/failures.ts';
import { hashOf, newToken } from '../secrets/tokens.ts';
import { after, day, hour } from '../time/clock.ts';
import { forgetOldDevices } from './device.ts';
import { personColumns } from './contact.ts';
import type { Person } from './person.ts';
import { persons, sessions } from './tables.ts';

/** A session ends after this long without a visit. */
export const sessionDays = 90;

/** @param passkeyId with which they signed in; null: by a mail @returns the token for the cookie */
export async function signInPerson(
  tx: Queries,
  now: Date,
  { person, passkeyId = null }: { person: Person; passkeyId?: string | null | undefined },
): Promise<string> {
  const token = newToken();
  await tx
    .insert(sessions)
    .values({ tokenHash: hashOf(token), personId: person.id, passkeyId, since: now, seenAt: now });
  return token;
}

export interface SignedInVisit {
  readonly person: Person;
  /** By which passkey the session was begun or confirmed. */
  readonly passkeyId: string | null;
  /** The session lasts from now on for its whole time again, and so should its cookie. */
  readonly isRenewed: boolean;
}

export async function signedInVisit(
  db: Queries,
  now: Date,
  token: string,
): Promise<SignedInVisit | undefined> {
  const tokenHash = hashOf(token);
  const [found] = await ofToken(db, { tokenHash });
  if (!found || found.seenAt < after(now, -sessionDays * day)) return undefined;
  // Once an hour is enough to know who still comes; a write at every page is not worth it.
  const isRenewed = found.seenAt < after(now, -hour) && (await noteVisit(db, now, tokenHash));
  return { person: found.person, passkeyId: found.passkeyId, isRenewed };
}

const ofToken = prepared((db, given: { tokenHash: string }) =>
  db
    .select({ person: personColumns, passkeyId: sessions.passkeyId, seenAt: sessions.seenAt })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .where(eq(sessions.tokenHash, given.tokenHash)),
);

/** @returns whether it could be noted */
async function noteVisit(db: Queries, now: Date, tokenHash: string): Promise<boolean> {
  try {
    await db.update(sessions).set({ seenAt: now }).where(eq(sessions.tokenHash, tokenHash));
    return true;
  } catch (error) {
    // Pages are served on a full disk too: another visit is noted when there is room again.
    if (isStorageTrouble(error)) return false;
    throw error;
  }
}

export async function signOut(db: Queries, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, hashOf(token)));
}

/** And the devices that are remembered without one. */
export async function forgetOldSessions(db: Queries, now: Date): Promise<void> {
  await forgetOldDevices(db, now);
  await db.delete(sessions).where(lt(sessions.seenAt, after(now, -sessionDays * day)));
}

export type Session = typeof sessions.$inferSelect;

/** Where somebody is signed in, the last seen first. */
export async function sessionsOf(db: Queries, person: Person): Promise<Session[]> {
  return db
    .select()
    .from(sessions)
    .where(eq(sessions.personId, person.id))
    .orderBy(desc(sessions.seenAt), desc(sessions.since))
    .limit(100);
}

/** How the session of a cookie is called in a list: its hash opens nothing. */
export function thisSession(token: string): string {
  return hashOf(token);
}

export async function endSession(
  db: Queries,
  person: Person,
  which: { readonly only: string } | { readonly allBut: string },
): Promise<void> {
  const one = 'only' in which ? eq(sessions.tokenHash, which.only) : ne(sessions.tokenHash, which.allBut);
  await db.delete(sessions).where(and(eq(sessions.personId, person.id), one));
}
