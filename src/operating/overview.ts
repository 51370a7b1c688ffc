// What an operator sees at a glance of the outbox, and the evening that a typed address means.
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { outbox } from '../mail/tables.ts';
import { addressOfAny } from '../tweetups/held-back.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';

export async function mailsWaiting(db: Queries): Promise<number> {
  const [row] = await db
    .select({ mails: count() })
    .from(outbox)
    .where(inArray(outbox.state, ['waiting', 'sending']));
  return row?.mails ?? 0;
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
  return kind === 'report' ? `/admin/reports/${id}` : id;
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
