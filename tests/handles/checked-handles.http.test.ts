// Handles are looked for in the background: what happened is shown to the person, nobody waits, and a renamed account stays right.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { personHandles } from '../../src/people/tables.ts';
import { checkHandles } from '../../src/rsvps/handle-checking.ts';
import { rsvpHandles, rsvps } from '../../src/rsvps/tables.ts';
import { day, hour, minute } from '../../src/time/clock.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { accountAt, blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';
import { handleChecks } from '../../src/handles/tables.ts';

let site: Site;
let net: Net;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1500 });
  site = await openSite({}, net.outside);
});
afterEach(async () => {
  await site.close();
  await net.close();
});

test('what was found is shown beside the handle, on the answer’s page and among one’s own things', async () => {
  accountAt(net, 'ben@example.social', { name: 'Ben <b>am Meer</b>' });
  net.answer('ben.example.org', '/', '<link rel="alternate" type="application/rss+xml" href="/feed">');
  net.answer(
    'ben.example.org',
    '/feed',
    '<rss version="2.0"><channel><title>Bens Blog</title></channel></rss>',
  );
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const handles = {
    mastodon: '@ben@example.social',
    blog: 'ben.example.org',
    bluesky: 'ben.exmaple.org',
    x: 'BenExample',
  };
  await described(site, link, handles);
  const page = async () => (await site.visitor('de').get(`${link}?said=saved`)).text;
  expect(notesOn(await page())).toEqual(
    Array(3).fill('Wir sehen gleich nach, ob es das gibt. Du musst nicht warten.'),
  );
  net.answer('public.api.bsky.app', '*', 400);
  await site.run('check handles');
  const notes = [
    'Gefunden: Ben &lt;b&gt;am Meer&lt;/b&gt;',
    'Dieses Konto haben wir nicht gefunden. Ein Tippfehler?',
    'Gefunden, mit Feed: Bens Blog',
  ];
  expect(notesOn(await page())).toEqual(notes);

  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', ...handles });
  expect(notesOn((await ben.get('/me/profile')).text)).toEqual(notes);
  // What is typed anew is not what was looked for.
  const refused = await ben.post('/me', { name: 'Ben', mastodon: '@ben@elsewhere.example', x: 'not one' });
  expect(refused.status).toBe(422);
  expect(notesOn(refused.text)).toEqual([]);
});

test('nothing breaks and nobody waits when the net is away, and it is tried again, less and less often', async () => {
  net.name('example.social', 'unreachable');
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { mastodon: '@ben@example.social' });
  const pauses: number[] = [];
  for (let tries = 0; tries < 6; tries += 1) {
    await site.run('check handles');
    const [check] = await site.db.select().from(handleChecks);
    pauses.push((check?.dueAt.getTime() ?? 0) - site.now().getTime());
    site.setClock(check?.dueAt.toISOString() ?? '');
  }
  expect(pauses).toEqual([10 * minute, hour, 6 * hour, day, 7 * day, 7 * day]);
  expect(notesOn((await site.visitor('de').get(link)).text)).toEqual([
    'Der Server hat nicht geantwortet. Wir versuchen es wieder; du musst nichts tun.',
  ]);
  accountAt(net, 'ben@example.social', { name: 'Ben' });
  net.name('example.social', ['93.184.215.14']);
  await site.run('check handles');
  expect(notesOn((await site.visitor('de').get(link)).text)).toEqual(['Gefunden: Ben']);
  // What was found stays while the server is away later.
  net.name('example.social', 'unreachable');
  site.advance(8 * day);
  await site.run('check handles');
  expect(notesOn((await site.visitor('de').get(link)).text)).toEqual(['Gefunden: Ben']);
});

test('a Bluesky account is kept by its identifier, and is shown as it is called now', async () => {
  blueskyAccount(net, 'ben.old.example', {});
  net.texts('_atproto.ben.old.example', [`did=${did}`]);
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const says = { name: 'Ben', bluesky: '@ben.old.example', listed: 'public' };
  await described(site, link, says);
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', bluesky: 'ben.old.example' });
  await site.run('check handles');
  const [inAnswer] = await site.db.select().from(rsvpHandles);
  const [ofPerson] = await site.db.select().from(personHandles);
  expect([inAnswer?.handle, ofPerson?.handle]).toEqual([did, did]);
  const names = async () => [
    (await site.visitor('de').get(`${path}/people/bluesky.txt`)).text.trim(),
    /name="bluesky" value="([^"]*)"/.exec((await site.visitor('de').get(link)).text)?.[1],
    /name="bluesky" value="([^"]*)"/.exec((await ben.get('/me/profile')).text)?.[1],
  ];
  expect(await names()).toEqual(['ben.old.example', '@ben.old.example', '@ben.old.example']);

  blueskyAccount(net, 'ben.new.example', { displayName: 'Ben' });
  net.texts('_atproto.ben.new.example', [`did=${did}`]);
  site.advance(day);
  await site.run('check handles');
  expect(await names()).toEqual(['ben.new.example', '@ben.new.example', '@ben.new.example']);

  // Saving what the form shows changes nothing; the old name, given by somebody else, is looked for anew.
  await described(site, link, { ...says, bluesky: '@ben.new.example' });
  expect((await site.db.select().from(rsvpHandles)).map(({ handle }) => handle)).toEqual([did]);
  const other = await answered(site, path, 'caro@example.org');
  await described(site, other, { name: 'Caro', bluesky: 'ben.old.example' });
  expect(
    (await site.db.select().from(handleChecks)).map(({ handle, state }) => `${handle} ${state}`).toSorted(),
  ).toEqual(['ben.old.example waiting', `${did} found`]);
});

test('the same handle is looked for once, by one process, and forgotten when nobody has it any more', async () => {
  accountAt(net, 'ben@example.social', {});
  const { path } = await announced(site);
  for (const email of ['ben@example.org', 'caro@example.org'])
    await described(site, await answered(site, path, email), { mastodon: '@ben@example.social' });
  await Promise.all([site.run('check handles'), site.run('check handles')]);
  expect(net.asked.filter((address) => address.includes('webfinger'))).toHaveLength(1);
  await site.run('forget handle checks');
  expect(await site.db.select().from(handleChecks)).toHaveLength(1);
  await site.db.delete(rsvps);
  await site.run('forget handle checks');
  expect(await site.db.select().from(handleChecks)).toEqual([]);
});

function notesOn(html: string): string[] {
  return [...html.matchAll(/<p class="hint(?: doubt)?"><svg.*?<\/svg> ([^<]+)<\/p>/gs)].map(([, text = '']) =>
    text.trim(),
  );
}

test('when the site stops, what is under way is broken off and looked for again', async () => {
  net.answer('example.social', '/.well-known/webfinger', () => undefined);
  await site.db.insert(handleChecks).values({ ...checkOf('ben@example.social'), dueAt: site.now() });
  const stopping = new AbortController();
  const looking = checkHandles(site.db, site.now(), {
    looking: { outside: net.outside, baseUrl: site.origin },
    stopping: stopping.signal,
  });
  while (net.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
  stopping.abort();
  expect(await looking).toBe(1);
  const [check] = await site.db.select().from(handleChecks);
  expect([check?.state, check?.failures]).toEqual(['waiting', 0]);
});

function checkOf(handle: string) {
  const now = site.now();
  return {
    network: 'mastodon',
    handle,
    state: 'waiting',
    calledNow: null,
    found: {},
    failures: 0,
    since: now,
    dueAt: now,
  } as const;
}
