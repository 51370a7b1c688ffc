// Packs the pages that are rendered for one person; whoever is not signed in mostly sees bytes that somebody else has been sent.
import type { NextFunction, Request, Response } from 'express';
import { isNotModified } from './conditional.ts';
import { etagOf, Packed } from './packing.ts';
import { packingFor } from './taken.ts';
import type { Visit } from './visit.ts';
import { forEverybody } from './watching.ts';

/** By ETag, the last used at the end. What they hold is small, and what it says is said to everybody. */
export class PackedLately {
  private readonly pages = new Map<string, Packed>();
  private readonly most = 200;

  /** What has been packed is found without making bytes of the words again. */
  of(plain: string, etag = etagOf(plain)): Packed {
    const packed = this.pages.get(etag) ?? new Packed(Buffer.from(plain), etag);
    this.pages.delete(etag);
    this.pages.set(etag, packed);
    for (const oldest of this.pages.keys()) if (this.pages.size > this.most) this.pages.delete(oldest);
    return packed;
  }
}

/** In place of packing while it is sent: a page is there as a whole. */
export function packPages(lately: PackedLately) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const send = res.send.bind(res);
    res.send = (body: unknown) => {
      const packing = packingFor(req.headers['accept-encoding']);
      if (typeof body !== 'string' || !isOwnPage(res) || !packing || packing === 'identity')
        return send(body);
      const etag = etagOf(body);
      if (!res.get('ETag')) res.set('ETag', etag);
      res.vary('Accept-Encoding');
      if (res.statusCode === 200 && isNotModified(req, res)) return res.status(304).end();
      // What is somebody's own is shared with nobody, not even packed.
      const { viewer } = (req as { visit?: Visit }).visit ?? {};
      const packed = viewer || isSecret(res) ? new Packed(Buffer.from(body), etag) : lately.of(body, etag);
      const ready = packed.inside(packing);
      const go = ({ body: bytes, headers }: Awaited<ReturnType<Packed['pack']>>) => {
        for (let at = 0; at < headers.length; at += 2)
          res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
        if (req.method === 'HEAD') res.end();
        else res.end(bytes, 'latin1');
      };
      if (ready) go(ready);
      else packed.pack(packing).then(go, () => send(body));
      return res;
    };
    next();
  };
}

/** What is everybody's is packed where it is kept. */
function isOwnPage(res: Response): boolean {
  return (
    res.get('Content-Type')?.startsWith('text/html') === true && res.get('Cache-Control') !== forEverybody
  );
}

function isSecret(res: Response): boolean {
  return /no-store/.test(res.get('Cache-Control') ?? '');
}
