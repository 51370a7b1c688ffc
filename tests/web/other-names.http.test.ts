// Requests under another name than the site's, and forms that are none: refused before anything is done.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
});
afterAll(() => site.close());

const others = [
  'localhost:3000.attacker.example',
  'attacker.example',
  'localhost:1',
  'ana@localhost',
  'localhost/x',
  '',
];
for (const host of others) {
  test(`a form under the name "${host}" is misdirected`, async () => {
    const { status, text } = await ask({
      method: 'POST',
      path: '/sign-in',
      hosts: [host],
      body: 'email=ana%40example.org',
    });
    expect(status).toBe(421);
    expect(text).toContain(site.origin);
    expect(await site.mailsTo('ana@example.org')).toEqual([]);
  });
  test(`what redirects under the name "${host}" is misdirected, what is read sets no cookie`, async () => {
    expect((await ask({ path: '/ABOUT', hosts: [host] })).status).toBe(421);
    expect((await ask({ path: '/me/address', hosts: [host] })).status).toBe(421);
    const read = await ask({ path: '/about?lang=en', hosts: [host] });
    expect(read.status).toBe(200);
    expect(read.text).not.toMatch(/^set-cookie/im);
  });
}

test('two Host lines are misdirected, even when both are right or the first is', async () => {
  const own = new URL(site.origin).host;
  for (const hosts of [
    [own, own],
    [own, 'attacker.example'],
    ['attacker.example', own],
  ])
    expect(
      (await ask({ method: 'POST', path: '/sign-in', hosts, body: 'email=x' })).status,
    ).toBeGreaterThanOrEqual(400);
  for (const hosts of [
    [own, own],
    [own, 'attacker.example'],
  ])
    expect((await ask({ path: '/ABOUT', hosts })).status).toBeGreaterThanOrEqual(400);
});

test('what is kept for our name is sent under no other one, and not to two names', async () => {
  const own = new URL(site.origin).host;
  expect((await ask({ path: '/about', hosts: [own] })).status).toBe(200);
  // Our own name twice is only clumsy, and a page is only read.
  expect((await ask({ path: '/about', hosts: [own, own] })).status).toBe(200);
  for (const hosts of [
    [own, 'attacker.example'],
    ['attacker.example', own],
  ])
    for (const path of ['/', '/about', '/rostock'])
      expect([path, (await ask({ path, hosts })).status >= 400]).toEqual([path, true]);
  // The first under another name is kept for nobody, and what is kept is not theirs: a redirect inside is still refused.
  const elsewhere = await ask({ path: '/about', hosts: ['attacker.example'] });
  expect(elsewhere.text).not.toContain('attacker.example');
});

test('the names of this machine are one, and health answers under any', async () => {
  const { port } = new URL(site.origin);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`])
    expect((await ask({ path: '/ABOUT', hosts: [host] })).status).toBe(301);
  expect((await ask({ path: '/health', hosts: ['192.0.2.7'] })).status).toBe(200);
});

test('figures of the health are for this machine alone', async () => {
  const here = await fetch(`${site.origin}/health`);
  expect(await here.json()).toHaveProperty('mails');
  const passedOn = await fetch(`${site.origin}/health`, { headers: { 'X-Forwarded-For': '192.0.2.7' } });
  expect(await passedOn.json()).toEqual({ ready: true });
});

for (const type of [
  'text/csv',
  'text/plain',
  'application/xml',
  'image/png',
  'application/json',
  'multipart/form-data; boundary=x',
])
  test(`${type} is no form`, async () => {
    for (const path of ['/following', '/sign-in', '/new', '/report']) {
      const headers = { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin' };
      const { status } = await fetch(site.origin + path, {
        method: 'POST',
        headers,
        body: 'email=ana@example.org',
      });
      expect([path, status]).toEqual([path, 415]);
    }
  });

for (const body of ['constructor[name]=x', '__proto__[a]=x', 'email[]=ana%40example.org', 'toString=x'])
  test(`a form with ${body} is of no page`, async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
    const { status } = await fetch(`${site.origin}/sign-in`, { method: 'POST', headers, body });
    expect(status).toBe(400);
  });

test('a field that a page sends once is refused when it comes twice, declared or not', async () => {
  const twice = async (path: string, body: string, by = site.visitor('de')) =>
    (await by.post(path, new URLSearchParams(body))).status;
  const operator = await signIn(site, 'operator@example.org');
  for (const [path, body] of [
    ['/admin', 'deed=block&deed=unblock&email=ben%40example.org&why=x'],
    ['/admin', 'deed=block&email=ben%40example.org&email=caro%40example.org&why=x'],
    ['/me/address', 'deed=end&deed=end'],
    ['/me/leave', 'leave=yes&leave=yes'],
  ] as const)
    expect([path, body, await twice(path, body, operator)]).toEqual([path, body, 422]);
  expect(await twice('/following', 'city=rostock&city=berlin&email=ben%40example.org')).toBe(422);
  expect(await twice('/sign-in', 'email=ben%40example.org&email=caro%40example.org')).toBe(422);
  expect(await twice('/sign-in', 'attempt=a&attempt=b&code=123456')).toBe(422);
  expect(await site.mailsTo('ben@example.org')).toEqual([]);
  expect(await site.mailsTo('caro@example.org')).toEqual([]);
});

/** By hand: a client of ours would correct what is sent. */
async function ask({
  method = 'GET',
  path,
  hosts,
  body = '',
}: {
  method?: string;
  path: string;
  hosts: string[];
  body?: string;
}) {
  const { port } = new URL(site.origin);
  const socket = connect(Number(port), 'localhost');
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...hosts.map((host) => `Host: ${host}`),
    'Connection: close',
    ...(body ? ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${body.length}`] : []),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]), text };
}
