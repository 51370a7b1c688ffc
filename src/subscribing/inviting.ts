// People whom a host knows from elsewhere are invited once to follow a city or a series: nothing counts before the button of their mail.
import { and, eq, gt, inArray } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { whenCaused } from '../mail/allowance.ts';
import { isBlocked } from '../mail/blocked.ts';
import { queueMail } from '../mail/outbox.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { languagesOf } from '../rsvps/invitation.ts';
import { roomToday } from '../rsvps/invitation-limits.ts';
import { followInvited } from '../rsvps/inviting/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, minute } from '../time/clock.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import { followings, unconfirmedFollowings } from './tables.ts';
import type { Asked } from './following.ts';

/** What they are invited to: a city, or a series. */
export type Inviting = Pick<Asked, 'city' | 'cityName' | 'seriesId' | 'zone' | 'wording'> & {
  /** Of whom nothing is known. */
  readonly language: Language;
};

export interface InvitedToFollow {
  readonly sent: number;
  /** A host sends so many in a day, invitations to evenings together. */
  readonly tooMany: number;
}

/** The same page for whoever follows already, was invited before or wants no mails: the host does not learn which. */
export async function inviteToFollow(
  db: Database,
  now: Date,
  { host, emails, inviting }: { host: Person; emails: readonly string[]; inviting: Inviting },
): Promise<InvitedToFollow> {
  return db.transaction(async (tx) => {
    const room = Math.max(0, await roomToday(tx, now, host.id));
    const some = emails.slice(0, room);
    const languages = await languagesOf(tx, some);
    for (const email of some) {
      const language = languages.get(email) ?? inviting.language;
      await inviteOne(tx, now, { host, email, inviting, language });
    }
    return { sent: some.length, tooMany: emails.length - some.length };
  });
}

async function inviteOne(
  tx: Transaction,
  now: Date,
  {
    host,
    email,
    inviting,
    language,
  }: { host: Person; email: string; inviting: Inviting; language: Language },
): Promise<void> {
  const unconfirmedId = newId(now);
  const what = whatOf(inviting);
  const addressHash = hashOf(email);
  const [first] = await tx
    .insert(followInvited)
    .values({ addressHash, what, invitedBy: host.id, unconfirmedId, since: now })
    .onConflictDoNothing()
    .returning();
  if (!first || (await wantsNone(tx, email, what))) return;
  const asked = { ...inviting, rhythm: 'weekly', wouldHost: 'no', form: '/me/moving/people' } as const;
  await tx.insert(unconfirmedFollowings).values({ ...asked, id: unconfirmedId, email, askedAt: now });
  const once = `follow-invited:${unconfirmedId}`;
  const due = await whenCaused(tx, now, { email, once, by: host.id });
  const undone = after(now, undoMinutes * minute);
  await queueMail(tx, now, {
    kind: 'follow-invited',
    recipient: email,
    language,
    facts: { unconfirmed: unconfirmedId, host: host.id },
    dedupeKey: once,
    dueAt: due > undone ? due : undone,
  });
}

/** For what they follow already nobody is invited; nor is whoever wants no invitations. */
async function wantsNone(tx: Queries, email: string, what: string): Promise<boolean> {
  if ((await isBlocked(tx, email)) || (await hasOptedOut(tx, email, 'invitations'))) return true;
  const [follows] = await tx
    .select({ id: followings.id })
    .from(followings)
    .innerJoin(persons, eq(persons.id, followings.personId))
    .where(and(eq(persons.email, email), eq(followings.what, what)));
  return follows !== undefined;
}

function whatOf({ city, seriesId }: Pick<Inviting, 'city' | 'seriesId'>): string {
  return seriesId === null ? `city ${city ?? ''}` : `series ${seriesId}`;
}

/** Of the last ten minutes: nobody has heard of them. @returns how many were taken back */
export async function takeBackInvitations(db: Database, now: Date, hostId: string): Promise<number> {
  const still = gt(followInvited.since, after(now, -undoMinutes * minute));
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(followInvited)
      .where(and(eq(followInvited.invitedBy, hostId), still))
      .returning({ id: followInvited.unconfirmedId });
    const ids = gone.map(({ id }) => id);
    if (ids.length > 0) await tx.delete(unconfirmedFollowings).where(inArray(unconfirmedFollowings.id, ids));
    return ids.length;
  });
}
