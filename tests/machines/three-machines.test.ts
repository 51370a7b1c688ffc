// The main job on three machines with folders of their own, over one real PostgreSQL server: nothing depends on which of them is asked, and each may go.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { outbox } from '../../src/mail/tables.ts';
import { addMigration } from '../database/adding.ts';
import { advent } from '../support/evenings.ts';
import { codeIn, linkIn } from '../support/post-office.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { mailTo, openFleet, type Fleet } from './fleet.ts';
import type { RunningSite } from '../web/running-site.ts';

let server: PostgresServer | undefined;
let fleet: Fleet;
let machines: RunningSite[];
let worker: RunningSite;
beforeAll(async () => {
  // One that may be stopped, where there is one.
  server = await startPostgres();
  fleet = await openFleet(server?.address);
  // All at once, into an empty database.
  const [one, other, third] = await Promise.all([fleet.web(), fleet.web(), fleet.worker()]);
  machines = [one, other];
  worker = third;
  fleet.balancer.lead(machines.map(({ port }) => port));
}, 120_000);
afterAll(async () => {
  await fleet.close();
  await server?.stop();
});

test('announced, answered, signed in and withdrawn, each step on another machine, each mail once', async () => {
  const ana = fleet.visitor();
  expect((await ana.post('/new', { ...advent, name: 'Ana', email: 'ana@example.org' })).status).toBe(303);
  const confirmed = await ana.post(linkIn(await mailTo(fleet, 'ana@example.org', /bestätig/i), '/new/'), {});
  expect(confirmed.status).toBe(303);
  const path = confirmed.location.replace(/\?.*/, '');

  const link = await answered(path, 'Ben');
  // Ana's browser is signed in on every machine.
  for (const _ of machines) expect((await ana.get('/me')).text).toContain('Ana');
  for (const _ of machines) expect((await ana.get(`${path}/guests`)).text).toContain('Ben');

  // Who says that everybody may see them is seen on both, and gone from both at once.
  await fleet.visitor().post(link, { name: 'Ben', listed: 'public' });
  for (const _ of machines) expect((await fleet.visitor().get(`${path}/people`)).text).toContain('Ben');
  expect((await fleet.visitor().post(link, { answer: 'no' })).status).toBe(303);
  for (const _ of machines) expect((await fleet.visitor().get(`${path}/people`)).text).not.toContain('Ben');

  // The code of one machine's form is taken by the other.
  const again = fleet.visitor();
  const sent = await again.post('/sign-in', { email: 'ben@example.org' });
  const attempt = new URL(sent.location, fleet.origin).searchParams.get('attempt') ?? '';
  const code = codeIn(await mailTo(fleet, 'ben@example.org', /anmelde|Code/i));
  expect((await again.post('/sign-in', { attempt, code })).status).toBe(303);

  const ids = fleet.office.arrived.map(({ messageId }) => messageId);
  expect(ids.length).toBe(new Set(ids).size);
});

test('a worker that is killed leaves its jobs to another, and a machine that is stopped refuses nobody', async () => {
  const path = (await fleet.visitor().get('/rostock')).text.match(/\/rostock\/wol-im-advent/)?.[0] ?? '';
  worker.process.kill('SIGKILL');
  await worker.gone;
  worker = await fleet.worker();

  const [leaving] = machines;
  const asking = askingFor([path]);
  leaving?.process.kill('SIGTERM');
  expect(await leaving?.gone).toBe(0);
  expect(await asking.stop()).toEqual(new Set([200]));

  machines = [...machines.slice(1), await fleet.web()];
  fleet.balancer.lead(machines.map(({ port }) => port));
  // Mails go out, although whoever had taken them on is dead.
  await answered(path, 'Caro');
});

test('a restart of the database costs what was under way, and nothing else', async () => {
  if (!server) return;
  const path = '/rostock/wol-im-advent';
  await server.restart();
  // The first over a connection that is gone may be asked to come again; then it is as before.
  for (const _ of [...machines, ...machines]) await fleet.visitor().get('/health');
  for (const _ of machines) expect((await fleet.visitor().get(path)).status).toBe(200);
  await answered(path, 'Dana');
});

test('a newer release changes the tables under the running ones: no page fails, and a column more is not noticed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-newer-'));
  cpSync('migrations', join(folder, 'migrations'), { recursive: true });
  addMigration(folder, ['ALTER TABLE "persons" ADD COLUMN "nickname" text;'], { engine: 'postgres' });
  const path = '/rostock/wol-im-advent';
  const asking = askingFor(['/', path, `${path}/people`]);
  // As the first machine with the newer release does at its start; and a second change, as of the release after it.
  await (await openDatabase(fleet.address, join(folder, 'migrations'))).close();
  await answered(path, 'Emil');
  addMigration(
    folder,
    [
      'UPDATE "persons" SET "nickname" = "name";',
      'CREATE INDEX "persons_nickname" ON "persons" ("nickname");',
    ],
    { engine: 'postgres' },
  );
  await (await openDatabase(fleet.address, join(folder, 'migrations'))).close();
  await answered(path, 'Fina');
  expect(await asking.stop()).toEqual(new Set([200]));
  // One of the older release may still be started beside it.
  const older = await fleet.web();
  expect((await fetch(`http://127.0.0.1:${older.port}/health`)).status).toBe(200);
  rmSync(folder, { recursive: true });
});

test('in the end each mail has gone once, and none waits', async () => {
  const db = await openDatabase(fleet.address, 'migrations');
  const states = new Set((await db.select({ state: outbox.state }).from(outbox)).map(({ state }) => state));
  await db.close();
  expect([...states].filter((state) => state === 'dead')).toEqual([]);
  const ids = fleet.office.arrived.map(({ messageId }) => messageId);
  expect(ids.length).toBe(new Set(ids).size);
});

/** Somebody reads these pages again and again. */
function askingFor(pages: readonly string[]): { stop(): Promise<Set<number>> } {
  const stopping = new AbortController();
  const asking = (async () => {
    const statuses = new Set<number>();
    while (!stopping.signal.aborted)
      for (const page of pages) statuses.add((await fleet.visitor().get(page)).status);
    return statuses;
  })();
  return {
    stop: () => {
      stopping.abort();
      return asking;
    },
  };
}

/** Asks from the page and confirms from the mail. @returns the link */
async function answered(path: string, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`;
  const asked = await fleet.visitor().post(`${path}/rsvp`, { name, email, answer: 'yes' });
  expect(asked.status).toBe(303);
  const link = linkIn(await mailTo(fleet, email, /Bestätige deine Antwort/), '/rsvp/');
  expect((await fleet.visitor().post(link, { answer: 'yes' })).status).toBe(303);
  return link;
}
