// The site as `npm start` and `npm run demo` run it, for as long as it is measured, and what it is measured beside.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { onTheWire } from '../support/on-the-wire.ts';

export const root = join(import.meta.dirname, '../..');

export const languages = { 'Accept-Language': 'de' };
export const packed = { ...languages, 'Accept-Encoding': 'br' };

/** Looked for a page so often. */
const pause = 8; // milliseconds

export interface Running {
  readonly origin: string;
  /** From being called to the first page. */
  readonly milliseconds: number;
  /** Megabytes of all its processes; undefined where no /proc tells. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const one of running) one.kill('SIGKILL');
});

export function folderFor(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `tweetups-bench-${what}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** It has one of its own, whatever else is set. */
export function databaseOfDemo(folder: string): string {
  return `file:${join(folder, 'data/demo/tweetup.db')}`;
}

/** @param script of package.json, with the variables and flags that stand there @param folder in which it keeps its data */
export async function runScript(
  script: 'start' | 'demo',
  folder: string,
  settings: Record<string, string> = {},
): Promise<Running> {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...words] = scripts[script]?.split(' ') ?? [];
  const command = words.map((word) => (word.startsWith('src/') ? join(root, word) : word));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const own = { PORT: String(port), BASE_URL: origin, FETCH: 'off' };
  return run(command, folder, { ...own, ...settings });
}

/** Sends the bytes of files, at /0, /1 and so on, and nothing else. */
export async function runBareExpress(files: readonly string[]): Promise<Running> {
  const port = String(await freePort());
  return run([join(import.meta.dirname, 'bare-express.js'), port, ...files], root, { PORT: port, AT: '/0' });
}

/** Has one page, by a database and a template, and no more than that. */
export async function runBareSite(folder: string): Promise<Running> {
  symlinkOnce(join(root, 'node_modules'), join(folder, 'node_modules'));
  return run([join(import.meta.dirname, 'bare-site.js')], folder, { PORT: String(await freePort()) });
}

async function run(
  command: readonly string[],
  cwd: string,
  settings: Record<string, string>,
): Promise<Running> {
  const began = performance.now();
  const { AT: at = '/', ...env } = settings;
  const one = spawn(process.execPath, command, {
    cwd,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  running.add(one);
  // Read, as whoever keeps the log would.
  one.stdout.resume();
  const gone = new Promise<void>((resolve) => one.once('close', () => resolve()));
  const origin = env['BASE_URL'] ?? `http://127.0.0.1:${env['PORT']}`;
  while ((await onTheWire(origin + at, languages).catch(() => null))?.status !== 200) {
    if (one.exitCode !== null || performance.now() - began > 120_000)
      throw new Error(`${command.join(' ')} does not answer`);
    await wait(pause);
  }
  return {
    origin,
    milliseconds: performance.now() - began,
    memory: () => memoryOf(one.pid ?? 0),
    stop: async () => {
      one.kill();
      await gone;
      running.delete(one);
    },
  };
}

function symlinkOnce(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function memoryOf(group: number): number | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => residentOf(pid, group))
      .reduce((sum, one) => sum + one, 0);
  } catch {
    return undefined;
  }
}

/** Zero for what is gone meanwhile, or is somebody else's. */
function residentOf(pid: string, group: number): number {
  try {
    const [, , processGroup] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (Number(processGroup) !== group) return 0;
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
