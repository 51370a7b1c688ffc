// Reads what strangers wrote in a process of its own, with little time and memory: what is made to grow without bounds harms nobody else there.
import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { second } from '../time/clock.ts';

export interface Apart<Question, Answer> {
  /** One after the other. @returns null: it could not be read in that time and memory */
  read(question: Question): Promise<Answer | null>;
  close(): Promise<void>;
}

/** Of a process: one array that grows past those of a thread ends everything around it. */
const limits = ['--max-old-space-size=96', '--max-semi-space-size=8'];
const longestStart = 30 * second;
const longest = 5 * second;

/** @param file of what answers there (`answering-apart.ts`) */
export function openApart<Question, Answer>(file: URL): Apart<Question, Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let reader: ChildProcess | undefined;

  async function readNow(question: Question): Promise<Answer | null> {
    if (!reader) {
      const compiled = getCompileCacheDir();
      reader = fork(file, [], {
        execArgv: limits,
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        // It knows nothing of how the site is set up, but where Node keeps what it has compiled: half of its start.
        env: { MALLOC_ARENA_MAX: '1', NODE_COMPILE_CACHE: compiled && dirname(compiled) },
      });
      // When it dies while nobody waits for it, nobody else is brought down.
      reader.on('error', () => undefined);
      if ((await answerOf(reader, longestStart)) === null) return giveUp();
    }
    reader.send(question as Serializable);
    const answer = await answerOf(reader, longest);
    return answer === null ? giveUp() : (answer.said as Answer | null);
  }

  /** The next one begins again, with an empty process. */
  async function giveUp(): Promise<null> {
    const stuck = reader;
    reader = undefined;
    if (stuck) await ended(stuck);
    return null;
  }

  return {
    read: (question) => {
      const mine = last.then(() => readNow(question));
      last = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await last;
      await giveUp();
    },
  };
}

/** @returns null: it has died, or says nothing in that time */
async function answerOf(
  reader: ChildProcess,
  milliseconds: number,
): Promise<{ readonly said: unknown } | null> {
  const { promise, resolve } = Promise.withResolvers<{ said: unknown } | null>();
  const hear = (said: unknown) => resolve({ said });
  const die = () => resolve(null);
  // What has come while this process was busy is heard first.
  const tooLong = setTimeout(() => setImmediate(die), milliseconds);
  reader.once('message', hear).once('error', die).once('exit', die);
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    reader.off('message', hear).off('error', die).off('exit', die);
  }
}

/** Kills it, and waits until it is gone. */
async function ended(reader: ChildProcess): Promise<void> {
  // One that could not be started has no process, and one that died has gone.
  if (reader.pid === undefined || reader.exitCode !== null || reader.signalCode !== null) return;
  const gone = once(reader, 'exit');
  reader.kill('SIGKILL');
  await gone;
}
