// Starting the real process: what it says to people, and how it says that it cannot start.
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runSite, type RunningSite } from './running-site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

const running: RunningSite[] = [];
afterEach(() => {
  for (const site of running.splice(0)) site.process.kill('SIGKILL');
});

test('it says where to look and what to do first, and writes mails into a folder that is read at /dev/mail', async () => {
  const site = await start();
  await Promise.all(['is running', '/new', '/dev/mail', 'Ctrl+C'].map((words) => said(site, words)));
  await fetch(`${site.origin}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'ana@example.org' }),
  });
  await said(site, '"kind":"sign-in"');
  await said(site, '"outcome":"sent"');
  expect(readdirSync(join(site.folder, 'data/mail'))).toEqual([expect.stringMatching(/^[0-9a-z]{26}\.eml$/)]);
  expect(await (await fetch(`${site.origin}/dev/mail`)).text()).toContain('ana@example.org');
});

test('what it compiled is kept for the next start in a folder of this user alone, and works without', async () => {
  const site = await runSite({}, { keepsCompiled: true });
  running.push(site);
  const cache = join(site.folder, 'data/cache');
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  expect(kept).toContainEqual(expect.stringMatching(/\/templates-[0-9a-f]{16}\.txt$/));

  const openToOthers = (data: string) => {
    mkdirSync(join(data, 'cache'));
    chmodSync(join(data, 'cache'), 0o770);
  };
  const copiedReadable = (data: string) => {
    mkdirSync(join(data, 'cache'));
    chmodSync(join(data, 'cache'), 0o755);
  };
  const copy = await runSite({}, { prepare: copiedReadable, keepsCompiled: true });
  running.push(copy);
  expect(statSync(join(copy.folder, 'data/cache')).mode & 0o777).toBe(0o700);
  expect(readdirSync(join(copy.folder, 'data/cache'))).not.toEqual([]);

  const linkedElsewhere = (data: string) => {
    mkdirSync(join(data, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(data, 'elsewhere'), join(data, 'cache'));
  };
  const noFolder = (data: string) => writeFileSync(join(data, 'cache'), '');
  for (const prepare of [openToOthers, linkedElsewhere, noFolder]) {
    const without = await runSite({}, { prepare, keepsCompiled: true });
    running.push(without);
    expect((await fetch(without.origin)).status).toBe(200);
    const inside = readdirSync(join(without.folder, 'data'), { recursive: true, encoding: 'utf8' });
    expect(inside.filter((name) => /templates-|v24/.test(name))).toEqual([]);
  }
});

test('in production it writes no mail into a folder, and has no page to read mails', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
  const site = await start({
    NODE_ENV: 'production',
    BASE_URL: 'https://tweetups.example.org',
    SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    MAIL_FROM: 'tweetups@example.org',
    OPERATOR_NAME: 'Verein Hafenkante',
    OPERATOR_ADDRESS: 'Am Strande 4',
    OPERATOR_EMAIL: 'hallo@example.org',
  });
  expect((await fetch(`${site.origin}/dev/mail`)).status).toBe(404);
  expect(readdirSync(join(site.folder, 'data'))).not.toContain('mail');
  // The log is for machines there.
  for (const line of site.said().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('event');
  silent.close();
});

test('what is wrong with a setting, or is not where it leads to, is said in one sentence without a secret', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()));
  const { port } = taken.address() as AddressInfo;
  const refusals = await Promise.all([
    refusal({ PORT: String(port) }),
    refusal({ NODE_ENV: 'production' }),
    refusal({ DATABASE_URL: 'file:/dev/null/x.db' }),
    refusal({ DATABASE_URL: `postgres://ana:secret@127.0.0.1:1/db` }),
  ]);
  taken.close();
  for (const words of refusals) {
    expect(words).toMatch(/^The site did not start\. [^\n]+\.\n$/);
    expect(words).not.toMatch(/secret|node_modules|\.ts:\d/);
  }
  expect(refusals[0]).toContain(`Something else listens on port ${port}`);
  expect(refusals[1]).toContain('BASE_URL is required in production');
  expect(refusals[2]).toContain('DATABASE_URL');
  expect(refusals[3]).toContain('DATABASE_URL');
});

test('an older Node is told kindly which one is needed', async () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })`;
  const site = await runSite(
    {},
    { flags: ['--import', `data:text/javascript,${encodeURIComponent(older)}`] },
  );
  expect(await site.gone).toBe(1);
  expect(site.said()).toMatch(/^This needs Node 24; you run /);
  expect(site.said()).toContain('npm start');
  expect(site.said()).not.toMatch(/Error|at /);
});

async function start(settings: Record<string, string> = {}): Promise<RunningSite> {
  const site = await runSite(settings);
  running.push(site);
  return site;
}

async function refusal(settings: Record<string, string>): Promise<string> {
  const site = await start(settings);
  expect(await site.gone).toBe(1);
  return site.said();
}

async function said(site: RunningSite, words: string): Promise<void> {
  while (!site.said().includes(words)) await new Promise((resolve) => setImmediate(resolve));
}
