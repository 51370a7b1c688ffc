// Three hundred pictures of nearly ten megabytes in one evening’s album, four at once: each is there, and the site stays under 300 MB. `PICTURES=30` tries fewer.
import { spawn, type ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { albumPictures } from '../../src/album/tables.ts';
import { openDatabase } from '../../src/database/open.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { signInPerson } from '../../src/people/session.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { announce } from '../../src/tweetups/tweetup.ts';
import { adventAnnounced } from '../support/evenings.ts';
import { say } from './say.ts';

const root = join(import.meta.dirname, '../..');
const pictures = Number(process.env['PICTURES'] ?? 300);
const atOnce = 4;
/** In megabytes: what the issue allows. */
const most = 300;
const port = 20_000 + (process.pid % 20_000);
const origin = `http://127.0.0.1:${port}`;
let running: ChildProcess | undefined;
afterAll(() => running?.kill('SIGKILL'));

test(`${pictures} pictures of nearly ten megabytes`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-album-'));
  await mkdir(join(folder, 'data'));
  const url = `file:${join(folder, 'tweetup.db')}`;
  const db = await openDatabase(url, join(root, 'migrations'));
  const { path, session, id } = await runningEvening(db);
  running = await started(folder, url);
  const picture = await heavy();
  say(`each ${Math.round(picture.length / 1024 / 1024)} MB, ${atOnce} at once`);
  let [next, lost, highest] = [0, 0, 0];
  const looking = setInterval(() => {
    void memory('VmRSS').then((now) => (highest = Math.max(highest, now)));
  }, 200);
  const uploader = async () => {
    while (next < pictures) {
      next += 1;
      const form = new FormData();
      form.set('picture', new Blob([picture]), 'bild.jpg');
      const headers = { Cookie: `session=${session}`, 'Sec-Fetch-Site': 'same-origin' };
      const sent = await fetch(`${origin}${path}/album`, {
        method: 'POST',
        body: form,
        headers,
        redirect: 'manual',
      });
      if (sent.status !== 303) lost += 1;
      await sent.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, uploader));
  clearInterval(looking);
  const kept = await db.select().from(albumPictures).where(eq(albumPictures.tweetupId, id));
  say(
    `tried ${pictures}, lost ${lost}, there ${kept.length}; ${highest} MB at most, ${await memory('VmHWM')} by the kernel`,
  );
  await db.close();
  running.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
  expect(lost).toBe(0);
  expect(kept).toHaveLength(pictures);
  expect(highest).toBeLessThan(most);
});

async function runningEvening(db: Awaited<ReturnType<typeof openDatabase>>) {
  const place = openGazetteer().at('rostock');
  if (!place) throw new Error('no Rostock in the gazetteer');
  const now = new Date();
  const host = await db.transaction((tx) =>
    personWithProvedAddress(tx, now, { email: 'ana@example.org', name: 'Ana' }),
  );
  const date = new Date(now.getTime() + 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const announced = await announce(db, now, { host, announcement: { ...adventAnnounced, date }, place });
  if (announced.outcome !== 'announced') throw new Error(announced.outcome);
  const { id, city, slug } = announced.tweetup;
  const ago = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  await db
    .update(tweetups)
    .set({ startsAt: ago(-60), endsAt: ago(120) })
    .where(eq(tweetups.id, id));
  return { id, path: `/${city}/${slug}`, session: await signInPerson(db, now, { person: host }) };
}

/** As a phone takes it: 24 megapixels with a lot of grain, lying on its side. */
async function heavy(): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: 'gaussian', mean: 128, sigma: 27 } as const;
  const jpeg = await sharp({
    create: { width: 5600, height: 4200, channels: 3, background: '#888888', noise },
  })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 84 })
    .toBuffer();
  return new Uint8Array(jpeg);
}

/** As `npm start` does. */
async function started(folder: string, url: string): Promise<ChildProcess> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<'start', string>;
  };
  const words = scripts.start.split(' ');
  const flags = words.filter((word) => word.startsWith('--'));
  const variables = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('='));
  const site = spawn(process.execPath, [...flags, join(root, 'src/start.js')], {
    cwd: folder,
    env: {
      ...Object.fromEntries(variables),
      PATH: process.env['PATH'],
      DATABASE_URL: url,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const [piece] of on(site.stdout, 'data', { signal: AbortSignal.timeout(30_000) })) {
    said += String(piece);
    if (said.includes('"event":"started"')) break;
  }
  site.stdout.resume();
  return site;
}

async function memory(which: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${running?.pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
}
