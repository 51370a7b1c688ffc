// A kept answer in one piece that does not leave at once: its bytes are nobody else's until it has, and so is its connection.
import { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { sendWhole, wholeOf } from '../../src/web/whole-answers.ts';

/** A connection that takes what is written when it is told to. */
function connection() {
  const written: string[] = [];
  let taken: (() => void) | undefined;
  const socket = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString('latin1'));
      taken = done;
    },
  });
  return { socket: socket as unknown as Socket, written, take: () => taken?.() };
}

function answerOn(socket: Socket): ServerResponse {
  const req = new IncomingMessage(socket);
  req.httpVersionMinor = 1;
  const res = new ServerResponse(req);
  res.assignSocket(socket);
  return res;
}

test('it is over when it has left, and until then its bytes are kept as they are', async () => {
  const first = answerOn(connection().socket);
  first.writeHead(200, ['X-Request-Id', 'id-1', 'Content-Length', '7']);
  const whole = wholeOf(first, 'id-1', { body: 'Rostock', bytes: 7, headers: [] });
  if (!whole) throw new Error('Node writes its lines in another way than before');

  const { socket, written, take } = connection();
  const second = answerOn(socket);
  expect(sendWhole(second, whole, 'id-2')).toBe(false);
  expect(second.writableEnded).toBe(false);
  expect(written.join('')).toMatch(/^HTTP\/1\.1 200 OK\r\nX-Request-Id: id-2\r\n[^]+\r\n\r\nRostock$/);
  const over = new Promise((resolve) => second.once('finish', resolve));
  while (!second.writableEnded) {
    take();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await over;
  expect(written.join('')).toMatch(/Rostock$/);
});
