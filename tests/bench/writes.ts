// Answers over HTTP, each on the disk and with a mail to come, beside raw commits on the same disk, in turns: of two rows like theirs, and of all that a link's answer writes.
import { execFile } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { openDatabase } from '../../src/database/open.ts';
import { formMails } from '../../src/mail/tables.ts';
import { unconfirmedCrowd } from '../support/crowd.ts';
import { median, rounds } from './load.ts';
import { eveningToCome } from './pages.ts';
import { databaseOfDemo, folderFor, languages, root, runScript } from './sites.ts';
import type { Measured } from './table.ts';

const atOnce = 16;
/** In a round. The form takes 2,000 unknown addresses in a quarter of an hour. */
const together = 450;
const alone = 150;

export async function measureWrites(): Promise<Measured[]> {
  const folder = folderFor('writes');
  // What is measured is taking answers: their mails wait meanwhile.
  const site = await runScript('demo', folder, { JOBS: 'off' });
  const path = await eveningToCome(site.origin);
  const db = await openDatabase(databaseOfDemo(folder), join(root, 'migrations'));
  const emails = Array.from({ length: together * rounds }, (_, number) => `link${number}@example.org`);
  const links = await unconfirmedCrowd({ db, now: () => new Date() }, path, emails);
  // Else the form's own were more than an evening's, and would be held back as a flood of strangers.
  await db.delete(formMails);
  // As many wait in it as at the site.
  const copy = join(folder, 'copy.db');
  copyOf(databaseOfDemo(folder), copy);
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
  const twoRows = () => rawRate('raw-commits.js', join(folder, 'raw.db'));
  const theirRows = () => rawRate('raw-answers.js', copy, String(together));
  const rates: Record<'two' | 'theirs' | 'form' | 'link' | 'single', number[]> = {
    two: [],
    theirs: [],
    form: [],
    link: [],
    single: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    rates.two.push(await twoRows());
    rates.single.push(await aSecond(alone, 1, byForm));
    rates.form.push(await aSecond(together, atOnce, byForm));
    rates.two.push(await twoRows());
    rates.theirs.push(await theirRows());
    rates.link.push(await aSecond(together, atOnce, byLink));
  }
  await site.stop();
  const [form, link, single] = [rates.form, rates.link, rates.single].map(median) as [number, number, number];
  const [two, theirs] = [median(rates.two), median(rates.theirs)];
  return [
    {
      what: `answers by the form, ${atOnce} at once: raw commits of two rows`,
      ours: form,
      beside: two,
      least: 0.5,
    },
    {
      what: `answers by a mail's link, ${atOnce} at once: raw commits of the same rows`,
      ours: link,
      beside: theirs,
      least: 0.5,
    },
    { what: `answers by a mail's link, ${atOnce} at once: raw commits of two rows`, ours: link, beside: two },
    { what: 'answers by the form, one after the other: raw commits of two rows', ours: single, beside: two },
  ];
}

function copyOf(address: string, copy: string): void {
  const db = new Sqlite(address.replace(/^file:/, ''), { readonly: true });
  db.prepare('vacuum into ?').run(copy);
  db.close();
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

/** @returns how many a second */
async function rawRate(script: string, ...given: string[]): Promise<number> {
  const command = [join(import.meta.dirname, script), ...given];
  return Number((await promisify(execFile)(process.execPath, command)).stdout);
}
