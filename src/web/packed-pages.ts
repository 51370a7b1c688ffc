// Packs the pages that are rendered for one person; whoever is not signed in mostly sees bytes that somebody else has been sent.
import type { NextFunction, Request, Response } from 'express';
import { isNotModified } from './conditional.ts';
import { Latest } from './latest.ts';
import { etagOf, Packed, type Parcel } from './packing.ts';
import { packingFor } from './taken.ts';
import type { Visit } from './visit.ts';
import { forEverybody } from './watching.ts';

/** The last used at the end. What they hold is small, and what it says is said to everybody. */
export class PackedLately {
  private readonly byTag = new Latest<Packed>(200);
  /** Words of a page that were not made again are the same string: then nobody makes bytes of them again, to see that they are the same. */
  private readonly byWords = new Latest<Packed>(50);

  of(plain: string): Packed {
    return this.byWords.of(plain, () => {
      const bytes = Buffer.from(plain);
      const etag = etagOf(bytes);
      return this.byTag.of(etag, () => new Packed(bytes, etag));
    });
  }
}

/** Of whoever is signed in, too, though others are shown the same words. */
const sameForOthers = new WeakSet<Response>();

/** The page that follows has nothing of anybody's own. */
export function packTogether(res: Response): void {
  sameForOthers.add(res);
}

/** In place of packing while it is sent: a page is there as a whole. */
export function packPages(lately: PackedLately) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const send = res.send.bind(res);
    // Not written as a function of `res`: V8 makes such a one old at once, and all that the request has made grows old with it.
    const sendPacked = (body: unknown) => {
      const packing = packingFor(req.headers['accept-encoding']);
      if (typeof body !== 'string' || !isOwnPage(res) || !packing || packing === 'identity')
        return send(body);
      // What is somebody's own is shared with nobody, not even packed.
      const isSignedIn = Boolean((req as { visit?: Visit }).visit?.viewer);
      const isForOne = !sameForOthers.has(res) && (isSignedIn || isSecret(res));
      // What nobody keeps is not asked for by its tag.
      const tag = isSecret(res) ? '' : undefined;
      const packed = isForOne ? new Packed(Buffer.from(body), tag) : lately.of(body);
      if (tag === undefined && !res.get('ETag')) res.set('ETag', packed.etag);
      res.vary('Accept-Encoding');
      if (res.statusCode === 200 && isNotModified(req, res)) return res.status(304).end();
      const go = ({ body: bytes, headers }: Parcel) => {
        for (let at = 0; at < headers.length; at += 2)
          res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
        if (req.method === 'HEAD') res.end();
        else res.end(bytes, 'latin1');
      };
      const ready = isForOne ? packed.packForOne(packing) : (packed.inside(packing) ?? packed.pack(packing));
      if (ready instanceof Promise) ready.then(go, () => send(body));
      else go(ready);
      return res;
    };
    res.send = sendPacked;
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
