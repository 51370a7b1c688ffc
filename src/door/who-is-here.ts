// Who is in the room, for the screen that a host puts up there: only guests who are seen by everybody.
import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { personHandles, personPages } from '../people/tables.ts';
import { isTheirAccount, pictureIn, portraitShown } from '../pictures/portraits.ts';
import type { Picture } from '../pictures/store.ts';
import { portraits } from '../pictures/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import { phaseOf, type Tweetup } from '../tweetups/tweetup.ts';

export interface Present {
  readonly personId: string;
  readonly name: string;
  readonly portrait: Picture | undefined;
}

/** Latest first. A guest who is seen by guests alone stays out: strangers may sit in the same café. */
export async function whoIsHere(db: Queries, tweetup: Tweetup, now: Date): Promise<Present[]> {
  if (phaseOf(tweetup, now) !== 'during' || tweetup.cancelledAt) return [];
  const rows = await db
    .select({ personId: rsvps.personId, name: rsvps.name, portrait: portraitShown })
    .from(rsvps)
    .leftJoin(portraits, eq(portraits.personId, rsvps.personId))
    .leftJoin(personHandles, isTheirAccount)
    .leftJoin(personPages, eq(personPages.personId, rsvps.personId))
    .where(
      and(
        eq(rsvps.tweetupId, tweetup.id),
        eq(rsvps.listed, 'public'),
        isNotNull(rsvps.hereSince),
        isNull(rsvps.removedAt),
        ne(rsvps.answer, 'no'),
        ne(rsvps.name, ''),
      ),
    )
    .orderBy(desc(rsvps.hereSince), desc(rsvps.id))
    .limit(60);
  return rows.map(({ portrait, ...present }) => ({ ...present, portrait: pictureIn(portrait) }));
}
