// Turns drawings into pictures in a process of its own: what they take is given back to the machine with it, and pages do not wait meanwhile.
import type * as ChildProcess from 'node:child_process';
import { lazily } from '../lazily.ts';
import { second } from '../time/clock.ts';

/** As the SVG says, or for mails, where it must be light. */
export interface Drawing {
  readonly svg: string;
  readonly as: 'png' | 'png with photographs' | 'jpeg for mails';
}

export type Drawn = { readonly picture: Uint8Array } | { readonly error: string };

// Whoever draws nothing does without.
const childProcess = lazily<typeof ChildProcess>('node:child_process');

/** The first picture of a process takes ten times as long as the others, which mostly come along with it. */
const idle = second / 2;
const longest = 30 * second;

let drawer: ChildProcess.ChildProcess | undefined;
let letGo: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/** One after the other. */
export function draw(drawing: Drawing): Promise<Buffer> {
  const mine = last.then(() => drawNow(drawing));
  last = mine.catch(() => undefined);
  return mine;
}

async function drawNow(drawing: Drawing): Promise<Buffer> {
  clearTimeout(letGo);
  const mine = (drawer ??= begin());
  mine.channel?.ref();
  try {
    const answered = answerOf(mine);
    mine.send(drawing);
    const drawn = await answered;
    if ('error' in drawn) throw new Error(`A picture could not be drawn: ${drawn.error}`);
    return Buffer.from(drawn.picture);
  } finally {
    mine.channel?.unref();
    letGo = setTimeout(() => end(mine), idle).unref();
  }
}

function begin(): ChildProcess.ChildProcess {
  const process = childProcess().fork(new URL('./drawing-process.ts', import.meta.url), {
    // It knows nothing of how the site is set up.
    env: { MALLOC_ARENA_MAX: '1' },
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  process.unref();
  process.on('error', () => end(process));
  process.on('exit', () => end(process));
  return process;
}

function end(process: ChildProcess.ChildProcess): void {
  if (drawer === process) drawer = undefined;
  if (process.connected) process.disconnect();
}

async function answerOf(process: ChildProcess.ChildProcess): Promise<Drawn> {
  const { promise, resolve } = Promise.withResolvers<Drawn>();
  const hear = (said: unknown) => resolve(said as Drawn);
  const die = () => resolve({ error: 'the process that draws has ended' });
  const tooLong = setTimeout(() => {
    resolve({ error: `it takes longer than ${longest / second} seconds` });
    process.kill('SIGKILL');
  }, longest);
  process.once('message', hear).once('error', die).once('exit', die);
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    process.off('message', hear).off('error', die).off('exit', die);
  }
}
