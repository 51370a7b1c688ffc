// Sends a kept page to one who asked: packed as they take it, or the word that they have it already.
import { randomUUID } from 'node:crypto';
import type { Log } from '../log.ts';
import type { BareRequest, BareResponse } from './bare.ts';
import type { Asking } from './asking.ts';
import type { Kept } from './kept-pages.ts';
import { includesTag } from './known.ts';
import type { Packed, Packing } from './packing.ts';

export interface Asker {
  readonly req: BareRequest;
  readonly res: BareResponse;
  readonly asking: Asking;
  /** Of `performance.now()`. */
  readonly began: number;
  readonly log: Log;
}

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

/** To who has not been inside the app. */
export function send(kept: Kept, asker: Asker): void {
  const { req, res, asking, began, log } = asker;
  const id = randomUUID();
  const isKnown = isKnownTo(req, kept);
  const body = isKnown ? undefined : kept.packed.inside(asking.packing);
  if (!isKnown && !body) {
    void kept.packed.pack(asking.packing).then(() => send(kept, asker));
    return;
  }
  kept.packed.countAsking(asking.packing);
  res.once('close', () => {
    log({
      event: 'request',
      id,
      method: req.method,
      route: kept.route,
      status: res.statusCode,
      finished: res.writableFinished,
      milliseconds: Math.round(performance.now() - began),
    });
  });
  const own = body ? packingHeaders(asking.packing, body) : [];
  res.writeHead(body ? 200 : 304, [
    ...(body ? kept.headers : withoutType(kept.headers)),
    ...own,
    'X-Request-Id',
    id,
  ]);
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** To who has been inside, where the headers have been set and the log has its line. */
export function finish(kept: Kept, { req, res, asking }: Asker): void {
  if (res.headersSent || res.destroyed) return;
  if (isKnownTo(req, kept)) {
    res.statusCode = 304;
    res.removeHeader('Content-Type');
    res.end();
    return;
  }
  const body = kept.packed.inside(asking.packing) ?? kept.packed.plain;
  const own = packingHeaders(body === kept.packed.plain ? 'identity' : asking.packing, body);
  for (let at = 0; at < own.length; at += 2) res.setHeader(own[at] ?? '', own[at + 1] ?? '');
  res.end(req.method === 'HEAD' ? undefined : body);
}

function packingHeaders(packing: Packing, body: Buffer): string[] {
  const length = ['Content-Length', String(body.length)];
  return packing === 'identity' ? length : ['Content-Encoding', packing, ...length];
}

/** RFC 9110, 15.4.5: what describes the bytes is not said where there are none. */
function withoutType(headers: readonly string[]): string[] {
  return headers.filter((_, at) => headers[at - (at % 2)] !== 'content-type');
}

function isKnownTo(req: BareRequest, kept: Kept): boolean {
  const tags = req.headers['if-none-match'];
  if (tags === undefined) return false;
  const at = kept.headers.findIndex((name, place) => place % 2 === 0 && name === 'etag');
  return includesTag(tags, kept.headers[at + 1] ?? '');
}
