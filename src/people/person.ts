// A person: whoever owns an address, or an account elsewhere. They may be host here and guest there.
import { and, eq } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { lookForBlogAgain } from './blogs.ts';
import { asCalledNow, askToCheck, keptAgain, whatIsKnown, type KeptHandle } from '../handles/checks.ts';
import { isAccount } from '../mail/contact.ts';
import { personColumns } from './contact.ts';
import { personActors, personHandles, persons } from './tables.ts';
import type { Network } from '../handles/networks.ts';
import type { Handles, HandleAudiences } from '../handles/handle.ts';
import { handleChecks } from '../handles/tables.ts';

export interface Person {
  readonly id: string;
  /** Null: they are reached by an account elsewhere. */
  readonly email: string | null;
  /** The address, else the account: whom letters go to, and what is counted, blocked and hashed. */
  readonly contact: string;
  readonly name: string;
  readonly language: Language | null;
  readonly since: Date;
}

/** Only for people who have proved they own the address: this makes the person if there is none yet. */
export async function personWithProvedAddress(
  tx: Queries,
  now: Date,
  { email, name }: { email: string; name: string },
): Promise<Person> {
  const known = (await make(tx, now, { contact: email, name })) ?? (await personByEmail(tx, email));
  if (!known) throw new Error('a person vanished while being looked up');
  if (known.name || !name) return known;
  await tx.update(persons).set({ name }).where(eq(persons.id, known.id));
  return { ...known, name };
}

/** Only for accounts elsewhere that have proved to be who they say: the same for somebody who has given no address. */
export async function personWithProvedAccount(
  tx: Transaction,
  now: Date,
  { account, name }: { account: string; name: string },
): Promise<Person> {
  await tx.holdName(`account ${account}`);
  const known = (await personByAccount(tx, account)) ?? (await make(tx, now, { contact: account, name }));
  if (!known) throw new Error('an account stands where nobody has it');
  await addAccount(tx, now, { account, personId: known.id });
  return known;
}

/** Whoever has a link that went to it: an account is known already, or its person has left. */
export async function personWithProvedContact(
  tx: Transaction,
  now: Date,
  { contact, name }: { contact: string; name: string },
): Promise<Person> {
  return isAccount(contact)
    ? personWithProvedAccount(tx, now, { account: contact, name })
    : personWithProvedAddress(tx, now, { email: contact, name });
}

/** Nobody else makes a person: so each has an address, or an account that is written down with them. */
async function make(
  tx: Queries,
  now: Date,
  { contact, name }: Pick<Person, 'contact' | 'name'>,
): Promise<Person | undefined> {
  const person = { id: newId(now), contact, name, since: now };
  const [made] = await insert(tx, person);
  return made && { ...person, email: isAccount(contact) ? null : contact, language: null };
}

// The id of an account stands in the column as well: see contact.ts.
const insert = prepared((tx, given: Pick<Person, 'id' | 'contact' | 'name' | 'since'>) =>
  tx
    .insert(persons)
    .values({ id: given.id, email: given.contact, name: given.name, language: null, since: given.since })
    .onConflictDoNothing()
    .returning({ id: persons.id }),
);

export async function personByAccount(db: Queries, account: string): Promise<Person | undefined> {
  const [found] = await db
    .select({ person: personColumns })
    .from(personActors)
    .innerJoin(persons, eq(persons.id, personActors.personId))
    .where(eq(personActors.actor, account));
  return found?.person;
}

/** One more account of somebody: it has proved to be theirs. */
export async function addAccount(
  tx: Queries,
  now: Date,
  { account, personId }: { account: string; personId: string },
): Promise<void> {
  await tx.insert(personActors).values({ actor: account, personId, since: now }).onConflictDoNothing();
}

/** Somebody who has signed in by address alone says what they are called. */
export async function nameThemselves(db: Queries, person: Person, name: string): Promise<Person> {
  await db.update(persons).set({ name }).where(eq(persons.id, person.id));
  return { ...person, name };
}

export async function personById(db: Queries, id: string): Promise<Person | undefined> {
  const [person] = await withId(db, { id });
  return person;
}

const withId = prepared((db, given: { id: string }) =>
  db.select(personColumns).from(persons).where(eq(persons.id, given.id)),
);

export async function personByEmail(db: Queries, email: string): Promise<Person | undefined> {
  const [person] = await withEmail(db, { email });
  return person;
}

const withEmail = prepared((db, given: { email: string }) =>
  db.select(personColumns).from(persons).where(eq(persons.email, given.email)),
);

/** By whichever of the two it is. */
export async function personByContact(db: Queries, contact: string): Promise<Person | undefined> {
  return isAccount(contact) ? personByAccount(db, contact) : personByEmail(db, contact);
}

export async function describe(
  tx: Queries,
  now: Date,
  {
    person,
    details,
  }: {
    person: Person;
    details: { name: string; language: Language | null; handles: Handles; handleAudiences?: HandleAudiences };
  },
): Promise<void> {
  await tx
    .update(persons)
    .set({ name: details.name, language: details.language })
    .where(eq(persons.id, person.id));
  const before = await keptHandlesOf(tx, person.id);
  const handles = keptAgain(before, details.handles);
  await tx.delete(personHandles).where(eq(personHandles.personId, person.id));
  const rows = Object.entries(handles).map(([network, handle]) => ({
    personId: person.id,
    network: network as Network,
    handle,
    audience: details.handleAudiences?.[network as Network] ?? null,
  }));
  if (rows.length > 0) await tx.insert(personHandles).values(rows);
  if (before.find(({ network }) => network === 'blog')?.kept !== handles.blog)
    await lookForBlogAgain(tx, now, person.id);
  await askToCheck(tx, now, handles);
}

export async function keptHandlesOf(db: Queries, personId: string): Promise<KeptHandle[]> {
  const rows = await db
    .select({
      network: personHandles.network,
      kept: personHandles.handle,
      audience: personHandles.audience,
      ...whatIsKnown,
    })
    .from(personHandles)
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, personHandles.network), eq(handleChecks.handle, personHandles.handle)),
    )
    .where(eq(personHandles.personId, personId));
  return rows.map(asCalledNow);
}
