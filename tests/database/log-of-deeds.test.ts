// The operators' log on PostgreSQL: emptying it as a whole is refused as well, and a start makes no trigger anew that is there.
import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { migratePostgres } from '../../src/database/migrating-postgres.ts';
import { connectionTo } from '../support/pglite.ts';

test('it is not emptied, also not along with another table, and a second start leaves its triggers as they are', async () => {
  const engine = await PGlite.create();
  try {
    await migratePostgres(connectionTo(engine), 'migrations/postgres');
    const made = await triggersOf(engine);
    expect(made.map(({ tgname }) => tgname)).toEqual([
      'operator_log_not_emptied',
      'operator_log_only_added_to',
    ]);
    for (const emptying of ['truncate operator_log', 'truncate persons, operator_log cascade'])
      await expect(engine.exec(emptying)).rejects.toThrow('only ever added to');

    await migratePostgres(connectionTo(engine), 'migrations/postgres');
    expect(await triggersOf(engine)).toEqual(made);
  } finally {
    await engine.close();
  }
}, 40_000);

async function triggersOf(engine: PGlite): Promise<{ oid: number; tgname: string }[]> {
  const { rows } = await engine.query<{ oid: number; tgname: string }>(
    `select oid, tgname from pg_trigger where tgrelid = 'operator_log'::regclass and not tgisinternal order by tgname`,
  );
  return rows;
}
