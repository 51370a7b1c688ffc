// Asks as a browser does: `fetch` unpacks, and asks for everything anew as soon as it is given an ETag.
import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface OnTheWire {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** As they came: packed. */
  readonly raw: Buffer;
  readonly bytes: number;
  readonly text: string;
}

export function onTheWire(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<OnTheWire> {
  return new Promise((resolve, reject) => {
    const asking = request(address, { headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const raw = Buffer.concat(chunks);
        const text = unpacked(raw, answer.headers['content-encoding']);
        resolve({ status: answer.statusCode, headers: answer.headers, raw, bytes: raw.length, text });
      });
    });
    asking.on('error', reject).end();
  });
}

function unpacked(bytes: Buffer, packing: string | undefined): string {
  if (bytes.length === 0 || packing === undefined) return bytes.toString();
  if (packing === 'br') return brotliDecompressSync(bytes).toString();
  return (packing === 'gzip' ? gunzipSync : inflateSync)(bytes).toString();
}
