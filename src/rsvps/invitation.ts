// An invitation by mail: its link proves the address, so that one button is enough to answer.
import { and, asc, eq, exists, gt, inArray, lt, or, sql } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { deleteInSlices } from '../database/deleting.ts';
import type { Language } from '../language/translate.ts';
import { whenCaused } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact, isReachedBy } from '../people/contact.ts';
import { personWithProvedContact, type Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { after, day } from '../time/clock.ts';
import type { InvitationResult, Invited } from './answer-values.ts';
import { writeAnswerWithin, type AnswerGiven, type Answered, type GuestReply } from './writing-answers.ts';
import { personalInvitations } from './inviting/tables.ts';
import { roomToday } from './invitation-limits.ts';
import { invitationRounds, invitations, rsvps } from './tables.ts';

export type Invitation = typeof invitations.$inferSelect;

/** A guest of an earlier evening, known to the site by their answer. */
interface EarlierGuest {
  readonly name: string;
  readonly language: Language;
}
export interface InvitationList {
  readonly host: Person;
  readonly tweetup: Tweetup;
  readonly emails: readonly string[];
  readonly wrong: readonly string[];
  readonly word: string;
  readonly known?: ReadonlyMap<string, EarlierGuest>;
}

/**
 * @param emails each once @param wrong what was given too, but is no address
 * @param known by address: people whose address the site knows and the host does not, so they are shown by name
 * @returns the round's id: what became of each address, in order, is kept with it
 */
export async function invite(
  db: Database,
  now: Date,
  { host, tweetup, emails, wrong, word, known = new Map() }: InvitationList,
): Promise<string> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    const invited = await invitedAmong(tx, tweetup.id, emails);
    const languages = await languagesOf(tx, emails);
    let room = await roomToday(tx, now, host.id);
    const becomes = (email: string): Invited => {
      if (invited.has(email)) return 'already-invited';
      if (room <= 0) return 'too-many-today';
      room -= 1;
      return 'sent';
    };
    const outcomes = emails.map((email) => ({ email, became: becomes(email) }));
    for (const { email, became } of outcomes) {
      if (became !== 'sent') continue;
      const language = languages.get(email) ?? known.get(email)?.language ?? tweetup.language;
      await sendInvitation(tx, now, {
        host,
        tweetup,
        email,
        language,
        word,
        guestName: known.get(email)?.name ?? null,
        calledName: '',
      });
    }
    const results = outcomes.map(({ email, became }): InvitationResult => ({
      address: known.get(email)?.name ?? email,
      became,
    }));

    const id = newId(now);
    const all = [...results, ...wrong.map((address) => ({ address, became: 'not-an-address' as const }))];
    await tx.insert(invitationRounds).values({ id, tweetupId: tweetup.id, results: all, since: now });
    return id;
  });
}

export interface Sending extends Pick<Invitation, 'email' | 'word' | 'guestName' | 'calledName'> {
  readonly host: Person;
  readonly tweetup: Tweetup;
  readonly language: Language;
}

/** @returns its id */
export async function sendInvitation(
  tx: Transaction,
  now: Date,
  { host, tweetup, language, ...invited }: Sending,
): Promise<string> {
  const id = newId(now);
  await tx
    .insert(invitations)
    .values({ ...invited, id, tweetupId: tweetup.id, invitedBy: host.id, since: now });
  await queueMail(tx, now, {
    kind: 'invitation',
    recipient: invited.email,
    language,
    facts: { invitation: id },
    dedupeKey: id,
    dueAt: await whenCaused(tx, now, { email: invited.email, once: `invitation:${id}` }),
  });
  return id;
}

/** Only for the tweetup's hosts. */
export async function roundOf(
  db: Queries,
  tweetupId: string,
  id: string,
): Promise<readonly InvitationResult[] | undefined> {
  const [round] = await db
    .select({ results: invitationRounds.results })
    .from(invitationRounds)
    .where(and(eq(invitationRounds.tweetupId, tweetupId), eq(invitationRounds.id, id)));
  return round?.results.map(({ address, became }) => ({ address, became: told(became) }));
}

/** Rounds of before tell apart what is one now: whoever had answered, or wanted no invitations. */
function told(became: string): Invited {
  return (
    (['already-invited', 'too-many-today', 'not-an-address'] as const).find((one) => one === became) ?? 'sent'
  );
}

export async function invitationById(db: Queries, id: string): Promise<Invitation | undefined> {
  const [found] = await db.select().from(invitations).where(eq(invitations.id, id));
  return found;
}

export async function answerInvitation(
  db: Database,
  now: Date,
  { invitation, reply, along }: { invitation: Invitation; reply: GuestReply } & Pick<AnswerGiven, 'along'>,
): Promise<Answered> {
  return db.transaction(async (tx) => {
    const person = await personWithProvedContact(tx, now, {
      contact: invitation.email,
      name: reply.name,
    });
    return writeAnswerWithin(tx, now, {
      tweetupId: invitation.tweetupId,
      person,
      reply: { ...reply, cameBy: 'invitation' },
      along,
    });
  });
}

/** In the order in which they were invited; guests of an earlier evening by name. Only answers given after it count: that somebody had answered before is theirs to tell. */
export async function invitationsOf(
  db: Queries,
  tweetupId: string,
): Promise<{ id: string; shownAs: string; hasAnswered: boolean }[]> {
  const answer = db
    .select({ one: sql`1` })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        eq(contact, invitations.email),
        or(eq(rsvps.cameBy, 'invitation'), gt(rsvps.answeredAt, invitations.since)),
      ),
    );
  const rows = await db
    .select({
      id: invitations.id,
      email: invitations.email,
      guestName: invitations.guestName,
      calledName: invitations.calledName,
      answered: sql<number>`case when ${exists(answer)} then 1 else 0 end`,
    })
    .from(invitations)
    .where(eq(invitations.tweetupId, tweetupId))
    .orderBy(asc(invitations.since), asc(invitations.id))
    .limit(500);
  return rows.map(({ id, email, guestName, calledName, answered }) => ({
    id,
    shownAs: guestName ?? (calledName || email),
    hasAnswered: answered === 1,
  }));
}

/** Once the evening is over, invitations are forgotten; whoever answered one is kept by their answer. */
export async function forgetInvitations(db: Queries, now: Date): Promise<void> {
  const over = db.select({ id: tweetups.id }).from(tweetups).where(lt(tweetups.endsAt, now));
  // A day at least: what a host has sent within a day is counted.
  const isOld = lt(invitations.since, after(now, -day));
  await deleteInSlices(db, {
    from: invitations,
    key: invitations.id,
    where: and(inArray(invitations.tweetupId, over), isOld),
  });
  await db.delete(invitationRounds).where(inArray(invitationRounds.tweetupId, over));
  await db.delete(personalInvitations).where(inArray(personalInvitations.tweetupId, over));
}

export async function invitedAmong(
  tx: Queries,
  tweetupId: string,
  emails: readonly string[],
): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const rows = await tx
    .select({ email: invitations.email })
    .from(invitations)
    .where(and(eq(invitations.tweetupId, tweetupId), inArray(invitations.email, [...emails])));
  return new Set(rows.map(({ email }) => email));
}

export async function languagesOf(tx: Queries, emails: readonly string[]): Promise<Map<string, Language>> {
  if (emails.length === 0) return new Map();
  const rows = await tx
    .select({ email: contact, language: persons.language })
    .from(persons)
    .where(isReachedBy(tx, emails));
  return new Map(rows.flatMap(({ email, language }) => (language ? [[email, language] as const] : [])));
}
