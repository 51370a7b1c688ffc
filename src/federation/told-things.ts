// What others know of us by an id: an evening, the question below it, a note of its city.
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { pollWith } from './answering/poll.ts';
import type { Ids } from './ids.ts';
import { cityNotes } from './tables.ts';

/** @returns undefined: it is none of ours, or gone */
export async function tweetupBehind(db: Queries, ids: Ids, id: string): Promise<string | undefined> {
  const meant = ids.tweetupWith(id);
  if (meant) return meant.tweetupId;
  const pollId = ids.pollWith(id);
  if (pollId) return (await pollWith(db, pollId))?.tweetupId;
  const noteId = ids.noteWith(id);
  if (noteId === undefined) return undefined;
  const [note] = await db.select().from(cityNotes).where(eq(cityNotes.id, noteId));
  return note?.tweetupId;
}
