// Writing to the guests of a tweetup: once to each whom it concerns.
import { and, asc, eq, isNotNull, isNull, like, or } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import type { MailKind } from '../mail/kinds.ts';
import { queueMail } from '../mail/outbox.ts';
import { outbox } from '../mail/tables.ts';
import { persons } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';

/** Everybody who has a place, waits for one, or said maybe. @returns to how many it goes */
export async function notifyGuests(
  tx: Transaction,
  now: Date,
  {
    tweetup,
    kind,
    facts,
    dueAt,
  }: { tweetup: Tweetup; kind: MailKind; facts: Record<string, string>; dueAt: Date },
): Promise<number> {
  const guests = await guestsConcerned(tx, tweetup.id);
  for (const guest of guests)
    await queueMail(tx, now, {
      kind,
      recipient: guest.email,
      language: guest.language,
      facts: { ...facts, rsvp: guest.id },
      dedupeKey: `${tweetup.id}:${tweetup.sequence}:${guest.personId}`,
      dueAt,
    });
  return guests.length;
}

/** Takes back what has not gone out yet. @returns how many mails */
export async function takeBack(tx: Queries, tweetup: Tweetup, kind: MailKind): Promise<number> {
  const taken = await tx
    .delete(outbox)
    .where(
      and(
        eq(outbox.kind, kind),
        eq(outbox.state, 'waiting'),
        like(outbox.dedupeKey, `${kind}:${tweetup.id}:%`),
      ),
    )
    .returning({ id: outbox.id });
  return taken.length;
}

/** In the order of arrival, without those a host has just removed. */
export async function guestsConcerned(tx: Queries, tweetupId: string) {
  return tx
    .select({ id: rsvps.id, personId: rsvps.personId, language: rsvps.language, email: persons.email })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        isNull(rsvps.removedAt),
        or(isNotNull(rsvps.place), eq(rsvps.answer, 'maybe')),
      ),
    )
    .orderBy(asc(rsvps.arrival));
}
