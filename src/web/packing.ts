// A page's bytes as they travel: packed once for everybody, a little at once, and as small as can be when it is asked for often.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Packing = 'br' | 'gzip' | 'identity';

const ours: readonly Packing[] = ['br', 'gzip', 'identity'];

/** So many requests make the smallest bytes worth their time: 20 ms instead of 2. */
const often = 10;
const smallest = 11;
const atOnce = 5;

/** Every browser of a kind sends the same. */
const packings = new Map<string, Packing | undefined>();
const mostPackings = 1000;

/** @returns undefined for who takes none of ours (RFC 9110, 12.5.3) */
export function packingFor(header: string | undefined): Packing | undefined {
  if (header === undefined) return 'identity';
  if (packings.has(header)) return packings.get(header);
  if (packings.size >= mostPackings) packings.clear();
  const wished = wishedPacking(header);
  packings.set(header, wished);
  return wished;
}

function wishedPacking(header: string): Packing | undefined {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
    if (name) weights.set(name, Number(weight) || 0);
  }
  const any = weights.get('*');
  // Whoever says nothing of the bare bytes takes them, rather than nothing.
  const weightOf = (packing: Packing) =>
    weights.get(packing) ?? any ?? (packing === 'identity' ? 0.000_1 : 0);
  const best = ours.toSorted((one, other) => weightOf(other) - weightOf(one))[0];
  return best && weightOf(best) > 0 ? best : undefined;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export class Packed {
  readonly plain: Buffer;
  /** Weak: the same for every packing. */
  readonly etag: string;
  private br: Buffer | undefined;
  private gzip: Buffer | undefined;
  private asked = 0;

  constructor(plain: Buffer) {
    this.plain = plain;
    this.etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`;
  }

  get bytes(): number {
    return this.plain.length + (this.br?.length ?? 0) + (this.gzip?.length ?? 0);
  }

  /** Whether it has been worth much work. */
  get isSmallest(): boolean {
    return this.asked > often;
  }

  /** @returns undefined where it has not been packed so yet */
  inside(packing: Packing): Buffer | undefined {
    if (packing === 'identity') return this.plain;
    return packing === 'br' ? this.br : this.gzip;
  }

  async pack(packing: Packing): Promise<void> {
    if (packing === 'br') this.br ??= await brotliOf(this.plain, atOnce);
    if (packing === 'gzip') this.gzip ??= await zip(this.plain, { level: constants.Z_BEST_COMPRESSION });
  }

  /** Off the main thread, and one page at a time: the machine has others to answer. */
  countAsking(packing: Packing): void {
    if (packing !== 'br' || this.asked > often || smallestIsMade) return;
    this.asked += 1;
    if (this.asked <= often) return;
    smallestIsMade = true;
    brotliOf(this.plain, smallest)
      .then((small) => {
        this.br = small;
      })
      .catch(() => undefined)
      .finally(() => {
        smallestIsMade = false;
      });
  }
}

let smallestIsMade = false;

function brotliOf(plain: Buffer, quality: number): Promise<Buffer> {
  return brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
