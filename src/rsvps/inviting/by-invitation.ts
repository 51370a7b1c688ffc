// Evenings by invitation only: whom they are open to, and the link that a host passes on.
import { and, eq } from 'drizzle-orm';
import type { Database, Queries } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { personByContact, type Person } from '../../people/person.ts';
import { standingOf } from '../standing.ts';
import { invitations } from '../tables.ts';
import { personalInvitations } from './tables.ts';

/**
 * Nothing is told about an address that is not: its form looks like everybody's.
 * @param asked by the id in a link, "for Jan" or for whoever has it
 */
export async function isInvited(
  db: Queries,
  { tweetupId, email, asked }: { tweetupId: string; email: string; asked: string | null | undefined },
): Promise<boolean> {
  if (asked && (await hostOfLink(db, tweetupId, asked))) return true;
  const person = await personByContact(db, email);
  const { isUninvited } = await standingOf(db, {
    tweetupId,
    person: { id: person?.id ?? '', contact: email },
  });
  return !isUninvited;
}

/** Somebody whose address is proved came with a link: from now on they are invited, and hosts see their name, as of all whose address they did not give. */
export async function inviteByLink(
  db: Queries,
  now: Date,
  { tweetupId, asked, person }: { tweetupId: string; asked: string; person: Person },
): Promise<void> {
  const invitedBy = await hostOfLink(db, tweetupId, asked);
  if (invitedBy === undefined) return;
  await db
    .insert(invitations)
    .values({
      id: newId(now),
      tweetupId,
      invitedBy,
      email: person.contact,
      guestName: person.name,
      word: '',
      since: now,
    })
    .onConflictDoNothing();
}

async function hostOfLink(db: Queries, tweetupId: string, asked: string): Promise<string | undefined> {
  const [found] = await db
    .select({ invitedBy: personalInvitations.invitedBy })
    .from(personalInvitations)
    .where(and(eq(personalInvitations.tweetupId, tweetupId), eq(personalInvitations.id, asked)));
  return found?.invitedBy;
}

/** For everybody to whom a host passes it on: it greets nobody by name. One for each host. @returns its id */
export async function linkForAll(
  db: Database,
  now: Date,
  { tweetupId, hostId }: { tweetupId: string; hostId: string },
): Promise<string> {
  return db.transaction(async (tx) => {
    await tx.holdName(`link for all ${tweetupId} ${hostId}`);
    const [there] = await tx
      .select({ id: personalInvitations.id })
      .from(personalInvitations)
      .where(
        and(
          eq(personalInvitations.tweetupId, tweetupId),
          eq(personalInvitations.invitedBy, hostId),
          eq(personalInvitations.name, ''),
        ),
      );
    if (there) return there.id;
    const id = newId(now);
    const nobodyByName = { name: '', words: '', invitationId: null };
    await tx
      .insert(personalInvitations)
      .values({ id, tweetupId, invitedBy: hostId, ...nobodyByName, since: now });
    return id;
  });
}
