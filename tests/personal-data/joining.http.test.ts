// Two persons of one human: proved by the other mailbox, put together by rules that every table has.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asOne } from '../../src/personal-data/joining-answers.ts';
import { personByEmail } from '../../src/people/person.ts';
import type { Rsvp } from '../../src/rsvps/rsvp.ts';
import { announced, answered, asked, described, lastMail, signIn } from '../support/evenings.ts';
import { everyMail } from '../support/every-mail.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const hour = 60 * 60_000;

async function joined(present: string, other: string): Promise<void> {
  site.advance(hour);
  const who = await signIn(site, present);
  await who.post('/me/address', { deed: 'join', other });
  const link = linkIn(await lastMail(site, other, /^(Ist das deine|Is this your) /), '/me/address/');
  const page = await site.visitor('de').get(link);
  expect(page.text).toContain('zusammengelegt');
  const said = await site.visitor('de').post(link, { answer: 'yes' });
  expect(said.location).toMatch(/said=joined$/);
}

test('after a whole story nothing is left of who was joined: no id, no address, and every evening has one answer', async () => {
  await everyMail(site, 'de');
  const before = await personByEmail(site.db, 'ben@example.org');
  const stays = await personByEmail(site.db, 'caro@example.org');
  if (!before || !stays) throw new Error('the story has changed');
  await joined('caro@example.org', 'ben@example.org');
  const after = await everythingIn(site);
  // What was sent stays known for a while, so that it is not sent twice; what operators did stays for good.
  const found = Object.entries(after).flatMap(([table, rows]) =>
    rows
      .map((row) => row.replace(/"dedupeKey":"[^"]*"/, ''))
      .filter((row) => row.includes(before.id) || row.includes('"ben@example.org"'))
      .map((row) => `${table}: ${row}`),
  );
  expect(found.filter((one) => !one.startsWith('operator_log'))).toEqual([]);
  const answers = (after['rsvps'] ?? []).map((row) => JSON.parse(row) as Rsvp);
  const mine = answers.filter(({ personId }) => personId === stays.id).map(({ tweetupId }) => tweetupId);
  expect(mine.length).toBeGreaterThan(1);
  expect(new Set(mine).size).toBe(mine.length);
  // Whatever still waits can be written.
  site.advance(24 * hour);
  await site.mailsTo('caro@example.org');
  expect(site.logged.filter(({ event }) => event === 'error')).toEqual([]);
});

test('two answers to a full evening become one: the better place stays, the other goes to who waits', async () => {
  const { path } = await announced(site, { capacity: '2' });
  const first = await answered(site, path, 'ben@example.org');
  const second = await answered(site, path, 'ben.zwei@example.org');
  await described(site, first, { name: 'Ben', listed: 'public', mastodon: '@ben@example.social' });
  await described(site, second, { name: 'Ben', listed: 'guests', working_on: 'Moos' });
  await answered(site, path, 'caro@example.org');
  await joined('ben@example.org', 'ben.zwei@example.org');
  const answers = ((await everythingIn(site))['rsvps'] ?? []).map((row) => JSON.parse(row) as Rsvp);
  expect(answers.filter(({ place }) => place === 'going')).toHaveLength(2);
  const mine = answers.find(({ name }) => name === 'Ben');
  expect(mine).toMatchObject({ place: 'going', listed: 'guests', workingOn: 'Moos' });
  expect(
    (await site.mailsTo('caro@example.org')).some(({ subject }) =>
      subject?.startsWith('Du hast einen Platz'),
    ),
  ).toBe(true);
  // Both links lead to the one answer.
  for (const link of [first, second]) expect((await site.visitor('de').get(link)).text).toContain('Moos');
});

test('of what both said to a host’s questions the last counts, nothing is lost, and a no takes it along', async () => {
  const { host, path } = await announced(site);
  const asks = [
    { words: 'Isst du mit?', kind: 'yes-no', read_by: 'hosts' },
    { words: 'Welches Lied?', kind: 'word', read_by: 'guests' },
    { words: 'Brauchst du etwas?', kind: 'needs' },
  ];
  for (const question of asks) await host.post(`${path}/questions`, question);
  const replies = async (link: string, words: string, reply: string) => {
    site.advance(60_000);
    const form = (await site.visitor('de').get(link)).text
      .split('<form')
      .find((one) => one.includes('name="question"') && one.includes(words));
    const question = /name="question" value="([^"]+)"/.exec(form ?? '')?.[1] ?? '';
    expect((await site.visitor('de').post(link, { question, reply })).status).toBe(303);
  };
  const first = await answered(site, path, 'ben@example.org');
  const second = await answered(site, path, 'ben.zwei@example.org');
  await replies(first, 'Isst du mit?', 'yes');
  await replies(second, 'Isst du mit?', 'no');
  await replies(second, 'Welches Lied?', 'Moosgesang');
  await replies(second, 'Brauchst du etwas?', 'Einen Platz an der Tür');
  await replies(first, 'Brauchst du etwas?', 'Eine Rampe');
  await joined('ben@example.org', 'ben.zwei@example.org');
  for (const link of [first, second]) {
    const ticket = (await site.visitor('de').get(link)).text;
    expect(ticket).toContain('role="status">Nein</strong>');
    expect(ticket).toContain('Moosgesang');
    expect(ticket).toContain('Eine Rampe');
    expect(ticket).not.toContain('Einen Platz an der Tür');
  }
  const questions = (await host.get(`${path}/questions`)).text;
  expect(questions.split('Moosgesang')).toHaveLength(2);
  expect(questions).toContain('Eine Rampe');
  // Whoever else they were had said no, and last.
  const third = await answered(site, path, 'ben.drei@example.org');
  site.advance(hour);
  await site.visitor('de').post(third, { answer: 'no' });
  await joined('ben@example.org', 'ben.drei@example.org');
  const after = await everythingIn(site);
  expect([after['question_replies'] ?? [], after['access_needs'] ?? []]).toEqual([[], []]);
});

test('while others answer and say no, the places are right, and nobody’s answer is lost', async () => {
  const { path } = await announced(site, { capacity: '4' });
  const own = ['ben@example.org', 'ben.zwei@example.org'];
  for (const email of own) await answered(site, path, email);
  const others = Array.from({ length: 8 }, (_, index) => `guest${index}@example.org`);
  const first = [];
  for (const email of others.slice(0, 4)) first.push(await answered(site, path, email));
  const later = [];
  for (const email of others.slice(4)) later.push((await asked(site, path, email)).replace(/\?.*/, ''));
  site.advance(hour);
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/address', { deed: 'join', other: 'ben.zwei@example.org' });
  const link = linkIn(await lastMail(site, 'ben.zwei@example.org', /^Ist das deine/), '/me/address/');
  const sent = await Promise.all([
    ben.post(link, { answer: 'yes' }),
    ...later.map((one) => site.visitor('de').post(one, { answer: 'yes' })),
    site.visitor('de').post(first[0] ?? '', { answer: 'no' }),
  ]);
  expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 303));
  const answers = ((await everythingIn(site))['rsvps'] ?? []).map((row) => JSON.parse(row) as Rsvp);
  expect(answers).toHaveLength(9);
  expect(answers.filter(({ place }) => place === 'going')).toHaveLength(4);
  const waiting = answers.filter(({ place }) => place === 'waiting').map(({ arrival }) => arrival);
  const going = answers.filter(({ place }) => place === 'going').map(({ arrival }) => arrival);
  expect(Math.min(...waiting)).toBeGreaterThan(Math.max(...going));
});

test('what each hosted is hosted by the one; a host’s own answer takes no place', async () => {
  const { path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ana.zwei@example.org');
  await answered(site, path, 'ben@example.org');
  await joined('ana.zwei@example.org', 'ana@example.org');
  const who = await signIn(site, 'ana.zwei@example.org');
  expect((await who.get(`${path}/guests`)).status).toBe(200);
  expect(
    (await site.mailsTo('ben@example.org')).some(({ subject }) => subject?.startsWith('Du hast einen Platz')),
  ).toBe(true);
});

test('a new address that belongs to somebody else here leads to joining, and is said before', async () => {
  const { path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  site.advance(hour);
  await answered(site, path, 'ben.neu@example.org', 'maybe');
  site.advance(hour);
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/address', { deed: 'change', email: 'ben.neu@example.org' });
  const mail = await lastMail(site, 'ben.neu@example.org', /^Ist das deine/);
  expect(mail.text).toContain('zusammengelegt');
  const present = linkIn(await lastMail(site, 'ben@example.org', /^Deine Mailadresse/), '/me/address/');
  await ben.post(present, { answer: 'yes' });
  await ben.post(linkIn(mail, '/me/address/'), { answer: 'yes' });
  expect((await ben.get('/me')).text).toContain('ben.neu@example.org');
  const answers = ((await everythingIn(site))['rsvps'] ?? []).map((row) => JSON.parse(row) as Rsvp);
  expect(answers).toHaveLength(1);
  // Maybe was said last.
  expect(answers[0]).toMatchObject({ answer: 'maybe', place: null });
  expect(await personByEmail(site.db, 'ben@example.org')).toBeUndefined();
});

test('the other mailbox is asked in any case, and nobody is joined by a look', async () => {
  await answered(site, (await announced(site)).path, 'caro@example.org');
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/address', { deed: 'join', other: 'caro@example.org' });
  const link = linkIn(await lastMail(site, 'caro@example.org', /^Ist das deine/), '/me/address/');
  await site.visitor('de').get(link);
  expect(await personByEmail(site.db, 'caro@example.org')).toBeDefined();
  expect((await site.visitor('de').post(link, { answer: 'no' })).location).toMatch(/said=refused$/);
  expect((await site.visitor('de').post(link, { answer: 'yes' })).status).toBe(410);
  expect((await ben.get('/me')).status).toBe(200);
  expect(
    (await site.visitor('de').post('/me/address', { deed: 'join', other: 'ben@example.org' })).status,
  ).toBe(403);
});

test('of two answers what was said last counts, fewer see it, and the place never grows', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const one = {
    answer: 'yes',
    place: 'going',
    arrival: 3,
    brings: 0,
    listed: 'public',
    photos: 'yes',
    answeredAt: at(1),
    since: at(1),
    hereSince: null,
    missedAt: null,
    removedAt: null,
    removal: null,
    mayInviteSince: at(2),
    name: 'Ben',
    workingOn: '',
    unsureAbout: '',
  } as unknown as Rsvp;
  const other = {
    ...one,
    place: 'waiting',
    arrival: 9,
    brings: 3,
    listed: 'nobody',
    photos: null,
    mayInviteSince: null,
    answeredAt: at(5),
  } as Rsvp;
  for (const both of [asOne(one, other), asOne(other, one)])
    expect(both).toMatchObject({
      answer: 'yes',
      place: 'going',
      arrival: 3,
      brings: 0,
      listed: 'nobody',
      photos: null,
      mayInviteSince: null,
    });
  expect(asOne(one, { ...other, answer: 'no', place: null })).toMatchObject({
    answer: 'no',
    place: null,
  });
  expect(asOne({ ...one, answer: 'no', place: null }, other)).toMatchObject({
    answer: 'yes',
    place: 'waiting',
    arrival: 9,
    brings: 3,
  });
});
