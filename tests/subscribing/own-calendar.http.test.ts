// One's own calendar: at a secret address that can be changed, with what one hosts and comes to, changing by itself.
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced, answered, oneOfMany, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function calendarOf(visitor: Visitor, deed = 'make'): Promise<string> {
  const made = await visitor.post('/me/calendar', { deed });
  expect(made.location).toBe('/me/emails#calendar');
  return /href="(\/me\/calendar\/[\w-]+\.ics)"/.exec((await visitor.get('/me/emails')).text)?.[1] ?? '';
}

async function eventsAt(path: string): Promise<{ title: string; status: string }[]> {
  const { status, text, headers } = await site.visitor().get(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    title: String(event.getFirstPropertyValue('summary')),
    status: String(event.getFirstPropertyValue('status')),
  }));
}

test('holds what one hosts and comes to, as sure as it is, and changes with it', async () => {
  const { host, path } = await announced(site);
  const other = await oneOfMany(site, { title: 'Verborgen', visibility: 'unlisted', date: '2026-12-10' });
  const full = await oneOfMany(site, { title: 'Voll', capacity: '1', date: '2026-12-11' });
  await oneOfMany(site, { title: 'Ohne mich', date: '2026-12-12' });
  await answered(site, full.path, 'caro@example.org');
  for (const [where, answer] of [
    [path, 'yes'],
    [other.path, 'maybe'],
    [full.path, 'yes'],
  ] as const) {
    await answered(site, where, 'ben@example.org', answer);
    site.advance(16 * 60_000);
  }
  const ben = await signIn(site, 'ben@example.org');
  const calendar = await calendarOf(ben);
  expect(await eventsAt(calendar)).toEqual([
    { title: 'WOL im Advent', status: 'CONFIRMED' },
    { title: 'Verborgen', status: 'TENTATIVE' },
    { title: 'Voll', status: 'TENTATIVE' },
  ]);
  expect(await eventsAt(await calendarOf(host))).toEqual([{ title: 'WOL im Advent', status: 'CONFIRMED' }]);

  site.advance(1000);
  await ben.post(`${other.path}/rsvp`, { answer: 'no' });
  await host.post(`${path}/edit`, { ...advent, title: 'Verlegt', date: '2026-12-04', version: '0' });
  await full.host.post(`${full.path}/cancel`, { word: 'Sturm' });
  expect(await eventsAt(calendar)).toEqual([
    { title: 'Verlegt', status: 'CONFIRMED' },
    { title: 'Abgesagt: Voll', status: 'CANCELLED' },
  ]);
});

test('who asks again is told that nothing has changed', async () => {
  await announced(site);
  const calendar = await calendarOf(await signIn(site, 'ana@example.org'));
  const { headers } = await site.visitor().get(calendar);
  expect(headers.get('cache-control')).toBe('private, max-age=300');
  expect(headers.get('x-robots-tag')).toBe('noindex');
  expect(headers.get('last-modified')).toBeTruthy();
  const again = { 'If-None-Match': headers.get('etag') ?? '' };
  expect((await fetch(site.origin + calendar, { headers: again })).status).toBe(304);
});

test('the address is nobody else’s, can be changed and taken away, and is in the database for nobody to read', async () => {
  const ana = await signIn(site, 'ana@example.org');
  expect((await ana.get('/me/emails')).text).toContain('Kalender verbinden');
  const first = await calendarOf(ana);
  expect((await ana.get('/me/emails')).text).toContain(
    `href="webcal://localhost:${new URL(site.origin).port}${first}"`,
  );
  const second = await calendarOf(ana);
  expect(second).not.toBe(first);
  const visitor = site.visitor();
  expect((await visitor.get(first)).status).toBe(404);
  expect(await eventsAt(second)).toEqual([]);
  expect(JSON.stringify((await ana.get('/me/data.json')).text)).not.toContain(second.slice(13, 40));
  expect(JSON.stringify(site.logged)).not.toContain(second.slice(13, 40));
  expect(await calendarOf(ana, 'end')).toBe('');
  expect((await visitor.get(second)).status).toBe(404);
  expect((await visitor.get('/me/calendar/x.ics')).status).toBe(404);
  expect((await visitor.post('/me/calendar', { deed: 'make' })).status).toBe(403);
});
