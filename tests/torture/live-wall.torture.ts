// Five hundred read one wall while two hundred posts come in a burst and the server is stopped and started again: nobody misses one.
import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, on } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { freePort } from '../support/free-port.ts';
import { eveningWithWall, postOnWall } from './one-wall.ts';
import { say } from './say.ts';

const root = join(import.meta.dirname, '../..');
const readers = 500;
const posts = 200;
let running: ChildProcess | undefined;
afterAll(() => running?.kill('SIGKILL'));

test(`${readers} readers, ${posts} posts, a restart in the middle`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-wall-'));
  await mkdir(join(folder, 'data'));
  const url = `file:${join(folder, 'tweetup.db')}`;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const db = await openDatabase(url, join(root, 'migrations'));
  const { id, path } = await eveningWithWall(db);
  let site = await start(folder, url, port);
  running = site;

  const atFirst = await memoryOf(site);
  const heard = Array.from({ length: readers }, (): number[] => []);
  const stop = new AbortController();
  const agent = new Agent({ maxSockets: Infinity });
  const news = new EventEmitter();
  let open = 0;
  news.on('open', () => (open += 1));
  const all = soon(news, () => open === readers, 30_000);
  for (const mine of heard) read(`${origin}${path}/wall/live`, agent, mine, news, stop.signal);
  await all;

  const waits: number[] = [];
  let highest = 0;
  const looking = setInterval(() => {
    void memoryOf(site).then(
      (now) => (highest = Math.max(highest, now)),
      () => undefined,
    );
    const began = performance.now();
    void fetch(`${origin}/rostock`).then(
      async (page) => {
        await page.text();
        waits.push(performance.now() - began);
      },
      () => undefined,
    );
  }, 100);
  for (let one = 1; one <= posts; one += 1) {
    await postOnWall(db, id, one);
    if (one === posts / 2) {
      await soon(news, () => heard.some((mine) => mine.length > 0), 20_000);
      site.kill('SIGTERM');
      await new Promise((resolve) => site.once('exit', resolve));
      site = await start(folder, url, port);
      running = site;
    }
  }
  await soon(news, () => heard.every((mine) => mine.at(-1) === posts), 60_000);
  clearInterval(looking);
  stop.abort();
  const missed = heard.filter((mine) => new Set(mine).size !== posts).length;
  const outOfOrder = heard.filter((mine) => mine.some((at, index) => at <= (mine[index - 1] ?? 0))).length;
  waits.sort((one, other) => one - other);
  say(
    `${readers} readers, ${posts} posts, one restart: ${missed} missed some, ${outOfOrder} out of order; at most ${highest} MB (${atFirst} without readers); ` +
      `another page took ${Math.round(waits[Math.floor(waits.length / 2)] ?? 0)} ms in the middle, ${Math.round(waits[Math.floor(waits.length * 0.95)] ?? 0)} ms at the 95th of ${waits.length}`,
  );
  site.kill('SIGTERM');
  await new Promise((resolve) => site.once('exit', resolve));
  await db.close();
  await rm(folder, { recursive: true, force: true });
  expect({ missed, outOfOrder }).toEqual({ missed: 0, outOfOrder: 0 });
  expect(highest).toBeLessThan(300);
});

/** As an EventSource: comes back after a second, and says what it heard last. */
function read(address: string, agent: Agent, heard: number[], news: EventEmitter, signal: AbortSignal): void {
  const last = heard.at(-1) ?? 0;
  const headers = { Accept: 'text/event-stream', 'Last-Event-ID': String(last) };
  const again = () => {
    if (!signal.aborted)
      setTimeout(() => read(address, agent, heard, news, signal), 500 + Math.random() * 1000);
  };
  let unread = '';
  const request = get(address, { headers, agent, signal }, (answer) => {
    news.emit('open');
    answer.setEncoding('utf8').on('data', (piece: string) => {
      const events = (unread + piece).split('\n\n');
      unread = events.pop() ?? '';
      for (const event of events)
        if (event.includes('event: post')) heard.push(Number(/^id: (\d+)$/m.exec(event)?.[1]));
      news.emit('heard');
    });
    answer.once('close', again).on('error', () => undefined);
  });
  request.once('error', again);
}

async function start(folder: string, url: string, port: number): Promise<ChildProcess> {
  const site = spawn(process.execPath, ['--max-semi-space-size=4', join(root, 'src/start.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATABASE_URL: url, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const [piece] of on(site.stdout, 'data', { signal: AbortSignal.timeout(30_000) })) {
    said += String(piece);
    if (said.includes('"event":"started"')) break;
  }
  // Nobody reads on: its line to us must not fill up.
  site.stdout.resume();
  return site;
}

/** In megabytes. */
async function memoryOf(site: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${site.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Looks again whenever something was heard or opened. */
async function soon(news: EventEmitter, isSo: () => boolean, patience: number): Promise<void> {
  if (isSo()) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const late = setTimeout(() => reject(new Error('it took too long')), patience);
  const look = () => {
    if (isSo()) resolve();
  };
  news.on('open', look).on('heard', look);
  try {
    await promise;
  } finally {
    clearTimeout(late);
    news.off('open', look).off('heard', look);
  }
}
