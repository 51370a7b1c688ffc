// A waiting list never stands still in an empty room: a party that cannot fit any more is told, offered fewer places, and passed by.
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { persons } from '../../src/people/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { announced, answered, asked, lastMail } from '../support/evenings.ts';
import { tweetupOf } from '../support/crowd.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
let host: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host, path } = await announced(site, { capacity: '4', may_bring: '3' }));
});
afterEach(() => site.close());

async function places(): Promise<Record<string, string | null>> {
  const { id } = await tweetupOf(site, path);
  const rows = await site.db
    .select({ email: persons.email, place: rsvps.place })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(and(eq(rsvps.tweetupId, id), eq(rsvps.answer, 'yes')));
  return Object.fromEntries(rows.map(({ email, place }) => [email?.split('@')[0], place]));
}

async function party(email: string, brings: number): Promise<string> {
  const link = (await asked(site, path, email)).replace(/\?.*/, '');
  const name = email?.split('@')[0] ?? '';
  const saved = await site
    .visitor('de')
    .post(link, { answer: 'yes', name, listed: 'nobody', brings: String(brings) });
  if (saved.status !== 303) throw new Error(`${email}: ${saved.status}`);
  return link;
}

async function room(capacity: number): Promise<void> {
  const form = (await host.get(`${path}/edit`)).text;
  const version = /name="version" value="([^"]*)"/.exec(form)?.[1] ?? '';
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
  const changed = await host.post(`${path}/edit`, {
    title: 'WOL im Advent',
    city: 'rostock',
    venue: 'Café Zeit',
    date: value('date'),
    starts: value('starts'),
    ends: value('ends'),
    hashtag: value('hashtag') || 'WOLRostock',
    description: 'Worte',
    language: 'de',
    may_bring: '3',
    capacity: String(capacity),
    version,
  });
  if (changed.status !== 303) throw new Error(`the change was refused: ${changed.status}\n${changed.text}`);
}

test('everybody leaves, and those behind a party of four move into a room for three', async () => {
  const first = await party('ben@example.org', 3);
  const large = await party('caro@example.org', 3);
  await answered(site, path, 'dora@example.org');
  await answered(site, path, 'emil@example.org');
  expect(await places()).toEqual({ ben: 'going', caro: 'waiting', dora: 'waiting', emil: 'waiting' });

  await room(3);
  const told = await lastMail(site, 'caro@example.org', /^Ihr seid zu viele/);
  expect(told.text).toContain('Du hast für 4 Menschen zugesagt');
  expect(told.text).toContain('nur noch 3 Plätze');
  await site.visitor('de').post(first, { answer: 'no' });
  expect(await places()).toMatchObject({ caro: 'waiting', dora: 'going', emil: 'going' });
  await lastMail(site, 'dora@example.org', /^Du hast einen Platz/);
  expect((await site.visitor('de').get(large)).text).toContain('Ihr seid zu 4');

  // A newcomer does not wait behind somebody who can never come in.
  await answered(site, path, 'fritz@example.org');
  expect(await places()).toMatchObject({ fritz: 'going' });
  const mails = await site.mailsTo('caro@example.org');
  expect(mails.filter(({ subject }) => subject?.startsWith('Ihr seid zu viele'))).toHaveLength(1);
});

test('whoever brings fewer is next in line, before everybody who came later', async () => {
  const first = await party('ben@example.org', 3);
  const large = await party('caro@example.org', 3);
  await answered(site, path, 'dora@example.org');
  await room(3);
  await site.visitor('de').post(large, { name: 'Caro', listed: 'nobody', brings: '1' });
  await answered(site, path, 'emil@example.org');
  await site.visitor('de').post(first, { answer: 'no' });
  expect(await places()).toMatchObject({ caro: 'going', dora: 'going', emil: 'waiting' });
});

test('a larger room lets the party in again, in its order', async () => {
  const first = await party('ben@example.org', 3);
  await party('caro@example.org', 3);
  await answered(site, path, 'dora@example.org');
  await room(3);
  await room(5);
  await site.visitor('de').post(first, { answer: 'no' });
  expect(await places()).toMatchObject({ caro: 'going', dora: 'going' });
});

test('a party that fits is never overtaken, however long it waits', async () => {
  await party('ben@example.org', 2);
  await party('caro@example.org', 3);
  await answered(site, path, 'dora@example.org');
  expect(await places()).toEqual({ ben: 'going', caro: 'waiting', dora: 'waiting' });
  expect((await site.mailsTo('caro@example.org')).map(({ subject }) => subject).join()).not.toContain(
    'zu viele',
  );
});
