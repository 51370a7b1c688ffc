// Checks who signed what came: by draft-cavage-http-signatures-12 or RFC 9421, within two hours, over the body as it came.
import { verify } from 'node:crypto';
import { hour } from '../../time/clock.ts';
import { isContentDigestOf, isDigestOf } from './digests.ts';

export interface Received {
  readonly method: string;
  /** As it was asked for: the path and the query. */
  readonly target: string;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A signature that says enough, and whose digest and time are right; whether it is one is known with the key alone. */
export interface Claimed {
  readonly keyId: string;
  isBy(publicKey: string): boolean;
}

export type Claim = Claimed | { readonly refused: string };

const longest = 2 * hour;
/** Of a key: it is looked up in the database. */
const longestAddress = 1000;

/** @param origin where this site is: a server in front of us may have changed the Host header, so that says nothing */
export function claimIn(received: Received, { origin, now }: { origin: string; now: Date }): Claim {
  if (header(received, 'signature-input') !== undefined) return byRfc9421(received, { origin, now });
  return byCavage(received, { origin, now });
}

interface Here {
  readonly origin: string;
  readonly now: Date;
}

function byCavage(received: Received, { origin, now }: Here): Claim {
  const said = header(received, 'signature');
  if (said === undefined) return { refused: 'not signed' };
  const parts = Object.fromEntries(
    [...said.matchAll(/(\w+)=(?:"([^"]*)"|(\d+))/g)].map(([, name = '', quoted, number]) => [
      name,
      quoted ?? number ?? '',
    ]),
  );
  const { keyId = '', headers = 'date', signature = '', algorithm = 'rsa-sha256', created, expires } = parts;
  if (!/^(?:rsa-sha256|hs2019)$/i.test(algorithm)) return { refused: 'an algorithm that nobody here knows' };
  const names = headers.toLowerCase().split(' ');
  if (!names.includes('(request-target)') || !names.includes('host'))
    return { refused: 'too little is signed' };
  if (received.method === 'POST' && !names.includes('digest')) return { refused: 'the body is not signed' };
  if (names.includes('digest') && !isDigestOf(received.body, header(received, 'digest')))
    return { refused: 'another body than the signed one' };
  const moment = names.includes('date')
    ? Date.parse(header(received, 'date') ?? '')
    : names.includes('(created)')
      ? Number(created) * 1000
      : Number.NaN;
  if (!isNear(moment, now)) return { refused: 'signed at another time' };
  if (expires !== undefined && Number(expires) * 1000 < now.getTime()) return { refused: 'expired' };
  const candidates = hostsOf(origin).map((host) =>
    names
      .map((name) => {
        switch (name) {
          case '(request-target)':
            return `(request-target): ${received.method.toLowerCase()} ${received.target}`;
          case 'host':
            return `host: ${host}`;
          case '(created)':
            return `(created): ${created}`;
          case '(expires)':
            return `(expires): ${expires}`;
          default:
            return `${name}: ${header(received, name) ?? ''}`;
        }
      })
      .join('\n'),
  );
  return claimed(keyId, candidates, signature);
}

function byRfc9421(received: Received, { origin, now }: Here): Claim {
  const [, label = '', input = ''] =
    /^\s*([a-z*][\w.*-]*)=(\([^)]*\)[^,]*)/.exec(header(received, 'signature-input') ?? '') ?? [];
  const [, signature] =
    new RegExp(`(?:^|,)\\s*${label.replaceAll(/[.*]/g, String.raw`\$&`)}=:([\\w+/=]+):`).exec(
      header(received, 'signature') ?? '',
    ) ?? [];
  const [, covered = '', parameters = ''] = /^\(([^)]*)\)(.*)$/.exec(input) ?? [];
  if (label === '' || signature === undefined) return { refused: 'a signature that cannot be read' };
  const parameter = (name: string) =>
    new RegExp(`;${name}=(?:"([^"]*)"|(\\d+))`).exec(parameters)?.slice(1).find(Boolean);
  const [keyId = '', created, expires, algorithm = 'rsa-v1_5-sha256'] = [
    'keyid',
    'created',
    'expires',
    'alg',
  ].map(parameter);
  if (algorithm !== 'rsa-v1_5-sha256') return { refused: 'an algorithm that nobody here knows' };
  if (!isNear(Number(created) * 1000, now)) return { refused: 'signed at another time' };
  if (expires !== undefined && Number(expires) * 1000 < now.getTime()) return { refused: 'expired' };
  const names = [...covered.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name.toLowerCase());
  // Components with parameters (`;bs`, `;sf`) are nothing that anybody sends here.
  if (names.map((name) => `"${name}"`).join(' ') !== covered.trim().toLowerCase())
    return { refused: 'a component that nobody here knows' };
  const saysWhere =
    names.includes('@target-uri') ||
    (names.includes('@authority') && (names.includes('@path') || names.includes('@request-target')));
  if (!names.includes('@method') || !saysWhere) return { refused: 'too little is signed' };
  if (received.method === 'POST' && !names.includes('content-digest'))
    return { refused: 'the body is not signed' };
  if (
    names.includes('content-digest') &&
    !isContentDigestOf(received.body, header(received, 'content-digest'))
  )
    return { refused: 'another body than the signed one' };
  const candidates = hostsOf(origin).map((host) =>
    [
      ...names.map((name) => `"${name}": ${component(name, received, { origin, host })}`),
      `"@signature-params": ${input.trim()}`,
    ].join('\n'),
  );
  return claimed(keyId, candidates, signature);
}

function component(
  name: string,
  received: Received,
  { origin, host }: { origin: string; host: string },
): string {
  const [path = '', query] = received.target.split(/(?=\?)/, 2);
  switch (name) {
    case '@method':
      return received.method;
    case '@target-uri':
      return `${new URL(origin).protocol}//${host}${received.target}`;
    case '@authority':
      return host;
    case '@scheme':
      return new URL(origin).protocol.slice(0, -1);
    case '@request-target':
      return received.target;
    case '@path':
      return path;
    case '@query':
      return query ?? '?';
    default:
      return header(received, name) ?? '';
  }
}

function claimed(keyId: string, candidates: readonly string[], signature: string): Claim {
  if (keyId.length > longestAddress || !URL.canParse(keyId)) return { refused: 'a key without an address' };
  const bytes = Buffer.from(signature, 'base64');
  return {
    keyId,
    isBy: (publicKey) => {
      try {
        return candidates.some((text) => verify('sha256', Buffer.from(text), publicKey, bytes));
      } catch {
        // What they call a key is none.
        return false;
      }
    },
  };
}

/** With and without the port that goes without saying. */
function hostsOf(origin: string): string[] {
  const { host, hostname, port, protocol } = new URL(origin);
  return port === '' ? [host, `${hostname}:${protocol === 'https:' ? 443 : 80}`] : [host];
}

function isNear(moment: number, now: Date): boolean {
  return Math.abs(moment - now.getTime()) <= longest;
}

function header({ headers }: Received, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
