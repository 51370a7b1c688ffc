// What somebody answers to a circle's letter by mail: it comes to an address that only their letter names, and stands on the circle's page.
import type { Database } from '../database/database.ts';
import { findLink } from '../mail/links.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { mostInWords, writeWords } from './words.ts';

/** @returns whether it was for a circle: then it leaves the inbox whatever becomes of it, so that nobody else reads it there */
export async function wordsFromMail(
  db: Database,
  now: Date,
  { token, words, sealing }: { token: string; words: string; sealing: Sealing },
): Promise<boolean> {
  const link = await findLink(db, token, now);
  if (link?.purpose !== 'circle-reply') return false;
  const [circleId = '', personId = ''] = link.target.split(' ');
  const kept = words.slice(0, mostInWords).toWellFormed().replaceAll('\0', '');
  if (kept.trim() !== '')
    await writeWords(db, now, { circleId, personId, words: kept, isFor: 'circle', sealing });
  return true;
}
