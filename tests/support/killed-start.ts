// The real process on what was prepared for being killed: started, killed, stopped.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compiledBefore } from './compiled.ts';
import { freePort } from './free-port.ts';
import type { Prepared } from './killed-site.ts';

const root = join(import.meta.dirname, '../..');

export interface Started {
  readonly origin: string;
  readonly pid: number;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** SIGTERM. */
  stop(): Promise<void>;
}

/** @param settings besides those that every start needs. @returns when it answers */
export async function startSite(
  { folder, file }: Prepared,
  postOffice: string,
  settings: Record<string, string> = {},
): Promise<Started> {
  const port = await freePort();
  // As `npm start` does.
  const flags = ['--max-semi-space-size=2', '--no-parallel-scavenge'];
  const site = spawn(process.execPath, [...flags, join(root, 'src/start.js')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: `file:${file}`,
      SMTP_URL: postOffice,
      MAIL_FROM: 'tweetups@example.org',
      // Starting is most of what a round takes, and reading its own code is most of starting.
      ...compiledBefore(),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => site.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    void gone.then(() => reject(new Error(`the site did not start: ${said}`)));
    for (const stream of [site.stdout, site.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        if (said.length < 100_000) said += chunk;
        if (said.includes('"started"')) resolve();
      });
  });
  const end = (signal: NodeJS.Signals) => {
    site.kill(signal);
    return gone;
  };
  return {
    origin: `http://localhost:${port}`,
    pid: site.pid ?? 0,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
