// The hosts of a tweetup with what belongs to their hosting.
import { and, asc, desc, eq, isNotNull, or } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { personColumns } from '../people/contact.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { hosts, tweetups, type Tweetup } from './tables.ts';

/** What a host says of themselves at one evening, in their words; null: nothing. */
export interface HostWords {
  readonly workingOn: string | null;
  readonly unsureAbout: string | null;
}

/** Nobody's words are written over by a form that did not ask for them. */
export async function sayAsHost(
  tx: Queries,
  { tweetupId, personId }: { tweetupId: string; personId: string },
  words: HostWords,
): Promise<void> {
  await tx
    .update(hosts)
    .set({ workingOn: words.workingOn, unsureAbout: words.unsureAbout })
    .where(and(eq(hosts.tweetupId, tweetupId), eq(hosts.personId, personId)));
}

export async function wordsOfHost(
  db: Queries,
  { tweetupId, personId }: { tweetupId: string; personId: string },
): Promise<HostWords> {
  const [row] = await db
    .select({ workingOn: hosts.workingOn, unsureAbout: hosts.unsureAbout })
    .from(hosts)
    .where(and(eq(hosts.tweetupId, tweetupId), eq(hosts.personId, personId)));
  return row ?? silent;
}

/** What they said last, at whichever evening: it holds until they say something else. */
export async function lastWordsOfHost(db: Queries, personId: string): Promise<HostWords> {
  const [row] = await db
    .select({ workingOn: hosts.workingOn, unsureAbout: hosts.unsureAbout })
    .from(hosts)
    .where(and(eq(hosts.personId, personId), or(isNotNull(hosts.workingOn), isNotNull(hosts.unsureAbout))))
    .orderBy(desc(hosts.since), desc(hosts.tweetupId))
    .limit(1);
  return row ?? silent;
}

/** Their evening with the latest start, drafts too. */
export async function lastHostedBy(db: Queries, personId: string): Promise<Tweetup | undefined> {
  const [last] = await db
    .select({ tweetup: tweetups })
    .from(hosts)
    .innerJoin(tweetups, eq(tweetups.id, hosts.tweetupId))
    .where(eq(hosts.personId, personId))
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(1);
  return last?.tweetup;
}

const silent: HostWords = { workingOn: null, unsureAbout: null };

/** In the order in which they came. */
export async function hostsWithDays(
  db: Queries,
  tweetupId: string,
): Promise<{ person: Person; since: Date }[]> {
  return db
    .select({ person: personColumns, since: hosts.since })
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
