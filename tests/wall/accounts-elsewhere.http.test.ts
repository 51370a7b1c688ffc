// An account is known by its identifier and its page, whatever its server calls it, and its name is shown without codes.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import { status } from '../support/statuses.ts';

let net: Net;
let site: Site;
let path: string;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1000 });
  site = await openSite({}, net.outside);
  ({ path } = await announced(site, { date: '2026-11-23' }));
  site.setClock('2026-11-23T19:00:00Z');
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const timeline = '/api/v1/timelines/tag/WOLRostock';
const server = 'social.example.org';
const actor = `https://${server}/users/ben`;

/** ben@example.org, whose server is another machine. */
function splitAccount(document: Record<string, unknown> = {}) {
  net.answer('example.org', '/.well-known/webfinger?resource=acct%3Aben%40example.org', {
    subject: 'acct:ben@example.org',
    links: [
      { rel: 'self', type: 'application/activity+json', href: actor },
      { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: `https://${server}/@ben` },
    ],
  });
  net.answer(server, '/users/ben', { id: actor, name: 'Ben', url: `https://${server}/@ben`, ...document });
}

const told = (id: number, said: Record<string, unknown> = {}, account: Record<string, unknown> = {}) =>
  status(
    id,
    { uri: `${actor}/statuses/${id}`, url: `https://${server}/@ben/${110000000000 + id}`, ...said },
    { url: `https://${server}/@ben`, uri: actor, ...account },
  );

async function shown(handle: string): Promise<string> {
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', mastodon: handle });
  await site.run('check handles');
  await site.run('plan where posts come from');
  site.advance(30_000);
  await site.run('collect posts');
  return (await site.visitor('de').get(`${path}/wall`)).text;
}

test('an account whose address and server differ is asked at its server, and recognised', async () => {
  splitAccount();
  net.answer(server, timeline, [told(1)]);
  const text = await shown('@ben@example.org');
  expect(text).toContain('Satz 1');
  expect(text).toContain('@ben@example.org');
  expect(net.asked.some((one) => one.startsWith(`GET https://${server}${timeline}`))).toBe(true);
  expect(net.asked.some((one) => one.startsWith(`GET https://example.org${timeline}`))).toBe(false);
});

test.each([
  ['the identifier alone', { url: `https://${server}/profile/ben` }],
  ['the page alone', { uri: undefined }],
])('known by %s', async (_by, account) => {
  splitAccount();
  net.answer(server, timeline, [told(1, {}, account)]);
  expect(await shown('@ben@example.org')).toContain('Satz 1');
});

test('a page that cannot answer itself says in host-meta who does', async () => {
  splitAccount();
  const resource = '/.well-known/webfinger?resource=acct%3Aben%40example.org';
  net.answer('example.org', resource, 404);
  net.answer('example.org', '/.well-known/host-meta', (_req, res) =>
    res
      .setHeader('Content-Type', 'application/xrd+xml')
      .end(
        `<?xml version="1.0"?><XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0"><Link rel="lrdd" template="https://${server}/.well-known/webfinger?resource={uri}"/></XRD>`,
      ),
  );
  net.answer(server, resource, {
    subject: 'acct:ben@example.org',
    links: [{ rel: 'self', type: 'application/activity+json', href: actor }],
  });
  net.answer(server, timeline, [told(1)]);
  expect(await shown('@ben@example.org')).toContain('Satz 1');
});

test.each(['http://social.example.org/{uri}', 'https://social.example.org/', 'javascript:{uri}'])(
  'host-meta that leads nowhere is none: %s',
  async (template) => {
    net.answer(
      'example.org',
      '/.well-known/host-meta',
      `<XRD><Link rel="lrdd" template="${template}"/></XRD>`,
    );
    expect(await shown('@ben@example.org')).not.toContain('Satz 1');
    expect(net.asked.filter((one) => one.includes('social.example.org'))).toEqual([]);
  },
);

test('somebody else of the same name at the server is a stranger', async () => {
  splitAccount();
  net.answer(server, timeline, [
    told(1, {}, { acct: 'ben2', url: `https://${server}/@ben2`, uri: `https://${server}/users/ben2` }),
  ]);
  expect(await shown('@ben@example.org')).not.toContain('Satz 1');
});

test('capitals make no other account', async () => {
  splitAccount();
  net.answer(server, timeline, [told(1, {}, { acct: 'Ben', uri: undefined, url: `https://${server}/@Ben` })]);
  expect(await shown('@BEN@Example.org')).not.toContain('Satz 1');
  net.answer(server, timeline, [told(2, {}, { acct: 'Ben@Example.org', uri: undefined, url: '' })]);
  site.advance(60_000);
  await site.run('collect posts');
  expect((await site.visitor('de').get(`${path}/wall`)).text).toContain('Satz 2');
});

test('codes of a server’s own pictures are left out, of names, words and warnings', async () => {
  splitAccount();
  const emojis = [{ shortcode: 'blobcat', url: `https://${server}/blobcat.png` }];
  net.answer(server, timeline, [
    told(
      1,
      { content: '<p>Suppe :blobcat: um 12:30:45 :nicht:</p>', emojis },
      { display_name: 'Ben :blobcat:', emojis },
    ),
    told(2, { spoiler_text: ':blobcat: Essen', content: '<p>Brot</p>', emojis }),
    told(3, {}, { display_name: ':blobcat:', username: 'ben', emojis }),
  ]);
  const text = await shown('@ben@example.org');
  expect(text).not.toContain('blobcat');
  expect(text).toContain('Suppe um 12:30:45 :nicht:');
  expect(text).toContain('Achtung: Essen');
});

test('a moved account is shown by its new name, once both sides say so', async () => {
  const there = 'https://new.example/users/ben';
  splitAccount({ movedTo: there });
  const newActor = (alsoKnownAs: unknown) =>
    net.answer('new.example', '/users/ben', {
      id: there,
      preferredUsername: 'ben',
      name: 'Ben',
      url: 'https://new.example/@ben',
      alsoKnownAs,
    });
  net.answer('new.example', '/.well-known/webfinger?resource=acct%3Aben%40new.example', {
    subject: 'acct:ben@new.example',
    links: [{ rel: 'self', type: 'application/activity+json', href: there }],
  });
  newActor(['https://elsewhere.example/users/ben']);
  await shown('@ben@example.org');
  const list = async () => (await site.visitor('de').get(`${path}/people/mastodon.csv`)).text;
  expect(await list()).toContain('ben@example.org,');
  newActor(actor);
  site.advance(8 * 24 * 60 * 60_000);
  await site.run('check handles');
  expect(await list()).toContain('ben@new.example,');
  expect(await list()).not.toContain('ben@example.org,');
});
