// Where log lines go: one JSON object a line.

import { DrizzleQueryError } from 'drizzle-orm';

export type Log = (line: { readonly event: string } & Record<string, unknown>) => void;

/** Lines of requests wait so long for others, or until there are so many. */
const patience = 50; // milliseconds
const mostWaiting = 256; // less than a pipe holds, which would wait for its reader

/**
 * Lines of requests are made and written together: to do it for each by itself, and to wake whoever reads it, took as long as to answer with a
 * kept page. Anything else is written at once, after those that wait.
 */
export function logTo(stream: { write(lines: Uint8Array): unknown }): Log {
  let waiting: { readonly at: number; readonly line: Parameters<Log>[0] }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const lines = waiting.map(({ at, line }) => `{"at":"${timeOf(at)}",${JSON.stringify(line).slice(1)}\n`);
    waiting = [];
    stream.write(Buffer.from(lines.join('')));
  };
  return (line) => {
    waiting.push({ at: Date.now(), line });
    if (line.event !== 'request' || waiting.length >= mostWaiting) write();
    else timer ??= setTimeout(write, patience);
  };
}

let millisecond = 0;
let time = '';

/** Many are written within one. */
function timeOf(at: number): string {
  if (at !== millisecond) time = new Date((millisecond = at)).toISOString();
  return time;
}

/** An error for a log line: what it says, where, and what caused it; but never a query's values, which are people's data. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: errorForLog(error.cause) };
  if (error instanceof DrizzleQueryError) return { name: error.name, message: error.query, ...cause };
  return { name: error.name, message: error.message, stack: error.stack, ...cause };
}
