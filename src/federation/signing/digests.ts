// Digests of a body in both notations: `Digest` (RFC 3230) beside older signatures, `Content-Digest` (RFC 9530) beside newer ones.
import { createHash } from 'node:crypto';

export function digestOf(body: Buffer | string): string {
  return `SHA-256=${sha256(body)}`;
}

export function contentDigestOf(body: Buffer | string): string {
  return `sha-256=:${sha256(body)}:`;
}

/** @param header as it came; of several it is enough that those we know are right */
export function isDigestOf(body: Buffer, header: string | undefined): boolean {
  const said = (header ?? '')
    .split(',')
    .flatMap((one) => /^\s*sha-256=([\w+/=-]+)\s*$/i.exec(one)?.[1] ?? []);
  return said.length > 0 && said.every((one) => one === sha256(body));
}

export function isContentDigestOf(body: Buffer, header: string | undefined): boolean {
  const said = (header ?? '').split(',').flatMap((one) => {
    const [, algorithm, value] = /^\s*(sha-256|sha-512)=:([\w+/=]+):\s*$/i.exec(one) ?? [];
    return algorithm && value ? [{ algorithm: algorithm.toLowerCase().replace('-', ''), value }] : [];
  });
  return (
    said.length > 0 &&
    said.every(({ algorithm, value }) => createHash(algorithm).update(body).digest('base64') === value)
  );
}

function sha256(body: Buffer | string): string {
  return createHash('sha256').update(body).digest('base64');
}
