// Fills an empty database with the demo: everything happens in its order, by the rules, each thing at its own time.
import { eq } from 'drizzle-orm';
import type { Gazetteer } from '../cities/gazetteer.ts';
import type { Database } from '../database/database.ts';
import { outbox } from '../mail/tables.ts';
import { remindGuests } from '../rsvps/reminding.ts';
import { elsewhere } from './elsewhere.ts';
import { happeningsOf } from './happenings.ts';
import { demoPeople } from './people.ts';
import { rostock } from './rostock.ts';
import { rostockPast } from './rostock-past.ts';

export const demoEvenings = [...rostockPast, ...rostock, ...elsewhere];

export async function fillWithDemo(db: Database, gazetteer: Gazetteer, now: Date): Promise<void> {
  const people = await demoPeople();
  const happenings = demoEvenings.flatMap((evening) => happeningsOf(evening, { db, gazetteer, now, people }));
  for (const { at, happens } of happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime()))
    await happens(at);
  await remindGuests(db, now);
  await takeAllMailsAsSent(db, now);
}

/** Nobody waits for mails of a past that never was; the rows stay, so that none is written again. */
async function takeAllMailsAsSent(db: Database, now: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ state: 'sent', recipient: '', facts: {}, endedAt: now })
    .where(eq(outbox.state, 'waiting'));
}
