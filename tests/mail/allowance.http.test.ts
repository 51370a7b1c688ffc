// Three mails of a kind in a quarter of an hour to one address, counted apart from what others cause; and the page looks the same when one was held back.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostStrangers } from '../../src/mail/strangers.ts';
import { formMails, outbox } from '../../src/mail/tables.ts';
import { personByEmail } from '../../src/people/person.ts';
import { after, day, hour, minute, second } from '../../src/time/clock.ts';
import { hostedBefore } from '../support/crowd.ts';
import { advent, announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page, Visitor } from '../support/visitor.ts';

let site: Site;
let host: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  ({ host, path } = await announced(site));
});
afterEach(() => site.close());

type Way = 'sign-in' | 'answer' | 'announcement';

test('a form sends three of its kind, and the pages stay the same', async () => {
  const ways: readonly Way[] = [
    'sign-in',
    'answer',
    'announcement',
    'sign-in',
    'answer',
    'announcement',
    'sign-in',
    'answer',
    'announcement',
    'sign-in',
    'answer',
    'announcement',
  ];
  const pages = new Map<Way, Set<string>>();
  for (const [number, way] of ways.entries()) {
    const [sent, shown] = await ask(way, 'ben@example.org', number);
    const seen = pages.get(way) ?? new Set();
    pages.set(way, seen.add(`${sent.status} ${shown.status} ${withoutChance(sent.location + shown.text)}`));
  }
  // The same announcement asked for again is in the first mail.
  expect(await site.mailsTo('ben@example.org')).toHaveLength(3 + 3 + 1);
  for (const [way, seen] of pages) expect([way, seen.size]).toEqual([way, 1]);
});

test('the page says what to do when nothing arrives or the address was wrong', async () => {
  for (const way of ['sign-in', 'answer', 'announcement'] as const) {
    const [, shown] = await ask(way, 'ben@example.org', 0);
    expect(shown.text).toContain('Nichts angekommen?');
    expect(shown.text).toContain('Tippfehler');
  }
});

test('the quarter of an hour moves along', async () => {
  const sent: number[] = [];
  for (let minutes = 0; minutes < 60; minutes += 1) {
    await ask('sign-in', 'ben@example.org', minutes);
    const before = sent.length;
    const arrived = (await site.mailsTo('ben@example.org')).length;
    for (let one = before; one < arrived; one += 1) sent.push(minutes);
    site.advance(minute);
  }
  expect(sent).toEqual([0, 1, 2, 15, 16, 17, 30, 31, 32, 45, 46, 47]);
});

test('fifty forms at once send three', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, number) => ask('sign-in', 'ben@example.org', number)));
  expect(await site.mailsTo('ben@example.org')).toHaveLength(3);
});

test('an address is one however it is written, and another is another', async () => {
  for (const email of ['ben@example.org', 'Ben@Example.org', ' BEN@example.ORG ', 'bEN@example.org'])
    await ask('sign-in', email, 0);
  await ask('sign-in', 'caro@example.org', 0);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(3);
  expect(await site.mailsTo('caro@example.org')).toHaveLength(1);
});

test('an invitation that would be one too many comes later, and is not lost', async () => {
  const paths: string[] = [];
  for (let number = 0; number < 3; number += 1) paths.push(await invitedBy(number, 'ben@example.org'));
  await host.post(`${path}/invite`, { emails: 'ben@example.org' });
  expect(await site.mailsTo('ben@example.org')).toHaveLength(3);
  site.advance(15 * minute - second);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(3);
  site.advance(second);
  const mails = await site.mailsTo('ben@example.org');
  expect(mails).toHaveLength(4);
  expect(mails.at(-1)?.subject).toContain('lädt dich ein');
});

test('what others cause never spends what somebody asks for themselves', async () => {
  for (let number = 0; number < 6; number += 1) await invitedBy(number, 'ben@example.org');
  const hosts = `${path}/hosts`;
  for (let time = 0; time < 40; time += 1) {
    await host.post(hosts, { email: 'ben@example.org', role: 'along' });
    const [, id] = /name="take_back" value="([^"]+)"/.exec((await host.get(hosts)).text) ?? [];
    if (id) await host.post(hosts, { take_back: id });
  }
  const before = (await site.mailsTo('ben@example.org')).length;
  await ask('sign-in', 'ben@example.org', 0);
  const mails = await site.mailsTo('ben@example.org');
  expect(mails).toHaveLength(before + 1);
  expect(mails.at(-1)?.text).toContain('/sign-in/');
});

test('what others cause is twenty mails a day at most, and the others come the next day', async () => {
  for (let number = 0; number < 24; number += 1) await invitedBy(number, 'ben@example.org');
  for (let hours = 0; hours < 23; hours += 1) {
    site.advance(60 * minute);
    await site.mailsTo('ben@example.org');
  }
  expect(await site.mailsTo('ben@example.org')).toHaveLength(20);
  for (let hours = 0; hours < 30; hours += 1) {
    site.advance(60 * minute);
    await site.mailsTo('ben@example.org');
  }
  expect(await site.mailsTo('ben@example.org')).toHaveLength(24);
});

test('what is remembered of it is no address, and is forgotten after a day', async () => {
  await ask('sign-in', 'ben@example.org', 0);
  expect(JSON.stringify(await site.db.select().from(formMails))).not.toMatch(/ben|example/);
  site.advance(day + 1);
  await site.run('forget allowances');
  expect(await site.db.select().from(formMails)).toEqual([]);
});

/** More than may be strangers; null: a form has asked for none of them. */
async function tooMany({ askedAt }: { askedAt: Date | null }): Promise<void> {
  for (let first = 0; first <= mostStrangers; first += 100)
    await site.db.insert(formMails).values(
      Array.from({ length: 100 }, (_, number) => ({
        addressHash: `somebody ${first + number}`,
        sentAt: [],
        lastAt: site.now(),
        askedAt,
      })),
    );
}

test('mails to a list of strangers wait and are told of, people can still sign in, pages look the same, and none is dropped', async () => {
  const operator = await signIn(site, 'operator@example.org');
  await tooMany({ askedAt: site.now() });
  // What was asked of another process is noticed within a second.
  site.advance(second);
  const [toAna] = await ask('sign-in', 'ana@example.org', 0);
  const [toStranger] = await ask('sign-in', 'ben@example.org', 0);
  await ask('answer', 'caro@example.org', 0);
  expect(toStranger.status).toBe(toAna.status);
  expect((await site.mailTo('ana@example.org')).text).toContain('/sign-in/');
  expect(await site.mailsTo('ben@example.org')).toEqual([]);
  expect((await operator.get('/admin')).text).toContain('2 Mails warten');
  site.advance(2 * second);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
  expect(await site.mailsTo('caro@example.org')).toHaveLength(1);
});

test('in a flood each stranger has a turn of their own, also at the same moment, and who is known takes none', async () => {
  await tooMany({ askedAt: site.now() });
  site.advance(second);
  const began = site.now().getTime();
  for (const name of ['ben', 'ana', 'caro', 'dora']) await ask('sign-in', `${name}@example.org`, 0);
  site.advance(second / 2);
  await ask('sign-in', 'emil@example.org', 0);
  // Counted anew: the first two have gone.
  site.advance(second / 2);
  await ask('sign-in', 'fritz@example.org', 0);
  const turn = (15 * minute) / mostStrangers;
  expect((await dueTimes(began)).map(({ due, ...mail }) => ({ ...mail, turns: due / turn }))).toEqual([
    { to: 'ana@example.org', turns: 0 },
    { to: 'ben@example.org', turns: 1 },
    { to: 'caro@example.org', turns: 2 },
    { to: 'dora@example.org', turns: 3 },
    { to: 'emil@example.org', turns: 4 + second / 2 / turn },
    { to: 'fritz@example.org', turns: 3 + second / turn },
  ]);
});

/** In milliseconds from then on, of mails to sign in. */
async function dueTimes(from: number): Promise<{ to: string; due: number }[]> {
  const mails = await site.db.select().from(outbox).where(eq(outbox.kind, 'sign-in')).orderBy(outbox.id);
  return mails
    .map(({ recipient, dueAt }) => ({ to: recipient, due: dueAt.getTime() - from }))
    .toSorted((one, other) => one.to.localeCompare(other.to));
}

test('mails that wait for a mail server that was away hold nobody back', async () => {
  await tooMany({ askedAt: site.now() });
  site.advance(hour);
  await ask('answer', 'caro@example.org', 0);
  await site.db.update(outbox).set({ error: 'away', dueAt: after(site.now(), minute) });
  await ask('sign-in', 'ben@example.org', 0);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
});

test('invitations are no flood of strangers', async () => {
  await tooMany({ askedAt: null });
  await ask('sign-in', 'ben@example.org', 0);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
});

test('a host invites five hundred in a day over all evenings, is told which wait, and goes on the next day', async () => {
  const many = (count: number, from: number) =>
    Array.from({ length: count }, (_, number) => `guest${from + number}@example.org`).join('\n');
  const ana = await personByEmail(site.db, 'ana@example.org');
  await hostedBefore(site, ana?.id ?? '');
  const other = { ...advent, title: 'Zweiter Abend', hashtag: 'Zweiter', date: '2026-12-10' };
  const { location } = await host.post('/new', other);
  for (let first = 0; first < 450; first += 50)
    await host.post(`${path}/invite`, { emails: many(50, first) });
  const elsewhere = `${location.split('?')[0]}/invite`;
  const shown = await host.submit(elsewhere, { emails: many(50, 1000) });
  expect(shown.text).not.toContain('erst morgen wieder');
  const refused = await host.submit(elsewhere, { emails: many(2, 2000) });
  expect(refused.text.match(/erst morgen wieder/g)).toHaveLength(2);
  const invitations = async () =>
    (await site.db.select({ kind: outbox.kind }).from(outbox)).filter(({ kind }) => kind === 'invitation');
  expect(await invitations()).toHaveLength(500);
  site.advance(day);
  await host.post(elsewhere, { emails: many(2, 2000) });
  expect(await invitations()).toHaveLength(502);
});

/** By another host each time, to an evening of theirs. */
async function invitedBy(number: number, email: string): Promise<string> {
  const date = `2026-12-${String(4 + number).padStart(2, '0')}`;
  const other = await announced(
    site,
    { title: `Abend ${number}`, hashtag: `WOLAbend${number}a`, date },
    { name: 'Caro', email: `host-${number}@example.org` },
  );
  await other.host.post(`${other.path}/invite`, { emails: email });
  return other.path;
}

/** @param number makes what is sent differ a little from what was sent before */
async function ask(way: Way, email: string, number: number): Promise<[Page, Page]> {
  const visitor = site.visitor('de');
  const sent = await sendForm(visitor, way, email, number);
  return [sent, await visitor.get(sent.location)];
}

function sendForm(visitor: Visitor, way: Way, email: string, number: number): Promise<Page> {
  switch (way) {
    case 'sign-in':
      return visitor.post('/sign-in', { email });
    case 'answer':
      return visitor.post(`${path}/rsvp`, { email, name: `Ben ${number}`, answer: 'yes' });
    case 'announcement':
      return visitor.post('/new', { ...advent, hashtag: 'BensAbend', email, name: `Ben ${number}` });
  }
}

function withoutChance(text: string): string {
  return text.replaceAll(/(?<=\bto(?:=|&#x3D;))[\w-]+/g, 'SEALED').replaceAll(/[\w-]{32}/g, 'TOKEN');
}
