// The page of all guests: search, numbers, the table, and taking somebody off the list.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced, answered } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
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
  expect((await site.mailTo('ben@example.org')).text).toContain(
    'Ana hat dich von der Liste dieses Abends genommen:',
  );
  expect((await site.visitor('de').get(ben)).status).toBe(410);
  await site.visitor('de').post(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  const again = /\/rsvp\/[\w-]+/.exec((await site.mailTo('ben@example.org')).text ?? '')?.[0] ?? '';
  const pressed = await site.visitor('de').post(again, { answer: 'yes' });
  expect(pressed.status).toBe(409);
  expect(pressed.text).toContain('von der Liste dieses Abends genommen');
});

test('who came is one click away once the evening is over: marked, filtered, with those by name alone', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  site.setClock('2026-12-03T18:30:00Z');
  const [, ben = ''] = /id="guest-([^"]+)">\s*<h2>Ben/.exec((await host.get(`${path}/check-in`)).text) ?? [];
  await host.post(`${path}/check-in`, { here: ben });
  await host.post(`${path}/check-in`, { walk_in: 'Pia', walk_in_id: '0123456789abcdefghijklmnop' });
  site.setClock('2026-12-04T09:00:00Z');
  const { text } = await host.get(`${path}/guests`);
  expect(text).toContain('Waren da (1)');
  expect(text).toMatch(/>Ben<\/a> <small class="mark">[^]*?war da/);
  expect(text).not.toContain('>Caro<');
  expect(text).toContain('Auch da, ohne Antwort: Pia.');
  expect((await host.get(`${path}/guests?filter=everybody`)).text).toContain('>Caro<');
});

test('a guest opens: what they said, how they came, and their history at this host’s evenings alone', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/invite`, { emails: 'ben@example.org', word: '' });
  site.advance(minute);
  const link = linkIn(await site.mailTo('ben@example.org'), '/rsvp/');
  await site.visitor('de').post(link, { answer: 'yes', name: 'Ben' });
  await site.visitor('de').post(link, { name: 'Ben', working_on: 'Zweifel über Öl', listed: 'guests' });
  const { path: other } = await announced(
    site,
    { title: 'Ein anderer', date: '2026-12-10', hashtag: 'WOLAnders' },
    { name: 'Dora', email: 'dora@example.org' },
  );
  await answered(site, other, 'ben@example.org');
  const [, address = ''] =
    /href="([^"]+\/guests\/[^"]+)">Ben</.exec((await host.get(`${path}/guests`)).text) ?? [];
  const first = (await host.get(address)).text;
  expect(first).toContain('Zweifel über Öl');
  expect(first).toContain('Eingeladen von Ana am Sonntag, 22. November 2026');
  expect(first).toContain('Zum ersten Mal bei einem eurer Abende.');
  expect(first).not.toContain('Ein anderer');
  const { location } = await host.post('/new', {
    ...advent,
    title: 'Noch einer',
    date: '2026-12-17',
    hashtag: 'WOLNoch',
  });
  await answered(site, location.replace(/\?.*/, ''), 'ben@example.org');
  expect((await host.get(address)).text).toContain('Noch einer');
  expect((await site.visitor('de').get(address)).status).toBe(303);
});

test('a cancelled evening says when its mails leave, takes it back, and shows guests the next one', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  await announced(
    site,
    { title: 'Der nächste', date: '2026-12-10', hashtag: 'WOLNaechste' },
    { name: 'Dora', email: 'dora@example.org' },
  );
  site.setClock('2026-11-25T22:31:00Z');
  await host.post(`${path}/cancel`, { word: '' });
  expect((await host.get(path)).text).toContain('Ein Gast bekommt um 23:41 Uhr eine Mail.');
  expect((await host.get(`${path}/cancel`)).text).toContain('um 23:41');
  const seen = (await site.visitor('de').get(path)).text;
  expect(seen).toContain('Der nächste Abend');
  expect(seen).toContain('Der nächste</a>');
  expect(seen).not.toContain('um 23:41');
  await host.post(`${path}/cancel`, { undo: 'yes' });
  expect((await site.visitor('de').get(path)).text).not.toContain('Der nächste</a>');
});
