// What a circle writes is sealed in a dump of PostgreSQL too: in every row of every table, as a dump writes them down.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { circleThatWrote, secretsOfCircle } from '../support/circles.ts';
import { addressOf } from '../support/databases.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let client: pg.Client;
beforeAll(async () => {
  site = await openSite();
  client = new pg.Client({ connectionString: addressOf(site.db) });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await site.close();
});

test('all rows of all tables, searched', async () => {
  await circleThatWrote(site);
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const held: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select one::text as row from ${name} one`);
    held.push(...rows.map(({ row }) => row));
  }
  const dump = held.join('\n');
  for (const secret of secretsOfCircle) {
    expect([secret, dump.includes(secret)]).toEqual([secret, false]);
    // Nor as bytes, which are written down as hexadecimal numbers.
    expect([secret, dump.includes(Buffer.from(secret).toString('hex'))]).toEqual([secret, false]);
  }
  // The search finds what is there.
  expect(dump).toContain('Werk von Ben');
  expect(tables.length).toBeGreaterThan(80);
});
