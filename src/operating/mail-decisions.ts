// What an operator decides about mails: what was given up goes again, and an address from which mails came back is written to again.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { writeToAgain } from '../mail/returning.ts';
import { outbox } from '../mail/tables.ts';
import { note } from './operator-log.ts';

/** A mail that was given up is tried as often as a new one. @returns whether there was one */
export async function sendAgain(
  db: Database,
  now: Date,
  { operator, id }: { operator: string; id: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [mail] = await tx
      .update(outbox)
      .set({ state: 'waiting', attempts: 0, dueAt: now, error: null, endedAt: null })
      .where(and(eq(outbox.id, id), eq(outbox.state, 'dead')))
      .returning({ kind: outbox.kind });
    if (mail) await note(tx, now, { operator, deed: 'sent_again', about: `${mail.kind} ${id}`, reason: '' });
    return mail !== undefined;
  });
}

const mostTogether = 5000;

/** All that were given up, after a provider's bad day. @returns how many there were */
export async function sendAllAgain(db: Database, now: Date, operator: string): Promise<number> {
  return db.transaction(async (tx) => {
    const dead = tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(eq(outbox.state, 'dead'))
      .orderBy(asc(outbox.endedAt), asc(outbox.id))
      .limit(mostTogether);
    const mails = await tx
      .update(outbox)
      .set({ state: 'waiting', attempts: 0, dueAt: now, error: null, endedAt: null })
      .where(and(inArray(outbox.id, dead), eq(outbox.state, 'dead')))
      .returning({ id: outbox.id });
    if (mails.length > 0)
      await note(tx, now, { operator, deed: 'sent_again', about: `${mails.length} mails`, reason: '' });
    return mails.length;
  });
}

/** @returns whether anything had come back from there */
export async function writeAgain(
  db: Database,
  now: Date,
  { operator, addressHash }: { operator: string; addressHash: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const shownAs = await writeToAgain(tx, addressHash);
    if (shownAs) await note(tx, now, { operator, deed: 'wrote_again', about: shownAs, reason: '' });
    return shownAs !== undefined;
  });
}
