// "Only whom I do not follow yet": the visitor's own list from Mastodon is compared in the request, and nothing of it is kept.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followedIn } from '../../src/guest-list/own-follows.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { importFollows } from '../support/mastodon-importer.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ path } = await announced(site));
  for (const [name, listed] of [
    ['Ben', 'public'],
    ['Caro', 'public'],
    ['Dora', 'guests'],
  ] as const) {
    const link = await answered(site, path, `${name}@example.org`.toLowerCase(), 'yes', name);
    await described(site, link, { name, listed, mastodon: `@${name}@Example.social` });
  }
});
afterEach(() => site.close());

const header = 'Account address,Show boosts,Notify on new posts,Languages';

test('only the others are shown, or are in the file; and the database is as it was', async () => {
  const before = await everythingIn(site);
  const list = `${header}\nben@example.social,true,false,\nsomebody@elsewhere.example,true,false,\n`;
  const page = await send({ following: list, as: 'page' });
  expect([page.status, namesOn(page.text)]).toEqual([200, ['Caro']]);
  expect(page.text).toContain('Einem Menschen folgst du noch nicht');
  const file = await send({ following: list, as: 'file' });
  const name = /filename="([^"]+)"/.exec(file.headers.get('content-disposition') ?? '')?.[1] ?? '';
  expect(importFollows(name, new TextEncoder().encode(file.text)).map(({ account }) => account)).toEqual([
    'caro@example.social',
  ]);
  expect(await everythingIn(site)).toEqual(before);
  expect(JSON.stringify(site.logged)).not.toContain('example.social');
});

test('whoever follows all of them sees that, and a stranger never sees more by it', async () => {
  const list = `${header}\nBEN@example.social,true,false,\ncaro@EXAMPLE.social,true,false,\n`;
  const page = await send({ following: list, as: 'page' });
  expect([page.status, namesOn(page.text)]).toEqual([200, []]);
  expect(page.text).toContain('0 Menschen folgst du noch nicht');
  expect((await send({ following: 'x@nobody.example', as: 'file' })).text).not.toContain('ora@');
});

test('no file, another file and a huge one come back with what to do', async () => {
  const cases: [string | Uint8Array<ArrayBuffer> | null, string][] = [
    [null, 'Wähl erst deine Liste aus'],
    ['', 'kein Mastodon-Konto'],
    ['Name,Age\nBen,7\n', 'kein Mastodon-Konto'],
    [new Uint8Array([0, 255, 254, 1, 2]), 'kein Mastodon-Konto'],
    ['a'.repeat(2_000_001), 'zu groß'],
  ];
  for (const [following, message] of cases) {
    const refused = await send({ following, as: 'page' });
    expect(refused.status, message).toBe(422);
    expect(refused.text).toContain(message);
    expect(namesOn(refused.text)).toEqual(['Ben', 'Caro']);
  }
});

test('a form that is cut off or no form at all is refused, and nothing hangs', async () => {
  for (const [type, body] of [
    ['multipart/form-data', 'x'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="following"; filename="a"\r\n\r\nhalf',
    ],
    ['multipart/form-data; boundary=b', 'nothing of it'],
  ] as const) {
    const headers = { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin' };
    const answer = await fetch(`${site.origin}${path}/people`, { method: 'POST', headers, body });
    expect(answer.status, body).toBe(400);
  }
  const elsewhere = await fetch(`${site.origin}${path}/people`, {
    method: 'POST',
    body: new FormData(),
    headers: { 'Sec-Fetch-Site': 'cross-site' },
  });
  expect(elsewhere.status).toBe(403);
});

test('lists are read as servers and spreadsheets write them', () => {
  const read = (text: string) => [...(followedIn(new TextEncoder().encode(text)) ?? [])];
  expect(
    read(`\uFEFF${header}\r\n"ana@example.social",true\r\n@Ben@example.social;x\r\n\r\ncaro@example.social`),
  ).toEqual(['ana@example.social', 'ben@example.social', 'caro@example.social']);
  expect(followedIn(new Uint8Array())).toBeNull();
  expect(read(`${'x,'.repeat(200_000)}\nana@example.social`)).toEqual(['ana@example.social']);
});

async function send({ following, as }: { following: string | Uint8Array<ArrayBuffer> | null; as: string }) {
  const body = new FormData();
  body.set('as', as);
  body.set(
    'following',
    new Blob(following === null ? [] : [following]),
    following === null ? '' : 'following_accounts.csv',
  );
  const headers = { 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'de' };
  const answer = await fetch(`${site.origin}${path}/people`, { method: 'POST', body, headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

function namesOn(html: string): string[] {
  return [...html.matchAll(/<h3>(\w+)/g)].map(([, name = '']) => name);
}
