// What went wrong with waiting lists elsewhere: a place for somebody who has left, a place that nobody gets, a cancellation that waiting guests miss.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announced, answered, lastMail } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function subjectsTo(email: string): Promise<string> {
  return (await site.mailsTo(email)).map(({ subject }) => subject).join('\n');
}

test('whoever leaves as the first in line hears of no place; whoever waits hears of the cancellation', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  await answered(site, path, 'dora@example.org');
  await site.visitor('de').post(caro, { answer: 'no' });
  await host.post(`${path}/cancel`, { word: '' });
  site.advance(11 * 60_000);
  await lastMail(site, 'dora@example.org', /abgesagt/i);
  expect(await subjectsTo('caro@example.org')).not.toMatch(/einen Platz|abgesagt/i);
});

test('a place that is given back goes to the next, and not again to whoever gave it back', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  await answered(site, path, 'dora@example.org');
  await site.visitor('de').post(ben, { answer: 'no' });
  await lastMail(site, 'caro@example.org', /Du hast einen Platz/);
  await site.visitor('de').post(caro, { answer: 'no' });
  await lastMail(site, 'dora@example.org', /Du hast einen Platz/);
  expect((await subjectsTo('caro@example.org')).match(/Du hast einen Platz/g)).toHaveLength(1);
});
