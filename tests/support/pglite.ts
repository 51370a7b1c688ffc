// PGlite as a way to reach PostgreSQL: one connection, inside this process.
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { casing } from '../../src/database/database.ts';
import type { Connection } from '../../src/database/connection.ts';

export function connectionTo(engine: PGlite): Connection {
  const only = drizzle(engine, { casing });
  return {
    drizzle: only,
    ask: async (question, values) => {
      const asked = await engine.query<string[]>(question, [...values], { rowMode: 'array' });
      return asked.rows;
    },
    inTransaction: (work) => only.transaction(work),
  };
}
