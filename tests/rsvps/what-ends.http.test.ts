// What ends by itself: links, answers that nobody confirmed, and guests' data after the operator's days.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced, answered, asked, described, invited } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const minute = 60_000;
const ben = { name: 'Ben', email: 'ben@example.org' };

test('a mail’s link opened after the end says that the evening is over, instead of showing a button that does nothing', async () => {
  const { host, path } = await announced(site);
  const invitation = await invited(site, host, path, 'caro@example.org');
  site.setClock('2026-12-03T20:59:00Z');
  const link = await asked(site, path, ben.email);
  site.setClock('2026-12-03T21:00:00Z');
  for (const one of [link, invitation]) {
    const late = await site.visitor('de').get(one);
    expect([late.status, late.text.includes('name="answer"')]).toEqual([409, false]);
    expect(late.text).toContain('Der Abend ist vorbei');
  }
});

test('an answer that could not be confirmed because the evening was cancelled can be when the host undoes that', async () => {
  const { host, path } = await announced(site);
  const link = (await asked(site, path, ben.email)).replace(/\?.*/, '');
  await host.post(`${path}/cancel`, { word: '' });
  const refused = await site.visitor('de').post(link, { answer: 'yes' });
  expect([refused.status, refused.text.includes('Der Abend ist abgesagt')]).toEqual([409, true]);
  await host.post(`${path}/cancel`, { undo: 'yes' });
  expect((await site.visitor('de').submit(link, { answer: 'yes' })).text).toContain('Schön, Ben!');
});

test('a link that is too old, wrong or of another kind opens nothing', async () => {
  const { host, path } = await announced(site);
  await site.visitor('de').post(`${path}/rsvp`, { ...ben, answer: 'yes' });
  const link = linkIn(await site.mailTo(ben.email), '/rsvp/').replace(/\?.*/, '');
  await host.post(`${path}/invite`, { emails: 'caro@example.org' });
  const stop = linkIn(await site.mailTo('caro@example.org'), '/unsubscribe/').replace(
    '/unsubscribe/',
    '/rsvp/',
  );
  site.advance(7 * 24 * 60 * minute);
  for (const one of [link, stop, '/rsvp/x', `/rsvp/${'a'.repeat(5000)}`]) {
    const visitor = site.visitor('de');
    expect([404, 410], one).toContain((await visitor.get(one)).status);
    expect([404, 410], one).toContain((await visitor.post(one, { answer: 'yes' })).status);
  }
  expect((await everythingIn(site))['rsvps']).toEqual([]);
});

test('unconfirmed answers and announcements are gone after seven days', async () => {
  const { path } = await announced(site);
  await site.visitor('de').post(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  await site.visitor('de').post('/new', { title: 'x', name: 'Caro', email: 'caro@example.org' });
  await site.visitor('de').post('/new', { ...advent, name: 'Caro', email: 'caro@example.org' });
  await site.mailsTo('caro@example.org');
  const jobs = ['forget unconfirmed answers', 'forget unconfirmed announcements'] as const;
  site.setClock('2026-11-29T11:59:59Z');
  for (const job of jobs) await site.run(job);
  const kept = await everythingIn(site);
  expect([kept['unconfirmed_answers']?.length, kept['unconfirmed_announcements']?.length]).toEqual([1, 2]);
  site.setClock('2026-11-29T12:00:01Z');
  for (const job of jobs) await site.run(job);
  const left = await everythingIn(site);
  expect(left).toMatchObject({ unconfirmed_answers: [], unconfirmed_announcements: [] });
  expect(JSON.stringify(left)).not.toMatch(/ben@example.org|caro@example.org/);
});

test('guests’ data of a past evening is deleted after the operator’s days, but for who chose to stay on the list', async () => {
  const { path } = await announced(site, { capacity: '3' });
  for (const [name, listed, answer] of [
    ['ben', 'public', 'yes'],
    ['caro', 'guests', 'maybe'],
    ['dora', 'nobody', 'yes'],
    ['emil', 'public', 'no'],
    ['fritz', 'public', 'yes'],
    ['gesa', 'public', 'yes'],
  ] as const) {
    const link = await answered(site, path, `${name}@example.org`, answer);
    if (answer !== 'no') await described(site, link, { name, listed, working_on: `Arbeit von ${name}` });
  }
  await site.mailsTo('gesa@example.org');
  site.setClock('2027-03-03T20:59:59Z');
  await site.run('forget guests');
  expect((await everythingIn(site))['rsvps']).toHaveLength(6);
  site.setClock('2027-03-03T21:00:01Z');
  await site.run('forget guests');
  for (const job of [
    'forget old mails',
    'forget old links',
    'forget old sessions',
    'forget allowances',
  ] as const)
    await site.run(job);
  const left = JSON.stringify(await everythingIn(site));
  for (const name of ['ben', 'caro', 'fritz']) expect(left).toContain(`Arbeit von ${name}`);
  expect(left.match(/.{80}(dora|emil|gesa).{20}/i)).toBeNull();
  expect((await site.visitor('de').get(`${path}/people`)).text).toContain('Arbeit von ben');
});

test('whoever asked a host something, or is in a circle, is not forgotten with their last answer', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, ben.email);
  site.advance(120 * 24 * 60 * minute);
  await announced(site, { date: '2027-04-08', hashtag: 'WOLFruehling', title: 'Frühling' });
  // Ben is somebody of whom nothing is left but what he asked a moment ago.
  const later = '/rostock/fruehling';
  await site.visitor('de').post(`${later}/write`, { ...ben, words: 'Gibt es Kuchen?' });
  await site.visitor('de').post(linkIn(await site.mailTo(ben.email), '/messages/'), {});
  await site.run('forget guests');
  await site.run('forget conversations');
  expect((await everythingIn(site))['rsvps']).toEqual([]);
  expect((await everythingIn(site))['conversations']).toHaveLength(1);
  site.setClock('2027-12-01T12:00:00Z');
  await site.run('forget conversations');
  await site.run('forget guests');
  expect(JSON.stringify((await everythingIn(site))['persons'])).not.toContain(ben.email);
  expect((await host.get(later)).status).toBe(200);
});
