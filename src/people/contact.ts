// How a person is reached: by their mail address, or, for guests of the fediverse who have given none, by their account there.
import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import { isAccount } from '../mail/contact.ts';
import type { Queries } from '../database/database.ts';
import { personActors, persons } from './tables.ts';

/**
 * Null: they have none. This release keeps the id of an account in the column of whoever has no address, so that the one before
 * it can run beside it, and reads it as none; the next one writes null. See DECISIONS.md, 100.
 */
const emailAddress = sql<
  string | null
>`case when ${persons.email} like 'https://%' or ${persons.email} like 'http://%' then null else ${persons.email} end`;

/** Recipients, allowances, blocks and hashes are over this. Of several accounts the oldest. */
export const contact = sql<string>`coalesce(${persons.email}, (select ${personActors.actor} from ${personActors} where ${eq(personActors.personId, persons.id)} order by ${personActors.since}, ${personActors.actor} limit 1))`;

/** A person, as every query reads them. */
export const personColumns = {
  id: persons.id,
  email: emailAddress,
  contact,
  name: persons.name,
  language: persons.language,
  since: persons.since,
};

/** Of persons: whoever is reached by one of them, addresses or accounts. */
export function isReachedBy(db: Queries, contacts: readonly string[]) {
  const accounts = contacts.filter(isAccount);
  const theirs = db
    .select({ id: personActors.personId })
    .from(personActors)
    .where(inArray(personActors.actor, accounts));
  const byAddress = inArray(persons.email, [...contacts]);
  // Most often nobody has an account: then the index on addresses is all that is asked.
  return accounts.length === 0 ? byAddress : or(byAddress, inArray(persons.id, theirs));
}

/** All by which they may come again: their address, and every account. */
export async function contactsOf(
  db: Queries,
  person: { readonly id: string; readonly contact: string },
): Promise<string[]> {
  const accounts = await db
    .select({ actor: personActors.actor })
    .from(personActors)
    .where(eq(personActors.personId, person.id))
    .orderBy(asc(personActors.since), asc(personActors.actor));
  return [...new Set([person.contact, ...accounts.map(({ actor }) => actor)])];
}
