// Whether what pages show has changed, on PostgreSQL: exact whatever other processes write, and one question for all who ask at the same time.
import { sql } from 'drizzle-orm';
import type { Connection } from './connection.ts';

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

  return together(async () => {
    const at = performance.now();
    const since = at - askedAt < longestAway ? before?.ended : undefined;
    const now = await notedSince(connection, since);
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

/** An array within: to aggregate what is mostly nothing took half as long again. */
const question = `
  select pg_snapshot_xmin(pg_current_snapshot())::text, array_to_string(array(
    select transaction from page_changes
    where transaction >= coalesce($1::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))
  ), ' ')`;

async function notedSince({ ask }: Connection, since: bigint | undefined): Promise<Noted> {
  const [row] = await ask(question, [since === undefined ? null : String(since)]);
  if (!row) throw new Error('PostgreSQL did not say what has changed.');
  const [ended = '', changed = ''] = row;
  return { ended: BigInt(ended), changed: new Set(changed.split(' ').filter(Boolean)) };
}

/** Removes notes of transactions that had ended long ago, now and then. */
function sweeping({ drizzle }: Connection): (ended: bigint, at: number) => void {
  let last: { ended: bigint; at: number } | undefined;
  return (ended, at) => {
    if (last && at - last.at < keptFor) return;
    const old = last?.ended;
    last = { ended, at };
    if (old === undefined) return;
    // It may fail: the next one removes these as well.
    drizzle
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
