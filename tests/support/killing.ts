// Kills the running site in the middle of answers, again and again, and looks what is left of what it acknowledged.
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openGazetteer } from '../../src/cities/gazetteer.ts';
import { openDatabase } from '../../src/database/open.ts';
import { mintLink } from '../../src/mail/links.ts';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { invitations } from '../../src/rsvps/tables.ts';
import { newId } from '../../src/database/ids.ts';
import { after, day } from '../../src/time/clock.ts';
import { announce } from '../../src/tweetups/tweetup.ts';
import { adventAnnounced } from './evenings.ts';

export interface Killed {
  /** How often the process was killed. */
  readonly kills: number;
  /** Answers that got their 303. */
  readonly acknowledged: number;
  /** Of these: those without a row. */
  readonly lost: number;
  /** Of these: those whose mail is neither in the outbox nor delivered. */
  readonly withoutMail: number;
  readonly overbooked: number;
  /** Mails that arrived twice under different Message-IDs. */
  readonly mailedTwice: number;
  /** What SQLite says: 'ok'. */
  readonly integrity: string;
}

const root = join(import.meta.dirname, '../..');
const places = 20;
/** At once in each round: some have their 303 when the process is killed, some are in the middle. */
const atOnce = 6;

/** @param tell is called after each round */
export async function killAgainAndAgain(
  kills: number,
  tell: (round: number) => void = () => undefined,
): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-killed-'));
  const file = join(folder, 'tweetup.db');
  try {
    await mkdir(join(folder, 'data'));
    await cp(join(root, 'node_modules/.cache/tweetups'), join(folder, 'data'), { recursive: true });
    const { path, guests } = await eveningWithInvitations(file, kills * atOnce);
    const acknowledged = new Set<string>();
    for (let round = 0; round < kills; round += 1) {
      const site = await start(folder, file);
      const now = guests.slice(round * atOnce, (round + 1) * atOnce);
      const answers = now.map(async ({ email, link }, index) => {
        // Every third comes from the page: its 303 promises the mail that confirms.
        const [address, form] =
          index % 3 === 2
            ? [`${path}/rsvp`, { name: 'Gast', email, answer: 'yes' }]
            : [link, { answer: 'yes' }];
        const answered = await fetch(site.origin + address, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams(form as Record<string, string>),
        });
        if (answered.status !== 303) throw new Error(`${address} was answered with ${answered.status}`);
        acknowledged.add(email);
      });
      const settled = Promise.allSettled(answers);
      // Some rounds end with the first 303, some later.
      await Promise.race(answers.slice(round % atOnce));
      await kill(site.process);
      await settled;
      tell(round + 1);
    }
    const before = kept(file, acknowledged);
    const last = await start(folder, file);
    await allDelivered(file);
    last.process.kill('SIGTERM');
    await new Promise((resolve) => last.process.once('exit', resolve));
    return {
      kills,
      acknowledged: acknowledged.size,
      ...before,
      mailedTwice: await mailedTwice(join(folder, 'data/mail')),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function eveningWithInvitations(file: string, count: number) {
  const db = await openDatabase(`file:${file}`, join(root, 'migrations'));
  const now = new Date();
  const place = (await openGazetteer(join(root, 'node_modules/.cache/tweetups'))).at('rostock');
  if (!place) throw new Error('no Rostock');
  const evening = {
    ...adventAnnounced,
    date: after(now, 30 * day)
      .toISOString()
      .slice(0, 10),
    capacity: places,
  };
  const host = await db.transaction((tx) => personWithProvedAddress(tx, now, 'ana@example.org', 'Ana'));
  const announced = await announce(db, now, host, evening, place);
  if (announced.outcome !== 'announced') throw new Error(announced.outcome);
  const { tweetup } = announced;
  const guests = await db.transaction(async (tx) => {
    const made: { email: string; link: string }[] = [];
    for (let number = 0; number < count; number += 1) {
      const email = `guest${number}@example.org`;
      const id = newId(now);
      await tx
        .insert(invitations)
        .values({ id, tweetupId: tweetup.id, invitedBy: host.id, email, word: '', since: now });
      made.push({ email, link: `/rsvp/${await mintLink(tx, 'invitation', id, now, tweetup.endsAt)}` });
    }
    return made;
  });
  await db.close();
  return { path: `/${tweetup.city}/${tweetup.slug}`, guests };
}

async function start(folder: string, file: string): Promise<{ process: ChildProcess; origin: string }> {
  const port = await freePort();
  const site = spawn(process.execPath, [join(root, 'src/start.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: String(port), DATABASE_URL: `file:${file}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    site.once('exit', () => reject(new Error(`the site did not start: ${said}`)));
    site.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    site.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('"started"')) resolve();
    });
  });
  return { process: site, origin: `http://localhost:${port}` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function kill(site: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => site.once('exit', resolve));
  site.kill('SIGKILL');
  await gone;
}

/** What the file holds of what was acknowledged. */
function kept(file: string, acknowledged: ReadonlySet<string>) {
  const db = new Sqlite(file);
  try {
    const emails = (query: string) => new Set((db.prepare(query).pluck().all() as string[]).map(String));
    const answered = emails('select p.email from rsvps r join persons p on p.id = r.person_id');
    const unconfirmed = emails('select email from unconfirmed_answers');
    // Of a mail that has gone the row stays, without whom it went to: its key still names the answer.
    const answerMails = emails(
      "select p.email from rsvps r join persons p on p.id = r.person_id where exists (select 1 from outbox o where o.once like 'answered:' || r.id || ':%')",
    );
    const confirmMails = emails(
      "select u.email from unconfirmed_answers u where exists (select 1 from outbox o where o.once = 'confirm-answer:' || u.id)",
    );
    const all = [...acknowledged];
    const going = Number(db.prepare("select count(*) from rsvps where place = 'going'").pluck().get());
    return {
      lost: all.filter((email) => !answered.has(email) && !unconfirmed.has(email)).length,
      withoutMail: all.filter((email) => !answerMails.has(email) && !confirmMails.has(email)).length,
      overbooked: Math.max(0, going - places),
      integrity: String(db.pragma('integrity_check', { simple: true })),
    };
  } finally {
    db.close();
  }
}

/** Mails in the middle of sending when the process died are taken over when their lease is over: here at once. */
async function allDelivered(file: string): Promise<void> {
  const db = new Sqlite(file);
  db.pragma('busy_timeout = 5000');
  const left = db
    .prepare(
      "select count(*) from outbox where state in ('waiting', 'sending') and kind in ('answered', 'confirm-answer')",
    )
    .pluck();
  try {
    for (let look = 0; look < 600 && left.get() !== 0; look += 1) {
      db.prepare("update outbox set due_at = 0 where state = 'sending' and due_at > ?").run(
        Date.now() + 60_000,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (left.get() !== 0) throw new Error(`${String(left.get())} mails were not delivered`);
  } finally {
    db.close();
  }
}

async function mailedTwice(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const told = await Promise.all(
    names.map(async (name) => {
      const mail = await readFile(join(folder, name), 'utf8');
      return `${/^To: (.*)$/m.exec(mail)?.[1]} ${/^Subject: (.*)$/m.exec(mail)?.[1]}`;
    }),
  );
  return told.length - new Set(told).size;
}
