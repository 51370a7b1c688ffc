// A circle's life: a letter each week, written back without signing in and sealed, an hour for everybody, pausing and leaving, twelve again; and nobody else ever sees a word.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { circleMembers, circles, circleWords } from '../../src/circles/tables.ts';
import { wordsFromMail } from '../../src/circles/replies.ts';
import { day } from '../../src/time/clock.ts';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn, type Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
const names = ['Ben', 'Caro', 'Dora', 'Emil'];

beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'ops@example.org' });
  ({ host: ana, path } = await announced(site));
});
afterEach(() => site.close());

const emailOf = (name: string) => `${name.toLowerCase()}@example.org`;
const post = (link: string, fields: Record<string, string>) => site.visitor('de').post(link, fields);
const read = async (link: string) => (await site.visitor('de').get(link)).text;

/** @returns their links, by name */
async function introduced(people: readonly string[] = names): Promise<Record<string, string>> {
  for (const name of people) {
    const link = await answered(site, path, emailOf(name), 'yes', name);
    await post(link, { name, working_on: `Werk von ${name}`, listed: 'guests' });
    await post(`${link}/circle`, { speaks_de: 'yes' });
  }
  site.setClock('2026-12-06T21:00:00Z');
  await site.run('propose circles');
  await ana.post(`${path}/circles`, { circles: 'send' });
  const links: Record<string, string> = {};
  for (const name of people)
    links[name] = linkIn(await lastMail(site, emailOf(name), /^Dein Kreis/), '/circles/');
  return links;
}

async function letters(name: string): Promise<Arrived[]> {
  return (await site.mailsTo(emailOf(name))).filter(({ subject }) => subject?.startsWith('Woche '));
}

async function toWeek(week: number): Promise<void> {
  site.setClock(new Date(Date.parse('2026-12-07T08:00:00Z') + (week - 1) * 7 * day).toISOString());
  await site.run('write letters of circles');
  await site.run('write letters of circles');
}

test('each week a letter with a question and what the others wrote, one link to write back, never to the operator', async () => {
  await introduced();
  await toWeek(1);
  const [first, ...none] = await letters('Ben');
  expect(none).toEqual([]);
  expect(first?.subject).toBe('Woche 1: Was soll in zwölf Wochen anders sein?');
  const replies = first?.replyTo?.map(({ address }) => address).toSorted();
  expect(replies).toEqual(['caro@example.org', 'dora@example.org', 'emil@example.org']);
  const link = linkIn(first ?? never(), '/circles/').replace(/#.*/, '');
  const wrote = await post(link, { deed: 'write', words: 'Ich traue mich nicht.\n<b>Noch</b>' });
  expect(wrote.location).toBe(`${link}?said=wrote`);
  expect((await post(link, { deed: 'write', words: ' ' })).status).toBe(422);
  await toWeek(2);
  const [, second] = await letters('Caro');
  expect(second?.subject).toBe('Woche 2: Wem vertraue ich, wen respektiere ich?');
  expect(second?.text).toContain('Ich traue mich nicht.\n');
  expect(second?.text).toContain('Ben');
  // Not one's own, and not on a locked screen.
  expect((await letters('Ben'))[1]?.text).not.toContain('Ich traue mich nicht');
  expect(second?.html?.slice(0, second.html.indexOf('<h1'))).not.toContain('Ich traue');
  const page = await read(linkIn(second ?? never(), '/circles/'));
  expect(page).toContain('&lt;b&gt;Noch&lt;/b&gt;');
  // Taken back by its writer alone.
  const [row] = await site.db.select().from(circleWords);
  await post(linkIn(second ?? never(), '/circles/').replace(/#.*/, ''), {
    deed: 'take-back',
    word: row?.id ?? '',
  });
  expect(await site.db.select().from(circleWords)).toHaveLength(1);
  await post(link, { deed: 'take-back', word: row?.id ?? '' });
  expect(await site.db.select().from(circleWords)).toEqual([]);
  // After weeks of standing still there is one letter, not many.
  await toWeek(5);
  expect((await letters('Ben')).map(({ subject }) => subject?.slice(0, 7))).toEqual([
    'Woche 1',
    'Woche 2',
    'Woche 5',
  ]);
});

test('nobody but the members ever sees a word: no host, no operator, no stranger, no log, no table, no export but one’s own', async () => {
  const links = await introduced();
  await toWeek(1);
  const secret = 'Streng vertraulich XYZZY';
  await post(links['Ben'] ?? '', { deed: 'write', words: secret });
  await post(links['Ben'] ?? '', { deed: 'goal', goal: `${secret} als Vorhaben` });
  await post(links['Ben'] ?? '', { deed: 'self', self: `${secret} für mich` });
  await toWeek(2);
  await letters('Caro');

  expect(JSON.stringify(await everythingIn(site))).not.toContain('XYZZY');
  expect(JSON.stringify(site.logged)).not.toContain('XYZZY');
  const operator = await signIn(site, 'ops@example.org');
  const stranger = site.visitor('de');
  for (const visitor of [ana, operator, stranger])
    for (const page of [
      path,
      `${path}/circles`,
      `${path}/guests`,
      '/admin',
      '/admin/people',
      '/rostock',
      '/me',
    ])
      expect([page, (await visitor.get(page)).text.includes('XYZZY')]).toEqual([page, false]);
  for (const visitor of [ana, operator])
    expect((await visitor.get('/me/data.json')).text).not.toContain('XYZZY');
  const own = (await (await signIn(site, 'ben@example.org')).get('/me/data.json')).text;
  expect(own.match(/XYZZY/g)).toHaveLength(3);
  const caro = (await (await signIn(site, 'caro@example.org')).get('/me/data.json')).text;
  expect(caro).not.toContain('XYZZY');

  // The members see the words and the goal, the word for oneself only its writer.
  const seen = await read(links['Caro'] ?? '');
  expect(seen).toContain(secret);
  expect(seen).toContain('als Vorhaben');
  expect(seen).not.toContain('für mich');
  expect(await read(links['Ben'] ?? '')).toContain('für mich');
  const taken = await site.visitor().get(`${links['Caro']}/words.txt`);
  expect(taken.text).not.toContain('XYZZY');
  expect((await site.visitor().get(`${links['Ben']}/words.txt`)).text).toContain(secret);
  // Whoever goes takes theirs along.
  await post(links['Ben'] ?? '', { deed: 'leave' });
  expect(await read(links['Caro'] ?? '')).not.toContain('XYZZY');
  expect(await site.db.select().from(circleWords)).toEqual([]);
});

test('a goal has 25 words at most, and comes back as it was typed', async () => {
  const links = await introduced(['Ben', 'Caro']);
  const long = Array.from({ length: 26 }, (_, word) => `w${word}`).join(' ');
  const refused = await post(links['Ben'] ?? '', { deed: 'goal', goal: long });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('mehr als 25 Wörter');
  expect(refused.text).toContain(`value="${long}"`);
  expect((await post(links['Ben'] ?? '', { deed: 'goal', goal: long.slice(0, -4) })).status).toBe(303);
});

test('an hour is fixed once everybody can, and comes as a calendar entry that keeps its time through the change of the clocks', async () => {
  const links = await introduced(['Ben', 'Caro', 'Dora']);
  await post(links['Ben'] ?? '', { deed: 'propose', weekday: '4', time: '18:30' });
  await post(links['Caro'] ?? '', { deed: 'propose', weekday: '2', time: '07:30' });
  const hours = [...(await read(links['Dora'] ?? '')).matchAll(/name="(hour_\w+)"/g)].map(
    ([, name = '']) => name,
  );
  expect(hours).toHaveLength(2);
  const all = Object.fromEntries(hours.map((name) => [name, 'yes']));
  await post(links['Caro'] ?? '', { deed: 'tick', ...all });
  expect(await read(links['Ben'] ?? '')).not.toContain('jede Woche.');
  await post(links['Dora'] ?? '', { deed: 'tick', ...all });
  expect(await read(links['Ben'] ?? '')).toContain('Donnerstag, 18:30 Uhr, jede Woche.');
  const mail = await site.mailTo('ben@example.org');
  expect(mail.subject).toBe('Eure Stunde steht: Donnerstag, 18:30 Uhr');
  const file = (await site.visitor().get(`${links['Ben']}/hour.ics`)).text;
  const starts = [...file.matchAll(/DTSTART:(\S+)/g)].map(([, start = '']) => start);
  expect(starts[0]).toBe('20261210T173000Z');
  expect(starts).toHaveLength(13);
  // What is published names its sender, and is never empty (RFC 5546, 3.2.1; RFC 5545, 3.6).
  expect(file.match(/^ORGANIZER;CN="Work Out Loud":mailto:/gm)).toHaveLength(13);
  const entry = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content ?? '';
  const sent = typeof entry === 'string' ? entry : new TextDecoder().decode(entry);
  expect(sent.match(/^ORGANIZER/gm)).toHaveLength(13);
  site.setClock('2027-03-04T20:00:00Z');
  expect((await site.visitor().get(`${links['Ben']}/hour.ics`)).text).toContain('BEGIN:VTIMEZONE');
  site.setClock('2026-12-05T12:00:00Z');
  await post(links['Dora'] ?? '', { deed: 'loosen' });
  expect(await read(links['Ben'] ?? '')).not.toContain('jede Woche.');
});

test('another hour is looked for when somebody cannot any more, pauses or leaves', async () => {
  const links = await introduced(['Ben', 'Caro', 'Dora', 'Emil']);
  const hourSeen = async () => />(\w+, \d\d:\d\d) Uhr, jede Woche/.exec(await read(links['Ben'] ?? ''))?.[1];
  const tick = async (name: string, all: Record<string, string>) =>
    post(links[name] ?? '', { deed: 'tick', ...all });
  await post(links['Ben'] ?? '', { deed: 'propose', weekday: '4', time: '18:30' });
  await post(links['Ben'] ?? '', { deed: 'propose', weekday: '5', time: '07:30' });
  const names = [...(await read(links['Ben'] ?? '')).matchAll(/name="(hour_\w+)"/g)].map(
    ([, one = '']) => one,
  );
  const all = Object.fromEntries(names.map((name) => [name, 'yes']));
  await tick('Caro', all);
  await tick('Dora', all);
  expect(await hourSeen()).toBeUndefined();
  // Emil never said when he can: nobody waits for him while he pauses.
  await post(links['Emil'] ?? '', { deed: 'pause' });
  expect(await hourSeen()).toBe('Donnerstag, 18:30');
  await post(links['Dora'] ?? '', { deed: 'loosen' });
  expect(await hourSeen()).toBe('Freitag, 07:30');
  await post(links['Dora'] ?? '', { deed: 'loosen' });
  expect(await hourSeen()).toBeUndefined();
  await post(links['Dora'] ?? '', { deed: 'leave' });
  expect(await hourSeen()).toBe('Donnerstag, 18:30');
});

test('paused, away, or after one click at the end of a letter nobody gets letters; the others see it', async () => {
  const links = await introduced();
  await post(links['Ben'] ?? '', { deed: 'pause' });
  await post(links['Caro'] ?? '', { deed: 'away', away_until: '2026-12-16' });
  expect((await post(links['Caro'] ?? '', { deed: 'away', away_until: '2020-01-01' })).status).toBe(422);
  await toWeek(1);
  expect([await letters('Ben'), await letters('Caro')]).toEqual([[], []]);
  const page = await read(links['Dora'] ?? '');
  expect(page).toContain('macht Pause');
  expect(page).toContain('weg bis Mittwoch, 16. Dezember 2026');
  await post(linkIn((await letters('Dora'))[0] ?? never(), '/unsubscribe/'), {
    'List-Unsubscribe': 'One-Click',
  });
  await toWeek(2);
  expect(await letters('Dora')).toHaveLength(1);
  await post(links['Ben'] ?? '', { deed: 'resume' });
  await toWeek(3);
  expect([(await letters('Ben')).length, (await letters('Caro')).length]).toEqual([1, 1]);
});

test('somebody takes care for four weeks, then the next; after twelve those who want go on, the others are gone in four weeks', async () => {
  const links = await introduced();
  const carers: string[] = [];
  for (const week of [1, 5, 9]) {
    await toWeek(week);
    const said = /kümmert sich (\w+)|kümmerst du dich/.exec((await letters('Ben')).at(-1)?.text ?? '');
    carers.push(said?.[1] ?? 'Ben');
  }
  expect(new Set(carers).size).toBe(3);
  await post(links['Emil'] ?? '', { deed: 'write', words: 'Von Emil' });
  await toWeek(12);
  expect((await letters('Ben')).at(-1)?.text).toContain('noch einmal zwölf');
  for (const name of ['Ben', 'Caro']) await post(links[name] ?? '', { deed: 'again', again: 'yes' });
  await post(links['Dora'] ?? '', { deed: 'again', again: 'no' });
  await toWeek(13);
  expect((await site.mailTo('ben@example.org')).subject).toBe('Noch einmal zwölf Wochen');
  expect((await site.mailTo('dora@example.org')).subject).toBe('Euer Kreis ist zu Ende');
  expect(await read(links['Ben'] ?? '')).not.toContain('dora@example.org');
  const gone = await read(links['Emil'] ?? '');
  expect(gone).toContain('Die anderen gehen weiter');
  expect(gone).not.toContain('ben@example.org');
  expect((await site.visitor().get(`${links['Emil']}/words.txt`)).text).toContain('Von Emil');
  await toWeek(14);
  expect((await letters('Ben')).at(-1)?.subject).toContain('Woche 1:');
  await toWeek(17);
  await site.run('forget circles');
  expect(await site.db.select().from(circleMembers)).toHaveLength(2);
  expect(await site.db.select().from(circleWords)).toEqual([]);
});

test('who wants no more ends it, and after four weeks everything is gone, the rounds too', async () => {
  const links = await introduced();
  await post(links['Ben'] ?? '', { deed: 'write', words: 'Bleibt das?' });
  await toWeek(12);
  await toWeek(13);
  expect(await read(links['Caro'] ?? '')).toContain('Dieser Kreis ist zu Ende');
  expect((await post(links['Caro'] ?? '', { deed: 'write', words: 'Zu spät' })).status).toBe(303);
  expect(await site.db.select().from(circleWords)).toHaveLength(1);
  await toWeek(16);
  await site.run('forget circles');
  expect(await site.db.select().from(circles)).toHaveLength(1);
  await toWeek(18);
  await site.run('forget circles');
  for (const table of [circles, circleMembers, circleWords])
    expect(await site.db.select().from(table)).toEqual([]);
  expect((await site.visitor().get(links['Ben'] ?? '')).status).toBe(410);
});

test('two who are left are asked, and become four with two others, who see nothing of before', async () => {
  const links = await introduced([...names, 'Fred', 'Gesa', 'Hans', 'Ida']);
  const groups = Map.groupBy(await site.db.select().from(circleMembers), ({ circleId }) => circleId);
  const left: string[] = [];
  for (const members of groups.values())
    for (const [place, { name }] of members.entries())
      if (place < 2) left.push(name);
      else await post(links[name] ?? '', { deed: 'leave' });
  expect((await site.mailTo(emailOf(left[0] ?? ''))).subject).toBe('Ihr seid jetzt zu zweit');
  await post(links[left[0] ?? ''] ?? '', { deed: 'write', words: 'Nur für uns zwei' });
  for (const name of left.slice(0, 3)) await post(links[name] ?? '', { deed: 'join' });
  await site.run('join circles of two');
  expect(await site.db.select().from(circles).where(eq(circles.number, 1))).toHaveLength(1);
  await post(links[left[3] ?? ''] ?? '', { deed: 'join' });
  await site.run('join circles of two');
  await site.run('join circles of two');
  const mail = await site.mailTo(emailOf(left[3] ?? ''));
  expect(mail.subject).toBe('Dein Kreis in Rostock');
  const page = await read(linkIn(mail, '/circles/'));
  for (const name of left.slice(0, 3)) expect(page).toContain(emailOf(name));
  expect(page).not.toContain('Nur für uns zwei');
});

test('without an evening three who wish in a city are asked each, and only who agrees is introduced', async () => {
  const stranger = await site.visitor('de').get('/rostock/circles');
  expect(stranger.text).toMatch(/\/sign-in\?next=(?:\/|%2F)rostock(?:\/|%2F)circles/);
  for (const name of ['Ben', 'Caro']) await wishIn(name);
  await site.run('ask whether to introduce');
  expect((await site.mailsTo('ben@example.org')).map(({ subject }) => subject)).not.toContain(
    'Dürfen wir euch einander vorstellen?',
  );
  for (const name of ['Dora', 'Emil']) await wishIn(name);
  await site.run('ask whether to introduce');
  const asks: string[] = [];
  for (const name of names)
    asks.push(linkIn(await lastMail(site, emailOf(name), /^Dürfen wir/), '/circles/wish/'));
  // Nobody hears who the others are before they have agreed.
  expect((await lastMail(site, 'ben@example.org', /^Dürfen wir/)).text).not.toContain('Caro');
  for (const link of asks.slice(0, 3)) await post(link, { introduce: 'yes' });
  expect(await site.db.select().from(circles)).toEqual([]);
  await post(asks[3] ?? '', { introduce: 'no' });
  site.advance(7 * day + 1);
  await site.run('ask whether to introduce');
  const mail = await site.mailTo('ben@example.org');
  expect(mail.subject).toBe('Dein Kreis in Rostock');
  for (const name of ['caro', 'dora']) expect(mail.text).toContain(`${name}@example.org`);
  expect(mail.text).not.toContain('emil');
  expect((await site.visitor().get(asks[0] ?? '')).status).toBe(410);
  const ben = await signIn(site, 'ben@example.org');
  const own = (await ben.get('/me/circles')).text;
  expect(own).toContain('Dein Kreis in Rostock');
  const opened = await ben.post('/me/circles', {
    circle: /name="circle" value="(\w+)"/.exec(own)?.[1] ?? '',
  });
  expect(await read(opened.location)).toContain('caro@example.org');
});

async function wishIn(name: string): Promise<void> {
  const visitor = await signIn(site, emailOf(name));
  const wished = await visitor.post('/rostock/circles', { name, working_on: 'x', speaks_de: 'yes' });
  expect(wished.location).toBe('/rostock/circles?said=wished');
}

test('a reply by mail is for the circle alone, without what it quotes', async () => {
  await site.close();
  site = await openSite({ INBOX_URL: 'imap://a:b@127.0.0.1:1' });
  ({ host: ana, path } = await announced(site));
  const links = await introduced(['Ben', 'Caro']);
  await toWeek(1);
  const [letter] = await letters('Ben');
  const address = letter?.replyTo?.[0]?.address ?? '';
  const token = /\+w-([a-z2-7]{26})@/.exec(address)?.[1] ?? '';
  const given = { token, words: 'Aus dem Zug geschrieben', sealing: site.sealing };
  expect(await wordsFromMail(site.db, site.now(), given)).toBe(true);
  expect(await wordsFromMail(site.db, site.now(), { ...given, token: 'a'.repeat(26) })).toBe(false);
  expect(await read(links['Caro'] ?? '')).toContain('Aus dem Zug geschrieben');
});

function never(): never {
  throw new Error('there is no such mail');
}
