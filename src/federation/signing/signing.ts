// Signs what this site asks and sends: as draft-cavage-http-signatures-12, which all understand, or as RFC 9421 for whoever wants that.
import { sign, type KeyObject } from 'node:crypto';
import { contentDigestOf, digestOf } from './digests.ts';

export interface Signer {
  /** The id of the key, as the actor's own page says it. */
  readonly keyId: string;
  readonly privateKey: KeyObject;
}

export interface Unsigned {
  readonly method: 'GET' | 'POST';
  readonly address: URL;
  /** Of a POST. */
  readonly body?: string;
}

export type SignatureStyle = 'cavage' | 'rfc9421';

/** @returns the headers that a request needs besides its usual ones */
export function signed(
  request: Unsigned,
  signer: Signer,
  { now, style }: { now: Date; style: SignatureStyle },
): Record<string, string> {
  return style === 'cavage' ? byCavage(request, signer, now) : byRfc9421(request, signer, now);
}

function byCavage(
  { method, address, body }: Unsigned,
  { keyId, privateKey }: Signer,
  now: Date,
): Record<string, string> {
  const date = now.toUTCString();
  const digest = body === undefined ? undefined : digestOf(body);
  const lines = [
    `(request-target): ${method.toLowerCase()} ${address.pathname}${address.search}`,
    `host: ${address.host}`,
    `date: ${date}`,
    ...(digest === undefined ? [] : [`digest: ${digest}`]),
  ];
  const headers = `(request-target) host date${digest === undefined ? '' : ' digest'}`;
  const signature = sign('sha256', Buffer.from(lines.join('\n')), privateKey).toString('base64');
  return {
    date,
    ...(digest === undefined ? {} : { digest }),
    signature: `keyId="${keyId}",algorithm="rsa-sha256",headers="${headers}",signature="${signature}"`,
  };
}

function byRfc9421(
  { method, address, body }: Unsigned,
  { keyId, privateKey }: Signer,
  now: Date,
): Record<string, string> {
  const digest = body === undefined ? undefined : contentDigestOf(body);
  const covered =
    digest === undefined ? '"@method" "@target-uri"' : '"@method" "@target-uri" "content-digest"';
  const created = Math.floor(now.getTime() / 1000);
  const input = `(${covered});created=${created};keyid="${keyId}";alg="rsa-v1_5-sha256"`;
  const base = [
    `"@method": ${method}`,
    `"@target-uri": ${address.href}`,
    ...(digest === undefined ? [] : [`"content-digest": ${digest}`]),
    `"@signature-params": ${input}`,
  ].join('\n');
  const signature = sign('sha256', Buffer.from(base), privateKey).toString('base64');
  return {
    date: now.toUTCString(),
    ...(digest === undefined ? {} : { 'content-digest': digest }),
    'signature-input': `sig1=${input}`,
    signature: `sig1=:${signature}:`,
  };
}
