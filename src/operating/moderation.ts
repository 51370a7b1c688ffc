// What an operator may do to others' things. Each decision has its reason, is told to the people whom it concerns with a way to object, and is kept in the log.
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { lockTweetup } from '../hosting/changing.ts';
import { replaceHost, type Asked } from '../hosting/cohosts.ts';
import type { MailKind } from '../mail/kinds.ts';
import { queueMail } from '../mail/outbox.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hide, release, permit } from '../tweetups/held-back.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { addressOf, hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { note, type Decision } from './operator-log.ts';
import { maskedEmail } from '../mail/masked-email.ts';
import { defaultLanguage } from '../language/translate.ts';

export async function hideTweetup(
  db: Database,
  now: Date,
  { operator, tweetupId, reason }: Decision & { tweetupId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (tweetup.heldBack !== 'hidden') await hideWithin(tx, now, { operator, tweetup, reason });
  });
}

export async function hideWithin(
  tx: Transaction,
  now: Date,
  { operator, tweetup, reason }: Decision & { tweetup: Tweetup },
): Promise<void> {
  await hide(tx, now, tweetup);
  await note(tx, now, { operator, deed: 'hid', about: addressOf(tweetup), reason });
  await tellHosts(tx, now, { tweetup, kind: 'tweetup-hidden', reason });
}

/** What was hidden is there again; what waited for a look is there now. */
export async function releaseTweetup(
  db: Database,
  now: Date,
  { operator, tweetupId, reason }: Decision & { tweetupId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (!tweetup.heldBack) return;
    const deed = tweetup.heldBack === 'hidden' ? 'restored' : 'let_go';
    await release(tx, now, tweetup);
    await note(tx, now, { operator, deed, about: addressOf(tweetup), reason });
    await tellHosts(tx, now, { tweetup, kind: 'tweetup-let-go', reason });
  });
}

interface Telling {
  readonly tweetup: Tweetup;
  readonly kind: MailKind;
  readonly reason: string;
  /** It waited for a look: nothing is taken away that anybody had seen. */
  readonly wasNeverShown?: boolean;
}

async function tellHosts(
  tx: Transaction,
  now: Date,
  { tweetup, kind, reason, wasNeverShown = false }: Telling,
): Promise<void> {
  for (const host of await hostsOf(tx, tweetup.id))
    await queueMail(tx, now, {
      kind,
      recipient: host.email,
      language: host.language ?? tweetup.language,
      facts: { tweetup: tweetup.id, reason, ...(wasNeverShown ? { declined: 'yes' } : {}) },
      dedupeKey: `${tweetup.id}:${host.id}:${now.getTime()}`,
    });
}

/** A first evening that waited for a look is announced to nobody: its host learns why, sees it still, and may object. */
export async function declineTweetup(
  db: Database,
  now: Date,
  { operator, tweetupId, reason }: Decision & { tweetupId: string },
): Promise<'declined' | 'not-waiting'> {
  return db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (tweetup.heldBack !== 'first-look') return 'not-waiting';
    await hide(tx, now, tweetup);
    await note(tx, now, { operator, deed: 'declined', about: addressOf(tweetup), reason });
    await tellHosts(tx, now, { tweetup, kind: 'tweetup-hidden', reason, wasNeverShown: true });
    return 'declined';
  });
}

/** Their first evening need not wait, nor be asked for. */
export async function inviteHost(
  db: Database,
  now: Date,
  { operator, email }: { operator: Person; email: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    await permit(tx, now, email);
    await note(tx, now, {
      operator: operator.email,
      deed: 'invited_host',
      about: maskedEmail(email),
      reason: '',
    });
    await queueMail(tx, now, {
      kind: 'may-announce',
      recipient: email,
      language: (await personByEmail(tx, email))?.language ?? defaultLanguage,
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
      note(tx, now, { operator: operator.email, deed: 'replaced_host', about: addressOf(tweetup), reason }),
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
