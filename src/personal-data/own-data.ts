// All that is kept about a person, as a file that they and programs can read.
import { getTableColumns } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import type { Holding } from './holding.ts';
import { holdings } from './personal-data.ts';

/** @returns by table, without keys and hashes; a table that holds nothing about them is there and empty */
export async function ownData(db: Queries, person: Person): Promise<Record<string, object[]>> {
  const found: Record<string, object[]> = {};
  for (const [name, holding] of Object.entries(holdings)) found[name] = await rowsOf(db, person, holding);
  return found;
}

async function rowsOf(db: Queries, person: Person, holding: Holding): Promise<object[]> {
  const shown = Object.entries(getTableColumns(holding.table)).filter(
    ([column]) => !holding.secret?.includes(column),
  );
  if (shown.length === 0) return [];
  return db
    .select(Object.fromEntries(shown))
    .from(holding.table)
    .where(holding.rows(db, person))
    .limit(10_000);
}
