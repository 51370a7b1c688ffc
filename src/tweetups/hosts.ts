// The hosts of a tweetup with what belongs to their hosting.
import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
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
