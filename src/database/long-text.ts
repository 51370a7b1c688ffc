// Texts that may be longer than an index takes (2,704 bytes on PostgreSQL), as addresses are: there its index holds their beginning.
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Column } from './columns.ts';

/** What stands in PostgreSQL's index. */
export function startOf(text: Column | string): SQL {
  return sql`substr(${text}, 1, 200)`;
}

/** Found by the index, and then compared as a whole. */
export function isExactly(column: Column, text: Column | string): SQL | undefined {
  return and(eq(startOf(column), startOf(text)), eq(column, text));
}
