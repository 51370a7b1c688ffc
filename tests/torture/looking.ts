// Looks at a page again and again, in a process of its own: so nobody waits there because of what else a torture does. As a program it says how long each look took.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { fileURLToPath } from 'node:url';

export interface Looking {
  /** @returns how long each look took, in milliseconds, the shortest first, and what was answered */
  stop(): Promise<Looks>;
}

interface Looks {
  readonly took: readonly number[];
  readonly statuses: readonly number[];
}

/** @param where ports of this machine, asked in turn, under the name of the site */
export async function lookAgain(
  pages: readonly string[],
  { ports, host }: { ports: readonly number[]; host: string },
): Promise<Looking> {
  const looking = spawn(process.execPath, [
    fileURLToPath(import.meta.url),
    JSON.stringify({ pages, ports, host }),
  ]);
  let said = '';
  looking.stdout.setEncoding('utf8').on('data', (some: string) => (said += some));
  looking.stderr.pipe(process.stderr);
  const gone = once(looking, 'close');
  // It has begun when the first page is there.
  await Promise.race([once(looking.stdout, 'data'), gone]);
  return {
    stop: async () => {
      looking.stdin.end();
      await gone;
      return JSON.parse(said.slice(said.indexOf('{'))) as Looks;
    },
  };
}

async function look(): Promise<void> {
  const { pages, ports, host } = JSON.parse(process.argv[2] ?? '') as {
    pages: string[];
    ports: number[];
    host: string;
  };
  const agent = new Agent({ keepAlive: true });
  const took: number[] = [];
  const statuses = new Set<number>();
  const over = new AbortController();
  process.stdin.resume().once('end', () => over.abort());
  for (let at = 0; !over.signal.aborted; at += 1) {
    const began = performance.now();
    const [port, path] = [ports[at % ports.length], pages[Math.floor(at / ports.length) % pages.length]];
    statuses.add(await statusOf({ host: '127.0.0.1', port, path, agent, headers: { Host: host } }));
    took.push(performance.now() - began);
    if (at === 0) process.stdout.write('begun\n');
  }
  agent.destroy();
  process.stdout.write(
    JSON.stringify({ took: took.toSorted((one, other) => one - other), statuses: [...statuses] }),
  );
}

/** @returns 0: no answer came */
async function statusOf(asked: RequestOptions): Promise<number> {
  try {
    const [answer] = (await once(request(asked).end(), 'response')) as [IncomingMessage];
    answer.resume();
    await once(answer, 'end');
    return answer.statusCode ?? 0;
  } catch {
    return 0;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await look();
