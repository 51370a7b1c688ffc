// Whatever is sent, up to 64 kB of it, is answered within half a second by a page, and never by an error of ours.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advent, announced, answered, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page, Visitor } from '../support/visitor.ts';

let site: Site;
let host: Visitor;
let path: string;
let answer: string;
beforeAll(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  answer = await answered(site, path, 'ben@example.org');
}, 40_000);
afterAll(() => site.close());

const marks = '\u0316\u0301';
const pieces = ['a', '<b>"\'&', '![', 'a@a.a ', '👩‍👩', marks, '\u0000', '\u202E', '\r\n', '%00', '{{', '='];

test('64 kB in any field of any form', async () => {
  const forms: Record<string, readonly string[]> = {
    '/sign-in': ['email', 'next', 'code', 'attempt'],
    '/new': ['title', 'description', 'city', 'hashtag', 'email', 'preview'],
    '/me': ['name', 'mastodon', 'blog'],
    [`${path}/rsvp`]: ['name', 'working_on', 'answer'],
    [`${path}/invite`]: ['emails', 'word'],
    [answer]: ['name', 'working_on', 'mastodon', 'brings'],
  };
  for (const [address, fields] of Object.entries(forms))
    for (const field of fields)
      for (const piece of pieces) {
        const most = Math.floor((60 * 1024) / encodeURIComponent(piece).length);
        const form = { ...advent, answer: 'yes', listed: 'public', [field]: piece.repeat(most) };
        await expectAnswered(`${address} ${field} ${piece}`, () => host.post(address, form));
      }
}, 60_000);

test('the preview shows what would be too long to announce', async () => {
  for (const piece of ['![', '> ', '[a](', '**a', '- ', 'http://a. ']) {
    const description = piece.repeat(Math.floor((60 * 1024) / encodeURIComponent(piece).length));
    await expectAnswered(`preview of ${piece}`, () => host.post('/new', { description, preview: '1' }));
  }
});

test('a few characters that no database takes are taken out of what is typed', async () => {
  const ben = await signIn(site, 'ben@example.org');
  for (const [address, field] of [
    ['/me', 'name'],
    [`${path}/rsvp`, 'name'],
    [answer, 'name'],
    [answer, 'working_on'],
  ] as const) {
    const taken = await ben.post(address, { answer: 'yes', [field]: 'B\u0000en\u0007' });
    expect({ address, field, status: taken.status }).toEqual({ address, field, status: 303 });
  }
  expect((await ben.get('/me')).text).toContain('Hallo, Ben<');
});

test('any address and any question', async () => {
  for (const piece of [
    'a',
    '.',
    '-',
    '(',
    '@',
    '%C3%A4',
    '%F0%9F%99%82',
    '%CC%96%CC%81',
    '%20',
    '%2F',
    '%5C',
    '%3C',
    '%0A',
    '%00',
    '%FF',
  ]) {
    const long = piece.repeat(Math.floor(12_000 / piece.length));
    for (const address of [
      `/${long}`,
      `/rostock/${long}`,
      `/hashtag/${long}`,
      `/rsvp/${long}`,
      `/sign-in/${long}`,
    ])
      await expectAnswered(address.slice(0, 30), () => host.get(address));
    for (const address of [
      '/?city=',
      '/?page=',
      '/cities?starting=',
      '/new?city=',
      `${path}/mastodon?server=`,
      `${path}/people?guest=`,
      `${path}/invite?round=`,
      '/sign-in?next=',
      '/sign-in?attempt=',
      '/?lang=',
    ])
      await expectAnswered(address + piece, () => host.get(address + long));
  }
}, 60_000);

test('fields that are sent twice, nested, or by the hundred', async () => {
  const bodies = [
    'title=a&title=b',
    'title[]=a',
    'title[a][b]=c',
    '__proto__=x&constructor=y&hasOwnProperty=z',
    '&&&===',
    'x',
    '%',
    '%ZZ=%ZZ',
    Array(199).fill('email=a%40example.org').join('&'),
  ];
  for (const address of ['/new', '/sign-in', '/me', `${path}/rsvp`, `${path}/invite`, answer])
    for (const body of bodies)
      await expectAnswered(`${address} ${body.slice(0, 20)}`, () => send(address, body));
});

test('bodies of another kind', async () => {
  for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', 'x', ''])
    for (const address of ['/new', '/sign-in', '/me', `${path}/rsvp`, `${path}/invite`, answer])
      await expectAnswered(`${address} as ${type}`, () => send(address, '{"email":["x"]}', type));
});

test('long headers', async () => {
  const long = 14_000;
  for (const [name, value] of [
    ['Accept-Language', 'de-a,'.repeat(long / 5)],
    ['Accept-Language', 'de;q=0.1,en;q=0.2,'.repeat(long / 18)],
    ['Accept-Language', '-'.repeat(long)],
    ['Cookie', 'session=a;'.repeat(long / 10)],
    ['Cookie', '='.repeat(long)],
    ['Accept-Encoding', 'gzip;q=0.1,'.repeat(long / 11)],
    ['If-None-Match', '"a",'.repeat(long / 4)],
    ['Accept', 'text/*;q=0.1,'.repeat(long / 13)],
  ] as const)
    await expectAnswered(`${name} ${value.slice(0, 9)}`, async () =>
      pageOf(await fetch(`${site.origin}/`, { headers: { [name]: value } })),
    );
});

/** Within half a second: of three tries the best, since the machine may be busy with something else. */
async function expectAnswered(name: string, ask: () => Promise<Page>): Promise<void> {
  let milliseconds = Infinity;
  let status = 0;
  for (let time = 0; time < 3 && milliseconds > 500; time += 1) {
    const began = performance.now();
    ({ status } = await ask());
    milliseconds = Math.min(milliseconds, performance.now() - began);
  }
  expect({ name, isCalm: status < 500, isInTime: milliseconds <= 500, status }).toEqual({
    name,
    isCalm: true,
    isInTime: true,
    status,
  });
}

async function send(
  address: string,
  body: string,
  type = 'application/x-www-form-urlencoded',
): Promise<Page> {
  const Cookie = [...host.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { Cookie, ...(type ? { 'Content-Type': type } : {}) };
  return pageOf(
    await fetch(site.origin + address, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: Buffer.from(body),
    }),
  );
}

async function pageOf(answer: Response): Promise<Page> {
  return { status: answer.status, location: '', headers: answer.headers, text: await answer.text() };
}
