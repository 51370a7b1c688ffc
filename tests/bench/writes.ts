// Answers over HTTP, each on the disk and with a mail to come, beside raw commits of rows like theirs on the same disk, in turns.
import { execFile } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '../../src/database/open.ts';
import { unconfirmedCrowd } from '../support/crowd.ts';
import { median, rounds } from './load.ts';
import { eveningToCome } from './pages.ts';
import { databaseOfDemo, folderFor, languages, root, runScript } from './sites.ts';
import type { Measured } from './table.ts';

const atOnce = 16;
/** In a round. The form takes 2,000 unknown addresses in a quarter of an hour. */
const together = 350;
const alone = 100;

export async function measureWrites(): Promise<Measured[]> {
  const folder = folderFor('writes');
  // What is measured is taking answers: their mails wait meanwhile.
  const site = await runScript('demo', folder, { JOBS: 'off' });
  const path = await eveningToCome(site.origin);
  const db = await openDatabase(databaseOfDemo(folder), join(root, 'migrations'));
  const emails = Array.from({ length: together * rounds }, (_, number) => `link${number}@example.org`);
  const links = await unconfirmedCrowd({ db, now: () => new Date() }, path, emails);
  await db.close();
  const say = answersTo(site.origin);
  let number = 0;
  const byForm = () =>
    say(`${path}/rsvp`, {
      name: 'Gast',
      answer: 'yes',
      listed: 'nobody',
      email: `${(number += 1)}@example.org`,
    });
  const byLink = () => say(links.pop() ?? '', { answer: 'yes' });

  await aSecond(100, 4, byForm);
  const rates = { raw: [] as number[], form: [] as number[], link: [] as number[], single: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    rates.raw.push(await rawCommits(join(folder, 'raw.db')));
    rates.single.push(await aSecond(alone, 1, byForm));
    rates.form.push(await aSecond(together, atOnce, byForm));
    rates.raw.push(await rawCommits(join(folder, 'raw.db')));
    rates.link.push(await aSecond(together, atOnce, byLink));
  }
  await site.stop();
  const beside = median(rates.raw);
  const besideRaw = (what: string, of: readonly number[]) => ({ what, ours: median(of), beside });
  return [
    { ...besideRaw(`answers by the form, ${atOnce} at once: raw commits`, rates.form), least: 0.5 },
    { ...besideRaw(`answers by a mail's link, ${atOnce} at once: raw commits`, rates.link), least: 0.5 },
    besideRaw('answers by the form, one after the other: raw commits', rates.single),
  ];
}

/** @returns how many a second */
async function aSecond(many: number, lanes: number, work: () => Promise<void>): Promise<number> {
  let left = many;
  const began = performance.now();
  const lane = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return (many / (performance.now() - began)) * 1000;
}

function answersTo(origin: string): (path: string, fields: Record<string, string>) => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  return (path, fields) => {
    const body = new URLSearchParams(fields).toString();
    const headers = {
      ...languages,
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
    };
    return new Promise((resolve, reject) => {
      const asking = request(origin + path, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => {
          if (answer.statusCode === 303) resolve();
          else reject(new Error(`an answer was not taken: ${answer.statusCode}`));
        });
      });
      asking.once('error', reject).end(body);
    });
  };
}

async function rawCommits(file: string): Promise<number> {
  const command = [join(import.meta.dirname, 'raw-commits.js'), file];
  return Number((await promisify(execFile)(process.execPath, command)).stdout);
}
