// Strangers let the site write to thousands: whoever is no part of it has their mail at once, the flood waits and none of it is lost, and time tells nobody who is known.
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { count, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { outbox } from '../../src/mail/tables.ts';
import { personByEmail } from '../../src/people/person.ts';
import { minute } from '../../src/time/clock.ts';
import { tweetupAt } from '../../src/tweetups/tweetup.ts';
import { hostedBefore } from '../support/crowd.ts';
import { announced } from '../support/evenings.ts';
import { prepare, type Prepared } from '../support/killed-site.ts';
import { startSite, type Started } from '../support/killed-start.ts';
import { crowdAddress, seatCrowd } from '../support/many-guests.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import { say } from './say.ts';

const flood = Number(process.env['FLOOD'] ?? 2500);
const hosts = 5;
/** Of each sort; known ones besides have guests’ addresses, all of one length. */
const asked = Number(process.env['ASKED'] ?? 1500);
/** As dudect has it: from here on a difference is no chance any more. */
const mostWelch = 4.5;

test(`${flood} invitations of ${hosts} hosts hold no newcomer back`, async () => {
  const site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  const began = performance.now();
  for (let number = 0; number < hosts; number += 1) await inviteMany(site, number);
  const invited = await mailsOf(site, ['invitation']);
  await site.visitor('de').post('/sign-in', { email: 'operator@example.org' });
  const newcomers = Array.from({ length: 20 }, (_, number) => `newcomer${number}@example.org`);
  const { path } = await announced(site, { hashtag: 'WOLFlut' }, { name: 'Caro', email: 'caro@example.org' });
  for (const email of newcomers)
    await site.visitor('de').post(`${path}/rsvp`, { email, name: 'Neu', answer: 'yes' });
  await site.mailsTo('');
  const heard = newcomers.filter((email) =>
    site.postOffice.arrived.some(({ recipients }) => recipients.includes(email)),
  );
  say(
    `${invited} invitations of ${hosts} hosts in ${Math.round(performance.now() - began)} ms: ${heard.length} of ${newcomers.length} newcomers had their mail at once`,
  );
  expect([invited, heard.length]).toEqual([flood, newcomers.length]);
  await site.close();
});

test(`a list of ${flood} addresses, by strangers’ forms: all are written to, the later ones later`, async () => {
  const site = await openSite();
  const { path } = await announced(site);
  for (let number = 0; number < flood; number += 1)
    await site.visitor('de').post(`${path}/rsvp`, { email: stranger(number), name: 'Neu', answer: 'yes' });
  await site.mailsTo('');
  const atOnce = await mailsOf(site, ['confirm-answer'], 'sent');
  const health = (await (await fetch(`${site.origin}/health`)).json()) as { troubles: string[] };
  // Somebody who is no part of it, in the middle of it; the site knows Ana.
  await site.visitor('de').post('/sign-in', { email: 'ana@example.org' });
  const known = (await site.mailsTo('ana@example.org')).length;
  await site.visitor('de').post('/sign-in', { email: 'newcomer@example.org' });
  let minutes = 0;
  let newcomerAfter = 0;
  while (minutes < 120 && (await mailsOf(site, ['confirm-answer'], 'waiting')) > 0) {
    site.advance(minute);
    minutes += 1;
    if ((await site.mailsTo('newcomer@example.org')).length === 0) newcomerAfter = minutes;
  }
  const [dropped, dead] = [
    await mailsOf(site, ['confirm-answer'], 'dropped'),
    await mailsOf(site, ['confirm-answer'], 'dead'),
  ];
  const arrived = new Set(site.postOffice.arrived.flatMap(({ recipients }) => recipients));
  const lost = Array.from({ length: flood }, (_, number) => stranger(number)).filter(
    (one) => !arrived.has(one),
  );
  say(
    `${flood} strangers: ${atOnce} mails at once, the last after ${minutes} minutes, ${lost.length} lost; ` +
      `a newcomer in the middle waited ${newcomerAfter} minutes, somebody known none`,
  );
  expect({ dropped, dead, lost, known: known > 1, troubles: health.troubles }).toEqual({
    dropped: 0,
    dead: 0,
    lost: [],
    known: true,
    troubles: expect.arrayContaining(['mails-held-back']) as string[],
  });
  expect(minutes).toBeLessThan(15);
  await site.close();
});

let folder: string;
let office: PostOffice;
let prepared: Prepared;
let running: Started;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tweetups-flood-'));
  office = await openPostOffice();
  prepared = await prepare(folder, 0);
  const db = await openDatabase(`file:${prepared.file}`, 'migrations');
  const [, city = '', slug = ''] = prepared.path.split('/');
  const { id: tweetupId } = (await tweetupAt(db, { city, slug })).tweetup;
  await seatCrowd(db, new Date(), { tweetupId, going: 0, waiting: 10 * 1000 });
  await db.close();
  running = await startSite(prepared, office.address);
  for (let number = 0; number < flood; number += 1)
    await timed(`${prepared.path}/rsvp`, { email: stranger(number), name: 'Neu', answer: 'yes' });
});
afterAll(async () => {
  agent.destroy();
  await running.stop();
  await office.close();
  await rm(folder, { recursive: true });
});

for (const [index, [what, address, fields]] of (
  [
    ['answering', () => `${prepared.path}/rsvp`, { name: 'Neu', answer: 'yes' }],
    ['signing in', () => '/sign-in', {}],
    ['following', () => '/following', { city: 'rostock', rhythm: 'weekly' }],
  ] as const
).entries())
  test(`${what}, while flooded: known and unknown addresses take the same time`, async () => {
    await outboxIsQuiet();
    const times: Record<Sort, number[]> = { known: [], unknown: [] };
    for (let number = 0; number < asked; number += 1) {
      const at = 1000 + index * 3000 + number;
      // By chance first or second: what one leaves behind must not always meet the other.
      const pair: [Sort, string][] = [
        ['known', crowdAddress(at)],
        ['unknown', `crown${at}@example.org`],
      ];
      if (Math.random() < 0.5) pair.reverse();
      for (const [sort, email] of pair) {
        const { milliseconds, status } = await timed(address(), { ...fields, email });
        expect(status).toBe(303);
        times[sort].push(milliseconds);
      }
    }
    const [known, unknown] = [withoutSlowest(times.known), withoutSlowest(times.unknown)];
    const t = welch(known, unknown);
    say(
      `${what} while flooded, ${asked} known and ${asked} unknown addresses: ${mean(known).toFixed(3)} and ` +
        `${mean(unknown).toFixed(3)} ms, Welch t = ${t.toFixed(2)}`,
    );
    expect(Math.abs(t)).toBeLessThan(mostWelch);
  });

type Sort = 'known' | 'unknown';

function stranger(number: number): string {
  return `stranger${number}@example.net`;
}

async function inviteMany(site: Site, number: number): Promise<void> {
  const email = `host${number}@example.org`;
  const fields = { title: `Abend ${number}`, hashtag: `WOLFlut${number}x` };
  const { host, path } = await announced(site, fields, { name: 'Caro', email });
  await hostedBefore(site, (await personByEmail(site.db, email))?.id ?? '');
  for (let first = 0; first < flood / hosts; first += 50) {
    const emails = Array.from({ length: 50 }, (_, one) => `invited${number}-${first + one}@example.net`);
    await host.post(`${path}/invite`, { emails: emails.join('\n') });
  }
}

async function mailsOf(
  { db }: Site,
  kinds: readonly ('invitation' | 'confirm-answer')[],
  state?: 'waiting' | 'sent' | 'dropped' | 'dead',
): Promise<number> {
  const rows = await db
    .select({ state: outbox.state, mails: count() })
    .from(outbox)
    .where(inArray(outbox.kind, [...kinds]))
    .groupBy(outbox.state);
  return rows.filter((row) => !state || row.state === state).reduce((sum, { mails }) => sum + mails, 0);
}

/** Over one line that stays open, so that only the site's own time counts. */
function timed(
  path: string,
  form: Record<string, string>,
): Promise<{ milliseconds: number; status: number | undefined }> {
  const { promise, resolve, reject } = Promise.withResolvers<{
    milliseconds: number;
    status: number | undefined;
  }>();
  const body = new URLSearchParams(form).toString();
  const began = performance.now();
  const sending = request(
    running.origin + path,
    {
      agent,
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': Buffer.byteLength(body),
        'Sec-Fetch-Site': 'same-origin',
      },
    },
    (answer) => {
      answer
        .resume()
        .once('end', () => resolve({ milliseconds: performance.now() - began, status: answer.statusCode }));
    },
  );
  sending.once('error', reject).end(body);
  return promise;
}

/** What goes out at once has gone. */
async function outboxIsQuiet(): Promise<void> {
  const looking = new Sqlite(prepared.file, { readonly: true });
  const due = looking
    .prepare(`select count(*) from outbox where state in ('waiting', 'sending') and due_at <= ?`)
    .pluck();
  while (Number(due.get(Date.now())) > 0) await wait(100);
  looking.close();
}

function withoutSlowest(times: readonly number[]): number[] {
  return times.toSorted((one, other) => one - other).slice(0, Math.floor(times.length * 0.95));
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, one) => sum + one, 0) / times.length;
}

function welch(one: readonly number[], other: readonly number[]): number {
  const error = (times: readonly number[]) => {
    const middle = mean(times);
    return times.reduce((sum, time) => sum + (time - middle) ** 2, 0) / (times.length - 1) / times.length;
  };
  return (mean(one) - mean(other)) / Math.sqrt(error(one) + error(other));
}
