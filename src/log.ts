// Where log lines go: one JSON object a line.

import { DrizzleQueryError } from 'drizzle-orm';

export type Log = (line: { readonly event: string } & Record<string, unknown>) => void;

/** Lines of requests that end in one turn of the event loop are written together; anything else at once, after those that wait. */
export function logTo(stream: { write(line: string): unknown }): Log {
  let waiting: string[] = [];
  let now = '';
  const write = () => {
    if (waiting.length) stream.write(waiting.join(''));
    waiting = [];
  };
  return (line) => {
    if (waiting.length === 0) {
      setImmediate(write);
      now = new Date().toISOString();
    }
    waiting.push(`{"at":"${now}",${JSON.stringify(line).slice(1)}\n`);
    if (line.event !== 'request') write();
  };
}

/** An error for a log line: what it says, where, and what caused it; but never a query's values, which are people's data. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: errorForLog(error.cause) };
  if (error instanceof DrizzleQueryError) return { name: error.name, message: error.query, ...cause };
  return { name: error.name, message: error.message, stack: error.stack, ...cause };
}
