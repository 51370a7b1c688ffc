// One request to one machine whose address was checked: nothing is followed, and what comes back is bounded in time and size.
import { isIPv6, type LookupFunction } from 'node:net';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Client } from 'undici';
import type * as Undici from 'undici';
import { lazily } from '../lazily.ts';

const undici = lazily<typeof Undici>('undici');

/** How a connection to one of these IP addresses is made, whatever the host's name means by then. */
export type Dial = (ips: readonly string[]) => NonNullable<Client.Options['connect']>;

export interface Request {
  readonly address: URL;
  readonly ips: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** With one it is a POST. */
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly mostBytes: number;
}

/** 'broken' is what speaks no proper HTTP or TLS, or stops in the middle. */
export type Why = 'unknown-host' | 'unreachable' | 'slow' | 'too-large' | 'redirects' | 'broken';

export type Reply =
  | {
      readonly outcome: 'replied';
      readonly status: number;
      /** In lower case, each once. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Buffer;
    }
  | { readonly outcome: 'failed'; readonly why: Why };

export const dialled: Dial = (ips) => ({ lookup: pinnedTo(ips), autoSelectFamily: true });

export async function requested(request: Request, dial: Dial): Promise<Reply> {
  const { address, signal, mostBytes } = request;
  const client = new (undici().Client)(address.origin, {
    connect: dial(request.ips),
    allowH2: false,
    maxHeaderSize: 16_384,
    maxResponseSize: mostBytes,
    // The signal bounds everything together; these are only there so that none of them is longer.
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
  });
  try {
    const { statusCode, headers, body } = await client.request({
      path: address.pathname + address.search,
      method: request.body === null ? 'GET' : 'POST',
      headers: request.headers,
      body: request.body,
      signal,
    });
    const named = once(headers);
    const leadsOn = statusCode >= 300 && statusCode < 400;
    const read = leadsOn ? Buffer.alloc(0) : await unpacked(body, named['content-encoding'] ?? '', mostBytes);
    return { outcome: 'replied', status: statusCode, headers: named, body: read };
  } catch (error) {
    return { outcome: 'failed', why: signal.aborted ? 'slow' : whyOf(error) };
  } finally {
    await client.destroy();
  }
}

class TooLarge extends Error {}

/** The size is counted behind the decompression: a small file can unpack to a very large one. */
async function unpacked(body: Readable, encoding: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const unpacking = unpackingOf(encoding);
  // pipeline destroys both ends when one of them fails; the loop below sees the error.
  const plain = unpacking === null ? body : pipeline(body, unpacking, () => undefined);
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpackingOf(encoding: string): Transform | null {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Error('packed in a way that was not asked for');
  }
}

function once(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value[0] ?? '') : (value ?? ''),
    ]),
  );
}

function whyOf(error: unknown): Why {
  if (error instanceof TooLarge) return 'too-large';
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'UND_ERR_RES_EXCEEDED_MAX_SIZE':
    case 'UND_ERR_HEADERS_OVERFLOW':
      return 'too-large';
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return 'slow';
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
    case 'ETIMEDOUT':
      return 'unreachable';
    case undefined:
    default:
      return 'broken';
  }
}

/** Names are not looked up again when the connection is made: by then they could mean another machine. */
function pinnedTo(ips: readonly string[]): LookupFunction {
  const all = ips.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, options, callback) => {
    const [first] = all;
    if (options.all) callback(null, all);
    else callback(null, first?.address ?? '', first?.family);
  };
}
