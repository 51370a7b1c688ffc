// Where log lines go: one JSON object a line.

import { DrizzleQueryError } from 'drizzle-orm';

export type Line = { readonly event: string } & Record<string, unknown>;

/** @param id of a request: beside the line, so that requests that went alike can share one */
export type Log = (line: Line, id?: string) => void;

/** Lines of requests wait so long for others, or until there are so many. */
const patience = 50; // milliseconds
const mostWaiting = 256; // less than a pipe holds, which would wait for its reader

/**
 * Lines of requests are made and written together: to do it for each by itself, and to wake whoever reads it, took as long as to answer with a
 * kept page. Anything else is written at once, after those that wait.
 */
export function logTo(stream: { write(lines: Uint8Array): unknown }): Log {
  let parts: string[] = [];
  let waiting = 0;
  let timer: NodeJS.Timeout | undefined;
  let latest: Line | undefined;
  let itsWords = '';
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    stream.write(Buffer.from(parts.join('')));
    parts = [];
    waiting = 0;
  };
  return (line, id) => {
    if (line !== latest) itsWords = `${JSON.stringify((latest = line)).slice(1)}\n`;
    if (id === undefined) parts.push(timeNow(), itsWords);
    else parts.push(timeNow(), '"id":"', id, '",', itsWords);
    waiting += 1;
    if (line.event !== 'request' || waiting >= mostWaiting) write();
    else timer ??= setTimeout(write, patience);
  };
}

let millisecond = 0;
let time = '';

/** What each line begins with. Many are written within one millisecond. */
function timeNow(): string {
  const now = Date.now();
  if (now !== millisecond) time = `{"at":"${new Date((millisecond = now)).toISOString()}",`;
  return time;
}

/** An error for a log line: what it says, where, and what caused it; but never a query's values, which are people's data. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: errorForLog(error.cause) };
  if (error instanceof DrizzleQueryError) return { name: error.name, message: error.query, ...cause };
  return { name: error.name, message: error.message, stack: error.stack, ...cause };
}
