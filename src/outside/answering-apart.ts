// What a process apart does with what it is asked: one answer for each question, and no longer than anybody waits for it.
import { flushCompileCache } from 'node:module';
import { Script } from 'node:vm';

/** Longer than whoever asks waits (`apart.ts`), so that it matters only when they have died meanwhile. */
const longest = 15_000;

/** Says 'ready', and then answers each message with one, until whoever started it is gone. */
export function answerApart<Question, Answer>(answer: (question: Question) => Answer): void {
  // Whoever started it ends it, once they have their last answer: a terminal and systemd tell the two at the same time.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  process.on('message', (question: Question) => process.send?.(inTime(() => answer(question))));
  process.send?.('ready');
  // It is ended by a signal that leaves no time.
  flushCompileCache();
}

/** A script alone can be stopped in the middle of a loop. @throws when it takes too long, which ends the process */
function inTime(work: () => unknown): unknown {
  Object.assign(globalThis, { work });
  return new Script('work()').runInThisContext({ timeout: longest });
}
