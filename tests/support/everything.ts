// All that a database holds, so that a test can say: nothing was changed.
import { getTableName } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../../src/database/schema.ts';
import type { Site } from './site.ts';

export async function everythingIn({ db }: Site): Promise<Record<string, string[]>> {
  const tables = Object.values(schema).filter((one) => one instanceof PgTable);
  const contents: Record<string, string[]> = {};
  for (const table of tables)
    contents[getTableName(table)] = (await db.select().from(table))
      .map((row) => JSON.stringify(row))
      .toSorted();
  return contents;
}
