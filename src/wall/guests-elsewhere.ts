// Guests who agreed to be seen by everybody, where they write: whose posts may be collected.
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { rsvpHandles, rsvps } from '../rsvps/tables.ts';
import { handleChecks } from '../handles/tables.ts';

export interface GuestElsewhere {
  readonly personId: string;
  readonly name: string;
  readonly network: 'mastodon' | 'bluesky' | 'blog';
  readonly handle: string;
  readonly found: (typeof handleChecks.$inferSelect)['found'];
  readonly calledNow: string | null;
}

/** Those who agreed to be seen by everybody, with the accounts that everybody may see. */
export async function guestsElsewhere(db: Queries, tweetupId: string): Promise<GuestElsewhere[]> {
  const rows = await db
    .select({
      personId: rsvps.personId,
      name: rsvps.name,
      network: rsvpHandles.network,
      handle: rsvpHandles.handle,
      found: handleChecks.found,
      calledNow: handleChecks.calledNow,
    })
    .from(rsvpHandles)
    .innerJoin(rsvps, eq(rsvps.id, rsvpHandles.rsvpId))
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, rsvpHandles.network), eq(handleChecks.handle, rsvpHandles.handle)),
    )
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        eq(rsvps.listed, 'public'),
        ne(rsvps.answer, 'no'),
        isNull(rsvps.removedAt),
        isNull(rsvpHandles.audience),
        inArray(rsvpHandles.network, ['mastodon', 'bluesky', 'blog']),
      ),
    )
    .orderBy(asc(rsvps.arrival))
    .limit(2000);
  return rows.map((row) => ({
    ...row,
    network: row.network as GuestElsewhere['network'],
    found: row.found ?? {},
  }));
}
