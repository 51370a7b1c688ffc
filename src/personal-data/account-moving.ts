// An account elsewhere has become another one: the same human, by the rules of every change of address and of joining.
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import type { Moving } from '../federation/inbox/taken.ts';
import { askToCheck } from '../handles/checks.ts';
import { isBlocked } from '../mail/blocked.ts';
import { addAccount, personByAccount } from '../people/person.ts';
import { personActors, personHandles, persons } from '../people/tables.ts';
import { rsvpHandles } from '../rsvps/tables.ts';
import { joinPersons } from './joining.ts';
import { readdress } from './readdressing.ts';

/** Both accounts have said so. */
export async function moveAccount(tx: Transaction, now: Date, { from, to }: Moving): Promise<void> {
  await renewHandles(tx, now, { from, to });
  const person = await personByAccount(tx, from.id);
  if (!person) return;
  // Nobody gets out of a block by moving, nor into somebody else's.
  if ((await isBlocked(tx, person.contact)) || (await isBlocked(tx, to.id))) return;
  const other = await personByAccount(tx, to.id);
  // Two mailboxes are asked before they become one: see address-change.ts.
  if (other && other.id !== person.id && other.email !== null && person.email !== null) return;
  await tx.delete(personActors).where(eq(personActors.actor, from.id));
  if (!other) {
    await addAccount(tx, now, { account: to.id, personId: person.id });
    if (person.email !== null) return;
    await readdress(tx, from.id, to.id);
    // As long as the id of an account stands where others have an address.
    await tx
      .update(persons)
      .set({ email: to.id })
      .where(and(eq(persons.id, person.id), eq(persons.email, from.id)));
  } else if (other.id !== person.id) {
    const [gone, stays] = person.email === null ? [person, other] : [other, person];
    await joinPersons(tx, now, { from: gone, to: stays });
  }
}

/** In lists to follow by the old name leads nowhere any more. */
async function renewHandles(tx: Transaction, now: Date, { from, to }: Moving): Promise<void> {
  const [before, handle] = [from.handle, to.handle];
  if (!before.includes('@') || !handle.includes('@')) return;
  for (const table of [personHandles, rsvpHandles])
    await tx
      .update(table)
      .set({ handle })
      .where(and(eq(table.network, 'mastodon'), eq(table.handle, before)));
  await askToCheck(tx, now, { mastodon: handle });
}
