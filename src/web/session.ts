// One session for each browser: whoever signs in there ends what was before.
import type { Queries } from '../database/database.ts';
import { sessionDays, signOut } from '../people/session.ts';
import { forgetDeviceHere } from './device.ts';
import type { Exchange } from './request.ts';
import { clearCookie, readCookie, sessionCookie, setCookie } from './cookies.ts';

/** @param session the new one's token */
export async function beginSession(
  db: Queries,
  { req, res }: Exchange,
  { session, secure }: { session: string; secure: boolean },
): Promise<void> {
  const before = readCookie(req, sessionCookie(secure));
  if (before) await signOut(db, before);
  setCookie(res, { name: sessionCookie(secure), value: session, secure, days: sessionDays });
}

export async function endSession(db: Queries, { req, res }: Exchange, secure: boolean): Promise<void> {
  const token = readCookie(req, sessionCookie(secure));
  if (token) await signOut(db, token);
  clearCookie(res, sessionCookie(secure), secure);
  // Whoever signs out leaves nothing behind by which the next one at this browser could answer.
  await forgetDeviceHere(db, { req, res }, secure);
  // And what the browser kept for when there is no net.
  res.set('Clear-Site-Data', '"storage"');
}
