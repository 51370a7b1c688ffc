// "Ten whom I would like to hear": people asked one by one, by first name and with a sentence, by mail, by a link of their own, or on a card.
import { and, asc, count, eq, ne } from 'drizzle-orm';
import type { Database, Queries } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { personColumns } from '../../people/contact.ts';
import type { Person } from '../../people/person.ts';
import { persons } from '../../people/tables.ts';
import { hosts, tweetups } from '../../tweetups/tables.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { invitedAmong, languagesOf, sendInvitation } from '../invitation.ts';
import { roomToday } from '../invitation-limits.ts';
import { byAHost, personalInvitations } from './tables.ts';

/** As many as one thinks of by name; whoever has a list pastes it. */
export const mostAsked = 10;

export type AskedOne = typeof personalInvitations.$inferSelect;

interface Asking {
  readonly host: Person;
  readonly tweetup: Tweetup;
  readonly name: string;
  readonly words: string;
  /** Empty: they are given a link, or a card. */
  readonly email: string;
}

export type AskedPersonally =
  | { readonly outcome: 'asked'; readonly id: string }
  | { readonly outcome: 'ten-already' | 'already-invited' | 'too-many-today' };

export async function askPersonally(
  db: Database,
  now: Date,
  { host, tweetup, name, words, email }: Asking,
): Promise<AskedPersonally> {
  return db.transaction(async (tx): Promise<AskedPersonally> => {
    await tx.hold(tweetups, tweetup.id);
    const [asked] = await tx
      .select({ people: count() })
      .from(personalInvitations)
      .where(by(tweetup.id, host.id));
    if ((asked?.people ?? 0) >= mostAsked) return { outcome: 'ten-already' };
    let invitationId: string | null = null;
    if (email !== '') {
      if ((await invitedAmong(tx, tweetup.id, [email])).size > 0) return { outcome: 'already-invited' };
      if ((await roomToday(tx, now, host.id)) <= 0) return { outcome: 'too-many-today' };
      const language = (await languagesOf(tx, [email])).get(email) ?? tweetup.language;
      const one = { host, tweetup, email, language, word: words, guestName: null, calledName: name };
      invitationId = await sendInvitation(tx, now, one);
    }
    const id = newId(now);
    await tx
      .insert(personalInvitations)
      .values({ id, tweetupId: tweetup.id, invitedBy: host.id, name, words, invitationId, since: now });
    return { outcome: 'asked', id };
  });
}

/** Their link greets nobody any more; a mail that has gone has gone. */
export async function forgetAsked(db: Database, { id, tweetup, host }: Forgetting): Promise<void> {
  await db.delete(personalInvitations).where(and(eq(personalInvitations.id, id), by(tweetup.id, host.id)));
}

interface Forgetting {
  readonly id: string;
  readonly tweetup: Tweetup;
  readonly host: Person;
}

/** By one of the hosts, in the order in which they thought of them. */
export async function askedBy(db: Queries, tweetupId: string, hostId: string): Promise<AskedOne[]> {
  return db
    .select()
    .from(personalInvitations)
    .where(by(tweetupId, hostId))
    .orderBy(asc(personalInvitations.since), asc(personalInvitations.id))
    .limit(mostAsked);
}

/** Whom a link greets, as long as its host is one. */
export async function askedOne(
  db: Queries,
  tweetupId: string,
  id: string,
): Promise<{ asked: AskedOne; host: Person } | undefined> {
  const [found] = await db
    .select({ asked: personalInvitations, host: personColumns })
    .from(personalInvitations)
    .innerJoin(persons, eq(persons.id, personalInvitations.invitedBy))
    .innerJoin(hosts, byAHost)
    .where(and(eq(personalInvitations.tweetupId, tweetupId), eq(personalInvitations.id, id)));
  return found;
}

/** The link for everybody (by-invitation.ts) has no name, and is none of the ten. */
function by(tweetupId: string, hostId: string) {
  return and(
    eq(personalInvitations.tweetupId, tweetupId),
    eq(personalInvitations.invitedBy, hostId),
    ne(personalInvitations.name, ''),
  );
}
