// What hosts say of themselves at the evenings of a series: asked when one is made or changed, for each host alone.
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { HostWords } from '../tweetups/hosts.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';

/** At all its evenings that are not announced yet: what stands on an announced one is changed there. */
export async function sayAtDrafts(
  tx: Queries,
  { seriesId, personId }: { seriesId: string; personId: string },
  { workingOn, unsureAbout }: HostWords,
): Promise<void> {
  const drafts = tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, seriesId), isNull(tweetups.announcedAt)));
  await tx
    .update(hosts)
    .set({ workingOn, unsureAbout })
    .where(and(inArray(hosts.tweetupId, drafts), eq(hosts.personId, personId)));
}
