// What an operator may do to others' things. Each decision has its reason, is told to the people whom it concerns with a way to object, and is kept in the log.
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { lockTweetup } from '../hosting/changing.ts';
import { replaceHost, type Asked } from '../hosting/cohosts.ts';
import type { MailKind } from '../mail/kinds.ts';
import { blockedAddresses } from '../mail/tables.ts';
import { mailboxOf } from '../mail/blocked.ts';
import { post } from '../mail/outbox.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { sessions, signInAttempts } from '../people/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hide, release, permit } from '../tweetups/held-back.ts';
import { endSeriesHostedAlone } from '../series/series.ts';
import { hosts, tweetups, unconfirmedAnnouncements } from '../tweetups/tables.ts';
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

async function hideWithin(
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

async function tellHosts(
  tx: Transaction,
  now: Date,
  { tweetup, kind, reason }: { tweetup: Tweetup; kind: MailKind; reason: string },
): Promise<void> {
  for (const host of await hostsOf(tx, tweetup.id))
    await post(tx, now, {
      kind,
      recipient: host.email,
      language: host.language ?? tweetup.language,
      facts: { tweetup: tweetup.id, reason },
      dedupeKey: `${tweetup.id}:${host.id}:${now.getTime()}`,
    });
}

/** Nobody signs in, answers, or announces with it any more; evenings to come that nobody else hosts are hidden. */
export async function blockAddress(
  db: Database,
  now: Date,
  { operator, email, reason }: Decision & { email: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const addressHash = hashOf(mailboxOf(email));
    const [made] = await tx
      .insert(blockedAddresses)
      .values({ addressHash, shownAs: maskedEmail(email), reason, since: now })
      .onConflictDoNothing()
      .returning();
    if (!made) return;
    await note(tx, now, { operator, deed: 'blocked_address', about: made.shownAs, reason });
    // Whatever would sign them in again goes too.
    await tx.delete(signInAttempts).where(eq(signInAttempts.email, email));
    await tx.delete(unconfirmedAnnouncements).where(eq(unconfirmedAnnouncements.email, email));
    const person = await personByEmail(tx, email);
    if (!person) return;
    await tx.delete(sessions).where(eq(sessions.personId, person.id));
    await post(tx, now, {
      kind: 'address-blocked',
      recipient: email,
      language: person.language ?? defaultLanguage,
      facts: { address: addressHash, reason },
      dedupeKey: `${addressHash}:${now.getTime()}`,
    });
    await hideWhatTheyHostAlone(tx, now, { operator, person, reason });
    await endSeriesHostedAlone(tx, now, person.id);
  });
}

async function hideWhatTheyHostAlone(
  tx: Transaction,
  now: Date,
  { operator, person, reason }: Decision & { person: Person },
): Promise<void> {
  const theirs = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .where(and(eq(hosts.personId, person.id), gt(tweetups.endsAt, now)))
    .orderBy(tweetups.id);
  for (const { id } of theirs) {
    const tweetup = await lockTweetup(tx, id);
    const isAlone = (await hostsOf(tx, id)).length === 1;
    if (isAlone && tweetup.announcedAt) await hideWithin(tx, now, { operator, tweetup, reason });
  }
}

export async function unblockAddress(
  db: Database,
  now: Date,
  { operator, addressHash, reason }: Decision & { addressHash: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const its = eq(blockedAddresses.addressHash, addressHash);
    const [gone] = await tx.delete(blockedAddresses).where(its).returning();
    if (gone) await note(tx, now, { operator, deed: 'unblocked_address', about: gone.shownAs, reason });
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
    await post(tx, now, {
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
