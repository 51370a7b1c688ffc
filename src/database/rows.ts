// What a statement of our own words gave on PostgreSQL: every way to reach one has the rows in the same place, and Drizzle's type hides it.
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

export async function rowsOf<Row>(
  connection: Pick<PgDatabase<PgQueryResultHKT>, 'execute'>,
  statement: SQL,
): Promise<Row[]> {
  const { rows } = (await connection.execute(statement)) as { rows: Row[] };
  return rows;
}
