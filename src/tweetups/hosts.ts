// The hosts of a tweetup with what belongs to their hosting.
import { and, asc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { hosts } from './tables.ts';

/** In the order in which they came. */
export async function hostsWithDays(
  db: Queries,
  tweetupId: string,
): Promise<{ person: Person; since: Date }[]> {
  return db
    .select({ person: persons, since: hosts.since })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(eq(hosts.tweetupId, tweetupId))
    .orderBy(asc(hosts.since), asc(hosts.personId))
    .limit(20);
}

export async function hostsTweetup(
  db: Queries,
  given: { tweetupId: string; personId: string },
): Promise<boolean> {
  const [row] = await hosting(db, given);
  return row !== undefined;
}

const hosting = prepared((db, given: { tweetupId: string; personId: string }) =>
  db
    .select({ since: hosts.since })
    .from(hosts)
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(hosts.personId, given.personId))),
);
