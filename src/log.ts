// Where log lines go: one JSON object a line.

import { DrizzleQueryError } from 'drizzle-orm';

export type Log = (line: { readonly event: string } & Record<string, unknown>) => void;

export function logTo(stream: { write(line: string): unknown }): Log {
  return (line) => {
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  };
}

/** An error for a log line: what it says, where, and what caused it; but never a query's values, which are people's data. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: errorForLog(error.cause) };
  if (error instanceof DrizzleQueryError) return { name: error.name, message: error.query, ...cause };
  return { name: error.name, message: error.message, stack: error.stack, ...cause };
}
