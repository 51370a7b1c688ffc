// What an operator sees at a glance of the outbox and of the walls’ sources, and the evening that a typed address means.
import { and, asc, count, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { wallSources } from '../wall/tables.ts';
import { outbox } from '../mail/tables.ts';
import { addressOfAny } from '../tweetups/held-back.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { thingById } from './things.ts';

export async function mailsWaiting(db: Queries): Promise<number> {
  const [row] = await db
    .select({ mails: count() })
    .from(outbox)
    .where(inArray(outbox.state, ['waiting', 'sending']));
  return row?.mails ?? 0;
}

/** Tried without success, and tried again: what has waited longest comes first. */
export async function mailsInTrouble(db: Queries): Promise<(typeof outbox.$inferSelect)[]> {
  return db
    .select()
    .from(outbox)
    .where(and(inArray(outbox.state, ['waiting', 'sending']), isNotNull(outbox.error)))
    .orderBy(asc(outbox.since), asc(outbox.id))
    .limit(30);
}

export interface SourceAtAGlance {
  readonly source: typeof wallSources.$inferSelect;
  readonly tweetup: Tweetup;
}

/** Those that did not answer as they should, the longest without an answer first. */
export async function sourcesInTrouble(db: Queries): Promise<SourceAtAGlance[]> {
  return db
    .select({ source: wallSources, tweetup: tweetups })
    .from(wallSources)
    .innerJoin(tweetups, eq(tweetups.id, wallSources.tweetupId))
    .where(inArray(wallSources.lastResult, ['closed', 'later', 'failed']))
    .orderBy(desc(wallSources.failures), asc(wallSources.id))
    .limit(50);
}

/** Those that answered lately, the latest first. */
export async function sourcesAnswering(db: Queries): Promise<SourceAtAGlance[]> {
  return db
    .select({ source: wallSources, tweetup: tweetups })
    .from(wallSources)
    .innerJoin(tweetups, eq(tweetups.id, wallSources.tweetupId))
    .where(
      and(inArray(wallSources.lastResult, ['new-posts', 'nothing-new']), isNotNull(wallSources.answeredAt)),
    )
    .orderBy(desc(wallSources.answeredAt), asc(wallSources.id))
    .limit(50);
}

/** How many there are, by what they said last. */
export async function sourceCounts(db: Queries): Promise<Map<string, number>> {
  const rows = await db
    .select({ said: wallSources.lastResult, many: count() })
    .from(wallSources)
    .groupBy(wallSources.lastResult);
  return new Map(rows.map(({ said, many }) => [said, many]));
}

/** Given up: latest first. */
export async function deadMails(db: Queries): Promise<(typeof outbox.$inferSelect)[]> {
  return db
    .select()
    .from(outbox)
    .where(eq(outbox.state, 'dead'))
    .orderBy(desc(outbox.endedAt), desc(outbox.id))
    .limit(100);
}

/** What the link of an objection stands for, as an operator can open it. */
export async function whatIsMeant(db: Queries, subject: string): Promise<string> {
  const [kind, id = ''] = subject.split(' ');
  if (kind === 'tweetup') return addressOfAny(db, id);
  if (kind === 'report') return `/admin/reports/${id}`;
  return (await thingById(db, kind ?? '', id))?.address ?? id;
}

/** Also one that is held back. @param typed a path, or a whole address of this site */
export async function tweetupMeant(
  db: Queries,
  typed: string,
  baseUrl: string,
): Promise<Tweetup | undefined> {
  const address = URL.parse(typed, baseUrl);
  const [, city = '', slug = ''] = address?.pathname.split('/') ?? [];
  const [found] = await db
    .select()
    .from(tweetups)
    .where(and(eq(tweetups.city, city), eq(tweetups.slug, slug)));
  return found;
}
