// Whether what pages show has changed, on PostgreSQL: exact whatever other processes write, and one question for all who ask at the same time.
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

type Connection = PgDatabase<PgQueryResultHKT>;

/** In milliseconds. What has been noted is kept at least twice so long: who looked away for longer knows nothing any more. */
const longestAway = 5 * 60_000;
const keptFor = 2 * longestAway;

interface Noted {
  /** All transactions with smaller numbers had ended. */
  readonly ended: bigint;
  /** Those from there on that had changed something, and ended. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Notes are compared with what was seen before, from the oldest transaction on that had not ended then: an older one cannot appear any more.
 * The notes and what has ended are one snapshot, since they are one statement.
 */
export function changesOnPostgres(connection: Connection): () => Promise<number> {
  let number = 0;
  let before: Noted | undefined;
  let askedAt = -Infinity;
  const sweep = sweeping(connection);
  const noted = asking(connection);

  return together(async () => {
    const at = performance.now();
    const since = at - askedAt < longestAway ? before?.ended : undefined;
    const now = await noted(since);
    const isKnown = since !== undefined && before && now.ended >= since;
    // Smaller numbers: it is another database, put in this one's place.
    if (!isKnown || ![...now.changed].every((one) => before?.changed.has(one))) number += 1;
    before = {
      ended: now.ended,
      changed: new Set([...now.changed].filter((one) => BigInt(one) >= now.ended)),
    };
    askedAt = at;
    sweep(now.ended, at);
    return number;
  });
}

/** Tens of thousands ask in a second: the question is put into words once. */
function asking(connection: Connection): (since: bigint | undefined) => Promise<Noted> {
  const now = sql`pg_snapshot_xmin(pg_current_snapshot())`;
  const question = connection
    .select({
      ended: sql<string>`${now}::text`,
      changed: sql<string>`coalesce(string_agg(transaction::text, ' '), '')`,
    })
    .from(sql`page_changes`)
    .where(sql`transaction >= coalesce(${sql.placeholder('since')}::text::xid8, ${now})`)
    // The name is the connection's to choose.
    .prepare('');
  return async (since) => {
    const [row] = await question.execute({ since: since === undefined ? null : String(since) });
    if (!row) throw new Error('PostgreSQL did not say what has changed.');
    return { ended: BigInt(row.ended), changed: new Set(row.changed.split(' ').filter(Boolean)) };
  };
}

/** Removes notes of transactions that had ended long ago, now and then. */
function sweeping(connection: Connection): (ended: bigint, at: number) => void {
  let last: { ended: bigint; at: number } | undefined;
  return (ended, at) => {
    if (last && at - last.at < keptFor) return;
    const old = last?.ended;
    last = { ended, at };
    if (old === undefined) return;
    // It may fail: the next one removes these as well.
    connection
      .execute(sql`delete from page_changes where transaction < ${String(old)}::text::xid8`)
      .catch(() => undefined);
  };
}

/** Whoever comes while it is asked waits for the next time: what was asked before they came may have changed since. */
function together<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  return () =>
    (next ??= last.then(() => {
      next = undefined;
      const asking = ask();
      last = asking.catch(() => undefined);
      return asking;
    }));
}
