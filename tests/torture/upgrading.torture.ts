// An upgrade machine by machine: a column is renamed in two steps by releases to come, while people read, announce and change. No page fails, and none is older than what was said.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addMigration } from '../database/adding.ts';
import { mailTo, openFleet, type Fleet } from '../machines/fleet.ts';
import { advent } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import type { Visitor } from '../support/visitor.ts';
import type { RunningSite } from '../web/running-site.ts';
import { lookAgain } from './looking.ts';
import { say } from './say.ts';

const root = join(import.meta.dirname, '../..');
const hasServer = inject('postgresServer') !== undefined;

let fleet: Fleet;
let folder: string;
let ana: Visitor;
let machines: RunningSite[] = [];
beforeAll(async () => {
  if (!hasServer) return say('LEFT OUT: there is no PostgreSQL server for this platform.');
  fleet = await openFleet();
  folder = mkdtempSync(join(tmpdir(), 'tweetups-releases-'));
  ana = fleet.visitor();
});
afterAll(async () => {
  await fleet?.close();
  if (folder) rmSync(folder, { recursive: true });
});

test('a column more, and one renamed in two steps, under three releases that run beside each other', async () => {
  if (!hasServer) return;
  const second = secondRelease();
  machines = await Promise.all([fleet.web(), fleet.web()]);
  leadToAll();
  let worker = await fleet.worker();
  const path = await announced();
  const pages = ['/', '/rostock', path, `${path}/people`, '/rostock/calendar.ics', '/search?q=Hafen'];
  const port = Number(new URL(fleet.origin).port);
  const looking = await lookAgain(pages, { ports: [port], host: new URL(fleet.origin).host });

  // The first machine with the new release changes the tables; the others go on with theirs.
  machines.push(await fleet.web({}, second));
  leadToAll();
  await everybodyHearsOf(path);
  machines = await replaced(second);
  worker = await replacedWorker(worker, second);
  await everybodyHearsOf(path);

  // A release later the old column goes. Whoever still had the first release would be refused.
  const third = thirdRelease(second);
  machines.push(await fleet.web({}, third));
  leadToAll();
  await everybodyHearsOf(path);
  machines = await replaced(third);
  worker = await replacedWorker(worker, third);
  await everybodyHearsOf(path);
  const { took, statuses } = await looking.stop();
  const late = await fleet.web();
  say(
    `two upgrades of three releases, machine by machine: ${took.length} pages were asked for, answered with ${statuses.join(', ')}, ` +
      `the slowest after ${Math.round(took.at(-1) ?? 0)} ms; the first release afterwards: ${late.said().trim().split('\n').at(-1)}`,
  );
  expect(statuses).toEqual([200]);
  expect(await late.gone).toBe(1);
  expect(late.said()).toContain('belongs to a newer version');
});

/** What one machine is told, every machine shows at once; told by each of them in turn. */
async function everybodyHearsOf(path: string): Promise<void> {
  for (const [at, teller] of machines.entries()) {
    const venue = `Haus ${at} von ${teller.port}`;
    fleet.balancer.lead([teller.port]);
    const form = (await ana.get(`${path}/edit`)).text;
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';
    const changed = await ana.post(`${path}/edit`, { ...evening(), venue, version });
    expect(changed.status).toBe(303);
    for (const { port } of machines) {
      fleet.balancer.lead([port]);
      expect((await fleet.visitor().get(path)).text).toContain(venue);
    }
    leadToAll();
  }
}

async function replaced(release: string): Promise<RunningSite[]> {
  const newest = machines.at(-1);
  const old = machines.slice(0, -1);
  const others = [];
  for (const one of old) {
    const other = await fleet.web({}, release);
    others.push(other);
    machines = [...machines.filter((machine) => machine !== one), other];
    leadToAll();
    one.process.kill('SIGTERM');
    expect(await one.gone).toBe(0);
  }
  return [...(newest ? [newest] : []), ...others];
}

async function replacedWorker(worker: RunningSite, release: string): Promise<RunningSite> {
  worker.process.kill('SIGTERM');
  expect(await worker.gone).toBe(0);
  return fleet.worker({}, release);
}

function leadToAll(): void {
  fleet.balancer.lead(machines.map(({ port }) => port));
}

function evening(): Record<string, string> {
  const date = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return { ...advent, date };
}

async function announced(): Promise<string> {
  const who = { name: 'Ana', email: 'ana@example.org' };
  expect((await ana.post('/new', { ...evening(), ...who })).status).toBe(303);
  const link = linkIn(await mailTo(fleet, who.email, /bestätig/i), '/new/');
  return (await ana.post(link, {})).location.replace(/\?.*/, '');
}

/** Reads and writes `place` in place of `venue`, and leaves the old column to whoever still has the release before it. */
function secondRelease(): string {
  const release = copied(root, 'second');
  const tables = join(release, 'src/tweetups/tables.ts');
  const declared = readFileSync(tables, 'utf8');
  const renamed = declared.replace('venue: text().notNull()', `venue: columns.text('place').notNull()`);
  expect(renamed).not.toBe(declared);
  writeFileSync(tables, `import * as columns from 'drizzle-orm/pg-core';\n${renamed}`);
  addMigration(
    release,
    [
      `ALTER TABLE "tweetups" ADD COLUMN "place" text;`,
      `UPDATE "tweetups" SET "place" = "venue";`,
      `CREATE FUNCTION both_places() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF TG_OP = 'INSERT' THEN
           NEW.place := coalesce(NEW.place, NEW.venue);
           NEW.venue := NEW.place;
         ELSIF NEW.venue IS DISTINCT FROM OLD.venue THEN NEW.place := NEW.venue;
         ELSE NEW.venue := NEW.place;
         END IF;
         RETURN NEW;
       END $$;`,
      `CREATE TRIGGER both_places BEFORE INSERT OR UPDATE ON "tweetups" FOR EACH ROW EXECUTE FUNCTION both_places();`,
      `ALTER TABLE "persons" ADD COLUMN "nickname" text;`,
    ],
    { engine: 'postgres' },
  );
  return release;
}

/** Takes the old column away: the release before it is the oldest that can do without. */
function thirdRelease(second: string): string {
  const release = copied(second, 'third');
  addMigration(
    release,
    [
      `DROP TRIGGER both_places ON "tweetups";`,
      `DROP FUNCTION both_places;`,
      `ALTER TABLE "tweetups" DROP COLUMN "venue";`,
      `ALTER TABLE "tweetups" ALTER COLUMN "place" SET NOT NULL;`,
    ],
    { engine: 'postgres', oldest: versionIn(second) },
  );
  return release;
}

function copied(from: string, name: string): string {
  const to = join(folder, name);
  for (const part of ['src', 'views', 'public', 'migrations', 'package.json'])
    cpSync(join(from, part), join(to, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  const version = versionIn(from).replace(/\d+$/, (number) => String(Number(number) + 1));
  const said = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8')) as object;
  writeFileSync(join(to, 'package.json'), JSON.stringify({ ...said, version }));
  return to;
}

function versionIn(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
