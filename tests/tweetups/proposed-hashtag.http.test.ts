// A hashtag that was left empty is the one that we propose.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('an empty hashtag becomes the proposal for the city', async () => {
  const { path } = await announced(site, { hashtag: '', city: 'Köln' });
  expect((await site.visitor('de').get(path)).text).toContain('#WOLKoeln');
});
