// Where log lines go: one JSON object a line.

import { DrizzleQueryError } from 'drizzle-orm';

export type Log = (line: { readonly event: string } & Record<string, unknown>) => void;

/** Lines of requests wait so long for others, or until there are so many. */
const patience = 50; // milliseconds
const mostWaiting = 64;

/**
 * Lines of requests are written together: to write each by itself, and to wake whoever reads it, took as long as to answer with a kept page.
 * Anything else is written at once, after those that wait.
 */
export function logTo(stream: { write(lines: Uint8Array): unknown }): Log {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let millisecond = 0;
  let now = '';
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const lines = Buffer.from(waiting.join(''));
    waiting = [];
    stream.write(lines);
  };
  return (line) => {
    const at = Date.now();
    if (at !== millisecond) now = new Date((millisecond = at)).toISOString();
    waiting.push(`{"at":"${now}",${JSON.stringify(line).slice(1)}\n`);
    if (line.event !== 'request' || waiting.length >= mostWaiting) write();
    else timer ??= setTimeout(write, patience);
  };
}

/** An error for a log line: what it says, where, and what caused it; but never a query's values, which are people's data. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: errorForLog(error.cause) };
  if (error instanceof DrizzleQueryError) return { name: error.name, message: error.query, ...cause };
  return { name: error.name, message: error.message, stack: error.stack, ...cause };
}
