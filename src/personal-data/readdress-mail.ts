// Mails that wait for an address, and complaints about them, come along when it changes.
import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import { outbox, returned } from '../mail/tables.ts';
import { hashOf } from '../secrets/tokens.ts';

/** Mails that are not sent yet, and those that were given up because the old address was dead; but not the questions to this very mailbox. */
export async function readdressMails(tx: Transaction, from: string, to: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ recipient: to })
    .where(
      and(
        eq(outbox.recipient, from),
        inArray(outbox.state, ['waiting', 'sending', 'dead']),
        notInArray(outbox.kind, ['sign-in', 'address-asked', 'address-leaves', 'address-changed']),
      ),
    );
}

/** Somebody who complained wants nothing at the new address either; that the old mailbox is dead says nothing about the new one. */
export async function readdressComplaint(tx: Transaction, from: string, to: string): Promise<void> {
  const [row] = await tx
    .select()
    .from(returned)
    .where(and(eq(returned.addressHash, hashOf(from)), eq(returned.why, 'complained')));
  if (row)
    await tx
      .insert(returned)
      .values({ ...row, addressHash: hashOf(to) })
      .onConflictDoNothing();
}
