// The handles that guests gave for an evening, with what is known of them.
import { and, eq, gte, lte } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { asCalledNow, whatIsKnown, type KeptHandle } from '../handles/checks.ts';
import { rsvpHandles, rsvps } from './tables.ts';
import { handleChecks } from '../handles/tables.ts';

export async function keptHandlesOfGuest(db: Queries, rsvpId: string): Promise<KeptHandle[]> {
  return (await ofGuest(db, { rsvpId })).map(asCalledNow);
}

const ofGuest = prepared((db, given: { rsvpId: string }) =>
  db
    .select({
      network: rsvpHandles.network,
      kept: rsvpHandles.handle,
      audience: rsvpHandles.audience,
      ...whatIsKnown,
    })
    .from(rsvpHandles)
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, rsvpHandles.network), eq(handleChecks.handle, rsvpHandles.handle)),
    )
    .where(eq(rsvpHandles.rsvpId, given.rsvpId)),
);

interface Arrivals {
  readonly tweetupId: string;
  readonly first: number;
  readonly last: number;
}

/** Of everybody who arrived between the first and the last, by answer. */
export async function keptHandlesOfAll(db: Queries, arrivals: Arrivals): Promise<Map<string, KeptHandle[]>> {
  const handles = new Map<string, KeptHandle[]>();
  for (const row of await ofGuests(db, arrivals))
    handles.set(row.rsvpId, [...(handles.get(row.rsvpId) ?? []), asCalledNow(row)]);
  return handles;
}

const ofGuests = prepared((db, given: Arrivals) =>
  db
    .select({
      rsvpId: rsvpHandles.rsvpId,
      network: rsvpHandles.network,
      kept: rsvpHandles.handle,
      audience: rsvpHandles.audience,
      ...whatIsKnown,
    })
    .from(rsvpHandles)
    .innerJoin(rsvps, eq(rsvps.id, rsvpHandles.rsvpId))
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, rsvpHandles.network), eq(handleChecks.handle, rsvpHandles.handle)),
    )
    .where(
      and(
        eq(rsvps.tweetupId, given.tweetupId),
        gte(rsvps.arrival, given.first),
        lte(rsvps.arrival, given.last),
      ),
    ),
);
