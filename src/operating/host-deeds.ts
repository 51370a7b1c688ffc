// What an operator may do for hosts: invite somebody to announce, and hand over the evenings of somebody who has gone.
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { replaceHost, type Asked } from '../hosting/cohosts.ts';
import { maskedEmail } from '../mail/masked-email.ts';
import { queueMail } from '../mail/outbox.ts';
import type { Person } from '../people/person.ts';
import { languageOfContact } from '../subscribing/spoken-language.ts';
import { hashOf } from '../secrets/tokens.ts';
import { permit } from '../tweetups/held-back.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { note } from './operator-log.ts';

/** Their first evening need not wait, nor be asked for. */
export async function inviteHost(
  db: Database,
  now: Date,
  { operator, email }: { operator: Person; email: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    await permit(tx, now, email);
    await note(tx, now, {
      operator: operator.contact,
      deed: 'invited_host',
      about: maskedEmail(email),
      reason: '',
    });
    await queueMail(tx, now, {
      kind: 'may-announce',
      recipient: email,
      language: await languageOfContact(tx, email),
      facts: { operator: operator.id },
      dedupeKey: `${hashOf(email)}:${now.getTime()}`,
    });
  });
}

interface HandingOver {
  readonly operator: Person;
  readonly tweetup: Tweetup;
  readonly gone: Person;
  /** Of whoever is asked. */
  readonly email: string;
  readonly reason: string;
}

/** For a host who has gone: whoever is asked takes their place by the mail's button. */
export async function handOver(
  db: Database,
  now: Date,
  { operator, tweetup, gone, email, reason }: HandingOver,
): Promise<Asked> {
  const asked = await replaceHost(db, now, { operator, tweetup, gone, email });
  if (asked === 'asked')
    await db.transaction((tx) =>
      note(tx, now, { operator: operator.contact, deed: 'replaced_host', about: addressOf(tweetup), reason }),
    );
  return asked;
}

/** Of somebody who has gone: what is still to come, the soonest first. */
export async function comingOf(db: Queries, now: Date, host: Person): Promise<Tweetup[]> {
  const rows = await db
    .select({ tweetup: tweetups })
    .from(tweetups)
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .where(
      and(
        eq(hosts.personId, host.id),
        gt(tweetups.endsAt, now),
        isNotNull(tweetups.announcedAt),
        isNull(tweetups.cancelledAt),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(20);
  return rows.map(({ tweetup }) => tweetup);
}
