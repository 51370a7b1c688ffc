// Three machines on one real PostgreSQL server: many answers at once, one that stands still in the middle, ten thousand mails by three workers, and what a second process is worth.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { availableParallelism } from 'node:os';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { answersASecond, loadedFor } from '../bench/load.ts';
import { circulars } from '../../src/rsvps/crowd/tables.ts';
import { mailTo, openFleet, type Fleet } from '../machines/fleet.ts';
import { guestAddress, invitedCrowd, lineOf, tweetupOf } from '../support/crowd.ts';
import { advent } from '../support/evenings.ts';
import { seatCrowd } from '../support/many-guests.ts';
import { linkIn } from '../support/post-office.ts';
import type { Visitor } from '../support/visitor.ts';
import type { RunningSite } from '../web/running-site.ts';
import { lookAgain } from './looking.ts';
import { say } from './say.ts';

const mails = Number(process.env['CROWD'] ?? 10_000);
const crowd = 300;
const seats = 20;
const hasServer = inject('postgresServer') !== undefined;

let fleet: Fleet;
let db: Database;
let machines: RunningSite[];
let host: Visitor;
beforeAll(async () => {
  if (!hasServer) return say('LEFT OUT: there is no PostgreSQL server for this platform.');
  fleet = await openFleet();
  machines = await Promise.all([fleet.web(), fleet.web(), fleet.web()]);
  fleet.balancer.lead(machines.map(({ port }) => port));
  db = await openDatabase(fleet.address, 'migrations');
  host = fleet.visitor();
}, 120_000);
afterAll(async () => {
  await db?.close();
  await fleet?.close();
});

test(`${crowd} answers at once over three processes for ${seats} seats: none refused, and home is there meanwhile`, async () => {
  if (!hasServer) return;
  const path = await announced('Viele', { capacity: String(seats) });
  const links = await invitedLinks(path, 0, crowd);
  await warmedUp();
  const began = performance.now();
  const looking = await lookAgain(['/'], here());
  const pressed = await Promise.all(links.map((link) => fleet.visitor().post(link, { answer: 'yes' })));
  const seconds = (performance.now() - began) / 1000;
  const { took: waits, statuses } = await looking.stop();
  const refused = pressed.filter(({ status }) => status !== 303).length;
  const line = await lineOf(ground(), await tweetupOf(ground(), path));
  const going = line.filter(({ place }) => place === 'going').length;
  say(
    `${crowd} answers at once: ${refused} refused, ${going} going, in ${seconds.toFixed(1)} s; home meanwhile ` +
      `${waits.length} times, median ${Math.round(waits[waits.length >> 1] ?? 0)} ms, longest ${Math.round(waits.at(-1) ?? 0)} ms`,
  );
  expect({ refused, going, kept: line.length }).toEqual({ refused: 0, going: seats, kept: crowd });
  expect(statuses).toEqual([200]);
  expect(waits.at(-1)).toBeLessThan(1000);
});

test('a process that stands still in the middle of answers delays its evening for fifteen seconds at most', async () => {
  if (!hasServer) return;
  const path = await announced('Still');
  const links = await invitedLinks(path, 1000, 120);
  const [still, ...others] = machines;
  if (!still) throw new Error('there is no machine');
  // Its answers are under way when it stops.
  const left = links.slice(0, 60).map((link) => press(link, still));
  await Promise.race(left);
  still.process.kill('SIGSTOP');
  const began = performance.now();
  const answeredAt: number[] = [];
  const statuses = await Promise.all(
    links.slice(60).map(async (link, at) => {
      const status = await press(link, others[at % others.length] ?? still);
      answeredAt.push((performance.now() - began) / 1000);
      return status;
    }),
  );
  // For how long nobody at all got on.
  const delay = Math.max(...answeredAt.map((at, place) => at - (answeredAt[place - 1] ?? 0)));
  still.process.kill('SIGCONT');
  const later = await Promise.all(left);
  const refused = (some: readonly number[]) => some.filter((one) => one !== 303).length;
  say(
    `one process stood still: ${refused(statuses)} of 60 others refused, for ${delay.toFixed(1)} s nobody got on, the last after ${answeredAt.at(-1)?.toFixed(1)} s; ` +
      `of its own ${refused(later)} of 60 had to be sent again`,
  );
  expect(refused(statuses)).toBe(0);
  expect(delay).toBeLessThan(15);
});

test('two processes answer at least 1.6 times as many pages as one, while the machine has cores for them', async () => {
  if (!hasServer) return;
  const path = await announced('Seiten');
  // One for each process, and one each for the database and for whoever asks.
  const hasCores = availableParallelism() >= 4;
  for (const [what, cookie] of [
    ['kept', ''],
    ['rendered anew', 'language=de'],
  ] as const) {
    await pagesBy(machines.slice(0, 2), path, cookie);
    const one = await pagesBy(machines.slice(0, 1), path, cookie);
    const two = await pagesBy(machines.slice(0, 2), path, cookie);
    const measured = two.rate / one.rate;
    const withCores = (2 * one.busy) / two.busy;
    say(
      `pages that are ${what}, a second: ${Math.round(one.rate)} by one process, ${Math.round(two.rate)} by two: ${measured.toFixed(2)} times; ` +
        `of a processor each takes ${milliseconds(one)} by one and ${milliseconds(two)} by two, so with a core for each it is ${withCores.toFixed(2)} times` +
        (hasCores
          ? ''
          : ` (here ${availableParallelism()} cores are shared with the database and with whoever asks)`),
    );
    expect(hasCores ? measured : withCores).toBeGreaterThan(1.6);
  }
});

test(`${mails} mails by three workers: each once`, async () => {
  if (!hasServer) return;
  const path = await announced('Abgesagt');
  const { id } = await tweetupOf(ground(), path);
  await seatCrowd(db, new Date(), { tweetupId: id, going: mails, waiting: 0 });
  await Promise.all([fleet.worker(), fleet.worker()]);
  const before = fleet.office.arrived.length;
  const began = performance.now();
  const arrived = new Promise<void>((resolve) => {
    fleet.office.heard = () => {
      if (fleet.office.arrived.length - before >= mails) resolve();
    };
  });
  expect((await host.post(`${path}/cancel`, { reason: 'Sturm' })).status).toBe(303);
  // The ten minutes in which it can be taken back are not waited for.
  await db.update(circulars).set({ dueAt: new Date() }).where(eq(circulars.tweetupId, id));
  await arrived;
  const seconds = (performance.now() - began) / 1000;
  const all = fleet.office.arrived.slice(before);
  const recipients = new Set(all.flatMap((mail) => mail.recipients));
  say(
    `${all.length} mails by three workers in ${seconds.toFixed(0)} s (${Math.round(all.length / seconds)} a second), ` +
      `${all.length - recipients.size} twice`,
  );
  expect(recipients.size).toBe(mails);
});

const here = (some = machines) => ({ ports: some.map(({ port }) => port), host: new URL(fleet.origin).host });

const ground = () => ({ db, now: () => new Date() });

/** By Ana, whom the first worker sends the mail that confirms it. */
async function announced(title: string, fields: Record<string, string> = {}): Promise<string> {
  worker ??= fleet.worker();
  await worker;
  const date = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const who = { name: 'Ana', email: 'ana@example.org' };
  const sent = await host.post('/new', { ...advent, ...who, date, title, hashtag: title, ...fields });
  // Signed in, there is nothing to confirm.
  const confirmed = host.cookies.has('session')
    ? sent
    : await host.post(linkIn(await mailTo(fleet, who.email, /bestätig/i), '/new/'), {});
  if (confirmed.status !== 303) throw new Error(`announcing was refused: ${confirmed.status}`);
  return confirmed.location.replace(/\?.*/, '');
}

/** Each machine has shown home and taken an answer before: how soon one begins is another question. */
async function warmedUp(): Promise<void> {
  const links = await invitedLinks(await announced('Vorher'), 5000, machines.length);
  for (const [at, machine] of machines.entries()) {
    expect(await press(links[at] ?? '', machine)).toBe(303);
    await (await lookAgain(['/'], here([machine]))).stop();
  }
}

let worker: Promise<RunningSite> | undefined;

async function invitedLinks(path: string, first: number, number: number): Promise<string[]> {
  const emails = Array.from({ length: number }, (_, at) => guestAddress(first + at));
  const links: string[] = [];
  for (let start = 0; start < number; start += 50)
    links.push(...(await invitedCrowd(ground(), path, emails.slice(start, start + 50))));
  return links;
}

interface Asked {
  /** Pages a second. */
  readonly rate: number;
  /** Seconds of a processor for a page. */
  readonly busy: number;
}

/** As many as they bear for some seconds. */
async function pagesBy(some: readonly RunningSite[], path: string, cookie: string): Promise<Asked> {
  const before = busyIn(some);
  const headers = { Host: new URL(fleet.origin).host, ...(cookie && { Cookie: cookie }) };
  const rates = await Promise.all(
    some.map(({ port }) => answersASecond(`http://127.0.0.1:${port}${path}`, headers)),
  );
  const rate = rates.reduce((sum, one) => sum + one, 0);
  return { rate, busy: (busyIn(some) - before) / (rate * loadedFor) };
}

const milliseconds = ({ busy }: Asked) => `${(1000 * busy).toFixed(2)} ms`;

/** Of a processor, in seconds, since they began. */
function busyIn(some: readonly RunningSite[]): number {
  const ticks = some.map(({ process }) => {
    const said = readFileSync(`/proc/${process.pid}/stat`, 'utf8');
    const [user = 0, system = 0] = said.slice(said.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
    return user + system;
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}

/** One machine, past the balancer. */
async function press(link: string, { port }: RunningSite): Promise<number> {
  const asked = request({
    host: '127.0.0.1',
    port,
    path: link,
    method: 'POST',
    headers: {
      Host: new URL(fleet.origin).host,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
  }).end('answer=yes');
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode ?? 0;
}
