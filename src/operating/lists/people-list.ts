// Persons as operators look through them, the latest first: how many evenings they host, and whether they are blocked.
import { and, count, desc, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { blockedAmong } from '../../mail/blocked.ts';
import type { Person } from '../../people/person.ts';
import { contact, personColumns } from '../../people/contact.ts';
import { persons } from '../../people/tables.ts';
import { portraitsOf } from '../../pictures/portraits.ts';
import type { Picture } from '../../pictures/store.ts';
import { rsvps } from '../../rsvps/tables.ts';
import { hosts } from '../../tweetups/tables.ts';
import { containing, wordsOfSearch } from './containing.ts';

export interface PeopleSearch {
  /** As it was typed; empty: everybody. */
  readonly words: string;
  /** Here since then; undefined: whenever. */
  readonly since: Date | undefined;
}

export interface ListedPerson {
  readonly person: Person;
  readonly hosting: number;
  readonly answers: number;
  readonly isBlocked: boolean;
  readonly portrait: Picture | undefined;
}

export const peopleAPage = 50;

export async function peopleListed(db: Queries, search: PeopleSearch, page: number): Promise<ListedPerson[]> {
  const found = await db
    .select(personColumns)
    .from(persons)
    .where(meant(search))
    .orderBy(desc(persons.id))
    .limit(peopleAPage)
    .offset((page - 1) * peopleAPage);
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const hosting = await db
    .select({ id: hosts.personId, many: count() })
    .from(hosts)
    .where(inArray(hosts.personId, ids))
    .groupBy(hosts.personId);
  const answers = await db
    .select({ id: rsvps.personId, many: count() })
    .from(rsvps)
    .where(inArray(rsvps.personId, ids))
    .groupBy(rsvps.personId);
  const blocked = await blockedAmong(
    db,
    found.map((person) => person.contact),
  );
  const portraits = await portraitsOf(db, ids);
  const manyOf = (counts: readonly { id: string | null; many: number }[], id: string) =>
    counts.find((one) => one.id === id)?.many ?? 0;
  return found.map((person) => ({
    person,
    hosting: manyOf(hosting, person.id),
    answers: manyOf(answers, person.id),
    isBlocked: blocked.has(person.contact),
    portrait: portraits.get(person.id),
  }));
}

export async function countPeople(db: Queries, search: PeopleSearch): Promise<number> {
  const [row] = await db.select({ many: count() }).from(persons).where(meant(search));
  return row?.many ?? 0;
}

function meant({ words, since }: PeopleSearch): SQL | undefined {
  return and(
    since && gt(persons.since, since),
    ...wordsOfSearch(words).map((word) =>
      or(eq(persons.id, word), containing([persons.name, contact], word)),
    ),
  );
}
