// Blocking an address, however it is spelt, or everybody at a domain; and taking a block back.
import { and, count, eq, gt, inArray, isNotNull, like, ne, or } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { isAccount } from '../mail/contact.ts';
import { hashOfDomain, mailboxOf, type BlockedAddress } from '../mail/blocked.ts';
import { maskedEmail } from '../mail/masked-email.ts';
import { queueMail } from '../mail/outbox.ts';
import { blockedAddresses } from '../mail/tables.ts';
import { contact, contactsOf, personColumns } from '../people/contact.ts';
import { forgetDevicesOf } from '../people/device.ts';
import { readEmail } from '../people/email.ts';
import type { Person } from '../people/person.ts';
import { languageOf } from '../subscribing/spoken-language.ts';
import { persons, sessions, signInAttempts } from '../people/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { endSeriesHostedAlone } from '../series/series.ts';
import { hosts, tweetups, unconfirmedAnnouncements } from '../tweetups/tables.ts';
import { hideWithin, lockTweetups } from './moderation.ts';
import { note, type Decision } from './operator-log.ts';

/** Whom a block meets. */
export interface Block {
  readonly addressHash: string;
  readonly shownAs: string;
  /** One mailbox or account, not all of a domain. */
  readonly isOfOne: boolean;
  /** As `like` has it: they may find more than is met. */
  readonly patterns: readonly string[];
  meets(email: string): boolean;
}

export function blockOfAddress(email: string): Block {
  const mailbox = mailboxOf(email);
  // An account elsewhere has one spelling.
  if (isAccount(email))
    return {
      addressHash: hashOf(mailbox),
      shownAs: email,
      isOfOne: true,
      patterns: [email],
      meets: (other) => other === email,
    };
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
  const domains = domain === 'gmail.com' ? [domain, 'googlemail.com'] : [domain];
  return {
    addressHash: hashOf(mailbox),
    shownAs: maskedEmail(email),
    isOfOne: true,
    patterns: domains.map((one) => `${mailbox.charAt(0)}%@${one}`),
    meets: (other) => mailboxOf(other) === mailbox,
  };
}

/** @param typed with or without an @ before it @returns undefined when it is no domain */
export function blockOfDomain(typed: string): Block | undefined {
  const name = typed.trim().replace(/^@/, '');
  const domain = readEmail(`somebody@${name}`)?.slice('somebody@'.length);
  if (domain === undefined) return undefined;
  return {
    addressHash: hashOfDomain(domain),
    shownAs: `@${domain}`,
    isOfOne: false,
    patterns: [`%@${domain}`, `%.${domain}`],
    meets: (email) => email.endsWith(`@${domain}`) || email.endsWith(`.${domain}`),
  };
}

/** How many people we know whom it would meet: for a domain, where all that are found are met. */
export async function peopleMet(db: Queries, { patterns }: Block): Promise<number> {
  const [row] = await db
    .select({ people: count() })
    .from(persons)
    .where(or(...patterns.map((one) => like(contact, one))));
  return row?.people ?? 0;
}

/** Nobody whom it meets signs in, answers, or announces any more; their evenings to come that nobody else hosts are hidden. */
export async function blockAll(
  db: Database,
  now: Date,
  { operator, block, reason }: Decision & { block: Block },
): Promise<void> {
  await db.transaction(async (tx) => {
    const { addressHash, shownAs } = block;
    const [made] = await tx
      .insert(blockedAddresses)
      .values({ addressHash, shownAs, reason, since: now })
      .onConflictDoNothing()
      .returning();
    if (!made) return;
    const met = await personsMet(tx, block);
    // However they come again. Of a domain there may be thousands, who have done nothing.
    if (block.isOfOne) for (const person of met) await blockContacts(tx, made, await contactsOf(tx, person));
    await note(tx, now, { operator, deed: 'blocked_address', about: shownAs, reason });
    await endWhatSignsIn(tx, block);
    for (const person of met) {
      await tx.delete(sessions).where(eq(sessions.personId, person.id));
      await forgetDevicesOf(tx, person.id);
      await queueMail(tx, now, {
        kind: 'address-blocked',
        recipient: person.contact,
        language: await languageOf(tx, person),
        facts: { address: addressHash, reason },
        dedupeKey: `${addressHash}:${person.id}:${now.getTime()}`,
      });
      await hideWhatTheyHostAlone(tx, now, { operator, person, reason });
      await endSeriesHostedAlone(tx, now, person.id);
    }
  });
}

async function blockContacts(
  tx: Transaction,
  { reason, since }: BlockedAddress,
  contacts: readonly string[],
): Promise<void> {
  for (const { addressHash, shownAs } of contacts.map(blockOfAddress))
    await tx.insert(blockedAddresses).values({ addressHash, shownAs, reason, since }).onConflictDoNothing();
}

/** Whatever would sign them in again goes too. */
async function endWhatSignsIn(tx: Transaction, block: Block): Promise<void> {
  for (const table of [signInAttempts, unconfirmedAnnouncements]) {
    const found = await tx
      .select({ email: table.email })
      .from(table)
      .where(or(...block.patterns.map((one) => like(table.email, one))));
    const met = [...new Set(found.map(({ email }) => email))].filter((email) => block.meets(email));
    if (met.length > 0) await tx.delete(table).where(inArray(table.email, met));
  }
}

async function personsMet(tx: Transaction, block: Block): Promise<Person[]> {
  const found = await tx
    .select(personColumns)
    .from(persons)
    .where(or(...block.patterns.map((one) => like(contact, one))))
    .orderBy(persons.id);
  return found.filter((person) => block.meets(person.contact));
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
    .where(and(eq(hosts.personId, person.id), gt(tweetups.endsAt, now), isNotNull(tweetups.announcedAt)))
    .orderBy(tweetups.id);
  const ids = theirs.map(({ id }) => id);
  const held = await lockTweetups(tx, ids);
  const withOthers = await tx
    .selectDistinct({ id: hosts.tweetupId })
    .from(hosts)
    .where(and(inArray(hosts.tweetupId, ids), ne(hosts.personId, person.id)));
  const hostedByOthers = new Set(withOthers.map(({ id }) => id));
  const alone = held.filter(({ id, announcedAt }) => announcedAt !== null && !hostedByOthers.has(id));
  await hideWithin(tx, now, { operator, tweetups: alone, reason });
}

/** Whoever was blocked with all their contacts is let back with all. */
export async function unblockAddress(
  db: Database,
  now: Date,
  { operator, addressHash, reason }: Decision & { addressHash: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const its = eq(blockedAddresses.addressHash, addressHash);
    const [gone] = await tx.delete(blockedAddresses).where(its).returning();
    if (!gone) return;
    const withIt = and(eq(blockedAddresses.since, gone.since), eq(blockedAddresses.reason, gone.reason));
    await tx.delete(blockedAddresses).where(withIt);
    await note(tx, now, { operator, deed: 'unblocked_address', about: gone.shownAs, reason });
  });
}
