// The page of all guests: search, numbers, the table, and taking somebody off the list.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const minute = 60_000;

test('a host sees everybody who answered, to whom they show themselves, and the waiting list in its order', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  await site.visitor('de').post(ben, { name: 'Ben', working_on: 'Zweifel über Öl', listed: 'guests' });
  await answered(site, path, 'caro@example.org');
  await answered(site, path, 'dora@example.org');
  await answered(site, path, 'emil@example.org', 'no');
  const { text } = await host.get(`${path}/guests`);
  expect(text).toContain('Plätze vergeben: 1 von 1');
  expect(text).toContain('Sichtbar für: Gäste');
  expect(text).toContain('Warteliste, Platz 1');
  expect(text).toContain('Warteliste, Platz 2');
  expect(text).toContain('Nein (1)');
  const found = (await host.get(`${path}/guests?q=oel`)).text;
  expect(found).toContain('>Ben<');
  expect(found).not.toContain('>Caro<');
  expect((await host.get(`${path}/guests?filter=no`)).text).toContain('>Emil<');
  expect((await host.get(`${path}/guests?q=niemandso`)).text).toContain('Niemand passt dazu.');
});

test('the table opens in a spreadsheet, and nothing in it is computed', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  await site.visitor('de').post(ben, { name: '=HYPERLINK("x")', working_on: 'sagt "ja", oft', listed: '' });
  const csv = await host.get(`${path}/guests.csv`);
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv.text).toContain('"sagt ""ja"", oft"');
  expect(csv.text).not.toContain('ben@example.org');
});

test('taking somebody off the list can be undone for ten minutes, in which the place is held and nobody is told', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  await site.visitor('de').post(ben, { name: 'Ben', listed: 'public' });
  await answered(site, path, 'caro@example.org');
  const mails = (await site.mailsTo('caro@example.org')).length;
  const id = /name="remove" value="([^"]+)"/.exec((await host.get(`${path}/guests?q=Ben`)).text)?.[1] ?? '';
  await host.post(`${path}/guests`, { remove: id, how: 'kindly', keep_out: 'yes' });
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('>Ben<');
  await site.run('let removed guests go');
  expect(await site.mailsTo('caro@example.org')).toHaveLength(mails);
  await host.post(`${path}/guests`, { undo: id });
  expect((await site.visitor('de').get(`${path}/people`)).text).toContain('>Ben<');

  await host.post(`${path}/guests`, { remove: id, how: 'kindly', keep_out: 'yes' });
  site.advance(11 * minute);
  await site.run('let removed guests go');
  expect((await site.mailTo('caro@example.org')).subject).toBe('Du hast einen Platz: WOL im Advent');
  expect((await site.mailTo('ben@example.org')).text).toContain('Du stehst nicht mehr auf der Liste');
  expect((await site.visitor('de').get(ben)).status).toBe(410);
  await site.visitor('de').post(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  const again = /\/rsvp\/[\w-]+/.exec((await site.mailTo('ben@example.org')).text ?? '')?.[0] ?? '';
  const pressed = await site.visitor('de').post(again, { answer: 'yes' });
  expect(pressed.status).toBe(409);
  expect(pressed.text).toContain('von der Liste dieses Abends genommen');
});
