// Whatever is sent, up to 64 kB of it, is answered within half a second by a page, and never by an error of ours.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { advent, announced, answered } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let host: Visitor;
let path: string;
let answer: string;
beforeAll(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  answer = await answered(site, path, 'ben@example.org');
});
afterAll(() => site.close());

test('64 kB in any field of any form', async () => {
  const forms: Record<string, readonly string[]> = {
    '/sign-in': ['email', 'next', 'code', 'attempt'],
    '/new': ['title', 'description', 'city', 'hashtag'],
    '/me/profile': ['name', 'mastodon', 'blog'],
    [`${path}/rsvp`]: ['name', 'answer'],
    [`${path}/invite`]: ['emails', 'word'],
    [answer]: ['name', 'working_on', 'mastodon', 'brings'],
  };
  const problems = new Problems();
  for (const [address, fields] of Object.entries(forms))
    for (const field of fields)
      for (const piece of ['a', '<b>"\'&', 'a@a.a ', '\u0316\u0301', '\u0000', '\r\n', '{{']) {
        const form = { ...advent, answer: 'yes', listed: 'public', [field]: filling(piece, 60) };
        await problems.watch(`${address} ${field} ${piece}`, () => host.post(address, form));
      }
  expect(problems.seen).toEqual([]);
});

test('64 kB of Markdown in the preview', async () => {
  const problems = new Problems();
  for (const piece of ['![', '> ', '[a](', '**a', '- ', 'http://a. ']) {
    const form = { description: filling(piece, 60), preview: '1' };
    await problems.watch(`preview of ${piece}`, () => host.post('/new', form));
  }
  expect(problems.seen).toEqual([]);
});

test('any address and any question', async () => {
  const asking = ['/?city=', '/cities?starting=', '/new?city=', `${path}/mastodon?server=`];
  const withTokens = [
    `${path}/people?guest=`,
    `${path}/invite?round=`,
    '/sign-in?next=',
    '/sign-in?attempt=',
  ];
  const beginnings = ['/', '/rostock/', '/hashtag/', '/rsvp/', ...asking, ...withTokens];
  const problems = new Problems();
  for (const piece of ['a', '.', '@', '%C3%A4', '%CC%96%CC%81', '%2F', '%0A', '%00', '%FF'])
    for (const beginning of beginnings) {
      const address = beginning + piece.repeat(Math.floor(12_000 / piece.length));
      await problems.watch(`${beginning} ${piece}`, () => host.get(address));
    }
  expect(problems.seen).toEqual([]);
});

test('fields that are sent twice, nested, or by the hundred, and bodies of another kind', async () => {
  const twice = 'title=a&title=b&name[]=a&name[a][b]=c';
  const inherited = '__proto__=x&constructor=y&hasOwnProperty=z';
  const hundreds = Array(199).fill('email=a%40example.org').join('&');
  const bodies = [twice, inherited, hundreds, '&&&===', '%', '%ZZ=%ZZ'];
  const problems = new Problems();
  for (const address of ['/new', '/sign-in', '/me', `${path}/rsvp`, `${path}/invite`, answer]) {
    for (const body of bodies)
      await problems.watch(`${address} ${body.slice(0, 20)}`, () => send(address, body));
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'x', ''])
      await problems.watch(`${address} as ${type}`, () => send(address, '{"email":["x"]}', type));
  }
  expect(problems.seen).toEqual([]);
});

test('forms of any kind without a body, and without a word of one', async () => {
  const kinds = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json'];
  const uploads = ['/me/picture', `${path}/picture`, '/me/moving'];
  const problems = new Problems();
  for (const address of ['/new', '/sign-in', `${path}/rsvp`, answer, '/ap/inbox', ...uploads])
    for (const kind of kinds) await problems.watch(`${address} as ${kind}`, () => sendNothing(address, kind));
  expect(problems.seen).toEqual([]);
});

test('long headers', async () => {
  const long = 14_000;
  const headers = [
    ['Accept-Language', 'de-a,'.repeat(long / 5)],
    ['Accept-Language', 'de;q=0.1,en;q=0.2,'.repeat(long / 18)],
    ['Accept-Language', '-'.repeat(long)],
    ['Cookie', 'session=a;'.repeat(long / 10)],
    ['Cookie', '='.repeat(long)],
    ['Accept-Encoding', 'gzip;q=0.1,'.repeat(long / 11)],
    ['If-None-Match', '"a",'.repeat(long / 4)],
  ] as const;
  const problems = new Problems();
  for (const [name, value] of headers)
    await problems.watch(`${name} ${value.slice(0, 9)}`, () =>
      fetch(`${site.origin}/`, { headers: { [name]: value } }),
    );
  expect(problems.seen).toEqual([]);
});

class Problems {
  readonly seen: string[] = [];

  /** Within half a second of this thread, where the site and its visitor are: the machine may be busy with something else. */
  async watch(name: string, ask: () => Promise<{ status: number }>): Promise<void> {
    const began = process.threadCpuUsage();
    const { status } = await ask();
    const { user, system } = process.threadCpuUsage(began);
    const milliseconds = Math.round((user + system) / 1000);
    if (status >= 500 || milliseconds > 500) this.seen.push(`${name}: ${status} after ${milliseconds} ms`);
  }
}

/** @param kilobytes as it is sent */
function filling(piece: string, kilobytes: number): string {
  return piece.repeat(Math.floor((kilobytes * 1024) / encodeURIComponent(piece).length));
}

async function send(address: string, body: string, type = 'application/x-www-form-urlencoded') {
  const headers = { Cookie: cookies(), ...(type ? { 'Content-Type': type } : {}) };
  return fetch(site.origin + address, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: Buffer.from(body),
  });
}

/** Programs send `Content-Length: 0` there; this says nothing of a length. */
async function sendNothing(address: string, kind: string): Promise<{ status: number }> {
  const { host: name, port } = new URL(site.origin);
  const lines = [
    `POST ${address} HTTP/1.1`,
    `Host: ${name}`,
    `Content-Type: ${kind}`,
    `Cookie: ${cookies()}`,
  ];
  const socket = connect(Number(port), '127.0.0.1');
  socket.end([...lines, 'Connection: close', '', ''].join('\r\n'));
  return { status: Number((await text(socket)).split(' ')[1]) };
}

function cookies(): string {
  return [...host.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}
