// The headers of every kind of answer: what protects, what is kept by whom, and what is not sent again.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page, Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let host: Visitor;
let stranger: Visitor;
let path: string;
let answer: string;
let style: string;
beforeAll(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  answer = await answered(site, path, 'ben@example.org');
  stranger = site.visitor('de');
  style = /href="(\/styles\/base\.css\?v&#x3D;\w+)"/.exec((await stranger.get('/')).text)?.[1] ?? '';
  style = style.replace('&#x3D;', '=');
});
afterAll(() => site.close());

test('every kind of answer protects its reader', async () => {
  for (const answer of await everyKind()) {
    const { headers } = answer.page;
    expect({ name: answer.name, ...protection(headers) }).toEqual({
      name: answer.name,
      policy: expect.stringMatching(/^default-src 'none';/),
      framed: 'DENY',
      sniffed: 'nosniff',
      referrer: expect.stringMatching(/^(strict-origin-when-cross-origin|same-origin)$/),
      poweredBy: null,
      // Over http it would be a promise that this address cannot keep.
      transport: null,
    });
  }
});

test('the Content-Security-Policy lets nothing in that is not ours', async () => {
  for (const { name, page } of await everyKind()) {
    const policy = page.headers.get('content-security-policy') ?? '';
    const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    expect({ name, sources: [...new Set(sources)].toSorted() }).toEqual({
      name,
      sources: ["'none'", "'self'"],
    });
    for (const directive of ['base-uri', 'form-action', 'frame-ancestors', 'object-src', 'script-src'])
      expect(policy).toMatch(new RegExp(directive === 'object-src' ? 'default-src' : directive));
  }
});

test('pages hold to the policy: no style, no script, no handler stands in them', async () => {
  for (const { name, page } of await everyKind()) {
    if (!page.headers.get('content-type')?.startsWith('text/html')) continue;
    const inline = page.text.match(
      /<style|<script(?![^>]* src=| type="application\/ld\+json")|\sstyle=|\son\w+=|javascript:/gi,
    );
    expect({ name, inline }).toEqual({ name, inline: null });
    const elsewhere = page.text.match(
      /<(?:script|link|img|iframe|source)[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*/g,
    );
    const own = elsewhere?.filter((tag) => !tag.includes(site.origin)) ?? [];
    expect({ name, elsewhere: own }).toEqual({ name, elsewhere: [] });
  }
});

test('over https browsers are told to stay with it', async () => {
  const secure = await openSite({ BASE_URL: 'https://tweetups.example.org' });
  const { headers } = await secure.visitor('de').get('/');
  await secure.close();
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
});

test('an address with a token is told to no other site and kept by nobody, whether it still opens something or not', async () => {
  await stranger.post('/sign-in', { email: 'caro@example.org' });
  const signInLink = linkIn(await site.mailTo('caro@example.org'), '/sign-in/');
  const guestList = /\/[\w/-]+\/people\?guest[^"]+/.exec((await stranger.get(answer)).text)?.[0] ?? '';
  const addresses = [
    answer,
    signInLink,
    guestList.replace('&#x3D;', '='),
    '/rsvp/gone',
    '/sign-in/gone',
    '/sign-in?attempt=gone',
    '/unsubscribe/gone',
    '/new/gone',
    `${path}/people?guest=gone`,
  ];
  for (const address of addresses) {
    const { headers } = await stranger.get(address);
    expect({ address, ...secrecy(headers) }).toEqual({
      address,
      referrer: 'same-origin',
      kept: expect.stringContaining('no-store'),
      indexed: 'noindex',
    });
  }
});

test('what goes wrong at an address with a token is told to no other site either', async () => {
  const elsewhere = await fetch(site.origin + answer, { method: 'POST', headers: { Origin: 'null' } });
  expect(elsewhere.status).toBe(403);
  expect(secrecy(elsewhere.headers).referrer).toBe('same-origin');
  const tooMuch = await stranger.post(answer, { name: 'x'.repeat(70_000) });
  expect(tooMuch.status).toBe(413);
  expect(secrecy(tooMuch.headers).referrer).toBe('same-origin');
});

async function everyKind(): Promise<{ name: string; page: Page }[]> {
  const long = 'x'.repeat(70_000);
  const asked: Record<string, Promise<Page>> = {
    page: stranger.get('/'),
    evening: stranger.get(path),
    form: stranger.get('/new'),
    'own things': host.get('/me'),
    'redirect to a canonical address': stranger.get('/Rostock/'),
    'redirect after a form': host.post('/me', { name: 'Ana' }),
    'refused form': stranger.post('/sign-in', { email: 'x' }),
    'not found': stranger.get('/nothing/here'),
    'too much': stranger.post('/sign-in', { email: long }),
    'not to be read': stranger.get('/%E0%A4%A'),
    gone: stranger.get('/rsvp/gone'),
    'style sheet': stranger.get(style),
    picture: stranger.get('/icons/favicon.svg'),
    json: stranger.get('/cities?starting=ros'),
    health: stranger.get('/health'),
    calendar: stranger.get(`${path}/tweetup.ics`),
    list: host.get(`${path}/people/mastodon.csv`),
    sign: stranger.get(`${path}/sign.svg`),
  };
  return Promise.all(Object.entries(asked).map(async ([name, page]) => ({ name, page: await page })));
}

function protection(headers: Headers) {
  return {
    policy: headers.get('content-security-policy'),
    framed: headers.get('x-frame-options'),
    sniffed: headers.get('x-content-type-options'),
    referrer: headers.get('referrer-policy'),
    poweredBy: headers.get('x-powered-by'),
    transport: headers.get('strict-transport-security'),
  };
}

function secrecy(headers: Headers) {
  return {
    referrer: headers.get('referrer-policy'),
    kept: headers.get('cache-control'),
    indexed: headers.get('x-robots-tag'),
  };
}
