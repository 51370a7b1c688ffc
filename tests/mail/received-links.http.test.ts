// Links as they come back from mail programs: with a mark behind them, without their last hyphen, broken over two lines. They find their page all the same.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import { mailLinks } from '../../src/mail/tables.ts';
import { hashOf, isAsMinted, newToken } from '../../src/secrets/tokens.ts';
import { viewTokenFor } from '../../src/guest-list/view-link.ts';
import { announced, answered, asked, described, invited, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let host: Visitor;
let path: string;
beforeAll(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
});
afterAll(() => site.close());

/** As they stand in an address: some are sent as they are, some as escapes. */
const marks = [
  '.',
  ')',
  '>',
  ',',
  '%20',
  '%3E',
  '%29.',
  '%E2%80%9D',
  '%C2%BB',
  '!',
  ';',
  "'",
  '*',
  '_',
  '-',
  '...',
  '%E2%80%A6',
  '%20Bis%20bald',
  '%0D%0A',
  ']',
  '|',
];

test('tokens begin and end in a letter or a digit, those of view links too', () => {
  const tokens = Array.from({ length: 3000 }, () => newToken());
  expect(new Set(tokens).size).toBe(3000);
  for (const token of [...tokens, ...tokens.map(viewTokenFor)])
    expect(token).toMatch(/^[A-Za-z0-9][\w-]{30}[A-Za-z0-9]$/);
});

test('a mark behind the link of an answer is no part of it: to look at, to ask for, and to press', async () => {
  const visitor = site.visitor('de');
  for (const [number, mark] of marks.entries()) {
    const link = (await asked(site, path, `guest${number}@example.org`)).replace(/\?.*/, '');
    const looked = await visitor.get(`${link}${mark}?answer=maybe${mark}`);
    expect({ mark, status: looked.status }).toEqual({ mark, status: 200 });
    expect({ mark, chosen: /class="button" name="answer" value="maybe"/.test(looked.text) }).toEqual({
      mark,
      chosen: true,
    });
    const head = await fetch(`${site.origin}${link}${mark}`, { method: 'HEAD', redirect: 'manual' });
    expect({ mark, status: head.status }).toEqual({ mark, status: 200 });
    const pressed = await visitor.post(`${link}${mark}`, { answer: 'yes' });
    expect({ mark, status: pressed.status, to: pressed.location }).toEqual({
      mark,
      status: 303,
      to: `${link}?said=answered`,
    });
  }
});

test('every kind of link takes a mark', async () => {
  const visitor = site.visitor('de');
  const answer = await answered(site, path, 'ben@example.org');
  const invitation = await invited(site, host, path, 'caro@example.org');
  await visitor.post('/sign-in', { email: 'ben@example.org' });
  const signing = linkIn(await site.mailTo('ben@example.org'), '/sign-in/');
  await visitor.post('/following', { email: 'dora@example.org', city: 'rostock' });
  const following = linkIn(await site.mailTo('dora@example.org'), '/following/');
  const stopping = linkIn(await site.mailTo('caro@example.org'), '/unsubscribe/');
  await visitor.post(`${path}/write`, { words: 'Gibt es Tee?', name: 'Emil', email: 'emil@example.org' });
  const question = linkIn(await site.mailTo('emil@example.org'), '/messages/');
  for (const link of [
    answer,
    `${answer}%20/write`,
    `${answer}/write`,
    `${answer}/circle`,
    invitation,
    signing,
    following,
    stopping,
    question,
  ])
    for (const mark of ['.', ')', '%3E', '%20'])
      expect({ link, mark, status: (await visitor.get(link + mark)).status }).toEqual({
        link,
        mark,
        status: 200,
      });
});

test('a token of before keeps opening its page, also when a mail program has cut off its hyphens', async () => {
  const answer = await answered(site, path, 'fritz@example.org');
  const [link] = await site.db
    .select()
    .from(mailLinks)
    .where(eq(mailLinks.tokenHash, hashOf(answer.replace('/rsvp/', ''))));
  if (!link) throw new Error('the link is not kept');
  const visitor = site.visitor('de');
  for (const [old, cut] of [
    ['q'.repeat(31) + '-', 'q'.repeat(31)],
    ['r'.repeat(31) + '_', 'r'.repeat(31)],
    ['s'.repeat(30) + '--', 's'.repeat(30)],
    ['-' + 't'.repeat(30) + '-', '-' + 't'.repeat(30)],
  ] as const) {
    expect(isAsMinted(old)).toBe(false);
    await site.db.insert(mailLinks).values({ ...link, tokenHash: hashOf(old) });
    for (const received of [old, cut, `${cut}.`, `${old})`, `${old}%20`])
      expect({ received, status: (await visitor.get(`/rsvp/${received}`)).status }).toEqual({
        received,
        status: 200,
      });
    expect((await visitor.post(`/rsvp/${cut}`, { answer: 'maybe' })).location).toBe(
      `/rsvp/${old}?said=answered`,
    );
    expect((await visitor.get(`/rsvp/${cut.slice(0, -3)}`)).status).toBe(410);
  }
});

test('a link that was broken over two lines is put together', async () => {
  const answer = await answered(site, path, 'gerd@example.org');
  const broken = `${answer.slice(0, 20)}%20${answer.slice(20)}`;
  expect((await site.visitor('de').get(broken)).status).toBe(200);
});

test('the view link of the people page takes marks, and one of before its former ends', async () => {
  await described(site, await answered(site, path, 'hanna@example.org'), { name: 'Hanna', listed: 'guests' });
  const answer = await answered(site, path, 'ida@example.org');
  const visitor = site.visitor('de');
  const view = viewTokenFor(answer.replace('/rsvp/', ''));
  for (const mark of marks)
    expect((await visitor.get(`${path}/people?guest=${view}${mark}`)).text).toContain('Hanna');
  const [link] = await site.db
    .select()
    .from(mailLinks)
    .where(eq(mailLinks.tokenHash, hashOf(view)));
  if (!link) throw new Error('the view link is not kept');
  for (const former of [`-${'u'.repeat(30)}_`, `${'v'.repeat(31)}-`]) {
    await site.db.insert(mailLinks).values({ ...link, tokenHash: hashOf(former) });
    const now = former.replace(/^-/, '0').replace(/_$/, '1').replace(/-$/, '0');
    for (const token of [former, now])
      expect((await visitor.get(`${path}/people?guest=${token}`)).text).toContain('Hanna');
  }
});

test('a calendar at a secret address takes a mark, and so does every other file', async () => {
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/calendar', { deed: 'make' });
  const [address = ''] = /\/me\/calendar\/[\w-]+\.ics/.exec((await ben.get('/me/emails')).text) ?? [];
  const visitor = site.visitor('de');
  for (const file of [address, `${path}/tweetup.ics`, '/rostock/calendar.ics', '/rostock/feed.atom'])
    for (const mark of ['', '.', ')', '%3E', '%20', '%E2%80%9D'])
      expect({ file, mark, status: (await visitor.get(file + mark)).status }).toEqual({
        file,
        mark,
        status: 200,
      });
});

test('the page of an evening is found behind its marks', async () => {
  for (const mark of ['.', ')', '%3E', '%E2%80%9C', ',/'])
    expect(await site.visitor('de').get(path + mark)).toMatchObject({ status: 301, location: path });
});

test('where a link opens nothing, the page says that it may have been cut, and how to get a new one', async () => {
  for (const [language, cut, button] of [
    ['de', 'abgeschnitten', 'Schickt mir einen neuen Link'],
    ['en', 'cut short', 'Send me a new link'],
  ] as const)
    for (const room of [
      'rsvp',
      'messages',
      'circles',
      'following',
      'unsubscribe',
      'hosts',
      'new',
      'report',
      'sign-in',
    ]) {
      const page = await site.visitor(language).get(`/${room}/${'x'.repeat(20)}`);
      expect({ room, status: page.status }).toEqual({ room, status: 410 });
      expect({ room, said: page.text.includes(cut) }).toEqual({ room, said: true });
      expect({ room, offers: page.text.includes(button) }).toEqual({ room, offers: true });
    }
  const gone = await site.visitor('de').get(`/rsvp/${'x'.repeat(20)}`);
  expect(gone.text).toMatch(/<form action="\/sign-in" method="post">[\s\S]*?name="email"/);
});
