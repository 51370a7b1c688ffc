// Locks by name on PostgreSQL: rows that are there from the beginning, since not every database that speaks its language has advisory locks.
import { createHash } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';

/** Names that share a row wait for each other now and then; what waits for each other in a circle is tried again. */
const rows = 1024;

export const nameLocksMaking = [
  'create table if not exists name_locks (number integer primary key)',
  `insert into name_locks select generate_series(0, ${rows - 1}) where not exists (select from name_locks)`,
] as const;

/** Of one row, which is held until the transaction ends. */
export function heldByName(name: string): SQL {
  const number = createHash('sha256').update(name).digest().readUInt16BE(0) % rows;
  return sql`select 1 from name_locks where number = ${number} for update`;
}
