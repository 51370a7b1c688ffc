// What `npm run bench` prints: one table, everything in one run and in turns with what it is measured beside.
import { expect, inject, test } from 'vitest';
import { loadedBy, rounds } from './load.ts';
import { measureMany } from './many.ts';
import { measurePages, measurePostgres, turns } from './pages.ts';
import { measureStart } from './starting.ts';
import { isShort, sayTable, type Measured } from './table.ts';
import { measureWrites } from './writes.ts';

test('everything, beside the least that could do it', async () => {
  const server = inject('postgresServer');
  const measures = {
    pages: measurePages,
    ...(server && { postgres: () => measurePostgres(server) }),
    writes: measureWrites,
    start: measureStart,
    many: measureMany,
  };
  const only = process.env['ONLY']?.split(',');
  const rows: Measured[] = [];
  for (const [name, measure] of Object.entries(measures))
    if (!only || only.includes(name)) rows.push(...(await measure()));
  sayTable(
    `Beside the least that could do it (${loadedBy}, medians of ${rounds}, of pages ${turns} turns)`,
    rows,
  );
  expect(rows.filter(isShort).map(({ what }) => what)).toEqual([]);
});
