// Servers that speak WebFinger, name identifiers and give feeds: well, slowly, wrongly, with redirects to where nobody may ask, huge, cut off. Nothing hangs, nothing leaks, and the person sees what happened.
import { describe, expect, test as plainTest, vi } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet, type How, type Net } from '../support/net.ts';
import { accountAt, blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';
import { handleChecks } from '../../src/handles/tables.ts';

// What a stranger's server does is the same to either database: that findings are kept on both is asked in checked-handles.
vi.setConfig({ testTimeout: 20_000 });

const publicAddress = '93.184.215.14';
/** Milliseconds for each request. */
const patience = 400;

const seen = {
  found: /Gefunden/,
  noFeed: /Gefunden, aber ohne Feed/,
  missing: /Ein Tippfehler\?/,
  unanswered: /Der Server hat nicht geantwortet/,
} as const;

interface Scene {
  readonly site: Site;
  readonly net: Net;
  /** Of Ben's ticket, on which they say who they are. */
  readonly link: string;
}

/** Each has a site and a net of its own, so that several wait at once for servers that say nothing. */
const test = plainTest.extend<{ scene: Scene }>({
  scene: async ({ onTestFinished }, use) => {
    let now = (): Date => new Date(0);
    const net = await openNet(() => now(), { milliseconds: patience });
    const site = await openSite({}, net.outside);
    now = () => site.now();
    onTestFinished(async () => {
      await site.close();
      await net.close();
    });
    const { path } = await announced(site);
    await use({ site, net, link: await answered(site, path, 'ben@example.org') });
  },
});

const leads =
  (to: string): How =>
  (_req, res) =>
    res.writeHead(302, { Location: to }).end();
const huge: How = (_req, res) => res.end(`{"links":[${'{"rel":"x"},'.repeat(100_000)}{}]}`);
const cutOff: How = (_req, res) => void res.writeHead(200, { 'Content-Length': 500 }).write('{"links":[');
const dripping: How = (_req, res) => {
  const drops = setInterval(() => res.write(' '), 20);
  res.on('close', () => clearInterval(drops));
};
const elsewhere = [
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://169.254.169.254/latest',
  'https://inner.example/',
];

/** What a server may do instead of answering, and what the person then reads. */
const wrong: readonly (readonly [name: string, how: How, says: 'missing' | 'unanswered'])[] = [
  ['is silent', () => undefined, 'unanswered'],
  ['drips', dripping, 'unanswered'],
  ['is in trouble', 503, 'unanswered'],
  ['speaks no HTTP', (req) => req.socket.end('220 smtp.example ESMTP\r\n'), 'unanswered'],
  ['hangs up', (req) => req.socket.destroy(), 'unanswered'],
  ['is cut off', cutOff, 'unanswered'],
  ['is huge', huge, 'unanswered'],
  ['leads in a circle', (req, res) => res.writeHead(302, { Location: req.url ?? '/' }).end(), 'unanswered'],
  ...elsewhere.map((to) => [`leads to ${to}`, leads(to), 'missing'] as const),
  ['leads to http', leads('http://plain.example/'), 'missing'],
];

/** @returns what stands beside the field, once it was looked for */
async function told({ site, net, link }: Scene, handles: Record<string, string>): Promise<string> {
  net.name('inner.example', ['10.1.2.3']);
  net.name('plain.example', [publicAddress]);
  await described(site, link, { name: 'Ben', ...handles });
  const began = performance.now();
  await site.run('check handles');
  // A handful of requests at the most, each with its own bound.
  expect(performance.now() - began).toBeLessThan(8 * patience);
  expect(net.dialled.filter((ip) => ip !== publicAddress)).toEqual([]);
  const page = await site.visitor('de').get(link);
  expect(page.status).toBe(200);
  return [...page.text.matchAll(/<p class="hint(?: doubt)?"><svg.*?<\/svg> ([^<]+)<\/p>/gs)]
    .map(([, note = '']) => note)
    .join(' ');
}

describe.concurrent('WebFinger', () => {
  const asked = `/.well-known/webfinger?resource=${encodeURIComponent('acct:ben@example.social')}`;

  test('well', async ({ scene }) => {
    accountAt(scene.net, 'ben@example.social', { name: 'Ben' });
    expect(await told(scene, { mastodon: '@ben@example.social' })).toMatch(seen.found);
  });

  test.for(wrong)('%s', async ([, how, says], { scene }) => {
    scene.net.answer('example.social', asked, how);
    expect(await told(scene, { mastodon: '@ben@example.social' })).toMatch(seen[says]);
  });

  test.for(wrong)('the actor %s: the account is found all the same', async ([, how], { scene }) => {
    accountAt(scene.net, 'ben@example.social', {});
    scene.net.answer('example.social', '/users/ben', how);
    scene.net.answer('example.social', '/@ben', how);
    expect(await told(scene, { mastodon: '@ben@example.social' })).toMatch(seen.found);
    const [check] = await scene.site.db.select().from(handleChecks);
    expect(check?.found).not.toHaveProperty('picture');
  });
});

describe.concurrent('identifiers', () => {
  const handles = { bluesky: 'ben.example.org' };

  test('well', async ({ scene }) => {
    blueskyAccount(scene.net, 'ben.example.org', {});
    scene.net.texts('_atproto.ben.example.org', [`did=${did}`]);
    expect(await told(scene, handles)).toMatch(seen.found);
  });

  test.for(wrong)('the domain %s: the resolver knows it', async ([, how], { scene }) => {
    blueskyAccount(scene.net, 'ben.example.org', {});
    scene.net.answer('ben.example.org', '/.well-known/atproto-did', how);
    scene.net.answer('public.api.bsky.app', '*', { did });
    expect(await told(scene, handles)).toMatch(seen.found);
  });

  test.for(wrong)('the resolver %s', async ([, how], { scene }) => {
    scene.net.answer('ben.example.org', '/.well-known/atproto-did', 404);
    scene.net.answer('public.api.bsky.app', '*', how);
    expect(await told(scene, handles)).toMatch(seen.unanswered);
  });

  test.for(wrong)('the directory %s', async ([, how], { scene }) => {
    scene.net.texts('_atproto.ben.example.org', [`did=${did}`]);
    scene.net.answer('plc.directory', `/${did}`, how);
    expect(await told(scene, handles)).toMatch(seen.unanswered);
  });

  test.for(wrong)(
    'the account’s own server %s: the account is found all the same',
    async ([, how], { scene }) => {
      blueskyAccount(scene.net, 'ben.example.org', {});
      scene.net.texts('_atproto.ben.example.org', [`did=${did}`]);
      scene.net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', how);
      expect(await told(scene, handles)).toMatch(seen.found);
    },
  );
});

describe.concurrent('feeds', () => {
  const handles = { blog: 'ben.example.org' };
  const head = '<link rel="alternate" type="application/atom+xml" href="/feed">';

  test('well', async ({ scene }) => {
    scene.net.answer('ben.example.org', '/', head);
    scene.net.answer(
      'ben.example.org',
      '/feed',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title></feed>',
    );
    expect(await told(scene, handles)).toMatch(/Gefunden, mit Feed/);
  });

  test.for(wrong)('the page %s', async ([, how, says], { scene }) => {
    scene.net.answer('ben.example.org', '/', how);
    expect(await told(scene, handles)).toMatch(seen[says]);
  });

  test.for(wrong)('the feed %s: the blog is found without one', async ([, how], { scene }) => {
    scene.net.answer('ben.example.org', '/', head);
    scene.net.answer('ben.example.org', '/feed', how);
    expect(await told(scene, handles)).toMatch(seen.noFeed);
  });
});
