// A host's home: one bar on every page, and below the evening's title what could be done now, by phase.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const day = 86_400_000;
const bare = { description: '' };
const stepsIn = (text: string) => [...text.matchAll(/name="away" value="(\w+)"/g)].map(([, step]) => step);

test('before: words, a picture, the first invitations; the day before questions and badges; then the door', async () => {
  const { host, path } = await announced(site, bare);
  expect(stepsIn((await host.get(path)).text)).toEqual(['words', 'picture', 'invite']);
  await answered(site, path, 'ben@example.org');
  expect(stepsIn((await host.get(path)).text)).toEqual(['words', 'picture', 'question']);
  site.setClock('2026-12-02T12:00:00Z');
  expect(stepsIn((await host.get(path)).text)).toEqual(['questions', 'badges', 'words']);
  site.setClock('2026-12-03T09:00:00Z');
  expect(stepsIn((await host.get(path)).text)).toEqual(['door', 'projector', 'questions']);
  site.setClock('2026-12-03T19:00:00Z');
  expect(stepsIn((await host.get(path)).text)).toEqual(['door', 'projector']);
  site.setClock('2026-12-04T09:00:00Z');
  expect(stepsIn((await host.get(path)).text)).toEqual(['recap', 'photo', 'thank']);
});

test('whoever hosts next in the city is led to the question of the month, until it is chosen', async () => {
  const { host, path } = await announced(site);
  const { text } = await host.get(path);
  expect(stepsIn(text)).toContain('question');
  expect(text).toContain('href="/rostock/question#choose"');
  const later = { title: 'Der Abend danach', hashtag: 'WOLDanach', date: '2026-12-10' };
  expect(stepsIn((await host.get((await announced(site, later)).path)).text)).not.toContain('question');
  await host.post('/rostock/question', { deed: 'choose', proposal: '1' });
  expect(stepsIn((await host.get(path)).text)).not.toContain('question');
});

test('a step that is put away stays away for this host, others come in its place, and guests see none', async () => {
  const { host, path } = await announced(site, bare);
  const away = await host.post(`${path}/next-steps`, { away: 'picture' });
  expect(away.location).toBe(`${path}#what-now`);
  expect(stepsIn((await host.get(path)).text)).toEqual(['words', 'invite', 'question']);
  for (const step of ['words', 'invite', 'question']) await host.post(`${path}/next-steps`, { away: step });
  expect((await host.get(path)).text).not.toContain('Was jetzt?');
  expect((await site.visitor('de').get(path)).text).not.toContain('Was jetzt?');
  expect((await site.visitor('de').post(`${path}/next-steps`, { away: 'picture' })).status).toBe(403);
});

test('who has not answered a week after is named, and one tap away from being written to', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/invite`, { emails: 'ben@example.org, caro@example.org', word: '' });
  site.advance(60_000);
  await answered(site, path, 'caro@example.org');
  site.advance(6 * day);
  expect(stepsIn((await host.get(path)).text)).toEqual(['picture', 'question']);
  site.advance(day + 1000);
  const { text } = await host.get(path);
  expect(text).toContain('ben@example.org hat noch nicht geantwortet.');
  expect(text).toContain(`href="${path}/invite?open&#x3D;again#again"`);
  expect(text).not.toContain('caro@example.org');
});

test('the bar has the same four on every page, says where one is, and leads nowhere that a cancelled evening has not', async () => {
  const { host, path } = await announced(site);
  const four = ['guests', 'invite', 'message', 'check-in'];
  for (const page of [
    '',
    '/guests',
    '/message',
    '/check-in',
    '/hosts',
    '/edit',
    '/wall/host',
    '/news',
    '/badges',
  ]) {
    const bar = barIn((await host.get(path + page)).text);
    expect([page, ...bar.first]).toEqual([page, ...four.map((one) => `${path}/${one}`)]);
  }
  expect((await host.get(`${path}/guests`)).text).toContain(`href="${path}/guests" aria-current="page"`);
  await host.post(`${path}/cancel`, { word: '' });
  const { first, all } = barIn((await host.get(path)).text);
  expect(first).toEqual([`${path}/guests`, `${path}/message`, `${path}/again`]);
  expect(all).not.toContain(`${path}/invite`);
  expect((await site.visitor('de').get(path)).text).not.toContain('host-bar');
});

test('a host is not asked whether they come, and says that they invite', async () => {
  const { host, path } = await announced(site);
  const { text } = await host.get(path);
  expect(text).not.toContain('Kommst du?</h2>');
  expect(text).not.toContain('name="answer"');
  expect(text).toContain('lade ich zu „WOL im Advent“ in Rostock ein');
  expect((await host.get(`${path}/mastodon?server=example.social`)).text).toContain('lade ich zu');
  expect((await site.visitor('de').get(path)).text).toContain('bin ich bei „WOL im Advent“');
});

test('after announcing, success stands before the bar', async () => {
  const { host, path } = await announced(site);
  const { text } = await host.get(`${path}?said=announced`);
  expect(text.indexOf('Dein Abend steht!')).toBeGreaterThan(0);
  expect(text.indexOf('Dein Abend steht!')).toBeLessThan(text.indexOf('class="host-bar"'));
});

function barIn(text: string): { first: string[]; all: string[] } {
  const bar = /<nav class="host-bar"[^]*?<\/nav>/.exec(text)?.[0] ?? '';
  const links = (html: string) => [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href ?? '');
  return { first: links(bar.replace(/<details[^]*<\/details>/, '')), all: links(bar) };
}

test('a first evening that waits for the operator’s look says so as a step: one tap leads on, and it can be put away', async () => {
  Object.assign(site.config, { announcing: 'first-looked-at', adminEmails: ['operator@example.org'] });
  const { host, path } = await announced(site, bare);
  const page = (await host.get(path)).text;
  expect(stepsIn(page)).toEqual(['look', 'words', 'picture']);
  expect(page).toContain('Wartet auf einen Blick');
  expect((await host.post(`${path}/next-steps`, { away: 'look' })).status).toBe(303);
  const later = (await host.get(path)).text;
  expect(stepsIn(later)).toEqual(['words', 'picture']);
  // What it is waiting for is still to be seen.
  expect(later).toContain('Wartet auf einen Blick');
});

test('cancelling an evening to which nobody has said yes speaks of no mails', async () => {
  const { host, path } = await announced(site);
  const { text } = await host.get(`${path}/cancel`);
  expect(text).toContain('Noch hat niemand zugesagt');
  expect(text).not.toContain('0 Gäste');
});

test('the pages of a series have the bar of its next evening, and their own ways behind the word', async () => {
  const { host, path } = await announced(site);
  const made = await host.post(`${path}/thrice`, {});
  const series = new URL(made.location, site.origin).pathname;
  for (const page of [series, `${series}/edit`]) {
    const bar = barIn((await host.get(page)).text);
    expect(bar.first).toEqual(['guests', 'invite', 'message', 'check-in'].map((one) => `${path}/${one}`));
    expect(bar.all).toContain(`${series}/edit`);
  }
  expect((await site.visitor('de').get(series)).text).not.toContain('host-bar');
});

test('after a message to the guests there is no empty form, but what was sent, and a way to write another', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const note = { to: 'yes', subject: 'Bringt Tassen mit', words: 'Es gibt Suppe.' };
  const sent = await host.submit(`${path}/message`, note);
  expect(sent.text).toContain('Die Nachricht ist unterwegs.');
  expect(sent.text.indexOf('Die Nachricht ist unterwegs.')).toBeLessThan(sent.text.indexOf('name="subject"'));
  expect(sent.text).toMatch(/<summary>Noch etwas schreiben<\/summary>/);
});
