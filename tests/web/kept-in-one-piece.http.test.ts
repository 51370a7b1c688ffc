// A kept page leaves in one piece once several have been sent it: byte for byte what Node wrote the first time, but for its id and date, in every way a connection may be used.
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { onTheWire } from '../support/on-the-wire.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let path: string;
// Anew for each: after ten who ask the bytes are made as small as can be, and are others.
beforeEach(async () => {
  site = await openSite();
  ({ path } = await announced(site));
  // Whoever asks first is answered by the app.
  await onTheWire(site.origin + path, { 'Accept-Encoding': 'br', 'Accept-Language': 'de' });
});
afterEach(() => site.close());

test.each([
  ['br', together],
  ['gzip', together],
  ['identity', together],
  ['br', inTurn],
  ['gzip', inTurn],
  ['identity', inTurn],
] as const)(
  'what is sent to the sixth is what the first was sent, and each has an id and a date of its own (%s, asked %O)',
  async (packing, ask) => {
    const asked = request('GET', `Accept-Encoding: ${packing}`);
    const [first, ...others] = await answersTo([...Array.from({ length: 6 }, () => asked), last], ask);
    expect(others).toHaveLength(5);
    expect(first?.lines).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(first?.lines).toMatch(/\r\nConnection: keep-alive$/);
    for (const other of others) {
      expect(withoutOwn(other?.lines)).toBe(withoutOwn(first?.lines));
      expect(other?.body).toBe(first?.body);
      expect(dateOf(other?.lines)).toBeCloseTo(Date.now(), -4);
    }
    expect(new Set([first, ...others].map((one) => idOf(one?.lines))).size).toBe(6);
  },
);

test.each([together, inTurn])(
  'whoever has it already is told so in the same way, each time (asked %O)',
  async (ask) => {
    const [page] = await answersTo([request('GET', 'Accept-Encoding: br'), last]);
    const tag = /^etag: (.+)$/im.exec(page?.lines ?? '')?.[1] ?? '';
    const known = request('GET', 'Accept-Encoding: br', `If-None-Match: ${tag}`);
    const [first, , , , second, again] = await answersTo(
      [...Array.from({ length: 5 }, () => known), request('GET', 'Accept-Encoding: br'), last],
      ask,
    );
    expect(first?.lines).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/);
    expect(withoutOwn(second?.lines)).toBe(withoutOwn(first?.lines));
    expect([first?.body, second?.body, again?.body]).toEqual(['', '', page?.body]);
  },
);

test('HEAD between two answers has lines alone, and each packing its own bytes', async () => {
  const packed = request('GET', 'Accept-Encoding: br');
  const [one, head, zipped, other] = await answersTo([
    packed,
    request('HEAD', 'Accept-Encoding: br'),
    request('GET', 'Accept-Encoding: gzip'),
    packed,
    last,
  ]);
  expect(withoutOwn(head?.lines)).toBe(withoutOwn(one?.lines));
  expect(head?.body).toBe('');
  expect(zipped?.lines).toMatch(/content-encoding: gzip/i);
  expect(other?.body).toBe(one?.body);
});

test('a connection that ends is told so, and ends, whatever has been sent to others', async () => {
  const asked = request('GET', 'Accept-Encoding: br');
  const [first] = await answersTo([asked, last]);
  for (const ending of [
    request('GET', 'Accept-Encoding: br', 'Connection: close'),
    asked.replace('1.1', '1.0'),
  ]) {
    const [answer, ...more] = await answersTo([ending]);
    expect(answer?.lines).toMatch(/\r\nConnection: close$/);
    expect(answer?.body).toBe(first?.body);
    expect(more).toEqual([]);
  }
});

test('whoever reads late is sent nothing of what others were sent meanwhile', async () => {
  const asked = request('GET', 'Accept-Encoding: identity');
  await answersTo([...Array.from({ length: 4 }, () => asked), last], inTurn);
  const { port } = new URL(site.origin);
  const slow = connect(Number(port), 'localhost').setEncoding('latin1').pause();
  // More than the system keeps for a connection on both sides.
  const many = 300;
  const ofOthers = new Set<string | undefined>();
  for (let sent = 0; sent < many; sent += 1) {
    slow.write(asked);
    const [other] = await answersTo([asked, last], inTurn);
    ofOthers.add(idOf(other?.lines));
  }
  slow.write(last);
  let received = '';
  for await (const chunk of slow) received += String(chunk);
  const ids = [...received.matchAll(/^x-request-id: (.+)$/gim)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(many + 1);
  expect(ids.filter((id) => ofOthers.has(id))).toEqual([]);
  const answers = received.split(/(?=HTTP\/1\.1 )/).map(withoutOwn);
  expect(new Set(answers.slice(0, many)).size).toBe(1);
});

const last = 'HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

function request(method: string, ...headers: string[]): string {
  const host = `Host: ${new URL(site.origin).host}`;
  return [`${method} ${path} HTTP/1.1`, host, 'Accept-Language: de', ...headers, '', ''].join('\r\n');
}

interface Answer {
  readonly lines: string;
  readonly body: string;
}

/** Over one connection. @returns their answers, without that of the last request if it only ends the connection */
async function answersTo(requests: readonly string[], ask = together): Promise<Answer[]> {
  const socket = connect(Number(new URL(site.origin).port), 'localhost').setEncoding('latin1');
  let received = await ask(socket, requests);
  const answers: Answer[] = [];
  for (const asked of requests.filter((one) => one !== last)) {
    const end = received.indexOf('\r\n\r\n');
    const lines = received.slice(0, end);
    const body = received.slice(end + 4, end + 4 + lengthBelow(asked, lines));
    received = received.slice(end + 4 + body.length);
    answers.push({ lines, body });
  }
  expect(received).toMatch(requests.includes(last) ? /^HTTP\/1\.1 \d+ [^]+\r\n\r\n$/ : /^$/);
  return answers;
}

/** All of them before the first answer has come. */
async function together(socket: Socket, requests: readonly string[]): Promise<string> {
  socket.write(requests.join(''));
  let received = '';
  for await (const chunk of socket) received += String(chunk);
  return received;
}

/** Each when the one before has been answered. */
async function inTurn(socket: Socket, requests: readonly string[]): Promise<string> {
  let received = '';
  let next = 0;
  let end = 0;
  socket.write(requests[next] ?? '');
  for await (const chunk of socket) {
    received += String(chunk);
    const lines = received.slice(end).split('\r\n\r\n', 1)[0] ?? '';
    const length = lines.length + 4 + lengthBelow(requests[next] ?? '', lines);
    if (received.length < end + length) continue;
    end += length;
    next += 1;
    socket.write(requests[next] ?? '');
  }
  return received;
}

function lengthBelow(asked: string, lines: string): number {
  return asked.startsWith('HEAD') ? 0 : Number(/^content-length: (\d+)$/im.exec(lines)?.[1] ?? 0);
}

function withoutOwn(lines: string | undefined): string | undefined {
  return lines?.replace(/^(x-request-id|date): .+$/gim, '$1: its own');
}

function idOf(lines: string | undefined): string | undefined {
  return /^x-request-id: (.+)$/im.exec(lines ?? '')?.[1];
}

function dateOf(lines: string | undefined): number {
  return Date.parse(/^date: (.+)$/im.exec(lines ?? '')?.[1] ?? '');
}
