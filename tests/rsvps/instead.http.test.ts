// What a no offers: the next evening, and the city's evenings by mail with one tap, by whatever has proved the address.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followings } from '../../src/subscribing/tables.ts';
import { announced, answered, invited, oneOfMany, signIn } from '../support/evenings.ts';
import { remembered } from '../support/remembering.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let host: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
});
afterEach(() => site.close());

const ben = 'ben@example.org';
const sentence =
  'Montags eine Mail, wenn es neue Abende in Rostock gibt. Jede Mail kann das mit einem Klick beenden.';

test('a no shows the next evening of the city, its link first of all changes the answer', async () => {
  await oneOfMany(site, { title: 'Lesekreis', date: '2026-12-10' });
  const link = await answered(site, path, ben, 'no');
  const { text } = await site.visitor('de').get(link);
  expect(text).toContain('Lesekreis');
  expect(text).toContain('Neue Abende in Rostock per Mail');
  expect(text).toContain(sentence);
  const [first = ''] = /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(text) ?? [];
  expect(first).toContain('name="answer"');
  // Somebody who comes has other things to do.
  const coming = (await site.visitor('de').get(await answered(site, path, 'caro@example.org', 'yes'))).text;
  expect(coming).not.toContain('name="follow"');
});

test('by the link of a mail one tap is the consent: kept with its words, where and by what it was given', async () => {
  const link = await answered(site, path, ben, 'no');
  const visitor = site.visitor('de');
  const tapped = await visitor.submit(link, { follow: 'city' });
  expect(tapped.text).toContain(`Abgemacht. ${sentence}`);
  expect(tapped.text).toContain('Schade, danke fürs Bescheidsagen');
  expect(await site.db.select().from(followings)).toMatchObject([
    { what: 'city rostock', rhythm: 'weekly', wording: sentence, form: `${path}/rsvp, link of a mail` },
  ]);
  expect((await site.mailsTo(ben)).map(({ subject }) => subject)).not.toContainEqual(
    expect.stringContaining('Möchtest du Mails'),
  );
  // It is told nobody who comes by the link another time.
  expect((await visitor.get(link)).text).toContain('name="follow"');
});

test('by an invitation, a remembered device and a session alike', async () => {
  const link = await invited(site, host, path, 'caro@example.org');
  const caro = site.visitor('de');
  await caro.post(link, { answer: 'no' });
  await caro.post(link, { follow: 'city' });
  const { device } = await remembered(site, path);
  await device.post(`${path}/rsvp`, { answer: 'no' });
  await device.post(`${path}/rsvp`, { follow: 'city' });
  const dora = await signIn(site, 'dora@example.org');
  await dora.post(`${path}/rsvp`, { answer: 'no' });
  await dora.post(`${path}/rsvp`, { follow: 'city' });
  const kept = await site.db.select().from(followings);
  expect(kept.map(({ form }) => form.replace(/.*, /, '')).toSorted()).toEqual([
    'link of a mail',
    'remembered device',
    'signed in',
  ]);
});

test('who follows the city already keeps the rhythm they chose, and a stranger’s tap does nothing', async () => {
  const dora = await signIn(site, 'dora@example.org');
  await dora.post('/following', { city: 'rostock', rhythm: 'as-it-comes' });
  await dora.post(`${path}/rsvp`, { answer: 'no' });
  await dora.post(`${path}/rsvp`, { follow: 'city' });
  expect((await site.visitor('de').post(`${path}/rsvp`, { follow: 'city' })).status).toBe(422);
  expect(await site.db.select().from(followings)).toMatchObject([{ rhythm: 'as-it-comes' }]);
});
