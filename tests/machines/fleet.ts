// Several machines of one site: processes with folders of their own, one database and one key, behind a balancer.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { databaseAt, onServer } from '../support/postgres-template.ts';
import { openPostOffice, type Arrived, type PostOffice } from '../support/post-office.ts';
import { visitorOf, type Visitor } from '../support/visitor.ts';
import { runSite, type RunningSite } from '../web/running-site.ts';
import { openBalancer, type Balancer } from './balancer.ts';

const root = join(import.meta.dirname, '../..');

export interface Fleet {
  readonly address: string;
  readonly origin: string;
  readonly balancer: Balancer;
  readonly office: PostOffice;
  /** One that answers, and does no jobs. @param release folder of another release than this one */
  web(settings?: Record<string, string>, release?: string): Promise<RunningSite>;
  worker(settings?: Record<string, string>, release?: string): Promise<RunningSite>;
  /** Whose requests go to whichever machine is next. */
  visitor(): Visitor;
  close(): Promise<void>;
}

/** @param server that of the tests, unless the fleet is to have one that it may stop */
export async function openFleet(server = inject('postgresServer') ?? ''): Promise<Fleet> {
  const name = `tweetups_fleet_${process.pid}`;
  await onServer(server, [`drop database if exists ${name} with (force)`, `create database ${name}`]);
  const address = databaseAt(server, name);
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-fleet-'));
  const key = join(folder, 'key');
  writeFileSync(key, Buffer.alloc(32, 7), { mode: 0o600 });
  const balancer = await openBalancer();
  const office = await openPostOffice();
  const running = new Set<RunningSite>();
  const run = async (settings: Record<string, string>, release = root, command: string[] = []) => {
    const site = await runSite(
      {
        DATABASE_URL: address,
        SEALING_KEY_FILE: key,
        BASE_URL: balancer.origin,
        SMTP_URL: office.address,
        MAIL_FROM: 'tweetups@example.org',
        FETCH: 'off',
        ...settings,
      },
      { command, keepsCompiled: true, file: join(release, 'src/start.js') },
    );
    running.add(site);
    void site.gone.then(() => running.delete(site));
    return site;
  };
  return {
    address,
    origin: balancer.origin,
    balancer,
    office,
    web: (settings = {}, release?) => run({ JOBS: 'off', ...settings }, release),
    worker: (settings = {}, release?) => run(settings, release, ['worker']),
    visitor: () => visitorOf(balancer.origin, { 'Accept-Language': 'de' }),
    close: async () => {
      for (const site of running) site.process.kill('SIGKILL');
      await Promise.all([...running].map(({ gone }) => gone));
      await balancer.close();
      await office.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** As soon as it has arrived. */
export function mailTo({ office }: Fleet, email: string, subject: RegExp): Promise<Arrived> {
  const isIt = (mail: Arrived) => mail.recipients.includes(email) && subject.test(mail.subject ?? '');
  const already = office.arrived.findLast(isIt);
  if (already) return Promise.resolve(already);
  return new Promise((resolve) => {
    office.heard = (mail) => {
      if (isIt(mail)) resolve(mail);
    };
  });
}
