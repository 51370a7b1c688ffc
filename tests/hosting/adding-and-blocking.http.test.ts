// Guests whom a host adds by hand or by address, and guests whom a host keeps away from everything they host.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addedGuests } from '../../src/rsvps/tables.ts';
import { advent, announced, answered, asked, lastMail } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const minute = 60_000;

test('who is added by name takes a place, is seen by the hosts alone, and leaves it to who waits', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  const form = (await host.get(`${path}/guests/add`)).text;
  const id = valueOf('id', form);
  for (let twice = 0; twice < 2; twice += 1)
    expect((await host.post(`${path}/guests/add`, { name: 'Emil', id })).location).toContain('said=added');
  expect((await host.get(`${path}/guests`)).text).toContain('Plätze vergeben: 1 von 1');
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('Emil');
  const full = await host.post(`${path}/guests/add`, { name: 'Fina' });
  expect(full.status).toBe(422);
  expect(full.text).toContain('Es ist voll');

  await answered(site, path, 'ben@example.org');
  expect((await host.get(`${path}/guests`)).text).toContain('Warteliste, Platz 1');
  await host.post(`${path}/guests/add`, { take_off: id });
  expect(await lastMail(site, 'ben@example.org', /^Du hast einen Platz/)).toBeTruthy();
});

test('who is added by address gets an invitation and nothing else, and comes only if they say so', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  const sent = await host.post(`${path}/guests/add`, {
    name: 'Ben, der Schreiner',
    email: 'ben@example.org',
  });
  expect(sent.location).toContain(`${path}/invite?round=`);
  const mail = await site.mailTo('ben@example.org');
  expect(mail.subject).toContain('Ana lädt dich ein');
  expect(mail.text).not.toContain('Schreiner');
  expect((await host.get(`${path}/guests`)).text).toContain('Plätze vergeben: 0 von 1');
  await site.visitor('de').post(linkIn(mail, '/rsvp/').replace(/\?.*/, ''), { answer: 'yes', name: 'Ben' });
  expect((await host.get(`${path}/guests`)).text).toContain('Plätze vergeben: 1 von 1');
});

test('nothing, a wrong address and an evening that is over are refused beside the field', async () => {
  const { host, path } = await announced(site);
  expect((await host.post(`${path}/guests/add`, {})).status).toBe(422);
  expect((await host.post(`${path}/guests/add`, { name: 'B', email: 'ben at example' })).status).toBe(422);
  site.setClock('2026-12-04T12:00:00Z');
  expect((await host.post(`${path}/guests/add`, { name: 'Emil' })).status).toBe(422);
  expect((await host.post(`${path}/guests/add`, { email: 'ben@example.org' })).status).toBe(422);
});

test('the table for a spreadsheet names them, and nothing in it is computed', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/guests/add`, { name: '=Emil' });
  expect((await host.get(`${path}/guests.csv`)).text.match(/"'=Emil"/g)).toHaveLength(1);
});

test('names that were added are forgotten with the other guests', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/guests/add`, { name: 'Emil' });
  site.advance(120 * 24 * 60 * minute);
  await site.run('forget guests');
  expect((await site.db.select().from(addedGuests)).length).toBe(0);
});

test('who is blocked by a host can answer none of their evenings, those they said yes to included, and others as before', async () => {
  const { host, path } = await announced(site);
  const second = (await host.post('/new', { ...advent, title: 'Lesekreis', date: '2026-12-10' })).location;
  const lesekreis = second.replace(/\?.*/, '');
  const other = await announced(
    site,
    { title: 'Chor', hashtag: 'ChorRostock' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  await answered(site, path, 'ben@example.org');
  await answered(site, lesekreis, 'ben@example.org');
  await removeEverywhere(host, path);
  expect((await host.get(`${lesekreis}/guests`)).text).toContain('Von der Liste genommen.');
  site.advance(20 * minute);
  await site.run('let removed guests go');
  expect((await host.get(`${lesekreis}/guests`)).text).toContain('Noch keine Antworten');

  const third = (await host.post('/new', { ...advent, title: 'Backen', date: '2026-12-17' })).location;
  expect(await answers(third.replace(/\?.*/, ''))).toBe(409);
  site.advance(20 * minute);
  expect(await answers(other.path)).toBe(303);

  const blocked = (await host.get('/me/blocked')).text;
  expect(blocked).toContain('Ben');
  expect(blocked).not.toContain('ben@example.org');
  await host.post('/me/blocked', { unblock: valueOf('unblock', blocked) });
  expect((await host.get('/me/blocked')).text).toContain('Du hast niemanden gesperrt.');
  site.advance(20 * minute);
  expect(await answers(third.replace(/\?.*/, ''))).toBe(303);
});

test('taking it back within ten minutes takes the block back too', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const id = await removeEverywhere(host, path);
  await host.post(`${path}/guests`, { undo: id });
  expect((await host.get('/me/blocked')).text).toContain('Du hast niemanden gesperrt.');
});

async function removeEverywhere(host: Visitor, path: string): Promise<string> {
  const id = valueOf('remove', (await host.get(`${path}/guests`)).text);
  await host.post(`${path}/guests`, { remove: id, how: 'silently', keep_out: 'everywhere' });
  return id;
}

async function answers(path: string): Promise<number> {
  const link = await asked(site, path, 'ben@example.org');
  return (await site.visitor('de').post(link.replace(/\?.*/, ''), { answer: 'yes' })).status;
}

function valueOf(name: string, html: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
}
