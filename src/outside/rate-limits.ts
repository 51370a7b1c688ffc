// Rate limits for other people's servers: one request at a time for each host, four where somebody who knocks waits for it, and none while it asked to wait or is in trouble.
import { after, day, hour, minute, second, type Clock } from '../time/clock.ts';
import type { Reply } from './one-request.ts';

export interface RateLimits {
  /** Null: it may be asked now. */
  restsUntil(host: string): Date | null;
  /** Does the work when it is this one's turn at the host. Null: too many wait there already, or the signal came first. */
  inTurn<Result>(place: Place, signal: AbortSignal, work: () => Promise<Result>): Promise<Result | null>;
  /** Learns from what came back how long the host wants to be left alone. */
  heard(host: string, reply: Reply): void;
}

/** Where to stand: whoever is waited for by somebody who knocks has lines of their own at each host. */
interface Place {
  readonly host: string;
  readonly isWaitedFor: boolean;
}

const mostInLine = 50;
const linesOfTheWaitedFor = 4;
/** At all hosts together. */
const mostWaitedFor = 1000;
const mostRemembered = 2000;
/** So many failures in a row are taken for a hiccup. */
const toleratedFailures = 3;

/** Which servers want to be left alone until when, and how often they have failed in a row. */
export type Rests = Map<string, { until: Date | null; failures: number }>;

/** @param rests may be shared with other processes */
export function rateLimits(clock: Clock, rests: Rests = new Map()): RateLimits {
  const lines = new Map<string, { last: Promise<void>; length: number }>();

  function restsUntil(host: string): Date | null {
    const until = rests.get(host)?.until ?? null;
    return until !== null && until > clock() ? until : null;
  }

  let waitedFor = 0;

  async function inTurn<Result>(place: Place, signal: AbortSignal, work: () => Promise<Result>) {
    const name = shortest(place);
    const line = lines.get(name) ?? { last: Promise.resolve(), length: 0 };
    if (place.isWaitedFor ? waitedFor >= mostWaitedFor : line.length >= mostInLine) return null;
    if (place.isWaitedFor) waitedFor += 1;
    const { promise: mine, resolve: done } = Promise.withResolvers<void>();
    const before = line.last;
    line.last = before.then(() => mine);
    line.length += 1;
    lines.set(name, line);
    try {
      await Promise.race([before, aborted(signal)]);
      return signal.aborted ? null : await work();
    } finally {
      done();
      line.length -= 1;
      if (place.isWaitedFor) waitedFor -= 1;
      if (line.length === 0) lines.delete(name);
    }
  }

  function shortest({ host, isWaitedFor }: Place): string {
    if (!isWaitedFor) return host;
    const names = Array.from({ length: linesOfTheWaitedFor }, (_, at) => `${host} ${at}`);
    const lengthOf = (name: string) => lines.get(name)?.length ?? 0;
    return names.reduce((best, name) => (lengthOf(name) < lengthOf(best) ? name : best));
  }

  function heard(host: string, reply: Reply): void {
    const failures = hasFailed(reply) ? (rests.get(host)?.failures ?? 0) + 1 : 0;
    const until =
      wishOf(reply, clock()) ?? (failures < toleratedFailures ? null : after(clock(), pauseAfter(failures)));
    rests.delete(host);
    if (failures === 0 && until === null) return;
    rests.set(host, { until, failures });
    const [oldest] = rests.keys();
    if (rests.size > mostRemembered && oldest !== undefined) rests.delete(oldest);
  }

  return { restsUntil, inTurn, heard };
}

function hasFailed(reply: Reply): boolean {
  if (reply.outcome === 'failed') return ['unreachable', 'slow', 'broken'].includes(reply.why);
  return reply.status >= 500;
}

/** Half a minute, a minute, two …, an hour. */
function pauseAfter(failures: number): number {
  return Math.min(hour, 30 * second * 2 ** Math.min(failures - toleratedFailures, 10));
}

/** Until when the host says it wants to be left alone: Retry-After (RFC 9110, 10.2.3), or Mastodon's count of what is left. */
function wishOf(reply: Reply, now: Date): Date | null {
  if (reply.outcome !== 'replied') return null;
  const { status, headers } = reply;
  if (status === 429 || status === 503) {
    const wish = headers['retry-after'] ?? '';
    const until = /^\d{1,9}$/.test(wish) ? after(now, Number(wish) * second) : new Date(Date.parse(wish));
    if (until > now) return earlier(until, after(now, day));
    return status === 429 ? after(now, minute) : null;
  }
  const reset = new Date(Date.parse(headers['x-ratelimit-reset'] ?? ''));
  return headers['x-ratelimit-remaining'] === '0' && reset > now ? earlier(reset, after(now, hour)) : null;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
