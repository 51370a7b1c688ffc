// Fetching from the net: what is well, slow, wrong, huge, cut off or leads where it must not, each comes back as a value.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jsonIn, textIn } from '../../src/outside/reading.ts';
import { hour, minute, second } from '../../src/time/clock.ts';
import { openNet, type Net } from '../support/net.ts';

let net: Net;
let now = new Date('2026-11-22T12:00:00Z');
const address = 'https://example.social/feed';

beforeEach(async () => {
  now = new Date('2026-11-22T12:00:00Z');
  net = await openNet(() => now, { milliseconds: 1000 });
});
afterEach(() => net.close());

test('a good answer comes with what the next one should be asked with', async () => {
  net.answer('example.social', '/feed', (req, res) => {
    const isKnown = req.headers['if-none-match'] === '"1"';
    res.writeHead(isKnown ? 304 : 200, { ETag: '"1"', 'Content-Type': 'text/plain; charset=iso-8859-1' });
    res.end(isKnown ? undefined : Buffer.from('Grüße', 'latin1'));
  });
  const fetched = await net.outside.fetch({ address, accept: 'text/plain' });
  if (fetched.outcome !== 'fetched') throw new Error(fetched.outcome);
  expect(fetched).toMatchObject({ address, status: 200, headers: { etag: '"1"' } });
  expect(textIn(fetched)).toBe('Grüße');
  expect(net.requests[0]?.headers).toMatchObject({
    accept: 'text/plain',
    'user-agent': 'WorkOutLoudTweetups/1 (+https://tweetups.example.org)',
  });
  expect(await net.outside.fetch({ address, etag: '"1"', lastModified: null })).toEqual({
    outcome: 'unchanged',
  });
});

test('what was packed is unpacked, and what is too large is not, packed or not', async () => {
  const large = Buffer.alloc(1_000_001, 'a');
  const packings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;
  for (const [encoding, pack] of Object.entries(packings)) {
    net.answer('example.social', '/feed', (_req, res) =>
      res.setHeader('Content-Encoding', encoding).end(pack(Buffer.from('{"a":1}'))),
    );
    const small = await net.outside.fetch({ address });
    expect(small.outcome === 'fetched' && jsonIn(small)).toEqual({ a: 1 });
    net.answer('example.social', '/feed', (_req, res) =>
      res.setHeader('Content-Encoding', encoding).end(pack(large)),
    );
    expect(await net.outside.fetch({ address })).toEqual({ outcome: 'failed', why: 'too-large' });
  }
  net.answer('example.social', '/feed', (_req, res) => res.end(large));
  expect(await net.outside.fetch({ address })).toEqual({ outcome: 'failed', why: 'too-large' });
  net.answer('example.social', '/feed', (_req, res) => res.end(large.subarray(1)));
  expect(await net.outside.fetch({ address })).toMatchObject({ outcome: 'fetched' });
});

test('a stream without an end, and one that drips, are cut off in time', async () => {
  for (const pause of [0, 50]) {
    net.answer('drip.example', '/', (_req, res) => {
      const dripping = setInterval(() => res.write('drop'), pause);
      res.on('close', () => clearInterval(dripping));
    });
    expect(await net.outside.fetch({ address: 'https://drip.example/' })).toEqual({
      outcome: 'failed',
      why: 'slow',
    });
  }
  net.answer('silent.example', '/', () => undefined);
  expect(await net.outside.fetch({ address: 'https://silent.example/' })).toEqual({
    outcome: 'failed',
    why: 'slow',
  });
});

test('whoever waits may lose patience earlier', async () => {
  net.answer('silent.example', '/', () => undefined);
  const began = performance.now();
  const fetched = await net.outside.fetch({
    address: 'https://silent.example/',
    signal: AbortSignal.timeout(50),
  });
  expect(fetched).toEqual({ outcome: 'failed', why: 'slow' });
  expect(performance.now() - began).toBeLessThan(900);
});

test('answers that are cut off or wrong are broken, and floods of headers are too large', async () => {
  const raw: Record<string, (string | Buffer)[]> = {
    broken: [
      'nonsense\r\n\r\n',
      'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf',
      'HTTP/1.1 200 OK\r\nContent-Le',
      '',
    ],
    'too-large': [
      `HTTP/1.1 200 OK\r\n${'X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2000)}\r\n`,
    ],
  };
  for (const [why, texts] of Object.entries(raw))
    for (const [number, text] of texts.entries()) {
      net.answer(`${why}${number}.example`, '/', (req) => req.socket.end(text));
      const fetched = await net.outside.fetch({ address: `https://${why}${number}.example/` });
      expect(fetched, text.slice(0, 40).toString()).toEqual({ outcome: 'failed', why });
    }
  for (const [encoding, body] of [
    ['gzip', Buffer.from('not packed at all')],
    ['gzip', gzipSync(Buffer.alloc(5000, 'abcdefgh')).subarray(0, 20)],
    ['zstd', Buffer.from('anything')],
    ['gzip, gzip', gzipSync(gzipSync('twice'))],
  ] as const) {
    net.answer('example.social', '/feed', (_req, res) =>
      res.setHeader('Content-Encoding', encoding).end(body),
    );
    expect(await net.outside.fetch({ address })).toEqual({ outcome: 'failed', why: 'broken' });
    now = new Date(now.getTime() + hour);
  }
});

test('three redirects are followed, a fourth is not, and nothing is sent on that was for the first host alone', async () => {
  net.answer('start.example', '/', (_req, res) =>
    res.writeHead(302, { Location: 'https://example.social/1' }).end(),
  );
  for (const step of [1, 2, 3])
    net.answer('example.social', `/${step}`, (_req, res) =>
      res.writeHead(301, { Location: `/${step + 1}` }).end('x'),
    );
  net.answer('example.social', '/3', 'there');
  const fetched = await net.outside.fetch({
    address: 'https://start.example/',
    authorization: 'Bearer secret',
  });
  expect(fetched).toMatchObject({ outcome: 'fetched', address: 'https://example.social/3' });
  expect(net.requests.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer secret',
    undefined,
    undefined,
    undefined,
  ]);
  net.answer('example.social', '/3', (_req, res) => res.writeHead(301, { Location: '/4' }).end());
  net.answer('example.social', '/4', 'too far');
  expect(await net.outside.fetch({ address: 'https://start.example/' })).toEqual({
    outcome: 'failed',
    why: 'redirects',
  });
  expect(await net.outside.fetch({ address: 'https://start.example/', json: { a: 1 } })).toMatchObject({
    why: 'broken',
  });
});

test('what they do not want to give says so', async () => {
  net.answer('example.social', '/feed', (_req, res) => res.writeHead(400).end('{"error":"InvalidHandle"}'));
  const refused = await net.outside.fetch({ address });
  expect(refused).toMatchObject({ outcome: 'refused', status: 400 });
  expect(refused.outcome === 'refused' && jsonIn(refused)).toEqual({ error: 'InvalidHandle' });
  expect(await net.outside.fetch({ address: 'https://nowhere.example/' })).toEqual({
    outcome: 'failed',
    why: 'unknown-host',
  });
  net.name('away.example', 'unreachable');
  expect(await net.outside.fetch({ address: 'https://away.example/' })).toMatchObject({ why: 'unreachable' });
});

test('one request at a time for each host, several hosts at once', async () => {
  const atOnce = new Map<string, number>();
  let most = 0;
  const waiting: (() => void)[] = [];
  for (const host of ['one.example', 'two.example'])
    net.answer(host, '*', (_req, res) => {
      const running = (atOnce.get(host) ?? 0) + 1;
      expect(running).toBe(1);
      atOnce.set(host, running);
      most = Math.max(
        most,
        [...atOnce.values()].reduce((sum, one) => sum + one),
      );
      waiting.push(() => {
        atOnce.set(host, 0);
        res.end();
      });
      // The first of both hosts wait for each other.
      if (waiting.length >= 2) for (const go of waiting.splice(0)) go();
      else if (most === 2) for (const go of waiting.splice(0)) go();
    });
  const addresses = [1, 2, 3].flatMap((page) => [
    `https://one.example/${page}`,
    `https://two.example/${page}`,
  ]);
  const all = await Promise.all(addresses.map((one) => net.outside.fetch({ address: one })));
  expect(all.map(({ outcome }) => outcome)).toEqual(addresses.map(() => 'fetched'));
  expect(most).toBe(2);
});

test('Retry-After is honoured without asking again, and no longer than a day', async () => {
  const wishes: [number, Record<string, string>, number][] = [
    [429, { 'Retry-After': '90' }, 90 * second],
    [503, { 'Retry-After': 'Sun, 22 Nov 2026 12:05:00 GMT' }, 5 * minute],
    [429, { 'Retry-After': '99999999' }, 24 * hour],
    [429, {}, minute],
    [200, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '2026-11-22T12:10:00.000Z' }, 10 * minute],
  ];
  for (const [number, [status, headers, pause]] of wishes.entries()) {
    const host = `busy${number}.example`;
    net.answer(host, '/', (_req, res) => res.writeHead(status, headers).end());
    const until = new Date(now.getTime() + pause);
    const first = await net.outside.fetch({ address: `https://${host}/` });
    expect(first).toMatchObject(status === 200 ? { outcome: 'fetched' } : { outcome: 'later', until });
    const askedBefore = net.asked.length;
    expect(await net.outside.fetch({ address: `https://${host}/other` })).toEqual({
      outcome: 'later',
      until,
    });
    expect(net.asked.length).toBe(askedBefore);
    const before = now;
    now = until;
    net.answer(host, '/', 'well again');
    expect(await net.outside.fetch({ address: `https://${host}/` })).toMatchObject({ outcome: 'fetched' });
    now = before;
  }
});

test('a host that fails again and again is left alone for longer and longer, until it is well', async () => {
  net.answer('example.social', '/feed', 500);
  for (const _ of [1, 2, 3]) await net.outside.fetch({ address });
  const rests = async () => {
    const fetched = await net.outside.fetch({ address });
    return fetched.outcome === 'later' ? fetched.until.getTime() - now.getTime() : 0;
  };
  expect(await rests()).toBe(30 * second);
  now = new Date(now.getTime() + 30 * second);
  await net.outside.fetch({ address });
  expect(await rests()).toBe(minute);
  now = new Date(now.getTime() + minute);
  net.answer('example.social', '/feed', 'well');
  expect(await net.outside.fetch({ address })).toMatchObject({ outcome: 'fetched' });
  net.answer('example.social', '/feed', 500);
  await net.outside.fetch({ address });
  expect(await rests()).toBe(0);
});

test('a text is read in the character set that it has', () => {
  const read = (body: Buffer | string, type = '') =>
    textIn({ body: Buffer.from(body as string), headers: { 'content-type': type } });
  const latin = (text: string) => Buffer.from(text, 'latin1');
  expect(read('Grüße')).toBe('Grüße');
  expect(read(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>Grüße</a>'))).toContain('Grüße');
  expect(read(latin('<meta charset=windows-1252>Grüße'))).toContain('Grüße');
  expect(read(Buffer.from('\uFEFFGrüße', 'utf16le'))).toBe('Grüße');
  expect(read('Grüße', 'text/html; charset=utf-8')).toBe('Grüße');
  expect(read('Grüße', 'text/html; charset=none-such')).toBe('Grüße');
  expect(jsonIn({ body: Buffer.from('{'), headers: {} })).toBeUndefined();
});
