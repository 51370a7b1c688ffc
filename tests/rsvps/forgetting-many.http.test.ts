// Hundreds of guests of an evening that is long over are forgotten in slices: whoever asks for something meanwhile has it before they are all gone.
import { count, like } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { persons } from '../../src/people/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetupOf } from '../support/crowd.ts';
import { announced } from '../support/evenings.ts';
import { seatCrowd } from '../support/many-guests.ts';
import { openSite } from '../support/site.ts';

vi.setConfig({ testTimeout: 60_000 });

test('the site forgets two thousand guests, and somebody signs in meanwhile', async () => {
  const site = await openSite();
  const { path } = await announced(site);
  const { id: tweetupId } = await tweetupOf(site, path);
  await seatCrowd(site.db, site.now(), { tweetupId, going: 0, waiting: 2000 });
  const answersLeft = async () => (await site.db.select({ left: count() }).from(rsvps))[0]?.left;
  const crowd = () => site.db.select({ left: count() }).from(persons).where(like(persons.email, 'crowd%'));

  site.setClock('2027-04-01T12:00:00Z');
  const forgetting = site.run('forget guests');
  const asked = await site.visitor('de').post('/sign-in', { email: 'ben@example.org' });
  const leftMeanwhile = await answersLeft();
  await forgetting;
  expect(asked.status).toBe(303);
  expect(leftMeanwhile).toBeGreaterThan(0);
  expect([await answersLeft(), await crowd()]).toEqual([0, [{ left: 0 }]]);
  await site.close();
});
