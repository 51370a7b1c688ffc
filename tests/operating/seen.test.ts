// What an operator sees of a running site: figures on a port of their own, and warnings at the start.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startupWarnings } from '../../src/operating/startup-warnings.ts';
import { freePort } from '../support/free-port.ts';
import { runSite, type RunningSite } from '../web/running-site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let folder: string;
const running: RunningSite[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-seen-'));
});
afterEach(() => {
  for (const site of running.splice(0)) site.process.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('figures are read on a port of their own, and nowhere else', async () => {
  const port = await freePort();
  const site = await runSite({ METRICS_PORT: String(port), HOST: '127.0.0.1' });
  running.push(site);
  await fetch(`${site.origin}/`);
  await fetch(`${site.origin}/people/ana-has-no-page`);
  await fetch(`${site.origin}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'ana@example.org' }),
  });
  while (!site.said().includes('"outcome":"sent"')) await new Promise((resolve) => setImmediate(resolve));
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toMatch(/^http_request_duration_seconds_count\{route="\/",method="GET",status="200"\} 1$/m);
  expect(text).toMatch(/^mails_total\{kind="sign-in",outcome="sent"\} 1$/m);
  expect(text).toMatch(/^outbox_mails\{state="waiting"\} 0$/m);
  expect(text).toMatch(/^process_resident_memory_bytes /m);
  // Routes, never addresses.
  expect(text).not.toMatch(/ana|example/);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(`${site.origin}/metrics`)).status).toBe(404);
});

test('what is dangerous is said at the start, each with what to do; a good setting says nothing', async () => {
  const file = join(folder, 'tweetup.db');
  const keyFile = join(folder, 'dkim.pem');
  for (const one of [file, keyFile]) writeFileSync(one, '', { mode: 0o600 });
  const good = {
    BASE_URL: 'https://tweetups.example.org',
    DATABASE_URL: `file:${file}`,
    TRUST_PROXY: '1',
    ADMIN_EMAILS: 'ana@example.org',
    BACKUP_DIR: folder,
    DKIM_DOMAIN: 'example.org',
    DKIM_SELECTOR: 'x',
    DKIM_KEY_FILE: keyFile,
  };
  const said = (changed: Record<string, string>) => startupWarnings(readConfig({ ...good, ...changed }));
  expect(await said({})).toEqual([]);
  expect(await said({ BASE_URL: 'http://tweetups.example.org' })).toEqual([expect.stringContaining('TLS')]);
  expect(await said({ TRUST_PROXY: '0' })).toEqual([expect.stringContaining('TRUST_PROXY')]);
  expect(await said({ ADMIN_EMAILS: '' })).toEqual([expect.stringContaining('ADMIN_EMAILS')]);
  expect(await said({ BACKUP_DIR: '' })).toEqual([expect.stringContaining('BACKUP_DIR')]);
  expect(await said({ DATABASE_URL: 'file::memory:' })).toEqual([expect.stringContaining('in memory')]);
  expect(await said({ DKIM_DOMAIN: '', DKIM_SELECTOR: '', DKIM_KEY_FILE: '' })).toEqual([
    expect.stringContaining('npm run dkim'),
  ]);
  for (const one of [file, keyFile]) chmodSync(one, 0o644);
  expect(await said({})).toEqual([expect.stringContaining(file), expect.stringContaining('DKIM_KEY_FILE')]);
});
