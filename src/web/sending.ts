// Sends a kept page to one who asked: packed as they take it, or the word that they have it already.
import { randomUUID } from 'node:crypto';
import type { Asking } from './asking.ts';
import type { BareRequest, BareResponse } from './bare.ts';
import type { Kept } from './kept-pages.ts';
import { includesTag } from './conditional.ts';
import type { Sent } from './log.ts';
import type { Packed, Parcel } from './packing.ts';
import { isLikeOthers, sendWhole, wholeOf } from './whole-answers.ts';

export interface Asker {
  readonly req: BareRequest;
  readonly res: BareResponse;
  readonly asking: Asking;
  /** Of `performance.now()`. */
  readonly began: number;
  readonly writeDown: (sent: Sent) => void;
}

/** A page for which so few ask is not kept a second time, in one piece. */
const few = 2;

/** Each answer has its own of these, or they depend on how it is packed. */
const notKept = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
  'x-request-id',
]);

/** Those of the page, as they were set inside the app. */
export function headersOf(res: BareResponse, packed: Packed): string[] {
  if (!res.hasHeader('ETag')) res.setHeader('ETag', packed.etag);
  const type = String(res.getHeader('Content-Type'));
  if (!/charset=/i.test(type)) res.setHeader('Content-Type', `${type}; charset=utf-8`);
  const vary = String(res.getHeader('Vary') ?? '');
  if (!/accept-encoding/i.test(vary))
    res.setHeader('Vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding');
  return res
    .getHeaderNames()
    .filter((name) => !notKept.has(name))
    .flatMap((name) => [res.getHeader(name) ?? ''].flat().flatMap((value) => [name, String(value)]));
}

/** RFC 9110, 15.4.5: what describes the bytes is not said where there are none. */
export function withoutType(headers: readonly string[]): string[] {
  return headers.filter((_, at) => headers[at - (at % 2)] !== 'content-type');
}

/** To a request that has not been inside the app. */
export function send(kept: Kept, asker: Asker): void {
  const { req, res, asking, began } = asker;
  const isKnown = isNotModified(req, kept);
  const parcel = kept.packed.inside(asking.packing);
  if (!parcel && !isKnown) {
    void kept.packed.pack(asking.packing).then(() => send(kept, asker));
    return;
  }
  const id = randomUUID();
  kept.packed.countAsking(asking.packing);
  sendBytes(kept, isKnown ? undefined : parcel, { asker, id });
  asker.writeDown({ id, method: req.method, route: kept.route, res, began });
}

/** @param parcel undefined: they have the page already */
function sendBytes(
  kept: Kept,
  parcel: Parcel | undefined,
  { asker: { req, res, asking }, id }: { asker: Asker; id: string },
): void {
  const isAlike = req.method === 'GET' && isLikeOthers(res);
  const which = parcel ? asking.packing : 'known';
  const whole = isAlike ? kept.wholes[which] : undefined;
  if (whole && whole.parcel === parcel) {
    if (!sendWhole(res, whole, id)) Reflect.deleteProperty(kept.wholes, which);
    return;
  }
  if (parcel) res.writeHead(200, [...kept.headers, ...parcel.headers, 'X-Request-Id', id]);
  else res.writeHead(304, [...kept.headersKnown, 'X-Request-Id', id]);
  kept.timesSent += 1;
  const made = isAlike && kept.timesSent > few && wholeOf(res, id, parcel);
  if (made) kept.wholes[which] = made;
  if (parcel && req.method === 'GET') res.end(parcel.body, 'latin1');
  else res.end();
}

/** To a request that has been inside, where the headers have been set and the log has its line. */
export function finish(kept: Kept, { req, res, asking }: Asker): void {
  if (res.headersSent || res.destroyed) return;
  if (isNotModified(req, kept)) {
    res.statusCode = 304;
    res.removeHeader('Content-Type');
    res.end();
    return;
  }
  const parcel = kept.packed.inside(asking.packing) ?? kept.packed.inside('identity');
  const own = parcel?.headers ?? [];
  for (let at = 0; at < own.length; at += 2) res.setHeader(own[at] ?? '', own[at + 1] ?? '');
  if (req.method === 'HEAD') res.end();
  else res.end(parcel?.body, 'latin1');
}

function isNotModified(req: BareRequest, { etag }: Kept): boolean {
  const tags = req.headers['if-none-match'];
  return tags !== undefined && includesTag(tags, etag);
}
