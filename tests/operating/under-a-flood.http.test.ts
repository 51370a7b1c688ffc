// The operator under a flood: one mail an hour about reports, the gravest and latest first, and a block that takes other spellings along.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hour } from '../../src/time/clock.ts';
import { signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
});
afterEach(() => site.close());

const report = (about: string, reason = 'spam') =>
  site.visitor('de').post('/report', { about, reason, words: 'Schaut euch das an.' });

test('many reports in an hour are one mail, and the next hour brings the next', async () => {
  for (let number = 0; number < 12; number += 1) await report(`/rostock/abend-${number}`);
  expect(await site.mailsTo('operator@example.org')).toHaveLength(1);
  site.advance(hour);
  await report('/rostock/noch-einer');
  expect(await site.mailsTo('operator@example.org')).toHaveLength(2);
});

test('the gravest reports are first, and of these the latest', async () => {
  await report('/rostock/werbung');
  site.advance(1000);
  await report('/rostock/schlimm', 'unlawful');
  site.advance(1000);
  await report('/rostock/neue-werbung');
  const { text } = await (await signIn(site, 'operator@example.org')).get('/admin');
  const places = ['/rostock/schlimm', '/rostock/neue-werbung', '/rostock/werbung'].map((one) =>
    text.indexOf(`: ${one}<`),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test('a block takes plus tags along everywhere, and dots where they do not count', async () => {
  const operator = await signIn(site, 'operator@example.org');
  const asks = async (email: string) => {
    await site.visitor('de').post('/sign-in', { email });
    return (await site.mailsTo(email)).length;
  };
  await operator.post('/admin', { deed: 'block', email: 'ana+eins@example.org', why: 'Werbung' });
  await operator.post('/admin', { deed: 'block', email: 'b.en@gmail.com', why: 'Werbung' });
  for (const email of ['ana@example.org', 'ana+zwei@example.org', 'be.n+x@googlemail.com', 'ben@gmail.com'])
    expect([email, await asks(email)]).toEqual([email, 0]);
  for (const email of ['a.na@example.org', 'anna@example.org', 'bo@gmail.com'])
    expect([email, await asks(email)]).toEqual([email, 1]);
});
