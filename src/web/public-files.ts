// Serves what lies under public/: kept for good under the fingerprint of these very bytes, asked about each time under anything else.
import { extname } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import type { PublicFile, PublicFiles } from '../rendering/assets.ts';
import { isNotModified } from './conditional.ts';
import { Packed } from './packing.ts';
import { packingFor } from './taken.ts';

/** Pictures and fonts are packed already. */
const packable = /\.(?:css|js|svg|txt)$/;

export function servePublicFiles(files: PublicFiles) {
  const packed = new Map<string, Packed>();

  return (req: Request, res: Response, next: NextFunction): void => {
    const file = ['GET', 'HEAD'].includes(req.method) ? files.get(req.path) : undefined;
    if (file) serve(req, res, file).catch(next);
    else next();
  };

  async function serve(req: Request, res: Response, file: PublicFile): Promise<void> {
    // While one version follows another, an old page may ask a new server: what it is sent must not stay under the old name.
    const isThis = req.query['v'] === file.print;
    res.set('Cache-Control', isThis ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    res.set('ETag', `W/"${file.print}"`);
    res.type(extname(req.path));
    if (packable.test(req.path)) res.vary('Accept-Encoding');
    if (isNotModified(req, res)) return void res.status(304).end();
    const parcel = await packedFor(req, file);
    for (let at = 0; at < parcel.headers.length; at += 2)
      res.set(parcel.headers[at] ?? '', parcel.headers[at + 1] ?? '');
    if (req.method === 'HEAD') res.end();
    else res.end(parcel.body, 'latin1');
  }

  function packedFor({ path, headers }: Request, { bytes }: PublicFile) {
    const known = packed.get(path) ?? new Packed(bytes);
    packed.set(path, known);
    const packing = packable.test(path) ? (packingFor(headers['accept-encoding']) ?? 'identity') : 'identity';
    known.countAsking(packing);
    return known.inside(packing) ?? known.pack(packing);
  }
}
