// Deletes guests' data some time after a tweetup, as the operator has set it; people who chose to stay on the people page are kept.
import { and, eq, inArray, isNotNull, lt, notExists, or, sql } from 'drizzle-orm';
import { circleMembers } from '../circles/tables.ts';
import type { Database } from '../database/database.ts';
import { conversations } from '../messages/tables.ts';
import {
  passkeys,
  personHandles,
  personPages,
  persons,
  rememberedDevices,
  sessions,
} from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { followings } from '../subscribing/tables.ts';
import { seriesHosts } from '../series/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { addedGuests, invitations, rsvps, walkIns } from './tables.ts';

export async function forgetGuests(db: Database, now: Date, keepDays: number): Promise<void> {
  const longAgo = after(now, -keepDays * day);
  await db.transaction(async (tx) => {
    const over = tx.select({ id: tweetups.id }).from(tweetups).where(lt(tweetups.endsAt, longAgo));
    // A no is on no list, whatever was chosen; nor is a yes that waited to the end without getting a place.
    const isOnNoList = or(eq(rsvps.listed, 'nobody'), eq(rsvps.answer, 'no'), eq(rsvps.place, 'waiting'));
    await tx.delete(rsvps).where(and(inArray(rsvps.tweetupId, over), isOnNoList));
    // Whoever stays on the list stays as somebody who was there; when they came through the door is forgotten.
    await tx
      .update(rsvps)
      .set({ hereSince: null })
      .where(and(inArray(rsvps.tweetupId, over), isNotNull(rsvps.hereSince)));
    await tx.delete(walkIns).where(inArray(walkIns.tweetupId, over));
    await tx.delete(addedGuests).where(inArray(addedGuests.tweetupId, over));

    // A person with nothing left here, who never chose anything and is signed in or remembered nowhere, is deleted.
    const nothing = { one: sql`1` };
    await tx.delete(persons).where(
      and(
        lt(persons.since, longAgo),
        notExists(tx.select(nothing).from(rsvps).where(eq(rsvps.personId, persons.id))),
        notExists(tx.select(nothing).from(hosts).where(eq(hosts.personId, persons.id))),
        notExists(tx.select(nothing).from(followings).where(eq(followings.personId, persons.id))),
        notExists(tx.select(nothing).from(seriesHosts).where(eq(seriesHosts.personId, persons.id))),
        notExists(tx.select(nothing).from(invitations).where(eq(invitations.invitedBy, persons.id))),
        notExists(tx.select(nothing).from(sessions).where(eq(sessions.personId, persons.id))),
        notExists(
          tx.select(nothing).from(rememberedDevices).where(eq(rememberedDevices.personId, persons.id)),
        ),
        notExists(tx.select(nothing).from(personPages).where(eq(personPages.personId, persons.id))),
        notExists(tx.select(nothing).from(personHandles).where(eq(personHandles.personId, persons.id))),
        notExists(tx.select(nothing).from(passkeys).where(eq(passkeys.personId, persons.id))),
        // What they asked a host, and their circle, end in their own time.
        notExists(tx.select(nothing).from(conversations).where(eq(conversations.personId, persons.id))),
        notExists(tx.select(nothing).from(circleMembers).where(eq(circleMembers.personId, persons.id))),
      ),
    );
  });
}
