// The reminder of the day before, and the languages of a guest's pages and mails.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { momentToRemind, remindGuests } from '../../src/rsvps/reminding.ts';
import { advent, announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const reminders = async (email: string) =>
  (await site.mailsTo(email)).filter(({ subject }) => /^(Morgen|Bald|Tomorrow|Soon):/.test(subject ?? ''));

test('the reminder comes the day before at ten in the morning of the evening’s zone, once, to who has a place or may come', async () => {
  const { path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org', 'yes');
  await answered(site, path, 'caro@example.org', 'yes');
  await answered(site, path, 'dora@example.org', 'maybe');
  await answered(site, path, 'emil@example.org', 'no');
  site.setClock('2026-12-02T08:59:59Z');
  await site.run('remind guests');
  expect(await reminders('ben@example.org')).toHaveLength(0);

  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
  await site.run('remind guests');
  site.advance(60_000);
  await site.run('remind guests');
  const counts = [];
  for (const name of ['ben', 'caro', 'dora', 'emil', 'ana'])
    counts.push((await reminders(`${name}@example.org`)).length);
  expect(counts).toEqual([1, 0, 1, 0, 0]);
  const [ben] = await reminders('ben@example.org');
  const [dora] = await reminders('dora@example.org');
  expect(ben?.subject).toBe('Morgen: WOL im Advent');
  expect(ben?.text).toContain('Woran arbeitest du? Wo bist du unsicher?');
  expect(dora?.text).toContain('?answer=no');
});

test('who comes is told how to find the table and the link of an evening that is online too, in the answer’s mail and the reminder', async () => {
  const { path } = await announced(site, {
    find_us: 'Hinten links am langen Tisch',
    online: 'https://video.example.org/wol',
  });
  await answered(site, path, 'ben@example.org', 'yes');
  await answered(site, path, 'emil@example.org', 'no');
  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
  const [reminder] = await reminders('ben@example.org');
  const told = await lastMail(site, 'ben@example.org', /^Du bist dabei/);
  for (const mail of [reminder, told]) {
    expect(mail?.text).toContain('So findest du uns: Hinten links am langen Tisch');
    expect(mail?.text).toContain('https://video.example.org/wol');
  }
  const emils = (await site.mailsTo('emil@example.org')).map(({ text }) => text).join();
  expect(emils).not.toMatch(/Hinten links|video\.example/);
});

test('two workers at once remind once', async () => {
  const { path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  site.setClock('2026-12-02T09:00:00Z');
  await Promise.all([
    remindGuests(site.db, site.now()),
    remindGuests(site.db, site.now()),
    site.run('remind guests'),
  ]);
  expect(await reminders('ben@example.org')).toHaveLength(1);
});

test('who answered since ten in the morning has it fresh in mind, also when the reminder is late', async () => {
  const { path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org', 'maybe');
  site.setClock('2026-12-02T12:00:00Z');
  await answered(site, path, 'dora@example.org');
  await site.visitor('de').post(caro, { answer: 'yes' });
  site.setClock('2026-12-02T15:00:00Z');
  await site.run('remind guests');
  const counts = [];
  for (const name of ['ben', 'caro', 'dora']) counts.push((await reminders(`${name}@example.org`)).length);
  expect(counts).toEqual([1, 0, 0]);
});

test('nobody is reminded after the start, whatever the clock does, and not before an evening that is announced at the last moment', async () => {
  const { path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  // The machine slept through the day before.
  site.setClock('2026-12-03T18:00:00Z');
  await site.run('remind guests');
  expect(await reminders('ben@example.org')).toHaveLength(0);
  // The clock was wrong, and goes back.
  site.setClock('2026-12-02T10:00:00Z');
  await site.run('remind guests');
  site.setClock('2026-12-02T09:30:00Z');
  await site.run('remind guests');
  site.setClock('2026-12-02T10:00:00Z');
  expect(await reminders('ben@example.org')).toHaveLength(1);

  site.setClock('2026-12-04T12:00:00Z');
  const late = await announced(site, { date: '2026-12-05', title: 'Ganz bald', hashtag: 'WOLBald' });
  await answered(site, late.path, 'ben@example.org');
  await site.run('remind guests');
  expect(await reminders('ben@example.org')).toHaveLength(1);
});

test('a reminder that waits in the outbox until the start is not sent any more, nor to who said no meanwhile', async () => {
  const { path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
  await site.visitor('de').post(caro, { answer: 'no' });
  expect(await reminders('caro@example.org')).toHaveLength(0);

  const second = await announced(site, { date: '2026-12-10', title: 'Noch einer', hashtag: 'WOLNoch' });
  await answered(site, second.path, 'dora@example.org');
  site.setClock('2026-12-09T09:00:00Z');
  await site.run('remind guests');
  site.setClock('2026-12-10T18:00:00Z');
  expect(await reminders('dora@example.org')).toHaveLength(0);
});

test('who wants no more reminders of an evening gets none, and keeps the answer', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
  const [mail] = await reminders('ben@example.org');
  if (!mail) throw new Error('no reminder');
  await site.visitor('de').post(linkIn(mail, '/unsubscribe/'), {});
  const moved = { starts: '20:00', ends: '23:00', date: '2026-12-05', version: '0' };
  expect((await host.post(`${path}/edit`, { ...advent, ...moved })).status).toBe(303);
  site.setClock('2026-12-04T09:00:00Z');
  await site.run('remind guests');
  expect(await reminders('ben@example.org')).toHaveLength(1);
  expect((await host.get(`${path}/people`)).text).toContain('Ben');
});

test.each([
  ['Europe/Berlin', '2026-12-03T18:00:00Z', '2026-12-02T09:00:00.000Z'],
  ['Europe/Berlin, the clock goes forward in between', '2027-03-28T17:00:00Z', '2027-03-27T09:00:00.000Z'],
  ['Europe/Berlin, the clock goes back in between', '2026-10-25T18:00:00Z', '2026-10-24T08:00:00.000Z'],
  ['Europe/Berlin, an evening after midnight', '2026-12-02T23:30:00Z', '2026-12-02T09:00:00.000Z'],
  ['America/New_York', '2026-12-04T00:00:00Z', '2026-12-02T15:00:00.000Z'],
  ['Asia/Kathmandu', '2026-12-03T13:00:00Z', '2026-12-02T04:15:00.000Z'],
  ['Pacific/Kiritimati', '2026-12-03T05:00:00Z', '2026-12-01T20:00:00.000Z'],
])('ten in the morning of the day before: %s', (where, starts, expected) => {
  const [zone = ''] = where.split(',');
  expect(momentToRemind({ startsAt: new Date(starts), zone }).toISOString()).toBe(expected);
});

test('mails speak the language that a person chose for themselves, else the one they answered in', async () => {
  const { path } = await announced(site, { capacity: '2' });
  await answered(site, path, 'emil@example.org');
  const fritz = await answered(site, path, 'fritz@example.org');
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', language: 'en' });
  await answered(site, path, 'ben@example.org');
  await site.visitor('en').post(`${path}/rsvp`, { name: 'Caro', email: 'caro@example.org', answer: 'yes' });
  const confirm = await lastMail(site, 'caro@example.org', /^Confirm your reply/);
  await site.visitor('de').post(linkIn(confirm, '/rsvp/').replace(/\?.*/, ''), { answer: 'yes' });
  expect((await site.mailTo('ben@example.org')).subject).toBe('Waiting list: WOL im Advent');
  expect((await site.mailTo('caro@example.org')).subject).toBe('Waiting list: WOL im Advent');
  // Chosen after the answer: it holds for what comes by itself.
  await (await signIn(site, 'caro@example.org')).post('/me', { name: 'Caro', language: 'de' });
  await site.visitor('de').post(fritz, { answer: 'no' });
  await site.visitor('de').post(await answered(site, path, 'emil@example.org', 'no'), { answer: 'no' });
  expect((await lastMail(site, 'ben@example.org', /WOL im Advent/)).subject).toBe(
    'You have a place: WOL im Advent',
  );
  expect((await lastMail(site, 'caro@example.org', /WOL im Advent/)).subject).toBe(
    'Du hast einen Platz: WOL im Advent',
  );
  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
  expect((await site.mailTo('ben@example.org')).subject).toBe('Tomorrow: WOL im Advent');
  expect((await site.mailTo('caro@example.org')).subject).toBe('Morgen: WOL im Advent');
});

test('who wishes for no language is spoken to in that of the evening, and mailed so', async () => {
  const { path } = await announced(site, { language: 'en' });
  const reader = site.visitor();
  for (const page of [path, `${path}/rsvp`, `${path}/people`, `${path}/mastodon`, `${path}/sign`])
    expect((await reader.get(page)).text, page).toContain('<html lang="en">');
  const refused = await reader.post(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org' });
  expect(refused.text).toContain('Choose yes, maybe or no.');
  expect(
    (await reader.submit(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' })).text,
  ).toContain('An email is on its way to ben@example.org');
  expect((await site.mailTo('ben@example.org')).subject).toBe('Confirm your reply: WOL im Advent');
});

test('the page behind a mail’s link goes on in the mail’s language, unless another is chosen, which is remembered', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const ben = site.visitor('en');
  expect((await ben.get(link)).text).toContain('<html lang="de">');
  expect((await ben.get(`${link}?lang=en`)).text).toContain('<html lang="en">');
  const saved = await ben.submit(link, { name: 'Ben', listed: 'public' });
  expect(saved.text).toContain('<html lang="en">');
  await ben.post(link, { answer: 'maybe' });
  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
  expect((await site.mailTo('ben@example.org')).subject).toBe('Tomorrow: WOL im Advent');
});

test('who is signed in finds the handles of their details in the form, and nothing of it is told before they save', async () => {
  const { host, path } = await announced(site);
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', mastodon: '@ben@example.social' });
  const page = await ben.submit(`${path}/rsvp`, { answer: 'yes' });
  expect(page.text).toContain('value="@ben@example.social"');
  expect((await host.get(`${path}/people`)).text).not.toContain('example.social');
  await ben.post(`${path}/rsvp`, { name: 'Ben', listed: 'guests', mastodon: '' });
  expect((await ben.get(`${path}/rsvp`)).text).not.toContain('value="@ben@example.social"');
  // By the mail's link, which may have been forwarded, nothing of the person is seen.
  const caro = await signIn(site, 'caro@example.org');
  await caro.post('/me', { name: 'Caro', mastodon: '@caro@example.social' });
  const link = await answered(site, path, 'caro@example.org');
  expect((await site.visitor('de').get(link)).text).not.toContain('caro@example.social');
});
