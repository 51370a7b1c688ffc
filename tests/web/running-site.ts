// The real process, as `npm start` runs it, in a folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledBefore } from '../support/compiled.ts';
import { freePort } from '../support/free-port.ts';

const root = join(import.meta.dirname, '../..');

export interface RunningSite {
  readonly process: ChildProcess;
  readonly port: number;
  readonly origin: string;
  readonly folder: string;
  /** All that it wrote to the terminal so far. */
  said(): string;
  /** The exit code, once it is gone. */
  readonly gone: Promise<number | null>;
}

/** @returns when it is started, or gone because it could not */
export async function runSite(
  settings: Record<string, string> = {},
  {
    flags = [] as readonly string[],
    file = join(root, 'src/start.js'),
    prepare = (_data: string): void => undefined,
    /** In its own folder, as `npm start` does; else with what others of this run compiled. */
    keepsCompiled = false,
    /** What stands behind `npm run`, where it is not the site itself. */
    command = [] as readonly string[],
  } = {},
): Promise<RunningSite> {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-running-'));
  mkdirSync(join(folder, 'data'));
  prepare(join(folder, 'data'));
  const port = await freePort();
  const site = spawn(process.execPath, [...flags, file, ...command], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: 'file:site.db',
      ...(!keepsCompiled && compiledBefore()),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const gone = new Promise<number | null>((resolve) => {
    site.once('close', (code) => {
      rmSync(folder, { recursive: true });
      resolve(code);
    });
  });
  const started = new Promise<void>((resolve) => {
    for (const stream of [site.stdout, site.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        if (said.includes('"event":"started"')) resolve();
      });
  });
  await Promise.race([started, gone]);
  return { process: site, port, origin: `http://localhost:${port}`, folder, said: () => said, gone };
}
