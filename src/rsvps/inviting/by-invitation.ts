// Evenings by invitation only: whom they are open to, and the link that a host passes on.
import { and, eq } from 'drizzle-orm';
import { hosts, tweetups } from '../../tweetups/tables.ts';
import type { Database, Queries, Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { personByContact, type Person } from '../../people/person.ts';
import { standingOf } from '../standing.ts';
import { invitations } from '../tables.ts';
import { byAHost, personalInvitations } from './tables.ts';

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

export async function isByInvitation(db: Queries, tweetupId: string): Promise<boolean> {
  const [found] = await db
    .select({ visibility: tweetups.visibility })
    .from(tweetups)
    .where(eq(tweetups.id, tweetupId));
  return found?.visibility === 'invited';
}

/** Whoever hosts no more lets nobody in. */
async function hostOfLink(db: Queries, tweetupId: string, asked: string): Promise<string | undefined> {
  const [found] = await db
    .select({ invitedBy: personalInvitations.invitedBy })
    .from(personalInvitations)
    .innerJoin(hosts, byAHost)
    .where(and(eq(personalInvitations.tweetupId, tweetupId), eq(personalInvitations.id, asked)));
  return found?.invitedBy;
}

/** For everybody to whom a host passes it on: it greets nobody by name. One for each host, since they wanted one. @returns its id */
export async function linkForAll(db: Queries, by: LinkBy): Promise<string | undefined> {
  const [there] = await db.select({ id: personalInvitations.id }).from(personalInvitations).where(forAll(by));
  return there?.id;
}

/** As soon as a host wants to pass one on. */
export async function makeLinkForAll(db: Database, now: Date, by: LinkBy): Promise<void> {
  await db.transaction(async (tx) => {
    await holdLink(tx, by);
    if (!(await linkForAll(tx, by))) await writeLink(tx, now, by);
  });
}

/** The link went further than was meant: the one before lets nobody in any more, and who answered by it stays. */
export async function renewLinkForAll(db: Database, now: Date, by: LinkBy): Promise<void> {
  await db.transaction(async (tx) => {
    await holdLink(tx, by);
    await tx.delete(personalInvitations).where(forAll(by));
    await writeLink(tx, now, by);
  });
}

interface LinkBy {
  readonly tweetupId: string;
  readonly hostId: string;
}

async function holdLink(tx: Transaction, { tweetupId, hostId }: LinkBy): Promise<void> {
  await tx.holdName(`link for all ${tweetupId} ${hostId}`);
}

async function writeLink(tx: Queries, now: Date, { tweetupId, hostId }: LinkBy): Promise<void> {
  const nobodyByName = { name: '', words: '', invitationId: null };
  await tx
    .insert(personalInvitations)
    .values({ id: newId(now), tweetupId, invitedBy: hostId, ...nobodyByName, since: now });
}

function forAll({ tweetupId, hostId }: LinkBy) {
  return and(
    eq(personalInvitations.tweetupId, tweetupId),
    eq(personalInvitations.invitedBy, hostId),
    eq(personalInvitations.name, ''),
  );
}
