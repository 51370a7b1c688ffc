// A thousand changes, each read at once from one process and from two on one database: none is old. With ENGINE=postgres on a real PostgreSQL server.
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { readAfterChanges } from '../support/changing.ts';
import { openSite, type Site } from '../support/site.ts';
import { say } from './say.ts';

const changes = Number(process.env['CHANGES'] ?? 1000);

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test.each([1, 2])('changes read at once, with %i processes on one database', async (processes) => {
  const { reads, stale } = await readAfterChanges(site, changes, processes);
  say(
    `${inject('engine')}, ${processes} processes: ${changes} changes, ${reads} reads at once, ${stale} stale`,
  );
  expect(stale).toBe(0);
});
