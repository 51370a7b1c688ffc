// People from elsewhere: nobody becomes a guest, each is invited once to follow, by the rules of invitations.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { cities } from '../../src/cities/tables.ts';
import { persons } from '../../src/people/tables.ts';
import { followings } from '../../src/subscribing/tables.ts';
import { announced, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana } = await announced(site));
});
afterEach(() => site.close());

const invite = (emails: string, visitor = ana) =>
  visitor.post('/me/moving/people', { what: 'city rostock', emails });
const invitations = async (email: string) =>
  (await site.mailsTo(email)).filter(({ subject }) => subject?.startsWith('Ana lädt dich ein'));

test('each gets one mail after ten minutes, and follows by its button alone', async () => {
  const sent = await ana.go(
    (await invite('Name,Email\nBen,ben@example.org\nCaro <caro@example.org>')).location,
  );
  expect(sent.text).toContain('2 Einladungen gehen um 13:10 Uhr hinaus.');
  expect(await invitations('ben@example.org')).toHaveLength(0);
  site.advance(10 * 60_000);
  const [mail] = await invitations('ben@example.org');
  if (!mail) throw new Error('no invitation');
  expect(mail.text).toContain('Das ist die einzige Mail');
  expect(await site.db.select().from(followings)).toHaveLength(0);
  const ben = site.visitor('de');
  const link = linkIn(mail, '/following/');
  await ben.get(link);
  expect(await site.db.select().from(followings)).toHaveLength(0);
  await ben.post(link, {});
  expect(await site.db.select().from(followings)).toMatchObject([{ city: 'rostock', rhythm: 'weekly' }]);
  // Never a second one, whoever asks.
  await invite('ben@example.org caro@example.org');
  site.advance(11 * 60_000);
  for (const email of ['ben@example.org', 'caro@example.org'])
    expect(await invitations(email)).toHaveLength(1);
  site.advance(8 * 24 * 60 * 60_000);
  await site.run('forget unconfirmed followings');
  await invite('caro@example.org');
  site.advance(11 * 60_000);
  expect(await invitations('caro@example.org')).toHaveLength(1);
});

test('whoever wants no more invitations gets none', async () => {
  await invite('ben@example.org');
  site.advance(11 * 60_000);
  const [mail] = await invitations('ben@example.org');
  if (!mail) throw new Error('no invitation');
  await site.visitor('de').post(linkIn(mail, '/unsubscribe/'), {});
  await ana.post('/me/moving/people', { what: 'city rostock', emails: 'ben@example.org' });
  site.advance(11 * 60_000);
  expect(await invitations('ben@example.org')).toHaveLength(1);
});

test('it can be taken back while nobody has heard of it', async () => {
  await invite('ben@example.org');
  const takenBack = async () =>
    (await ana.go((await ana.post('/me/moving/people', { take_back: 'yes' })).location)).text;
  expect(await takenBack()).toContain('Niemand hat etwas davon gehört');
  site.advance(11 * 60_000);
  expect(await invitations('ben@example.org')).toHaveLength(0);
  await invite('caro@example.org');
  site.advance(11 * 60_000);
  expect(await invitations('caro@example.org')).toHaveLength(1);
  expect(await takenBack()).toContain('Dafür ist es zu spät');
});

test('the hour is that of the city, the mail in the language of whoever gets it, and a file says its own limit', async () => {
  const english = site.visitor('en');
  await signIn(site, 'ben@example.org', english);
  await english.post('/me', { name: 'Ben', language: 'en' });
  await site.db.update(persons).set({ language: 'en' }).where(eq(persons.email, 'ben@example.org'));
  await site.db.update(cities).set({ zone: 'Asia/Tokyo' });
  const sent = await ana.go((await invite('ben@example.org')).location);
  expect(sent.text).toContain('Eine Einladung geht um 21:10 Uhr hinaus.');
  site.advance(11 * 60_000);
  const mail = (await site.mailsTo('ben@example.org')).at(-1);
  expect(mail?.text).toContain('This is the only email about it.');
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(2_100_000)]), 'gäste.csv');
  const cookie = [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'de' };
  const refused = await fetch(`${site.origin}/me/moving/people`, { method: 'POST', body: form, headers });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('mehr als 2 MB');
});

test('a new host invites fifty in a day, evenings and this together, and is told of the rest', async () => {
  const many = Array.from({ length: 60 }, (_, number) => `gast${number}@example.org`).join(' ');
  const sent = await ana.go((await invite(many)).location);
  expect(sent.text).toContain('50 Einladungen');
  expect(sent.text).toContain('10 Adressen sind für heute zu viel');
});

test('only to what they host themselves, and only addresses', async () => {
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get('/me/moving/people')).text).toContain('Kündige zuerst einen Abend an');
  expect((await invite('caro@example.org', ben)).status).toBe(422);
  const wrong = await ana.post('/me/moving/people', { what: 'city schwerin', emails: 'niemand' });
  expect(wrong.status).toBe(422);
  for (const field of ['what', 'emails']) expect(wrong.text).toContain(`id="${field}-error"`);
});
