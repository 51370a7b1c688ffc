// Another server of the fediverse, written apart from ours: it has accounts with keys of their own, signs, checks what comes, and keeps it.
import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was said, as far as a test looks into it. */
export interface Json {
  readonly [name: string]: Json;
}

interface Arrived {
  readonly activity: Json;
  /** Who signed it, as the signature says; it was checked. */
  readonly keyId: string;
  readonly style: 'cavage' | 'rfc9421';
}

export interface Account {
  readonly id: string;
  readonly keyId: string;
  readonly inbox: string;
  readonly privateKey: KeyObject;
  readonly document: object;
}

export interface Counterpart {
  readonly origin: string;
  readonly host: string;
  /** What came signed, in order. */
  readonly arrived: Arrived[];
  /** What was asked for: `GET /users/ben signed by …`. */
  readonly asked: string[];
  /** How it answers what is sent to it; 202 unless a test says otherwise. */
  behave(how: (req: IncomingMessage) => number | undefined | Promise<number>): void;
  /** What is at a path; undefined takes it away. */
  put(path: string, document: object | number | { redirect: string } | undefined): void;
  account(name: string, more?: Record<string, unknown>): Account;
  close(): Promise<void>;
}

/** @param polls ignored: what came about questions is not kept, as by a server that has none */

export async function openCounterpart({
  wants = 'any',
  polls = 'ignored',
}: { wants?: 'cavage' | 'rfc9421' | 'any'; polls?: 'ignored' | 'kept' } = {}): Promise<Counterpart> {
  const documents = new Map<string, object | number>();
  const arrived: Arrived[] = [];
  const asked: string[] = [];
  let behaviour: Parameters<Counterpart['behave']>[0] = () => undefined;
  const server = createServer((req, res) => {
    void (async () => {
      const body = await read(req);
      const path = (req.url ?? '').replace(/\?.*/, '');
      if (req.method === 'GET') {
        asked.push(`${path} ${req.headers['signature'] ? 'signed' : 'unsigned'}`);
        const document = documents.get(path);
        if (document === undefined || typeof document === 'number')
          return void res.writeHead(document ?? 404).end();
        if ('redirect' in document)
          return void res.writeHead(302, { location: String(document.redirect) }).end();
        return void res
          .writeHead(200, { 'content-type': 'application/activity+json' })
          .end(JSON.stringify(document));
      }
      const status = await behaviour(req);
      if (status !== undefined) return void res.writeHead(status).end();
      const style = req.headers['signature-input'] === undefined ? 'cavage' : 'rfc9421';
      if (wants !== 'any' && wants !== style) return void res.writeHead(401).end();
      const keyId = await signedBy(req, body, origin);
      if (!keyId) return void res.writeHead(401).end('the signature is wrong');
      const isPoll = polls === 'ignored' && /"(?:type|formerType)":"Question"/.test(body.toString());
      if (!isPoll) arrived.push({ activity: JSON.parse(body.toString()) as Json, keyId, style });
      res.writeHead(202).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = `http://${host}`;
  return {
    origin,
    host,
    arrived,
    asked,
    behave: (how) => {
      behaviour = how;
    },
    put: (path, document) => {
      if (document === undefined) documents.delete(path);
      else documents.set(path, document);
    },
    account: (name, more = {}) => {
      const made = accountOn(origin, name, more);
      documents.set(`/users/${name}`, made.document);
      return made;
    },
    close: () => closed(server),
  };
}

function accountOn(origin: string, name: string, more: Record<string, unknown>): Account {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = `${origin}/users/${name}`;
  const keyId = `${id}#main-key`;
  const document = {
    '@context': ['https://www.w3.org/ns/activitystreams', 'https://w3id.org/security/v1'],
    id,
    type: 'Person',
    preferredUsername: name,
    name,
    inbox: `${id}/inbox`,
    outbox: `${id}/outbox`,
    endpoints: { sharedInbox: `${origin}/inbox` },
    publicKey: { id: keyId, owner: id, publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }) },
    ...more,
  };
  return { id, keyId, inbox: `${origin}/inbox`, privateKey, document };
}

const activityType = 'application/activity+json';

/** What a test changes of what is sent, to see it refused. */
export interface Sending {
  readonly style?: 'cavage' | 'rfc9421';
  readonly date?: Date;
  readonly keyId?: string;
  readonly digest?: string;
  readonly host?: string;
  readonly without?: readonly string[];
  /** What is signed, in which order, and how that is named: every server has its own habits. */
  readonly signs?: readonly string[];
  readonly algorithm?: string;
  /** Sent in place of what was signed. */
  readonly body?: string;
}

/** Signs and sends an activity as this account. @param now what time it is there */
export async function send(
  to: { origin: string; now(): Date },
  from: Account,
  activity: object | string,
  how: Sending = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
  const address = new URL(`${to.origin}/ap/inbox`);
  const date = how.date ?? to.now();
  const keyId = how.keyId ?? from.keyId;
  const headers =
    how.style === 'rfc9421'
      ? newer({ address, body, date, keyId, privateKey: from.privateKey })
      : older({ address, body, date, keyId, privateKey: from.privateKey, how });
  for (const name of how.without ?? []) delete headers[name];
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': activityType, ...headers },
    body: how.body ?? body,
  });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

interface ToSign {
  readonly address: URL;
  readonly body: string;
  readonly date: Date;
  readonly keyId: string;
  readonly privateKey: KeyObject;
}

function older({
  address,
  body,
  date,
  keyId,
  privateKey,
  how,
}: ToSign & { how: Sending }): Record<string, string> {
  const digest = how.digest ?? `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
  const values: Record<string, string> = {
    '(request-target)': `post ${address.pathname}`,
    host: how.host ?? address.host,
    date: date.toUTCString(),
    digest,
    'content-type': activityType,
    'content-length': String(Buffer.byteLength(body)),
  };
  const names = how.signs ?? ['(request-target)', 'host', 'date', 'digest'];
  const text = names.map((name) => `${name}: ${values[name]}`).join('\n');
  const signature = sign('rsa-sha256', Buffer.from(text), privateKey).toString('base64');
  return {
    date: date.toUTCString(),
    digest,
    signature: `keyId="${keyId}",algorithm="${how.algorithm ?? 'rsa-sha256'}",headers="${names.join(' ')}",signature="${signature}"`,
  };
}

function newer({ address, body, date, keyId, privateKey }: ToSign): Record<string, string> {
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  const parameters = `("@method" "@target-uri" "content-digest");created=${Math.floor(date.getTime() / 1000)};keyid="${keyId}"`;
  const text = [
    '"@method": POST',
    `"@target-uri": ${address.href}`,
    `"content-digest": ${digest}`,
    `"@signature-params": ${parameters}`,
  ].join('\n');
  const signature = sign('rsa-sha256', Buffer.from(text), privateKey).toString('base64');
  return {
    'content-digest': digest,
    'signature-input': `sig1=${parameters}`,
    signature: `sig1=:${signature}:`,
  };
}

/** @returns whose key it is, if the signature is right by the key that is found where it says */
async function signedBy(req: IncomingMessage, body: Buffer, origin: string): Promise<string | undefined> {
  const newerInput = req.headers['signature-input'];
  if (typeof newerInput === 'string') {
    const [, parameters = ''] = /^sig1=(.*)$/.exec(newerInput) ?? [];
    const [, keyId = ''] = /keyid="([^"]+)"/.exec(parameters) ?? [];
    const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
    if (req.headers['content-digest'] !== digest) return undefined;
    const text = `"@method": POST\n"@target-uri": ${origin}${req.url}\n"content-digest": ${digest}\n"@signature-params": ${parameters}`;
    const [, signature = ''] = /^sig1=:(.*):$/.exec(String(req.headers['signature'])) ?? [];
    return (await isBy(keyId, text, signature)) ? keyId : undefined;
  }
  const said = String(req.headers['signature'] ?? '');
  const part = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(said)?.[1] ?? '';
  if (req.headers['digest'] !== `SHA-256=${createHash('sha256').update(body).digest('base64')}`)
    return undefined;
  const text = part('headers')
    .split(' ')
    .map((name) =>
      name === '(request-target)' ? `${name}: post ${req.url}` : `${name}: ${String(req.headers[name])}`,
    )
    .join('\n');
  return (await isBy(part('keyId'), text, part('signature'))) ? part('keyId') : undefined;
}

async function isBy(keyId: string, text: string, signature: string): Promise<boolean> {
  const answer = await fetch(keyId.replace(/#.*/, ''), { headers: { accept: 'application/activity+json' } });
  const { publicKey } = (await answer.json()) as { publicKey: { id: string; publicKeyPem: string } };
  return (
    publicKey.id === keyId &&
    verify(
      'rsa-sha256',
      Buffer.from(text),
      createPublicKey(publicKey.publicKeyPem),
      Buffer.from(signature, 'base64'),
    )
  );
}

async function read(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The text at this place of what was said. */
export function textAt(said: Json | undefined, ...path: string[]): string {
  let at: unknown = said;
  for (const name of path) at = (at as Json | undefined)?.[name];
  if (typeof at !== 'string') throw new Error(`no text at ${path.join('.')}`);
  return at;
}
