// What is kept is never older than what anybody has been told: a change, then a read at once, with slow rendering and many who wait.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAfterChanges } from '../support/changing.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test.each([1, 2])(
  'forty changes are each read at once, with %i processes on one database',
  async (processes) => {
    const { reads, stale } = await readAfterChanges(site, 40, processes);
    // By whoever has a cookie of ours, and by whoever has none.
    expect(reads).toBe(2 * 40 * processes);
    expect(stale).toBe(0);
  },
);
