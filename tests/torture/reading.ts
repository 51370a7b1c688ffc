// Thousands who read a live wall, in a process of their own. As a program it says who has a place, and tells of each post how many have heard it.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { EventEmitter, on, once } from 'node:events';
import { Agent, get } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

interface Wanted {
  readonly port: number;
  readonly host: string;
  readonly path: string;
  readonly number: number;
}

export interface Readers {
  /** With a line that stays open; the others were asked to come back later. */
  readonly open: number;
  /** Since the last time, by all of them. */
  heardByAll(): Promise<void>;
  readonly process: ChildProcessWithoutNullStreams;
}

export async function openReaders(wanted: Wanted): Promise<Readers> {
  const reading = spawn(process.execPath, [fileURLToPath(import.meta.url), JSON.stringify(wanted)]);
  reading.stderr.pipe(process.stderr);
  const lines = on(createInterface(reading.stdout), 'line');
  const next = async () => Number(((await lines.next()).value as [string])[0]);
  const open = await next();
  return {
    open,
    process: reading,
    heardByAll: async () => {
      while ((await next()) < open);
    },
  };
}

async function read({ port, host, path, number }: Wanted): Promise<void> {
  const agent = new Agent({ maxSockets: Infinity });
  const news = new EventEmitter();
  let open = 0;
  let heard = 0;
  const one = async () => {
    const headers = { Host: host, Accept: 'text/event-stream' };
    const [answer] = (await once(get({ host: '127.0.0.1', port, path, agent, headers }), 'response')) as [
      NodeJS.ReadableStream,
    ];
    open += 1;
    answer
      .once('end', () => (open -= 1))
      .on('data', (piece: Buffer) => {
        if (!piece.includes('event: post')) return;
        heard += 1;
        news.emit('heard');
      });
  };
  // A burst of so many knocks is more than a machine puts in line.
  for (let begun = 0; begun < number; begun += 100)
    await Promise.all(Array.from({ length: Math.min(100, number - begun) }, one));
  // Whoever has no place is told so with the next turn.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  process.stdout.write(`${open}\n`);
  for await (const _ of on(news, 'heard')) if (heard % open === 0) process.stdout.write(`${open}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await read(JSON.parse(process.argv[2] ?? '') as Wanted);
