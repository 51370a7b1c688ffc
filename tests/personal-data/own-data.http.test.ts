// Own data: as a file, ended sessions, and leaving at once and everywhere; and no table with something about people is left out.
import { readFileSync } from 'node:fs';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as schema from '../../src/database/schema.ts';
import { aboutNobody } from '../../src/personal-data/impersonal-tables.ts';
import { holdings } from '../../src/personal-data/personal-data.ts';
import { personByEmail } from '../../src/people/person.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const tables = Object.entries(schema).filter(([, one]) => one instanceof PgTable) as [string, PgTable][];

test('every table is either about people, with all that this asks for, or about nobody, with a reason', () => {
  const told = [...Object.keys(holdings), ...Object.keys(aboutNobody)].toSorted();
  expect(told).toEqual(tables.map(([name]) => name).toSorted());
  for (const [name, holding] of Object.entries(holdings))
    expect(getTableName(holding.table), name).toBe(getTableName(new Map(tables).get(name) as PgTable));
});

test('whatever has a person, an address or its hash is about people', () => {
  const telling = /^(?:personId|hostId|writtenBy|invitedBy|email|recipient|operator|addressHash)$/;
  const people = tables.filter(([, table]) =>
    Object.keys(getTableColumns(table)).some((column) => telling.test(column)),
  );
  expect(people.map(([name]) => name).filter((name) => !(name in holdings))).toEqual([]);
});

test('the privacy page has the part that each is told in, in both languages', () => {
  for (const language of ['de', 'en']) {
    const page = readFileSync(`views/operating/privacy.${language}.hbs`, 'utf8');
    for (const [name, { privacy }] of Object.entries(holdings))
      expect(page, `${name} in ${language}`).toContain(`<h2 id="${privacy}">`);
  }
});

test('the file holds what somebody said and wrote, and no keys', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await site.visitor('de').post(link, {
    name: 'Ben',
    working_on: 'Ein Hochbeet',
    mastodon: '@ben@example.social',
    listed: 'public',
  });
  await site.visitor('de').post(`${link}/write`, { words: 'Gibt es einen Aufzug?' });
  const ben = await signIn(site, 'ben@example.org');
  const file = await ben.get('/me/data.json');
  expect(file.headers.get('content-disposition')).toContain('attachment');
  const data = JSON.parse(file.text) as Record<string, Record<string, unknown>[]>;
  expect(data['rsvps']?.[0]).toMatchObject({ name: 'Ben', workingOn: 'Ein Hochbeet', listed: 'public' });
  expect(data['rsvpHandles']).toHaveLength(1);
  expect(data['conversationLetters']?.[0]).toMatchObject({ words: 'Gibt es einen Aufzug?' });
  expect(data['sessions']).toHaveLength(1);
  expect(Object.keys(data)).toEqual(expect.arrayContaining(Object.keys(holdings)));
  expect(file.text).not.toMatch(/Hash"|ana@example\.org/);
  expect((await site.visitor('de').get('/me/data.json')).location).toContain('/sign-in');
});

test('sessions are listed, and ended one by one or all but this one', async () => {
  const here = await signIn(site, 'ben@example.org');
  site.advance(3_600_000);
  const there = await signIn(site, 'ben@example.org');
  const ids = [...(await here.get('/me/security')).text.matchAll(/name="end" value="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect(ids).toHaveLength(2);
  await here.post('/me/sessions', { end: ids[0] ?? '' });
  expect((await there.get('/me')).location).toBe('/sign-in');
  expect((await here.get('/me')).status).toBe(200);
  site.advance(3_600_000);
  const again = await signIn(site, 'ben@example.org');
  await again.post('/me/sessions', { end: 'others' });
  expect((await here.get('/me')).location).toBe('/sign-in');
  expect((await again.get('/me')).status).toBe(200);
});

test('nobody ends somebody else’s session', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const before = (await everythingIn(site))['sessions'] ?? [];
  const { tokenHash } = JSON.parse(before[0] ?? '{}') as { tokenHash: string };
  const caro = await signIn(site, 'caro@example.org');
  await caro.post('/me/sessions', { end: tokenHash });
  expect((await ben.get('/me')).status).toBe(200);
});

test('who leaves is gone everywhere at once, and the next in line moves up', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  const link = await answered(site, path, 'ben@example.org', 'yes', 'Benedetta');
  await site.visitor('de').post(link, { name: 'Benedetta', working_on: 'Moosgarten', listed: 'public' });
  await site.visitor('de').post(`${link}/write`, { words: 'Darf mein Hund mit?' });
  await answered(site, path, 'caro@example.org');
  await host.post(`${path}/message`, { to: 'everybody', subject: 'Tassen', words: 'Bringt welche mit.' });
  const ben = await signIn(site, 'ben@example.org');
  const person = await personByEmail(site.db, 'ben@example.org');
  await host.post(`${path}/message`, { to: 'everybody', subject: 'Stühle', words: 'Auch.' });
  const left = await ben.post('/me/leave', { leave: 'yes' });
  expect(left.location).toBe('/sign-in?said=left');
  const everything = JSON.stringify(await everythingIn(site));
  for (const trace of ['ben@example.org', 'Benedetta', 'Moosgarten', 'Hund mit?', person?.id ?? 'nobody'])
    expect(everything, trace).not.toContain(trace);
  expect(
    (await site.mailsTo('ben@example.org')).filter(({ subject }) => subject?.includes('Stühle')),
  ).toEqual([]);
  expect(
    (await site.mailsTo('caro@example.org')).some(({ subject }) =>
      subject?.startsWith('Du hast einen Platz'),
    ),
  ).toBe(true);
  expect((await site.visitor('de').get(link)).status).toBe(410);
  expect((await ben.get('/me')).location).toBe('/sign-in');
});

test('a host who is alone hands over or cancels first; what is over stays without a name', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const drafted = await host.post('/new', {
    title: 'Entwurf',
    draft: 'yes',
    city: 'rostock',
    venue: 'Hafen',
    date: '2026-12-20',
    starts: '19:00',
    hashtag: 'Entwurf',
    language: 'de',
  });
  expect(drafted.status).toBe(303);
  expect((await host.post('/me/leave', { leave: 'yes' })).location).toBe('/me/leave');
  expect((await host.get('/me/leave')).text).toContain(`href="${path}/hosts"`);
  await host.post(`${path}/cancel`, { word: 'Ich ziehe fort.' });
  expect((await host.post('/me/leave', { leave: 'yes' })).location).toBe('/sign-in?said=left');
  const everything = JSON.stringify(await everythingIn(site));
  expect(everything).not.toContain('ana@example.org');
  expect(everything).not.toContain('Entwurf');
  const page = await site.visitor('de').get(path);
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('Ana');
  site.advance(11 * 60_000);
  const told = (await site.mailsTo('ben@example.org')).at(-1);
  expect(told?.subject).toContain('Abgesagt');
});
