// The one safe way to fetch something from the net. What is expected to go wrong out there is a value, never thrown.
import type { Config } from '../config.ts';
import { second, type Clock } from '../time/clock.ts';
import { rateLimits, type Rests } from './rate-limits.ts';
import { systemNames, type Looked, type Names } from './names.ts';
import { dialled, requested, type Dial, type Reply, type Why } from './one-request.ts';
import { askable, isPublic, literalIn } from './public-addresses.ts';

export interface Wanted {
  readonly address: string;
  /** Media types, as in the header; without: anything. */
  readonly accept?: string;
  /** What the last answer said of itself: with it nothing is sent again that has not changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Is sent to the first host alone, never where that one redirects to. */
  readonly authorization?: string;
  /** Makes it a POST, which no redirect is followed for. */
  readonly json?: unknown;
  /** The same with a body as it stands. */
  readonly body?: { readonly type: string; readonly text: string };
  /** Headers that prove who asks, made afresh for each address that a redirect leads to. */
  readonly signed?: (address: URL) => Readonly<Record<string, string>>;
  /** Whoever waits for it may lose patience: then it is 'slow'. */
  readonly signal?: AbortSignal;
  /** Left out: what any answer of somebody else needs. */
  readonly mostBytes?: number;
  /** Somebody who knocks waits for it: it stands in no line with what can wait. */
  readonly isWaitedFor?: boolean;
}

export type Fetched =
  | Answer<'fetched'>
  /** They do not want to, or have no such thing; `body` may say more. */
  | Answer<'refused'>
  | { readonly outcome: 'unchanged' }
  /** The host is to be left alone until then. */
  | { readonly outcome: 'later'; readonly until: Date }
  | { readonly outcome: 'failed'; readonly why: Why }
  /** The address, or where it leads, is none that may be asked. */
  | { readonly outcome: 'forbidden' };

export interface Answer<Outcome extends string> {
  readonly outcome: Outcome;
  /** Where it was in the end. */
  readonly address: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  readonly body: Buffer;
}

export interface Outside {
  fetch(wanted: Wanted): Promise<Fetched>;
  /** The TXT records of a name. */
  textsOf(name: string): Promise<Looked>;
}

export interface Limits {
  /** For everything together, redirects too; begins when it is this one's turn. */
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

const usualLimits: Limits = { milliseconds: 10 * second, bytes: 1_000_000, redirects: 3 };

export function openOutside(
  config: Pick<Config, 'baseUrl' | 'fetchPrivate'>,
  clock: Clock,
  net: { names?: Names; dial?: Dial; limits?: Partial<Limits>; rests?: Rests } = {},
): Outside {
  const privateToo = config.fetchPrivate;
  const { names = systemNames({ privateToo }), dial = dialled } = net;
  const limits = { ...usualLimits, ...net.limits };
  const limiting = rateLimits(clock, net.rests);
  const userAgent = `WorkOutLoudTweetups/1 (+${config.baseUrl})`;

  async function fetch(wanted: Wanted): Promise<Fetched> {
    const first = askable(wanted.address, undefined, { privateToo });
    return first === null
      ? { outcome: 'forbidden' }
      : follow(wanted, { address: first, first, redirectsLeft: limits.redirects, running: undefined });
  }

  async function follow(
    wanted: Wanted,
    {
      address,
      first,
      redirectsLeft,
      running,
    }: { address: URL; first: URL; redirectsLeft: number; running: AbortSignal | undefined },
  ): Promise<Fetched> {
    const until = limiting.restsUntil(address.host);
    if (until !== null) return { outcome: 'later', until };
    let ending = running;
    const waiting = running ?? wanted.signal ?? new AbortController().signal;
    const reply = await limiting.inTurn(
      { host: address.host, isWaitedFor: wanted.isWaitedFor ?? false },
      waiting,
      async () => {
        ending ??= AbortSignal.any([AbortSignal.timeout(limits.milliseconds), waiting]);
        return ask(wanted, { address, first, signal: ending });
      },
    );
    if (reply === null) return { outcome: 'failed', why: 'slow' };
    if (reply === 'forbidden') return { outcome: 'forbidden' };
    // Whoever lost patience says nothing about the host.
    if (!wanted.signal?.aborted) limiting.heard(address.host, reply);
    if (reply.outcome === 'failed') return reply;

    const { status, headers, body } = reply;
    const leadsTo = headers['location'];
    if (![301, 302, 303, 307, 308].includes(status) || leadsTo === undefined || bodyOf(wanted) !== null)
      return answerIn(address, { status, headers, body }, limiting.restsUntil(address.host));
    if (redirectsLeft === 0) return { outcome: 'failed', why: 'redirects' };
    const next = askable(leadsTo, address, { privateToo });
    return next === null
      ? { outcome: 'forbidden' }
      : follow(wanted, { address: next, first, redirectsLeft: redirectsLeft - 1, running: ending });
  }

  async function ask(
    wanted: Wanted,
    { address, first, signal }: { address: URL; first: URL; signal: AbortSignal },
  ): Promise<Reply | 'forbidden'> {
    const literal = literalIn(address);
    const found = literal === null ? await inTime(names.addressesOf(address.hostname), signal) : [literal];
    if (found === 'slow' || found === 'unreachable') return { outcome: 'failed', why: found };
    if (found === 'unknown') return { outcome: 'failed', why: 'unknown-host' };
    const ips = privateToo ? found : found.filter(isPublic);
    if (ips.length === 0) return 'forbidden';
    const headers = {
      ...headersOf(wanted, userAgent, { toFirstHost: address.origin === first.origin }),
      ...wanted.signed?.(address),
    };
    const { mostBytes = limits.bytes } = wanted;
    return requested({ address, ips, headers, body: bodyOf(wanted), signal, mostBytes }, dial);
  }

  return { fetch, textsOf: (name) => names.textsOf(name) };
}

/** For a site that is not to ask anybody. */
export const offline: Outside = {
  fetch: async () => ({ outcome: 'failed', why: 'unreachable' }),
  textsOf: async () => 'unreachable',
};

/** The same, but whatever is under way when the signal comes is broken off. */
export function until(signal: AbortSignal | undefined, outside: Outside): Outside {
  if (signal === undefined) return outside;
  return {
    ...outside,
    fetch: (wanted) =>
      outside.fetch({
        ...wanted,
        signal: AbortSignal.any([signal, ...(wanted.signal ? [wanted.signal] : [])]),
      }),
  };
}

function headersOf(wanted: Wanted, userAgent: string, { toFirstHost }: { toFirstHost: boolean }) {
  const { accept, etag, lastModified, authorization, json, body } = wanted;
  return {
    'user-agent': userAgent,
    accept: accept ?? '*/*',
    'accept-encoding': 'gzip, deflate, br',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    ...(body === undefined ? {} : { 'content-type': body.type }),
    ...(authorization !== undefined && toFirstHost ? { authorization } : {}),
  };
}

/** With one it is a POST. */
function bodyOf({ json, body }: Wanted): string | null {
  if (body !== undefined) return body.text;
  return json === undefined ? null : JSON.stringify(json);
}

function answerIn(
  address: URL,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: Buffer },
  restsUntil: Date | null,
): Fetched {
  if (status === 304) return { outcome: 'unchanged' };
  const answer = { address: address.href, status, headers, body };
  if (status >= 200 && status < 300) return { outcome: 'fetched', ...answer };
  if (restsUntil !== null && (status === 429 || status >= 500))
    return { outcome: 'later', until: restsUntil };
  if (status >= 400 && status < 500) return { outcome: 'refused', ...answer };
  return { outcome: 'failed', why: 'broken' };
}

async function inTime(asked: Promise<Looked>, signal: AbortSignal): Promise<Looked | 'slow'> {
  const { promise, resolve } = Promise.withResolvers<'slow'>();
  const giveUp = () => resolve('slow');
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  try {
    return await Promise.race([asked, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
