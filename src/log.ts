// Where log lines go: one JSON object a line.

import { DrizzleQueryError } from 'drizzle-orm';

export type Log = (line: { readonly event: string } & Record<string, unknown>) => void;

/** Lines of requests that end in one turn of the event loop are written together; anything else at once, after those that wait. */
export function logTo(stream: { write(line: string): unknown }): Log {
  let waiting = '';
  const write = () => {
    if (waiting) stream.write(waiting);
    waiting = '';
  };
  return (line) => {
    if (!waiting) setImmediate(write);
    waiting += `{"at":"${new Date().toISOString()}",${JSON.stringify(line).slice(1)}\n`;
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
