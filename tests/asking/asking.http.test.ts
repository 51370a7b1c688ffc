// A host's own questions: asked after the yes and never before it, read by whom the host has said, changed and cleared by the guest, and gone with a no.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { hosts, tweetups } from '../../src/tweetups/tables.ts';
import { persons } from '../../src/people/tables.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let path: string;
let ana: Visitor;
beforeEach(async () => {
  site = await openSite();
  ({ path, host: ana } = await announced(site));
});
afterEach(() => site.close());

const eating = { words: 'Isst du mit?', kind: 'yes-no', read_by: 'hosts' };
const drinks = {
  words: 'Was trinkst du?',
  kind: 'choice',
  options: 'Wein\nWasser\n\nWein',
  read_by: 'guests',
};
const needs = { words: 'Brauchst du etwas?', kind: 'needs' };

const asks = async (question: Record<string, string>) => {
  const sent = await ana.post(`${path}/questions`, question);
  expect(sent.status).toBe(303);
};

async function replies(link: string, words: string, reply: string) {
  const id = await idOf(link, words);
  return site.visitor('de').submit(link, { question: id, reply });
}

async function idOf(link: string, words: string): Promise<string> {
  const { text } = await site.visitor('de').get(link);
  const form = text.split('<form').find((one) => one.includes('name="question"') && one.includes(words));
  const id = /name="question" value="([^"]+)"/.exec(form ?? '')?.[1];
  if (!id) throw new Error(`${words} is not asked`);
  return id;
}

const ticketOf = async (link: string) => (await site.visitor('de').get(link)).text;

test('asked on the ticket after the yes, never before it, and not of a maybe or a no', async () => {
  await asks(eating);
  for (const page of [path, `${path}/rsvp`, `${path}/rsvp?answer=yes`])
    expect((await site.visitor('de').get(page)).text).not.toContain('Isst du mit?');
  const ben = await answered(site, path, 'ben@example.org');
  expect(await ticketOf(ben)).toContain('Ana möchte noch wissen');
  expect(await ticketOf(ben)).toContain('Isst du mit?');
  const caro = await answered(site, path, 'caro@example.org', 'maybe');
  expect(await ticketOf(caro)).not.toContain('Isst du mit?');
  const dora = await answered(site, path, 'dora@example.org', 'no');
  expect(await ticketOf(dora)).not.toContain('Isst du mit?');
});

test('one tap answers, another one changes, and empty clears', async () => {
  await asks(eating);
  await asks(drinks);
  const ben = await answered(site, path, 'ben@example.org');
  expect((await replies(ben, 'Isst du mit?', 'yes')).text).toContain(
    '<strong dir="auto" role="status">Ja</strong>',
  );
  expect((await replies(ben, 'Isst du mit?', 'no')).text).toContain(
    '<strong dir="auto" role="status">Nein</strong>',
  );
  expect((await replies(ben, 'Isst du mit?', '')).text).not.toContain('role="status">Nein');
  expect((await replies(ben, 'Was trinkst du?', 'Wein')).text).toContain('>Wein</strong>');
  // What nobody offers is no answer.
  const id = await idOf(ben, 'Was trinkst du?');
  expect((await site.visitor('de').post(ben, { question: id, reply: 'Bier' })).status).toBe(422);
  expect((await site.visitor('de').post(ben, { question: 'constructor', reply: 'Bier' })).status).toBe(303);
  expect(await ticketOf(ben)).toContain('>Wein</strong>');
});

test('what is typed too long comes back with what is wrong, and stays typed', async () => {
  await asks({ words: 'Welches Lied?', kind: 'word', read_by: 'hosts' });
  const ben = await answered(site, path, 'ben@example.org');
  const id = await idOf(ben, 'Welches Lied?');
  const long = 'la'.repeat(101);
  const refused = await site.visitor('de').post(ben, { question: id, reply: long });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(`value="${long}"`);
  expect(refused.text).toContain(`id="reply-${id}-error"`);
});

test('hosts read it in the guest list, its file and the door list; badges and strangers have nothing of it', async () => {
  await asks(eating);
  await asks(drinks);
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', listed: 'public' });
  await replies(ben, 'Isst du mit?', 'yes');
  await replies(ben, 'Was trinkst du?', 'Wasser');
  const guests = (await ana.get(`${path}/guests`)).text;
  expect(guests).toContain('<dt dir="auto">Isst du mit?</dt><dd dir="auto">Ja</dd>');
  const csv = (await ana.get(`${path}/guests.csv`)).text;
  expect(csv.split('\r\n')[0]).toMatch(/"Isst du mit\?","Was trinkst du\?"$/);
  expect(csv).toMatch(/"Ben",.*"Ja","Wasser"\r\n/);
  expect((await ana.get(`${path}/door-list`)).text).toMatch(
    /Ben<.*<td dir="auto">Ja<\/td><td dir="auto">Wasser<\/td>/s,
  );
  expect((await ana.get(`${path}/badges`)).text).not.toContain('Wasser');
  const page = (await ana.get(`${path}/questions`)).text;
  expect(page).toContain('Ja: 1');
  expect(page).toContain('Wasser: 1');
  for (const address of [path, `${path}/people`, `${path}/people/list.csv`, `${path}/people/list.json`]) {
    const seen = (await site.visitor('de').get(address)).text;
    expect(seen).not.toContain('Wasser');
    expect(seen).not.toContain('Isst du mit?');
  }
});

test('other guests read what the host said they would, of those whom they see, and nothing else', async () => {
  await asks(eating);
  await asks(drinks);
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', listed: 'guests' });
  await replies(ben, 'Isst du mit?', 'yes');
  await replies(ben, 'Was trinkst du?', 'Wasser');
  const dora = await answered(site, path, 'dora@example.org');
  await described(site, dora, { name: 'Dora', listed: 'nobody' });
  await replies(dora, 'Was trinkst du?', 'Wein');
  await answered(site, path, 'caro@example.org');
  const [mail] = (await site.mailsTo('caro@example.org')).filter(({ text }) =>
    text?.includes('/people?guest='),
  );
  if (!mail) throw new Error('no link to the list');
  const people = linkIn(mail, `${path}/people`);
  const seen = (await site.visitor('de').get(people)).text;
  expect(seen).toContain('<dt dir="auto">Was trinkst du?</dt><dd dir="auto">Wasser</dd>');
  expect(seen).not.toContain('Wein</dd>');
  expect(seen).not.toContain('Isst du mit?');
  // The host keeps it for the hosts from now on.
  const id = /name="narrow" value="([^"]+)"/.exec((await ana.get(`${path}/questions`)).text)?.[1] ?? '';
  await ana.post(`${path}/questions`, { narrow: id });
  expect((await site.visitor('de').get(people)).text).not.toContain('Wasser');
});

test('a host who looks at the people again and again sees each reply at once, and none that was taken back', async () => {
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', listed: 'public' });
  const people = async () => (await ana.get(`${path}/people`)).text;
  expect(await people()).toContain('Ben');
  await asks(drinks);
  expect(await people()).not.toContain('Was trinkst du?');
  await replies(ben, 'Was trinkst du?', 'Wasser');
  expect(await people()).toContain('<dd dir="auto">Wasser</dd>');
  await replies(ben, 'Was trinkst du?', 'Wein');
  expect(await people()).toContain('<dd dir="auto">Wein</dd>');
  await replies(ben, 'Was trinkst du?', '');
  expect(await people()).not.toContain('Was trinkst du?');
});

test('needs are kept apart: sealed, for hosts alone, in no file and on no list, and gone when the evening is over', async () => {
  await asks(needs);
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', listed: 'public' });
  await replies(ben, 'Brauchst du etwas?', 'Eine Rampe');
  expect(await ticketOf(ben)).toContain('Eine Rampe');
  const page = async () => (await ana.get(`${path}/questions`)).text;
  expect(await page()).toContain('Eine Rampe');
  const one = /href="([^"]+\/guests\/[^"]+)">Ben/.exec((await ana.get(`${path}/guests`)).text)?.[1] ?? '';
  expect((await ana.get(one)).text).toContain('Eine Rampe');
  for (const list of ['guests', 'guests.csv', 'door-list', 'badges', 'people'])
    expect((await ana.get(`${path}/${list}`)).text).not.toContain('Rampe');
  const visitor = await signIn(site, 'ben@example.org');
  expect((await visitor.get('/me/data.json')).text).toContain('Eine Rampe');
  site.setClock('2026-12-03T21:00:01Z');
  expect(await page()).not.toContain('Eine Rampe');
  await site.run('forget what guests were asked');
  expect((await visitor.get('/me/data.json')).text).not.toContain('Rampe');
});

test('a no takes everything back, and so does taking the question away', async () => {
  await asks(eating);
  await asks(needs);
  const ben = await answered(site, path, 'ben@example.org');
  await replies(ben, 'Isst du mit?', 'yes');
  await replies(ben, 'Brauchst du etwas?', 'Ruhe');
  await site.visitor('de').post(ben, { answer: 'no' });
  await site.visitor('de').post(ben, { answer: 'yes' });
  expect(await ticketOf(ben)).not.toContain('Ruhe');
  expect((await ana.get(`${path}/guests`)).text).not.toContain('Isst du mit?</dt>');
  await replies(ben, 'Isst du mit?', 'yes');
  const id = await idOf(ben, 'Isst du mit?');
  await ana.post(`${path}/questions`, { remove: id });
  expect(await ticketOf(ben)).not.toContain('Isst du mit?');
  expect((await ana.get(`${path}/guests.csv`)).text).not.toContain('Isst du mit?');
});

test('a question that somebody has answered stays as it is', async () => {
  await asks(eating);
  const ben = await answered(site, path, 'ben@example.org');
  const id = await idOf(ben, 'Isst du mit?');
  await ana.post(`${path}/questions`, { ...eating, question: id, words: 'Kochst du mit?' });
  expect(await ticketOf(ben)).toContain('Kochst du mit?');
  const now = await idOf(ben, 'Kochst du mit?');
  await replies(ben, 'Kochst du mit?', 'yes');
  const late = await ana.post(`${path}/questions`, { ...eating, question: now, read_by: 'guests' });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Inzwischen hat jemand geantwortet');
  expect((await ana.get(`${path}/questions?change=${now}`)).text).not.toContain(
    `name="question" value="${now}"`,
  );
});

test('a ticket that is still open answers no other question than it shows', async () => {
  await asks(needs);
  const ben = await answered(site, path, 'ben@example.org');
  const id = await idOf(ben, 'Brauchst du etwas?');
  const words = { words: 'Welches Lied?', kind: 'word', read_by: 'guests' };
  await ana.post(`${path}/questions`, { ...words, question: id });
  expect((await site.visitor('de').post(ben, { question: id, reply: 'Eine Rampe' })).status).toBe(303);
  expect(await ticketOf(ben)).not.toContain('Eine Rampe');
  expect((await ana.get(`${path}/guests`)).text).not.toContain('Eine Rampe');
  // Whoever changes what is no longer there like that is told so, with what they typed.
  const again = await ana.post(`${path}/questions`, { ...words, question: id, words: 'Welcher Tanz?' });
  expect(again.status).toBe(422);
  expect(again.text).toContain('steht so nicht mehr da');
  expect(again.text).toContain('Welcher Tanz?');
});

test('what is said after a button is what happened', async () => {
  await answered(site, path, 'ben@example.org');
  site.advance(60_000);
  await asks(eating);
  await asks(drinks);
  const page = async (body: Record<string, string>) =>
    (await ana.go((await ana.post(`${path}/questions`, body)).location)).text;
  const idOfLast = /name="remove" value="([^"]+)"/.exec((await ana.get(`${path}/questions`)).text)?.[1] ?? '';
  expect(await page({ remove: idOfLast })).not.toContain('samt den Antworten');
  expect(await page({ remove: idOfLast })).toContain('stand schon nicht mehr da');
  expect(await page({ narrow: idOfLast })).toContain('stand schon nicht mehr da');
  // Who says yes after the question is no guest who has not seen it.
  site.advance(60_000);
  await answered(site, path, 'caro@example.org');
  expect((await ana.get(`${path}/questions`)).text).toContain('Ein Gast hat schon vor der Frage zugesagt');
  site.advance(11 * 60_000);
  const late = await page({ write: 'nobody' });
  expect(late).toContain('Dafür ist es zu spät');
  expect(late).not.toContain('Es geht keine Mail hinaus');
});

test('a host of one evening of a series asks nothing at those of others', async () => {
  await ana.post(`${path}/thrice`, {});
  const next = `${path.replace(/\/[^/]+$/, '')}/wol-im-advent-2027-01-07`;
  const ben = await signIn(site, 'ben@example.org');
  const [person] = await site.db.select().from(persons).where(eq(persons.email, 'ben@example.org'));
  const [evening] = await site.db.select().from(tweetups).where(eq(tweetups.slug, 'wol-im-advent'));
  const since = site.now();
  await site.db.insert(hosts).values({ tweetupId: evening!.id, personId: person!.id, since });
  await ben.post(`${path}/questions`, eating);
  expect((await ben.get(`${path}/questions`)).text).not.toContain('name="along"');
  await ben.post(`${path}/questions`, { along: 'yes' });
  expect((await ana.get(`${next}/questions`)).text).not.toContain('Isst du mit?</h2>');
  const button = (await ana.get(`${path}/questions`)).text;
  expect(button).toContain('name="along"');
  expect(button).toMatch(/An \d Abenden, die du ausrichtest/);
  expect(button).toContain('Niemand bekommt deswegen eine Mail.');
  await ana.post(`${path}/questions`, { along: 'yes' });
  expect((await ana.get(`${next}/questions`)).text).toContain('Isst du mit?</h2>');
});

test('an answer to choose is a line of what can be seen', async () => {
  const refused = await ana.post(`${path}/questions`, {
    ...drinks,
    options: 'Wein\n\u200B\n\u2800\nWe\u00ADin',
  });
  expect(refused.status).toBe(422);
  await asks({ ...drinks, options: '\u202EWein\n\u200B\nWasser' });
  expect((await ana.get(`${path}/questions`)).text).toContain('Wein, Wasser');
});

test('three are the most, none twice, and what is wrong is said beside its field', async () => {
  const refused = await ana.post(`${path}/questions`, {
    words: '',
    kind: 'choice',
    options: 'Eins',
    read_by: '',
  });
  expect(refused.status).toBe(422);
  for (const field of ['words', 'options', 'read_by']) expect(refused.text).toContain(`id="${field}-error"`);
  expect(refused.text).toContain('>Eins</textarea>');
  const many = Array.from({ length: 9 }, (_, number) => `Nummer ${number}`).join('\n');
  expect((await ana.post(`${path}/questions`, { ...drinks, options: many })).status).toBe(422);
  await asks(eating);
  expect((await ana.post(`${path}/questions`, eating)).status).toBe(422);
  await asks(drinks);
  await asks(needs);
  const fourth = await ana.post(`${path}/questions`, { words: 'Und?', kind: 'word', read_by: 'hosts' });
  expect(fourth.status).toBe(422);
  expect(fourth.text).toContain('Drei Fragen sind genug');
});

test('who said yes before is written to once, after ten minutes, and no more for a later question', async () => {
  const ben = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org', 'no');
  const mails = async (email: string) => {
    await site.run('write to all guests');
    return (await site.mailsTo(email)).filter(({ subject }) => subject?.startsWith('Noch eine Frage'));
  };
  site.advance(60_000);
  await asks(eating);
  expect((await ana.get(`${path}/questions`)).text).toContain('Ein Gast hat schon vor der Frage zugesagt');
  await asks(drinks);
  const dora = await answered(site, path, 'dora@example.org');
  expect(await mails('ben@example.org')).toHaveLength(0);
  site.advance(10 * 60_000);
  const [mail] = await mails('ben@example.org');
  expect(mail?.text).toContain('Isst du mit?');
  expect(mail?.text).toContain('Was trinkst du?');
  expect(mail?.text).toContain('Ana möchte noch wissen');
  if (!mail) throw new Error('no mail');
  expect((await site.visitor('de').get(linkIn(mail, '/rsvp/'))).text).toContain('Isst du mit?');
  for (const other of ['caro@example.org', 'dora@example.org']) expect(await mails(other)).toHaveLength(0);
  await replies(ben, 'Isst du mit?', 'yes');
  await replies(dora, 'Isst du mit?', 'no');
  site.advance(60_000);
  await asks(needs);
  site.advance(60 * 60_000);
  expect(await mails('ben@example.org')).toHaveLength(1);
  // It stands in the mail that comes anyway, and only there.
  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
  const reminder = (await site.mailsTo('ben@example.org')).findLast(({ subject }) =>
    /Morgen/.test(subject ?? ''),
  );
  expect(reminder?.text).toContain('Brauchst du etwas?');
  expect(reminder?.text).not.toContain('Was trinkst du?');
});

test('the host can write to nobody, and nobody hears of a question that is gone again', async () => {
  await answered(site, path, 'ben@example.org');
  site.advance(60_000);
  await asks(eating);
  const id = /name="remove" value="([^"]+)"/.exec((await ana.get(`${path}/questions`)).text)?.[1] ?? '';
  await ana.post(`${path}/questions`, { remove: id });
  site.advance(60_000);
  await asks(drinks);
  expect((await ana.get(`${path}/questions`)).text).toContain('Lieber keine Mail');
  await ana.post(`${path}/questions`, { write: 'nobody' });
  site.advance(11 * 60_000);
  await site.run('write to all guests');
  const subjects = (await site.mailsTo('ben@example.org')).map(({ subject }) => subject);
  expect(subjects.filter((one) => one?.startsWith('Noch eine Frage'))).toHaveLength(0);
});

test('whoever says yes without seeing the ticket reads of it in the mail about their yes', async () => {
  await asks(eating);
  await answered(site, path, 'ben@example.org');
  const mails = await site.mailsTo('ben@example.org');
  expect(mails.some(({ text }) => text?.includes('Isst du mit?'))).toBe(true);
  expect(mails.find(({ text }) => text?.includes('/rsvp/') && !text.includes('Isst du mit?'))).toBeDefined();
});

test('once more, and in a series, it is asked again', async () => {
  await asks(eating);
  const again = await ana.post(`${path}/again`, {});
  expect((await ana.get(`${again.location}/questions`)).text).toContain('Isst du mit?');
  const series = await ana.post(`${path}/thrice`, {});
  expect(series.status).toBe(303);
  const next = `${path.replace(/\/[^/]+$/, '')}/wol-im-advent-2027-01-07`;
  expect((await ana.get(`${next}/questions`)).text).toContain('Isst du mit?');
  // Those that ask nothing of their own ask along.
  const id = /name="remove" value="([^"]+)"/.exec((await ana.get(`${next}/questions`)).text)?.[1] ?? '';
  await ana.post(`${next}/questions`, { remove: id });
  await asks(drinks);
  await ana.post(`${path}/questions`, { along: 'yes' });
  const along = (await ana.get(`${next}/questions`)).text;
  expect(along).toContain('Was trinkst du?');
});

test('what guests said goes with the data of guests, also of those who stay on the list', async () => {
  await asks(eating);
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', listed: 'public' });
  await replies(ben, 'Isst du mit?', 'yes');
  site.setClock('2027-03-04T21:00:00Z');
  await site.run('forget what guests were asked');
  ana = await signIn(site, 'ana@example.org');
  const guests = (await ana.get(`${path}/guests`)).text;
  expect(guests).toContain('Ben');
  expect(guests).not.toContain('Isst du mit?</dt>');
});
