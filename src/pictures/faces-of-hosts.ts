// Who hosts the evenings of a list, with their portraits: asked for once for all of them.
import { asc, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { preparedForMany } from '../database/prepared.ts';
import { personHandles, personPages, persons } from '../people/tables.ts';
import { hosts } from '../tweetups/tables.ts';
import { isTheirAccount, pictureIn, portraitShown } from './portraits.ts';
import { coverOf } from './covers.ts';
import type { Faces, PosterHost } from './poster.ts';
import { portraits } from './tables.ts';

/** By evening, in the order in which they came. */
export async function facesOfHosts(db: Queries, ids: readonly string[]): Promise<Map<string, PosterHost[]>> {
  const faces = new Map<string, PosterHost[]>();
  if (ids.length === 0) return faces;
  for (const { tweetupId, portrait, ...host } of await hostsShown(db, ids)) {
    const face = { ...host, portrait: pictureIn(portrait) };
    faces.set(tweetupId, [...(faces.get(tweetupId) ?? []), face]);
  }
  return faces;
}

/** Of one evening, with its cover. */
export async function facesOfTweetup(db: Queries, tweetupId: string): Promise<Faces> {
  const [cover, hosting] = await Promise.all([coverOf(db, tweetupId), facesOfHosts(db, [tweetupId])]);
  return { cover: cover ?? null, hosts: hosting.get(tweetupId) ?? [] };
}

const hostsShown = preparedForMany((db, ids) =>
  db
    .select({
      tweetupId: hosts.tweetupId,
      personId: hosts.personId,
      name: persons.name,
      words: { workingOn: hosts.workingOn, unsureAbout: hosts.unsureAbout },
      portrait: portraitShown,
    })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .leftJoin(portraits, eq(portraits.personId, hosts.personId))
    .leftJoin(personHandles, isTheirAccount)
    .leftJoin(personPages, eq(personPages.personId, hosts.personId))
    .where(inArray(hosts.tweetupId, [...ids]))
    .orderBy(asc(hosts.since), asc(hosts.personId)),
);
