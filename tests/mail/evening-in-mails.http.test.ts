// An evening in mails: its poster comes along, its day stands out, a map and calendars are a tap away, people are named, and what no longer holds is struck through.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced, answered, described, invited, lastMail } from '../support/evenings.ts';
import { withCover } from '../support/cover.ts';
import type { Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const posterIn = (mail: Arrived) => mail.attachments.find(({ mimeType }) => mimeType === 'image/jpeg');

test('an invitation carries the poster, 25 kB at most, and names whom everybody may see', async () => {
  const { host, path } = await announced(site, { working_on: 'Ein Chor für Schüchterne' });
  await described(site, await answered(site, path, 'ben@example.org'), { name: 'Ben', listed: 'public' });
  await described(site, await answered(site, path, 'caro@example.org'), { name: 'Caro', listed: 'guests' });
  await invited(site, host, path, 'dora@example.org');
  const mail = await lastMail(site, 'dora@example.org', /WOL im Advent/);
  const poster = posterIn(mail);
  const content = poster?.content as ArrayBuffer | undefined;
  expect(content?.byteLength).toBeLessThanOrEqual(25_000);
  expect(mail.html).toContain(`src="cid:${poster?.contentId?.replaceAll(/[<>]/g, '')}"`);
  expect(mail.html).toContain('Ben kommt.');
  expect(mail.html).not.toContain('Caro');
  expect(mail.html).toContain('https://www.openstreetmap.org/');
  expect(mail.html).not.toMatch(/<img[^>]+src="http/);
});

test('guests are greeted by name, see three names of theirs, and get ways into calendars; whoever has not confirmed is not greeted', async () => {
  const { path } = await announced(site);
  for (const name of ['Ben', 'Caro', 'Dora', 'Emil'])
    await described(site, await answered(site, path, `${name.toLowerCase()}@example.org`), {
      name,
      listed: 'guests',
    });
  await answered(site, path, 'fine@example.org');
  const confirm = await lastMail(site, 'fine@example.org', /Bestätige/);
  expect(confirm.html).not.toContain('Hallo');
  const mail = await lastMail(site, 'fine@example.org', /dabei|kommst|Antwort/i);
  expect(mail.html).toContain('Hallo Fine,');
  expect(mail.html).toContain('Ben, Caro und Dora kommen.');
  expect(mail.html).toContain('https://calendar.google.com/');
  expect(mail.html).not.toMatch(/calendar\.google\.com[^"]*rsvp/);
});

test('a new time strikes the old one through', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const form = (await host.get(`${path}/edit`)).text;
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';
  await host.post(`${path}/edit`, { ...advent, starts: '20:00', version });
  site.advance(11 * 60_000);
  const mail = await lastMail(site, 'ben@example.org', /^Geändert/);
  expect(mail.html).toMatch(/<s [^>]*>Donnerstag, 3\. Dezember 2026, 19:00–22:00 Uhr<\/s>/);
  expect(mail.html).toContain('<strong>Donnerstag, 3. Dezember 2026, 20:00–22:00 Uhr</strong>');
});

test('the cover of a new host comes along in no mail', async () => {
  const { host, path } = await announced(site, { working_on: 'Ein Chor' });
  await invited(site, host, path, 'ben@example.org');
  const before = posterIn(await lastMail(site, 'ben@example.org', /WOL im Advent/));
  await withCover(site, path);
  await invited(site, host, path, 'caro@example.org');
  const withCoverNow = posterIn(await lastMail(site, 'caro@example.org', /WOL im Advent/));
  expect(
    Buffer.from(withCoverNow?.content as ArrayBuffer).equals(Buffer.from(before?.content as ArrayBuffer)),
  ).toBe(true);
});

test('a city’s mails, hosts’ mails and conversations have the poster, and greet whoever’s name is known', async () => {
  const { host, path } = await announced(site, { working_on: 'Ein Chor' });
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', listed: 'nobody' });
  await host.post(`${path}/message`, { to: 'yes', subject: 'Suppe', words: 'Es gibt Suppe.' });
  const message = await lastMail(site, 'ben@example.org', /Suppe/);
  expect(message.html).toContain('Hallo Ben,');
  expect(posterIn(message)).toBeDefined();
  await site.visitor('de').post(`${ben}/write`, { words: 'Gibt es auch Brot?' });
  const asked = await lastMail(site, 'ana@example.org', /Ben/);
  expect(asked.html).toContain('Hallo Ana,');
  expect(posterIn(asked)).toBeDefined();
});

test.each([
  [
    'is online, too',
    { online: 'https://meet.example.org/x' },
    '19:00–22:00 Uhr (MEZ)',
    'Ortszeit in Rostock (MEZ)',
  ],
  ['is in another zone', { city: 'london' }, '19:00–22:00 Uhr (GMT+0)', 'Ortszeit in London'],
  ['is around the corner', {}, '19:00–22:00 Uhr', ''],
  ['is across a border, on the same clock', { city: 'wien' }, '19:00–22:00 Uhr', ''],
])(
  'an evening that %s: its zone is named in mails, on the ticket and on its page, or nowhere',
  async (_, fields, time, note) => {
    const { path } = await announced(site, { title: 'Wann', hashtag: 'WOLWann', ...fields });
    const link = await answered(site, path, 'ben@example.org');
    const { text = '' } = await site.mailTo('ben@example.org');
    expect(text).toContain(time);
    expect(text.includes(`${time} (`)).toBe(false);
    const page = (await site.visitor('de').get(path)).text;
    expect(page.includes('Ortszeit in')).toBe(note !== '');
    expect(page).toContain(note);
    expect((await site.visitor('de').get(link)).text).toContain(time);
  },
);
