// `/health`: what a program that looks every minute needs to know, and nothing about anybody.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outbox } from '../../src/mail/tables.ts';
import { hour } from '../../src/time/clock.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite({ DATABASE_URL: 'file:site.db' });
});
afterEach(() => site.close());

test('a site that is well says so', async () => {
  const { status, health } = await look();
  expect(status).toBe(200);
  expect(health).toMatchObject({
    ready: true,
    database: site.db.engine,
    migrations: applied('migrations', site.db.engine),
    mails: { waiting: 0, longestWaitSeconds: 0, dead: 0 },
  });
  expect(health.diskFreeMegabytes).toBeGreaterThan(0);
});

test('mails that wait for hours, and those that were given up, are trouble', async () => {
  site.postOffice.refuse = () => Object.assign(new Error('5.1.1 no'), { responseCode: 550 });
  await site.visitor().post('/sign-in', { email: 'ana@example.org' });
  expect(await site.mailsTo('ana@example.org')).toEqual([]);
  await site.visitor().post('/sign-in', { email: 'ben@example.org' });
  site.advance(2 * hour);
  const { health } = await look();
  expect(health.troubles).toEqual(expect.arrayContaining(['mails-wait', 'mails-given-up']));
  expect(health.mails).toEqual({ waiting: 1, longestWaitSeconds: 7200, heldBack: 0, dead: 1 });
  expect(JSON.stringify(health)).not.toContain('example.org');
  expect(await site.db.select().from(outbox)).toHaveLength(2);
});

function applied(folder: string, engine: string): number {
  const journal = readFileSync(`${folder}/${engine}/meta/_journal.json`, 'utf8');
  return (JSON.parse(journal) as { entries: object[] }).entries.length;
}

async function look() {
  const answered = await fetch(`${site.origin}/health`);
  return {
    status: answered.status,
    health: (await answered.json()) as {
      troubles: string[];
      diskFreeMegabytes: number;
      mails: Record<string, number>;
    },
  };
}
