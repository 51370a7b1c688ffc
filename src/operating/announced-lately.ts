// The evenings that were announced last, with who hosts them: where a flood of fake ones shows first.
import { desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { persons } from '../people/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';

export interface AnnouncedLately {
  readonly tweetup: Tweetup;
  readonly announcedAt: Date;
  readonly hosts: readonly { readonly name: string; readonly email: string }[];
}

/** Latest first. */
export async function announcedLately(db: Queries): Promise<AnnouncedLately[]> {
  const latest = await db
    .select()
    .from(tweetups)
    .where(isNotNull(tweetups.announcedAt))
    .orderBy(desc(tweetups.announcedAt), desc(tweetups.id))
    .limit(50);
  if (latest.length === 0) return [];
  const theirs = await db
    .select({ tweetupId: hosts.tweetupId, name: persons.name, email: persons.email })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(
      inArray(
        hosts.tweetupId,
        latest.map(({ id }) => id),
      ),
    )
    .orderBy(hosts.since, hosts.personId);
  return latest.flatMap((tweetup) =>
    tweetup.announcedAt
      ? [
          {
            tweetup,
            announcedAt: tweetup.announcedAt,
            hosts: theirs.filter(({ tweetupId }) => tweetupId === tweetup.id),
          },
        ]
      : [],
  );
}
