// Changing an address, and joining two persons of one human: nothing happens before every mailbox concerned has said yes.
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { isBlocked } from '../mail/blocked.ts';
import { closeLinks } from '../mail/links.ts';
import { queueMail } from '../mail/outbox.ts';
import { forgetDevicesOf } from '../people/device.ts';
import { personByEmail, personById, type Person } from '../people/person.ts';
import { languageOf } from '../subscribing/spoken-language.ts';
import { persons, sessions } from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { joinPersons } from './joining.ts';
import { hasDone, note, type Decision } from '../operating/operator-log.ts';
import { hasPasskey } from '../operating/operators.ts';
import { maskedEmail } from '../mail/masked-email.ts';
import { readdress } from './readdressing.ts';
import { addressChanges } from '../operating/tables.ts';

export type AddressChange = typeof addressChanges.$inferSelect;

/** Which mailbox a mail went to: the one that is theirs now, or the new or other one. */
export type Side = 'present' | 'other';

export const changeDays = 1;

interface Wish extends Pick<AddressChange, 'email' | 'purpose'> {
  readonly person: Person;
}

/**
 * The same for every address, known here or not. A wish that is asked again sends its mails again, and the links of the first ones stay good; another
 * wish ends the one before.
 * @param isAgreed where they are now has said yes by asking; it is told all the same, and can still say no
 */
export async function askToChange(
  db: Database,
  now: Date,
  { person, email, purpose, language, isAgreed = false }: Wish & { language: Language; isAgreed?: boolean },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(persons, person.id);
    const before = await changeOf(tx, now, person.id);
    const isTheSame = before?.email === email && before.purpose === purpose;
    const change = isTheSame ? before : await begin(tx, now, { person, email, purpose });
    if (isAgreed)
      await tx.update(addressChanges).set({ presentYesAt: now }).where(eq(addressChanges.id, change.id));
    const once = `${change.id}:${now.getTime()}`;
    const facts = { change: change.id };
    const dueAt = await whenAskedFor(tx, now, { email, kind: 'address-asked' });
    if (dueAt)
      await queueMail(tx, now, {
        dueAt,
        kind: 'address-asked',
        recipient: email,
        language,
        facts,
        dedupeKey: once,
      });
    const alsoDueAt =
      purpose === 'change' &&
      (await whenAskedFor(tx, now, { email: person.contact, kind: 'address-leaves' }));
    if (alsoDueAt)
      await queueMail(tx, now, {
        dueAt: alsoDueAt,
        kind: 'address-leaves',
        recipient: person.contact,
        language,
        facts,
        dedupeKey: once,
      });
  });
}

/**
 * For somebody who cannot get at their present mailbox any more and has shown the operator who they are: the operator says yes in its place. The mailbox
 * is told all the same, and can still say no until the other has said yes.
 */
export async function vouchForChange(
  db: Database,
  now: Date,
  { operator, person, email, reason }: Decision & { person: Person; email: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(persons, person.id);
    const change = await begin(tx, now, { person, email, purpose: 'change' });
    const its = eq(addressChanges.id, change.id);
    await tx.update(addressChanges).set({ presentYesAt: now }).where(its);
    await note(tx, now, {
      operator,
      deed: 'vouched_for_address',
      about: `${maskedEmail(person.contact)} → ${maskedEmail(email)}`,
      reason,
    });
    const language = await languageOf(tx, person);
    const facts = { change: change.id };
    const [asked, told] = [`${change.id}:asked`, `${change.id}:told`];
    await queueMail(tx, now, { kind: 'address-asked', recipient: email, language, facts, dedupeKey: asked });
    await queueMail(tx, now, {
      kind: 'address-leaves',
      recipient: person.contact,
      language,
      facts,
      dedupeKey: told,
    });
  });
}

async function begin(tx: Transaction, now: Date, { person, email, purpose }: Wish): Promise<AddressChange> {
  await endChange(tx, person.id);
  const change = {
    email,
    purpose,
    id: newId(now),
    personId: person.id,
    presentYesAt: null,
    otherYesAt: null,
    since: now,
  };
  await tx.insert(addressChanges).values(change);
  return change;
}

/** @returns undefined when there is none, or it is too old */
export async function changeOf(db: Queries, now: Date, personId: string): Promise<AddressChange | undefined> {
  const [found] = await db
    .select()
    .from(addressChanges)
    .where(and(eq(addressChanges.personId, personId), isOpen(now)));
  return found;
}

/** @param subject what the link of a mail opened */
export async function changeMeant(
  db: Queries,
  now: Date,
  subject: string,
): Promise<{ change: AddressChange; side: Side; person: Person } | undefined> {
  const [side = '', id = ''] = subject.split(' ');
  const [change] = await db
    .select()
    .from(addressChanges)
    .where(and(eq(addressChanges.id, id), isOpen(now)));
  const person = change && (await personById(db, change.personId));
  return person && (side === 'present' || side === 'other') ? { change, side, person } : undefined;
}

/** What the link of a mail opens. */
export function subjectOfChange(side: Side, id: string): string {
  return `${side} ${id}`;
}

export type Agreed = 'half' | 'changed' | 'joined' | 'gone';

/** A mailbox says yes: its link is used up, and with the last one it happens. */
export async function agree(db: Database, now: Date, subject: string): Promise<Agreed> {
  return db.transaction(async (tx) => {
    const meant = await changeMeant(tx, now, subject);
    if (!meant) return 'gone';
    // Whoever presses the other button at the same moment waits here.
    await tx.hold(persons, meant.person.id);
    const [change] = await tx
      .update(addressChanges)
      .set(meant.side === 'present' ? { presentYesAt: now } : { otherYesAt: now })
      .where(eq(addressChanges.id, meant.change.id))
      .returning();
    if (!change) return 'gone';
    await closeLinks(tx, 'address', subject);
    if (!change.otherYesAt || (change.purpose === 'change' && !change.presentYesAt)) return 'half';
    await endChange(tx, change.personId);
    return carryOut(tx, now, { person: meant.person, change });
  });
}

async function carryOut(
  tx: Transaction,
  now: Date,
  { person, change: { id, email, purpose } }: { person: Person; change: AddressChange },
): Promise<Agreed> {
  // Nobody gets out of a block by moving, nor into somebody else's.
  if ((await isBlocked(tx, email)) || (await isBlocked(tx, person.contact))) return 'gone';
  // Nor gets anybody an operator’s address by its mailbox alone, bringing a passkey of their own: where that opens nothing, this does not either.
  if (await hasDone(tx, email, hasPasskey)) return 'gone';
  const other = await personByEmail(tx, email);
  if (other && other.id !== person.id) await joinPersons(tx, now, { from: other, to: person });
  // What waits for the other address, though nobody has signed in with it, comes along too.
  else if (purpose === 'join') await readdress(tx, email, person.contact);
  if (purpose === 'change') {
    await tx.update(persons).set({ email }).where(eq(persons.id, person.id));
    await readdress(tx, person.contact, email);
  }
  await queueMail(tx, now, {
    kind: 'address-changed',
    recipient: person.contact,
    language: await languageOf(tx, person),
    facts: { purpose, shown: maskedEmail(email) },
    dedupeKey: id,
  });
  return purpose === 'change' ? 'changed' : 'joined';
}

/** A mailbox says no. Was it not them who asked from the inside, they are signed out everywhere. */
export async function refuse(db: Database, now: Date, subject: string): Promise<void> {
  await db.transaction(async (tx) => {
    const meant = await changeMeant(tx, now, subject);
    if (!meant) return;
    await endChange(tx, meant.person.id);
    if (meant.side !== 'present') return;
    await tx.delete(sessions).where(eq(sessions.personId, meant.person.id));
    await forgetDevicesOf(tx, meant.person.id);
  });
}

/** Also when they think better of it. */
export async function endChange(tx: Queries, personId: string): Promise<void> {
  const ended = await tx.delete(addressChanges).where(eq(addressChanges.personId, personId)).returning();
  for (const { id } of ended)
    for (const side of ['present', 'other'] as const)
      await closeLinks(tx, 'address', subjectOfChange(side, id));
}

export async function forgetAddressChanges(db: Queries, now: Date): Promise<void> {
  await db.delete(addressChanges).where(lt(addressChanges.since, after(now, -changeDays * day)));
}

function isOpen(now: Date) {
  return gt(addressChanges.since, after(now, -changeDays * day));
}
