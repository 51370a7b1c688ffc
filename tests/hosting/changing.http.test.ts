// Changing and cancelling an evening: who is told, what they are told, and where the old address leads.
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced, answered, signIn } from '../support/evenings.ts';
import { linkIn, type Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const minute = 60_000;

test('a new time reaches who said yes, maybe or waits, once, with the calendar entry that replaces the old one', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org', 'yes');
  await answered(site, path, 'caro@example.org', 'yes');
  await answered(site, path, 'dora@example.org', 'maybe');
  await answered(site, path, 'emil@example.org', 'no');
  const before = await entryIn(await lastWithCalendar('ben@example.org'));

  const saved = await host.post(`${path}/edit`, {
    ...advent,
    capacity: '1',
    version: '0',
    starts: '20:00',
    ends: '23:00',
  });
  expect(saved).toMatchObject({ status: 303, location: `${path}?said=changed&told=3` });
  expect((await host.get(saved.location)).text).toContain('3 Gäste bekommen eine Mail');

  for (const email of ['ben@example.org', 'caro@example.org', 'dora@example.org']) {
    const mail = await site.mailTo(email);
    expect(mail.subject).toBe('Geändert: WOL im Advent');
    expect(mail.text).toContain('bisher Donnerstag, 3. Dezember 2026, 19:00–22:00 Uhr');
    expect(mail.text).toContain('jetzt Donnerstag, 3. Dezember 2026, 20:00–23:00 Uhr');
    expect(linkIn(mail, '/rsvp/')).toContain('?answer=yes');
  }
  expect((await site.mailTo('emil@example.org')).subject).not.toContain('Geändert');
  const after = await entryIn(await site.mailTo('ben@example.org'));
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(after.start).toBe('2026-12-03T19:00:00Z');
  expect((await site.visitor('de').get(path)).text).toContain(
    'Vorher: Donnerstag, 3. Dezember 2026, 19:00–22:00 Uhr',
  );
});

test('a small correction mails nobody, unless the host wants it told', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const mails = (await site.mailsTo('ben@example.org')).length;
  const quiet = await host.post(`${path}/edit`, { ...advent, version: '0', description: 'Neu.' });
  expect(quiet.location).toBe(`${path}?said=changed&told=0`);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(mails);
  await host.post(`${path}/edit`, { ...advent, version: '1', description: 'Noch neuer.', tell: 'yes' });
  expect((await site.mailTo('ben@example.org')).text).toContain('Worum es geht, steht neu auf der Seite.');
});

test('a new title makes a new address, and the old one leads there for ever, forms included', async () => {
  const { host, path } = await announced(site);
  const moved = await host.post(`${path}/edit`, { ...advent, version: '0', title: 'Werkstattabend' });
  expect(moved.location).toContain('/rostock/werkstattabend?');
  const stranger = site.visitor('de');
  expect(await stranger.get(`${path}/people?x=1`)).toMatchObject({
    status: 301,
    location: '/rostock/werkstattabend/people?x=1',
  });
  const form = await stranger.post(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  expect(form).toMatchObject({ status: 308, location: '/rostock/werkstattabend/rsvp' });
  const back = await host.post('/rostock/werkstattabend/edit', { ...advent, version: '1' });
  expect(back.location).toContain(`${path}?`);
  expect((await stranger.get('/rostock/werkstattabend')).location).toBe(path);
});

test('two hosts who change at once do not overwrite each other', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/edit`, { ...advent, version: '0', venue: 'Bibliothek' });
  const second = await host.post(`${path}/edit`, { ...advent, version: '0', starts: '18:00' });
  expect(second.status).toBe(409);
  expect(second.text).toContain('Wo genau: dort steht jetzt „Bibliothek“');
  expect(second.text).toContain('value="18:00"');
  expect(second.text).toContain('name="version" value="1"');
});

test('more places move the waiting list up, fewer take nobody’s place away', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  expect((await site.mailTo('caro@example.org')).subject).toBe('Warteliste: WOL im Advent');
  await host.post(`${path}/edit`, { ...advent, version: '0', capacity: '2' });
  expect((await site.mailTo('caro@example.org')).subject).toBe('Du hast einen Platz: WOL im Advent');
  await host.post(`${path}/edit`, { ...advent, version: '1', capacity: '1' });
  expect((await site.visitor('de').get(caro)).text).toContain('Du bist dabei, Caro');
});

test('cancelling can be undone for ten minutes before anybody is mailed', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const mails = (await site.mailsTo('ben@example.org')).length;
  await host.post(`${path}/cancel`, { word: 'Der Raum ist nass.' });
  const stranger = site.visitor('de');
  expect((await stranger.get(path)).text).toContain('Der Raum ist nass.');
  site.advance(9 * minute);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(mails);
  await host.post(`${path}/cancel`, { undo: 'yes' });
  expect((await stranger.get(path)).text).not.toContain('Der Raum ist nass.');
  site.advance(60 * minute);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(mails);
});

test('a cancelled evening keeps its page, takes no answers, and tells its guests with a cancellation for the calendar', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  await host.post(`${path}/cancel`, { word: 'Der Raum ist nass.' });
  site.advance(11 * minute);
  const mail = await site.mailTo('ben@example.org');
  expect(mail.subject).toBe('Abgesagt: WOL im Advent');
  expect(mail.text).toContain('Der Raum ist nass.');
  expect(mail.raw).toMatch(/method=CANCEL/i);
  const entry = await entryIn(mail);
  expect(entry).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 1 });
  expect((await host.post(`${path}/cancel`, { undo: 'yes' })).status).toBe(303);
  expect((await site.visitor('de').get(path)).text).toContain('Abgesagt.');
  const late = await site
    .visitor('de')
    .post(`${path}/rsvp`, { name: 'Caro', email: 'caro@example.org', answer: 'yes' });
  expect(late.status).toBe(409);
  expect(await site.mailsTo('caro@example.org')).toHaveLength(0);
  site.setClock('2026-12-02T12:00:00Z');
  await site.run('remind guests');
  expect((await site.mailTo('ben@example.org')).subject).toBe('Abgesagt: WOL im Advent');
});

test('only its hosts can change or cancel it', async () => {
  const { path } = await announced(site);
  const guest = await signIn(site, 'ben@example.org');
  const stranger = site.visitor('de');
  for (const page of ['edit', 'cancel', 'invite']) {
    expect((await stranger.get(`${path}/${page}`)).location).toContain('/sign-in?next=');
    expect((await stranger.post(`${path}/${page}`, { ...advent })).status).toBe(403);
    expect((await guest.get(`${path}/${page}`)).status).toBe(404);
    expect((await guest.post(`${path}/${page}`, { ...advent })).status).toBe(404);
  }
});

test('an unlisted evening is found by its link alone', async () => {
  const { path } = await announced(site, { visibility: 'unlisted' });
  expect(path).toMatch(/^\/rostock\/wol-im-advent-[a-z2-7]{16}$/);
  const stranger = site.visitor('de');
  for (const list of ['/', '/rostock', '/hashtag/WOLRostock'])
    expect((await stranger.get(list)).text).not.toContain('WOL im Advent');
  expect((await stranger.get(path)).text).toContain('<meta name="robots" content="noindex">');
});

async function lastWithCalendar(email: string): Promise<Arrived> {
  const mail = (await site.mailsTo(email)).findLast(({ raw }) => /text\/calendar/.test(raw));
  if (!mail) throw new Error(`no calendar entry for ${email}`);
  return mail;
}

async function entryIn(mail: Arrived) {
  const file = mail.attachments.find(({ mimeType }) => /calendar|ics/.test(mimeType));
  if (!file) throw new Error(`no calendar entry in "${mail.subject}"`);
  const content = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  const calendar = new ICAL.Component(ICAL.parse(content));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('an entry without an event');
  const value = (name: string) => event.getFirstPropertyValue(name);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    status: value('status'),
    start: String(value('dtstart')),
  };
}
