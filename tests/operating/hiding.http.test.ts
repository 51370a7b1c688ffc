// Series, persons’ pages and posts are hidden with a reason, told with a way to object, and shown again; the log of it is only ever added to, in the database as well.
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { operatorLog } from '../../src/operating/tables.ts';
import { posts } from '../../src/wall/tables.ts';
import { cityBlogs } from '../../src/writing/tables.ts';
import { outbox } from '../../src/mail/tables.ts';
import { advent, announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let operator: Visitor;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  operator = await signIn(site, 'operator@example.org');
});
afterEach(() => site.close());

const why = 'Hier werden Heizdecken verkauft.';

async function hides(address: string): Promise<void> {
  expect((await operator.post('/admin', { deed: 'hide', tweetup: address, why })).location).toBe(
    '/admin?said=done',
  );
}

async function shows(): Promise<void> {
  const id =
    /name="id" value="((?:series|page|post|blog|sentence|picture) [^"]+)"/.exec(
      (await operator.get('/admin')).text,
    )?.[1] ?? '';
  const shown = await operator.post('/admin', { deed: 'show', id, why: 'Sie sind fort.' });
  expect(shown.location).toBe('/admin?said=done');
}

async function aSeries(): Promise<{ host: Visitor; path: string; evening: string }> {
  const host = await signIn(site, 'ana@example.org');
  await host.post('/me', { name: 'Ana' });
  const started = await host.post('/new/series', {
    ...advent,
    title: 'Offener Tisch',
    rhythm: 'monthly',
    weeks_ahead: '12',
    series_name: 'Laut am Donnerstag',
  });
  const path = started.location.replace(/\?.*/, '');
  const evening = '/rostock/offener-tisch-2026-12-03';
  await host.post(`${evening}/publish`, {});
  return { host, path, evening };
}

test('a hidden series is there for its hosts alone, and nowhere in lists, with its evenings to come; shown again, they are too', async () => {
  const { host, path, evening } = await aSeries();
  const hiddenBefore = '/rostock/offener-tisch-2027-01-07';
  await host.post(`${hiddenBefore}/publish`, {});
  await hides(hiddenBefore);
  site.advance(60_000);
  const stranger = site.visitor('de');
  expect((await stranger.get(path)).status).toBe(200);
  expect((await stranger.get('/sitemap.xml')).text).toContain(path);
  await hides(path);
  const mail = await lastMail(site, 'ana@example.org', /^Verborgen: Laut am Donnerstag/);
  expect(mail.text).toContain(why);
  for (const address of [path, `${path}/calendar.ics`, `${path}/feed.atom`])
    expect((await stranger.get(address)).status, address).toBe(404);
  for (const address of ['/rostock', '/sitemap.xml'])
    expect((await stranger.get(address)).text, address).not.toContain('/series/');
  expect((await stranger.get(evening)).status).toBe(404);
  expect((await host.get(evening)).status).toBe(200);
  // One mail says it of all: its hosts are told once.
  const told = (await site.mailsTo('ana@example.org')).filter(({ subject }) =>
    subject?.startsWith('Verborgen'),
  );
  expect(told).toHaveLength(2);
  expect((await host.get(path)).text).toContain('Der Betrieb hat diese Seite verborgen');
  await stranger.post(linkIn(mail, '/report/'), { words: 'Es sind Kuscheldecken.' });
  expect((await operator.get('/admin')).text).toMatch(new RegExp(`Widerspruch<span[^>]*>: ${path}<`));
  await shows();
  expect((await stranger.get(path)).status).toBe(200);
  expect((await stranger.get(evening)).status).toBe(200);
  expect((await stranger.get(hiddenBefore)).status).toBe(404);
  expect((await lastMail(site, 'ana@example.org', /^Wieder da/)).text).toContain('Sie sind fort.');
});

test('a hidden page is seen by its person alone, whatever they write or remove meanwhile', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const page = { visible: 'public', address: 'ben-baut', working_on: 'Ein Hochbeet' };
  await ben.post('/me', { name: 'Ben' });
  await ben.post('/me/page', page);
  const stranger = site.visitor('de');
  expect((await stranger.get('/people/ben-baut')).status).toBe(200);
  await hides(`${site.origin}/people/ben-baut`);
  expect((await stranger.get('/people/ben-baut')).status).toBe(404);
  expect((await ben.get('/people/ben-baut')).status).toBe(200);
  expect((await ben.get('/me/page')).text).toContain('Der Betrieb hat deine Seite verborgen');
  await ben.post('/me/page', { ...page, working_on: 'Zwei Hochbeete' });
  await ben.post('/me/page', { remove: 'yes' });
  await ben.post('/me/page', page);
  expect((await stranger.get('/people/ben-baut')).status).toBe(404);
  expect((await lastMail(site, 'ben@example.org', /^Verborgen: Ben/)).text).toContain(why);
  await shows();
  expect((await stranger.get('/people/ben-baut')).status).toBe(200);
});

test('a hidden post is off the wall, and no host shows it', async () => {
  const { host, path } = await announced(site);
  const address = 'https://x.com/caro/status/1';
  await host.post(`${path}/wall`, { address, words: 'Kauft Heizdecken', name: 'Caro' });
  const [post] = await site.db.select().from(posts);
  const wall = async () => (await site.visitor('de').get(`${path}/wall`)).text;
  expect(await wall()).toContain('Kauft Heizdecken');
  await hides(`${path}/wall/off?post=${post?.id}`);
  expect(await wall()).not.toContain('Kauft Heizdecken');
  await host.post(`${path}/wall/host`, { deed: `show ${post?.id}` });
  await host.post(`${path}/wall`, { address, words: 'Kauft Heizdecken!', name: 'Caro' });
  expect(await wall()).not.toContain('Kauft Heizdecken');
  expect((await host.get(`${path}/wall/host`)).text).toContain('Der Betrieb hat diesen Post verborgen');
  expect((await lastMail(site, 'ana@example.org', /^Verborgen: Caro/)).text).toContain(why);
  await shows();
  expect(await wall()).toContain('Kauft Heizdecken');
  // The same by its address on its network.
  await hides(post?.address ?? '');
  expect(await wall()).not.toContain('Kauft Heizdecken');
});

test('a blog in a city is hidden from page, feeds and city, and does not come back by itself', async () => {
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/profile', { name: 'Ben', blog: 'ben.example' });
  await ben.post('/me/blog', { city: 'Rostock', audience: 'feeds' });
  await site.db.update(cityBlogs).set({ feed: 'https://ben.example/feed' });
  const [blog] = await site.db.select().from(cityBlogs);
  const page = (await site.visitor('de').get('/rostock/blogs')).text;
  expect(page).toContain(`/report?about=/rostock/blogs%23blog-${blog?.id}"`);
  await hides(`/rostock/blogs#blog-${blog?.id}`);
  expect((await lastMail(site, 'ben@example.org', /^Verborgen/)).text).toContain(why);
  const seen = async () =>
    Promise.all(
      ['/rostock/blogs', '/rostock/blogs/blogs.opml', '/rostock/blogs/feed.json', '/rostock'].map(
        async (address) => (await site.visitor('de').get(address)).text.includes('ben.example'),
      ),
    );
  expect(await seen()).toEqual([false, false, false, false]);
  expect((await ben.get('/me/blog')).text).toContain('hat deinen Blog hier verborgen');
  await ben.post('/me/blog', { city: '', audience: 'nobody' });
  expect((await ben.post('/me/blog', { city: 'Rostock', audience: 'here' })).status).toBe(422);
  await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'ben.example' });
  expect(await seen()).toEqual([false, false, false, false]);
  await shows();
  const log = await site.db.select().from(operatorLog);
  expect(log.map(({ deed }) => deed)).toEqual(expect.arrayContaining(['hid_blog', 'showed_blog']));
  // Ben had taken it away meanwhile: shown again is what somebody agrees to.
  expect(await seen()).toEqual([false, false, false, false]);
  expect((await ben.post('/me/blog', { city: 'Rostock', audience: 'here' })).status).toBe(303);
});

test('an answer to the question is hidden from everybody but its writer, and shown again', async () => {
  const { host, path } = await announced(site);
  await host.post('/rostock/question', { deed: 'choose', proposal: '2' });
  const ben = await answered(site, path, 'ben@example.org');
  const answer = { deed: 'answer', words: 'Kauft Heizdecken', name: 'Ben', audience: 'public' };
  await site.visitor('de').post(`${ben}/question`, answer);
  const page = (await site.visitor('de').get('/rostock/question')).text;
  const id = /id="(answer-\w+)"/.exec(page)?.[1] ?? '';
  expect(page).toContain(`/report?about&#x3D;%2Frostock%2Fquestion%23${id}`);
  await hides(`/rostock/question#${id}`);
  site.setClock('2026-12-03T18:30:00Z');
  for (const address of ['/rostock/question', '/rostock', '/rostock/question/2026-12', path])
    for (const visitor of [site.visitor('de'), host])
      expect([address, (await visitor.get(address)).text.includes('Heizdecken')]).toEqual([address, false]);
  const own = (await site.visitor('de').get(`${ben}/question`)).text;
  expect(own).toContain('hat deinen Satz verborgen');
  // Taken back and said again it is still hidden.
  await site.visitor('de').post(`${ben}/question`, { deed: 'take-back' });
  await site.visitor('de').post(`${ben}/question`, answer);
  expect((await site.visitor('de').get('/rostock/question')).text).not.toContain('Heizdecken');
  await shows();
  expect((await site.visitor('de').get('/rostock/question')).text).toContain('Heizdecken');
});

test('a picture of an album is hidden from its hosts too, file and all, and shown again', async () => {
  const { host, path } = await announced(site);
  site.setClock('2026-12-03T18:30:00Z');
  const ben = await answered(site, path, 'ben@example.org');
  const body = new FormData();
  const red = sharp({ create: { width: 800, height: 600, channels: 3, background: '#a93a24' } });
  body.append('picture', new Blob([new Uint8Array(await red.jpeg().toBuffer())]), 'abend.jpg');
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  await fetch(`${site.origin}${ben}/album`, { method: 'POST', body, redirect: 'manual', headers });
  const file = /href="(\/pictures\/[^"]+)"/.exec((await host.get(`${path}/album`)).text)?.[1] ?? '';
  expect((await host.get(file)).status).toBe(200);
  await hides(file);
  expect((await host.get(file)).status).toBe(404);
  expect((await host.get(`${path}/album`)).text).not.toContain(file);
  expect((await lastMail(site, 'ana@example.org', /^Verborgen/)).text).toContain('Album');
  await shows();
  expect((await host.get(file)).status).toBe(200);
});

test('without a reason nothing is hidden, nor what is not there; nobody else can do it', async () => {
  const { path } = await aSeries();
  expect((await operator.post('/admin', { deed: 'hide', tweetup: path })).location).toContain('why-missing');
  for (const tweetup of [
    '/people/nobody',
    '/rostock/series/nothing',
    '/rostock/nothing/wall#post-x',
    'https://x.com/1',
  ])
    expect((await operator.post('/admin', { deed: 'hide', tweetup, why })).location).toContain('not-found');
  expect((await operator.post('/admin', { deed: 'show', id: 'series nothing' })).location).toContain(
    'not-found',
  );
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.post('/admin', { deed: 'hide', tweetup: path, why })).status).toBe(404);
  expect((await site.visitor('de').get(path)).status).toBe(200);
});

test('the log of deeds is only ever added to: the database refuses the rest', async () => {
  const { path, evening } = await aSeries();
  await hides(path);
  const before = await site.db.select().from(operatorLog);
  expect(before.map(({ deed, about, reason }) => [deed, about, reason])).toEqual(
    expect.arrayContaining([
      ['hid_series', path, why],
      ['hid', evening, why],
    ]),
  );
  expect(before).toHaveLength(2);
  await expect(site.db.update(operatorLog).set({ reason: 'Aus Versehen' })).rejects.toThrow(/operator_log/);
  await expect(site.db.delete(operatorLog).where(eq(operatorLog.deed, 'hid_series'))).rejects.toThrow(
    /operator_log/,
  );
  await expect(
    site.db.transaction((tx) => tx.update(operatorLog).set({ operator: 'nobody@example.org' })),
  ).rejects.toThrow(/operator_log/);
  expect(await site.db.select().from(operatorLog)).toEqual(before);
});

test('mails that are tried again and given up are seen at a glance, and the latter sent again', async () => {
  const mail = {
    kind: 'may-announce' as const,
    language: 'de' as const,
    facts: {},
    urgency: 3,
    attempts: 2,
    dueAt: new Date('2027-01-01'),
    since: site.now(),
  };
  const named = (name: string) => ({
    id: name,
    dedupeKey: name,
    messageId: name,
    recipient: `${name}@example.org`,
  });
  await site.db.insert(outbox).values([
    { ...mail, ...named('slow'), state: 'waiting', error: '451 later' },
    { ...mail, ...named('dead'), state: 'dead', error: '550 no', endedAt: site.now() },
  ]);
  const page = (await operator.get('/admin')).text;
  expect(page).toContain('may-announce an slow@example.org');
  expect(page).toContain('Versuche: 2. 451 later');
  expect(page).toContain('may-announce an dead@example.org: 550 no');
  await operator.post('/admin', { deed: 'send-again', id: 'dead' });
  expect((await site.mailTo('dead@example.org')).subject).toBe('Magst du einen Abend ankündigen?');
});
