// An account elsewhere has become another one: the same human, by the rules of every change of address and of joining.
import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import type { Moving } from '../federation/inbox/taken.ts';
import { accountCalled, askToCheck } from '../handles/checks.ts';
import { isBlocked } from '../mail/blocked.ts';
import { blockedAddresses } from '../mail/tables.ts';
import { blockOfAddress } from '../operating/blocking.ts';
import { addAccount, personByAccount, type Person } from '../people/person.ts';
import { personActors, personHandles, persons } from '../people/tables.ts';
import { blockedGuests, keptOut, rsvpHandles, rsvps } from '../rsvps/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { joinPersons } from './joining.ts';
import { countsForBoth } from './moving.ts';
import { readdress } from './readdressing.ts';

/** Both accounts have said so. */
export async function moveAccount(tx: Transaction, now: Date, { from, to }: Moving): Promise<void> {
  const person = await personByAccount(tx, from.id);
  const other = await personByAccount(tx, to.id);
  const before = [...new Set([from.id, person?.contact ?? from.id])];
  for (const contact of before) await keepOutThere(tx, contact, to.id);
  // Nobody gets out of a block by moving, nor into somebody else's.
  for (const contact of [...before, to.id, other?.contact ?? to.id]) if (await isBlocked(tx, contact)) return;
  await renewHandles(tx, now, { from, to, person });
  if (!person) return;
  // Two mailboxes are asked before they become one: see address-change.ts.
  if (other && other.id !== person.id && other.email !== null && person.email !== null) return;
  await tx.delete(personActors).where(eq(personActors.actor, from.id));
  if (other && other.id !== person.id) {
    const [gone, stays] = person.email === null ? [person, other] : [other, person];
    return joinPersons(tx, now, { from: gone, to: stays });
  }
  await addAccount(tx, now, { account: to.id, personId: person.id });
  if (person.email !== null) return;
  await readdress(tx, from.id, to.id);
  // As long as the id of an account stands where others have an address.
  await tx
    .update(persons)
    .set({ email: to.id })
    .where(and(eq(persons.id, person.id), eq(persons.email, from.id)));
}

/** Whoever may not answer may not do so by the new account either, whether they are somebody here or not by now. */
async function keepOutThere(tx: Transaction, from: string, to: string): Promise<void> {
  for (const table of [keptOut, blockedGuests]) await countsForBoth(table)(tx, from, to);
  const hashes = [hashOf(from), blockOfAddress(from).addressHash];
  const blocks = await tx
    .select()
    .from(blockedAddresses)
    .where(inArray(blockedAddresses.addressHash, hashes));
  const { addressHash, shownAs } = blockOfAddress(to);
  for (const block of blocks)
    await tx
      .insert(blockedAddresses)
      .values({ ...block, addressHash, shownAs })
      .onConflictDoNothing();
}

/** In lists to follow by the old name leads nowhere any more. Of others than themselves it is renewed when it was looked up that it is theirs. */
async function renewHandles(
  tx: Transaction,
  now: Date,
  { from, to, person }: Moving & { person: Person | undefined },
): Promise<void> {
  const [before, handle] = [from.handle, to.handle];
  if (!before.includes('@') || !handle.includes('@')) return;
  const account = await accountCalled(tx, before);
  // Looked up after the move it leads to the new one.
  const isTheirs = account === from.id || account === to.id;
  if (!isTheirs && (account !== undefined || !person)) return;
  const { id = '' } = person ?? {};
  const answers = tx.select({ id: rsvps.id }).from(rsvps).where(eq(rsvps.personId, id));
  for (const [table, own] of [
    [personHandles, eq(personHandles.personId, id)],
    [rsvpHandles, inArray(rsvpHandles.rsvpId, answers)],
  ] as const)
    await tx
      .update(table)
      .set({ handle })
      .where(and(eq(table.network, 'mastodon'), eq(table.handle, before), isTheirs ? undefined : own));
  await askToCheck(tx, now, { mastodon: handle });
}
