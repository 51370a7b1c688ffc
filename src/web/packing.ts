// A page's bytes as they travel: packed once for everybody, a little at once, and as small as can be when it is asked for often.
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync, type BrotliOptions } from 'node:zlib';
import type { Packing } from './taken.ts';

/** So many requests make the smallest bytes worth their time: 20 ms instead of 2. */
const often = 10;
const smallest = 11;
const atOnce = 5;
/** For one person: an eighth more bytes than those in a third of the time. */
const forOne = { br: 2, gzip: 3 };
/** To hand a page over to another thread, and back, costs more than to pack one of the usual size (0.15 ms). */
const usual = 64 * 1024;

/** Ready to be sent. */
export interface Parcel {
  /** A short one is a string of bytes (`latin1`): it leaves in one piece with its headers. */
  readonly body: string | Buffer;
  readonly bytes: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** One page at a time is made as small as can be: the machine has others to answer. */
let isMakingSmallest = false;

export class Packed {
  /** Weak: the same for every packing. */
  readonly etag: string;
  private readonly parcels: Partial<Record<Packing, Parcel>>;
  private asked = 0;

  constructor(plain: Buffer, etag = etagOf(plain)) {
    this.etag = etag;
    this.parcels = { identity: parcelOf('identity', plain) };
  }

  get bytes(): number {
    return Object.values(this.parcels).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** @returns undefined where it has not been packed so yet */
  inside(packing: Packing): Parcel | undefined {
    return this.parcels[packing];
  }

  async pack(packing: Packing): Promise<Parcel> {
    return (this.parcels[packing] ??= parcelOf(
      packing,
      packing === 'br'
        ? await brotliOf(this.plain, atOnce)
        : await zip(this.plain, { level: constants.Z_BEST_COMPRESSION }),
    ));
  }

  /** For the one who waits, and nobody after them. */
  packForOne(packing: Packing): Parcel | Promise<Parcel> {
    const { plain } = this;
    if (packing === 'identity' || plain.length > usual) return this.pack(packing);
    return parcelOf(
      packing,
      packing === 'br'
        ? brotliCompressSync(plain, brotliAt(plain, forOne.br))
        : gzipSync(plain, { level: forOne.gzip }),
    );
  }

  /** Off the main thread. */
  countAsking(packing: Packing): void {
    if (packing !== 'br' || this.asked > often || isMakingSmallest) return;
    this.asked += 1;
    if (this.asked <= often) return;
    isMakingSmallest = true;
    brotliOf(this.plain, smallest)
      .then((small) => {
        this.parcels.br = parcelOf('br', small);
      })
      .catch(() => undefined)
      .finally(() => {
        isMakingSmallest = false;
      });
  }

  private get plain(): Buffer {
    const body = this.parcels.identity?.body ?? '';
    return typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  }
}

export function etagOf(plain: Buffer | string): string {
  return `W/"${hash('sha256', plain, 'base64url').slice(0, 27)}"`;
}

/** What Node writes at once, without asking for more memory. */
const short = 16_384 - 2048;

function parcelOf(packing: Packing, body: Buffer): Parcel {
  const length = ['Content-Length', String(body.length)];
  return {
    body: body.length < short ? body.toString('latin1') : body,
    bytes: body.length,
    headers: packing === 'identity' ? length : ['Content-Encoding', packing, ...length],
  };
}

function brotliOf(plain: Buffer, quality: number): Promise<Buffer> {
  return brotli(plain, brotliAt(plain, quality));
}

function brotliAt(plain: Buffer, quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(plain.length),
    },
  };
}

/** As wide as the page, as a power of two: the usual one is made for megabytes, and takes as much memory. */
function windowFor(length: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: usual } = constants;
  // Sixteen bytes of a window are never looked at.
  return Math.min(usual, Math.max(least, Math.ceil(Math.log2(length + 16))));
}
