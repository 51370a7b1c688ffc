// Looking for handles on their networks: accounts, typos, renamed ones, feeds, links back; and servers that are slow, wrong or away.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBlog } from '../../src/handles/finding-blog.ts';
import { findBlueskyAccount } from '../../src/handles/finding-bluesky.ts';
import { findFediverseAccount } from '../../src/handles/finding-fediverse.ts';
import type { Looking } from '../../src/handles/finding.ts';
import { openNet, type Net } from '../support/net.ts';
import { accountAt, blueskyAccount, did } from '../support/networks.ts';

let net: Net;
let looking: Looking;
const baseUrl = 'https://tweetups.example.org';

beforeEach(async () => {
  net = await openNet(() => new Date('2026-11-22T12:00:00Z'), { milliseconds: 1500 });
  looking = { outside: net.outside, baseUrl };
});
afterEach(() => net.close());

describe('a fediverse account', () => {
  test('is found by WebFinger, with its name, its profile and the page here that it links to', async () => {
    accountAt(net, 'ana@example.social', {
      name: ' Ana\n Example ',
      fields: [
        `<a href="${baseUrl}/people/01ANA" rel="me nofollow">hier</a>`,
        '<a href="https://evil.example/people/02">x</a>',
      ],
    });
    expect(await findFediverseAccount(looking, 'ana@example.social')).toEqual({
      outcome: 'found',
      found: {
        actor: 'https://example.social/users/ana',
        name: 'Ana Example',
        profile: 'https://example.social/@ana',
        picture: null,
        linksTo: ['01ANA'],
      },
    });
  });

  test('has a name of one line that turns nothing round, hides nothing and is cut at a character', async () => {
    const named = async (name: string) => {
      accountAt(net, 'ana@example.social', { name });
      const finding = await findFediverseAccount(looking, 'ana@example.social');
      return finding.outcome === 'found' ? finding.found.name : finding.outcome;
    };
    expect(await named('Ana\u202Egro.elpmaxe\u202C \u200B\u2066x\u2069')).toBe('Anagro.elpmaxe x');
    expect(await named('\u3164\u200B')).toBeUndefined();
    expect(await named(`${'a'.repeat(98)}👩‍👩‍👧`)).toBe('a'.repeat(98));
    expect(await named('می‌خواهم 👩🏽‍🚀')).toBe('می‌خواهم 👩🏽‍🚀');
  });

  test('is found where strangers may not ask for the actor, and its page shows the links', async () => {
    accountAt(net, 'ana@example.social', {});
    net.answer('example.social', '/users/ana', 401);
    net.answer(
      'example.social',
      '/@ana',
      `<head><link rel="me" href="${baseUrl}/people/01ANA"><a href="${baseUrl}/people/02">no</a>`,
    );
    expect(await findFediverseAccount(looking, 'ana@example.social')).toEqual({
      outcome: 'found',
      found: {
        actor: 'https://example.social/users/ana',
        profile: 'https://example.social/@ana',
        linksTo: ['01ANA'],
      },
    });
  });

  test('names its picture in any of the ways in which servers write it, and nothing else passes for one', async () => {
    const address = 'https://files.example/ana.png';
    const ways: [unknown, string | null][] = [
      [{ type: 'Image', mediaType: 'image/png', url: address }, address],
      [address, address],
      [[{ url: 'javascript:alert(1)' }, { url: address }], address],
      [{ type: 'Image', url: [{ type: 'Link', href: address }] }, address],
      [{ type: 'Link', href: address }, address],
      [[], null],
      ['http://files.example/ana.png', null],
      ['https://ana@files.example/', null],
      [{ url: 7 }, null],
      [null, null],
      [{ url: { url: address } }, null],
    ];
    for (const [icon, picture] of ways) {
      accountAt(net, 'ana@example.social', { icon });
      expect(await findFediverseAccount(looking, 'ana@example.social'), JSON.stringify(icon)).toMatchObject({
        found: { picture },
      });
    }
    // Where strangers may not ask for the actor, it may stand in the answer of WebFinger; else nothing is known.
    net.answer('example.social', '/users/ana', 401);
    const unknown = await findFediverseAccount(looking, 'ana@example.social');
    expect(unknown.outcome === 'found' && 'picture' in unknown.found).toBe(false);
    net.answer(
      'example.social',
      `/.well-known/webfinger?resource=${encodeURIComponent('acct:ana@example.social')}`,
      {
        links: [
          { rel: 'self', type: 'application/activity+json', href: 'https://example.social/users/ana' },
          { rel: 'http://webfinger.net/rel/avatar', type: 'image/png', href: address },
        ],
      },
    );
    expect(await findFediverseAccount(looking, 'ana@example.social')).toMatchObject({
      found: { picture: address },
    });
  });

  test('that is not there is missing; a server that cannot be asked leaves it open', async () => {
    const webfinger = (how: Parameters<Net['answer']>[2]) =>
      net.answer('example.social', '/.well-known/webfinger', how);
    const cases: [Parameters<Net['answer']>[2], 'missing' | 'unanswered'][] = [
      [404, 'missing'],
      [410, 'missing'],
      [400, 'missing'],
      [401, 'unanswered'],
      [500, 'unanswered'],
      ['<h1>Hello</h1>', 'missing'],
      [{ links: [] }, 'missing'],
      [{ links: 'none' }, 'missing'],
      [[], 'missing'],
      [{}, 'missing'],
      [{ links: [null, 7, { rel: 'self' }] }, 'missing'],
      [
        { links: [{ rel: 'self', type: 'application/activity+json', href: 'javascript:alert(1)' }] },
        'missing',
      ],
      [{ links: [{ rel: 'self', type: 'application/activity+json', href: 'http://127.0.0.1/' }] }, 'missing'],
      [(req) => req.socket.end('nonsense'), 'unanswered'],
    ];
    for (const [how, outcome] of cases) {
      webfinger(how);
      expect(await findFediverseAccount(looking, 'ana@example.social'), JSON.stringify(how)).toEqual({
        outcome,
      });
      webfinger({ links: [{ rel: 'x' }] });
      await findFediverseAccount(looking, 'ana@example.social');
    }
    expect(await findFediverseAccount(looking, 'ana@exmaple.social')).toEqual({ outcome: 'missing' });
    net.name('inner.example', ['10.0.0.1']);
    expect(await findFediverseAccount(looking, 'ana@inner.example')).toEqual({ outcome: 'missing' });
    net.name('away.example', 'unreachable');
    expect(await findFediverseAccount(looking, 'ana@away.example')).toEqual({ outcome: 'unanswered' });
  });

  test('whose server says wild things is found with what is right about it', async () => {
    accountAt(net, 'ana@example.social', {});
    const wild = [
      { name: { a: 1 }, url: 'javascript:alert(1)', attachment: 'x' },
      {
        name: '',
        url: 'https://elsewhere.example/@ana',
        attachment: [{ value: 7 }, null, { value: '<a href="' + 'a'.repeat(9000) }],
      },
      'not JSON {',
      { attachment: { value: `<a href='${baseUrl}/people/01ANA'>` }, url: ['https://example.social/@x'] },
    ];
    for (const said of wild) {
      net.answer('example.social', '/users/ana', said);
      const finding = await findFediverseAccount(looking, 'ana@example.social');
      expect(finding, JSON.stringify(said).slice(0, 60)).toMatchObject({
        outcome: 'found',
        found: { actor: 'https://example.social/users/ana', profile: 'https://example.social/@ana' },
      });
      expect(finding.outcome === 'found' && finding.found.name).toBeFalsy();
    }
    net.answer('example.social', '/users/ana', (_req, res) =>
      res.writeHead(302, { Location: 'https://10.0.0.1/' }).end(),
    );
    expect(await findFediverseAccount(looking, 'ana@example.social')).toMatchObject({ outcome: 'found' });
  });
});

describe('a Bluesky account', () => {
  const found = {
    did,
    pds: 'https://pds.example',
    name: 'Ana Example',
    picture: null,
    linksTo: ['01ANA'],
  };
  const profile = { displayName: 'Ana Example', description: `Ich bin ${baseUrl}/people/01ANA, und mehr.` };

  test('is found by DNS, by its domain, or by the resolver', async () => {
    const ways = [
      () => net.texts('_atproto.ana.example.org', ['v=spf1', `did=${did}`]),
      () => net.answer('ana.example.org', '/.well-known/atproto-did', `${did}\n`),
      () =>
        net.answer('public.api.bsky.app', '/xrpc/com.atproto.identity.resolveHandle?handle=ana.example.org', {
          did,
        }),
    ];
    for (const way of ways) {
      await net.close();
      net = await openNet(() => new Date('2026-11-22T12:00:00Z'), { milliseconds: 1500 });
      looking = { outside: net.outside, baseUrl };
      blueskyAccount(net, 'ana.example.org', profile);
      way();
      expect(await findBlueskyAccount(looking, 'ana.example.org')).toEqual({
        outcome: 'found',
        found: { ...found, handle: 'ana.example.org' },
      });
    }
  });

  test('that was renamed is found by its identifier under its new name, but under no borrowed one', async () => {
    blueskyAccount(net, 'ana.new.example', profile);
    net.texts('_atproto.ana.new.example', [`did=${did}`]);
    expect(await findBlueskyAccount(looking, did)).toEqual({
      outcome: 'found',
      found: { ...found, handle: 'ana.new.example' },
    });
    blueskyAccount(net, 'famous.example', profile);
    net.texts('_atproto.famous.example', ['did=did:plc:zzzzzzzzzzzzzzzzzzzzzzzz']);
    expect(await findBlueskyAccount(looking, did)).toEqual({ outcome: 'found', found });
    // And whoever says of their domain that it is somebody else's account has none.
    net.texts('_atproto.ben.example.org', [`did=${did}`]);
    expect(await findBlueskyAccount(looking, 'ben.example.org')).toEqual({ outcome: 'missing' });
  });

  test('has its picture as a blob at its server; one that cannot be asked leaves it open', async () => {
    const cid = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku';
    const blob = `https://pds.example/xrpc/com.atproto.sync.getBlob?did=${encodeURIComponent(did)}&cid=${cid}`;
    net.texts('_atproto.ana.example.org', [`did=${did}`]);
    for (const [avatar, picture] of [
      [{ $type: 'blob', ref: { $link: cid }, mimeType: 'image/jpeg', size: 9 }, blob],
      [{ cid, mimeType: 'image/jpeg' }, blob],
      [{ ref: { $link: '../../x' } }, null],
      [{ ref: 7 }, null],
      [undefined, null],
    ] as const) {
      blueskyAccount(net, 'ana.example.org', { avatar });
      expect(await findBlueskyAccount(looking, 'ana.example.org')).toMatchObject({ found: { picture } });
    }
    net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', 400);
    expect(await findBlueskyAccount(looking, 'ana.example.org')).toMatchObject({ found: { picture: null } });
    net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', 500);
    const unknown = await findBlueskyAccount(looking, 'ana.example.org');
    expect(unknown.outcome === 'found' && 'picture' in unknown.found).toBe(false);
  });

  test('may be kept on a domain of its own', async () => {
    const web = 'did:web:ana.example.org';
    net.texts('_atproto.ana.example.org', [`did=${web}`]);
    net.answer('ana.example.org', '/.well-known/did.json', {
      id: web,
      alsoKnownAs: ['at://ana.example.org'],
    });
    expect(await findBlueskyAccount(looking, 'ana.example.org')).toEqual({
      outcome: 'found',
      found: { did: web, handle: 'ana.example.org' },
    });
  });

  test('that is not there is missing, and what cannot be asked leaves it open', async () => {
    expect(await findBlueskyAccount(looking, 'ana.example.org')).toEqual({ outcome: 'unanswered' });
    net.answer('public.api.bsky.app', '*', 400);
    expect(await findBlueskyAccount(looking, 'ana.example.org')).toEqual({ outcome: 'missing' });
    net.texts('_atproto.ana.example.org', [`did=${did}`]);
    expect(await findBlueskyAccount(looking, 'ana.example.org')).toEqual({ outcome: 'unanswered' });
    for (const said of [
      'nonsense',
      {},
      { id: 'did:plc:other' },
      { id: did, alsoKnownAs: 'x', service: 7 },
      null,
    ]) {
      net.answer('plc.directory', `/${did}`, (_req, res) => res.end(JSON.stringify(said)));
      expect(await findBlueskyAccount(looking, 'ana.example.org')).toEqual({ outcome: 'missing' });
    }
    net.answer('plc.directory', `/${did}`, 404);
    expect(await findBlueskyAccount(looking, did)).toEqual({ outcome: 'missing' });
    for (const wild of [
      'did=did:web:127.0.0.1',
      'did=did:web:a/b',
      'did=javascript:',
      'did=did:plc:../../x',
    ]) {
      net.texts('_atproto.ana.example.org', [wild]);
      expect(await findBlueskyAccount(looking, 'ana.example.org')).toEqual({ outcome: 'missing' });
    }
  });
});

describe('a blog', () => {
  const atom =
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Anas Blog</title><id>x</id><updated>2026-01-01T00:00:00Z</updated></feed>';
  const rss =
    '<rss version="2.0"><channel><title>Anas Blog</title><link>https://ana.example.org</link><description>x</description></channel></rss>';
  const json = '{"version":"https://jsonfeed.org/version/1.1","title":"Anas Blog","items":[]}';

  test('names its feed in the head, in any of three formats', async () => {
    for (const [type, feed] of [
      ['atom+xml', atom],
      ['rss+xml', rss],
      ['feed+json', json],
    ]) {
      net.answer(
        'ana.example.org',
        '/',
        `<!-- <link rel=alternate type="application/${type}" href="/old"> --><link rel="alternate" type="application/${type}" title="Kommentare" href="/comments">
         <LINK REL='Alternate' href=/feed?a=1&amp;b=2 type=application/${type}><a rel="me" href="${baseUrl}/people/01ANA/">Tweetups</a>`,
      );
      net.answer('ana.example.org', '/feed?a=1&b=2', feed ?? '');
      expect(await findBlog(looking, 'https://ana.example.org/')).toEqual({
        outcome: 'found',
        found: { feed: 'https://ana.example.org/feed?a=1&b=2', name: 'Anas Blog', linksTo: ['01ANA'] },
      });
    }
  });

  test('may be given as its feed, and its feed may have moved or be missing', async () => {
    net.answer('ana.example.org', '/feed', atom);
    expect(await findBlog(looking, 'https://ana.example.org/feed')).toMatchObject({
      found: { feed: 'https://ana.example.org/feed' },
    });
    net.answer('ana.example.org', '/', '<link rel="alternate" type="application/atom+xml" href="/old">');
    net.answer('ana.example.org', '/old', (_req, res) => res.writeHead(301, { Location: '/feed' }).end());
    expect(await findBlog(looking, 'https://ana.example.org/')).toMatchObject({
      found: { feed: 'https://ana.example.org/feed' },
    });
    for (const broken of [
      '<feed',
      '{',
      'nothing',
      404,
      '<html></html>',
      `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(999)}">]><rss>&a;</rss>`,
    ]) {
      net.answer('ana.example.org', '/feed', broken);
      expect(await findBlog(looking, 'https://ana.example.org/')).toEqual({
        outcome: 'found',
        found: { linksTo: [] },
      });
    }
  });

  test('that is not there is missing; one that leads inside is not followed', async () => {
    net.answer('ana.example.org', '/', 404);
    expect(await findBlog(looking, 'https://ana.example.org/')).toEqual({ outcome: 'missing' });
    net.answer('ana.example.org', '/', (_req, res) =>
      res.writeHead(302, { Location: 'https://192.168.1.1/' }).end(),
    );
    expect(await findBlog(looking, 'https://ana.example.org/')).toEqual({ outcome: 'missing' });
    net.answer('ana.example.org', '/', () => undefined);
    expect(await findBlog(looking, 'https://ana.example.org/')).toEqual({ outcome: 'unanswered' });
  });
});
