// Reads what strangers wrote in a thread of its own, with little time and memory: what is made to grow without bounds harms nobody else there.
import { Worker } from 'node:worker_threads';
import { second } from '../time/clock.ts';

export interface Apart<Question, Answer> {
  /** One after the other. @returns null: it could not be read in that time and memory */
  read(question: Question): Promise<Answer | null>;
  close(): Promise<void>;
}

const limits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const longestStart = 30 * second;
const longest = 5 * second;

/** @param file of a worker that says 'ready', and then answers each message with one */
export function openApart<Question, Answer>(file: URL): Apart<Question, Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let worker: Worker | undefined;

  async function readNow(question: Question): Promise<Answer | null> {
    if (!worker) {
      worker = new Worker(file, {
        resourceLimits: limits,
        // It writes nothing, and knows nothing of how the site is set up.
        stdout: true,
        stderr: true,
        env: {},
      });
      // When it dies while nobody waits for it, nobody else is brought down.
      worker.on('error', () => undefined);
      if ((await answerOf(worker, longestStart)) === null) return giveUp();
    }
    worker.postMessage(question, []);
    const answer = await answerOf(worker, longest);
    return answer === null ? giveUp() : (answer.said as Answer | null);
  }

  /** The next one begins again, with an empty thread. */
  async function giveUp(): Promise<null> {
    const stuck = worker;
    worker = undefined;
    await stuck?.terminate();
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
async function answerOf(worker: Worker, milliseconds: number): Promise<{ readonly said: unknown } | null> {
  const { promise, resolve } = Promise.withResolvers<{ said: unknown } | null>();
  const hear = (said: unknown) => resolve({ said });
  const die = () => resolve(null);
  const tooLong = setTimeout(die, milliseconds);
  worker.once('message', hear).once('error', die).once('exit', die);
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    worker.off('message', hear).off('error', die).off('exit', die);
  }
}
