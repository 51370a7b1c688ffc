// Two persons of one human become one: nothing is lost, no evening has two answers, and of two choices the more private one holds.
import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { moveUp } from '../rsvps/crowd/moving-up.ts';
import { isHostOf } from '../rsvps/places.ts';
import { reseat } from '../rsvps/seats-of-hosts.ts';
import { rsvps } from '../rsvps/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { redirectFacts, redirectLinks, type Two } from './moving.ts';
import { movingRules } from './moving-rules.ts';
import { readdress } from './readdressing.ts';

/** The address of `to` stays; `from` is nobody any more. */
export async function joinPersons(tx: Transaction, now: Date, { from, to }: Two): Promise<void> {
  for (const id of [from.id, to.id].toSorted()) await tx.hold(persons, id);
  const found = await tweetupsOf(tx, [from, to]);
  for (const id of found) await tx.hold(tweetups, id);
  for (const { onJoining } of Object.values(movingRules))
    if (typeof onJoining === 'function') await onJoining(tx, now, { from, to });
  await readdress(tx, from.contact, to.contact);
  await redirectLinks(tx, from.id, to.id);
  await redirectFacts(tx, from.id, to.id);
  await tx.delete(persons).where(eq(persons.id, from.id));
  await tx
    .update(persons)
    .set({
      name: to.name || from.name,
      language: to.language ?? from.language,
      since: from.since < to.since ? from.since : to.since,
    })
    .where(eq(persons.id, to.id));
  for (const id of found) await seat(tx, now, { id, person: to });
}

/** Always in the same order, so that two who do this at once do not wait for each other. */
async function tweetupsOf(tx: Transaction, both: readonly Person[]): Promise<string[]> {
  const ids = both.map(({ id }) => id);
  const answered = await tx.select({ id: rsvps.tweetupId }).from(rsvps).where(inArray(rsvps.personId, ids));
  const hosted = await tx.select({ id: hosts.tweetupId }).from(hosts).where(inArray(hosts.personId, ids));
  return [...new Set([...answered, ...hosted].map(({ id }) => id))].toSorted();
}

/** Of two answers one place is free now, and whoever hosts takes none. */
async function seat(
  tx: Transaction,
  now: Date,
  { id, person }: { id: string; person: Person },
): Promise<void> {
  const [tweetup] = await tx.select().from(tweetups).where(eq(tweetups.id, id));
  if (!tweetup) return;
  if (await isHostOf(tx, tweetup, person.id)) await reseat(tx, now, { tweetup, personId: person.id });
  else await moveUp(tx, now, tweetup);
  await tx.update(tweetups).set({ changedAt: now }).where(eq(tweetups.id, id));
}
