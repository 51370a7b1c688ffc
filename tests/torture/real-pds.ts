// A real server of the AT protocol, from its registry package, and beside it a directory of identifiers that believes everything.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../support/free-port.ts';
import { installed } from './installed.ts';

/** What is installed: the server, and in place of its database's older package one that ships its binary, so that nothing is compiled. */
const wanted = { '@atproto/pds': '0.5.35' };
const overrides = { 'better-sqlite3': '13.2.0' };

/** @returns where the server's package lies: in the folder that PDS_FOR_TESTS names, else in a cache of our own; null: it cannot be had */
export async function folderOfServer(): Promise<string | null> {
  const named = process.env['PDS_FOR_TESTS'];
  if (named) return named;
  return installed("the AT protocol's own server", wanted, overrides);
}

export type RealServer = Awaited<ReturnType<typeof realServer>>;

export async function realServer(where: string) {
  const packages = createRequire(join(where, 'node_modules', 'x.js'));
  const load = async (name: string) =>
    (await import(pathToFileURL(packages.resolve(name)).href)) as Record<string, never>;
  const operations = new Map<string, Operation>();
  const directory = await listening((req, res) => void answerAsDirectory(operations, req, res));
  const data = await mkdtemp(join(tmpdir(), 'pds-'));
  const { PDS, envToCfg, envToSecrets } = (await load('@atproto/pds')) as unknown as PdsPackage;
  const port = await freePort();
  const environment = {
    port,
    hostname: 'localhost',
    devMode: true,
    dataDirectory: data,
    blobstoreDiskLocation: join(data, 'blobs'),
    didPlcUrl: directory.address,
    serviceHandleDomains: ['.test'],
    inviteRequired: false,
    rateLimitsEnabled: false,
    disableSsrfProtection: true,
    jwtSecret: randomBytes(16).toString('hex'),
    adminPassword: randomBytes(16).toString('hex'),
    plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
  };
  const pds = await PDS.create(envToCfg(environment), envToSecrets(environment));
  await pds.start();
  const address = `http://localhost:${port}`;

  async function call(method: string, body: object, token?: string): Promise<Record<string, string>> {
    const headers = {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    };
    const said = await fetch(`${address}/xrpc/${method}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await said.text();
    if (!said.ok) throw new Error(`${method}: ${text}`);
    return JSON.parse(text || '{}') as Record<string, string>;
  }

  async function records(did: string, collection: string) {
    const said = await fetch(
      `${address}/xrpc/com.atproto.repo.listRecords?repo=${did}&collection=${collection}&limit=100`,
    );
    return ((await said.json()) as { records: { uri: string; value: Record<string, string> }[] }).records;
  }

  return {
    address,
    directory: directory.address,
    account: async (name: string) => {
      const account = {
        handle: `${name}.test`,
        email: `${name}@example.org`,
        password: randomBytes(12).toString('hex'),
      };
      const { did = '', accessJwt = '' } = await call('com.atproto.server.createAccount', account);
      const { password: appPassword = '' } = await call(
        'com.atproto.server.createAppPassword',
        { name: 'tweetups' },
        accessJwt,
      );
      return { did, appPassword, token: accessJwt };
    },
    call,
    /** @returns the reference to the blob, as a record holds it */
    upload: async (bytes: Uint8Array, type: string, token: string): Promise<object> => {
      const said = await fetch(`${address}/xrpc/com.atproto.repo.uploadBlob`, {
        method: 'POST',
        headers: { 'Content-Type': type, Authorization: `Bearer ${token}` },
        body: bytes as Uint8Array<ArrayBuffer>,
      });
      if (!said.ok) throw new Error(`uploadBlob: ${await said.text()}`);
      return ((await said.json()) as { blob: object }).blob;
    },
    packed: async (did: string) => {
      const items = await records(did, 'app.bsky.graph.listitem');
      const lists = await records(did, 'app.bsky.graph.list');
      const packs = await records(did, 'app.bsky.graph.starterpack');
      const subjects = lists.map(({ uri }) =>
        items
          .filter(({ value }) => value['list'] === uri)
          .map(({ value }) => value['subject'] ?? '')
          .toSorted(),
      );
      return { lists: subjects, packs: packs.length };
    },
    close: async () => {
      await pds.destroy();
      directory.server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

interface PdsPackage {
  readonly PDS: {
    create(config: object, secrets: object): Promise<{ start(): Promise<unknown>; destroy(): Promise<void> }>;
  };
  readonly envToCfg: (environment: object) => object;
  readonly envToSecrets: (environment: object) => object;
}

interface Operation {
  readonly verificationMethods: Record<string, string>;
  readonly rotationKeys: readonly string[];
  readonly alsoKnownAs: readonly string[];
  readonly services: Record<string, { readonly endpoint: string }>;
}

async function answerAsDirectory(
  operations: Map<string, Operation>,
  ...[req, res]: Parameters<RequestListener>
): Promise<void> {
  const [, did = '', what] = (req.url ?? '').split('/').map(decodeURIComponent);
  const send = (status: number, said: object) =>
    res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(said));
  if (req.method === 'POST') {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    operations.set(did, JSON.parse(Buffer.concat(chunks).toString()) as Operation);
    send(200, {});
    return;
  }
  const known = operations.get(did);
  if (!known) {
    send(404, {});
    return;
  }
  if (what === 'log') {
    // The last operation, as it was sent: the next one names it.
    send(200, known);
    return;
  }
  const { verificationMethods, rotationKeys, alsoKnownAs, services } = known;
  const key = (verificationMethods['atproto'] ?? '').replace('did:key:', '');
  const document = {
    id: did,
    alsoKnownAs,
    verificationMethod: [
      { id: `${did}#atproto`, type: 'Multikey', controller: did, publicKeyMultibase: key },
    ],
    service: [
      {
        id: '#atproto_pds',
        type: 'AtprotoPersonalDataServer',
        serviceEndpoint: services['atproto_pds']?.endpoint,
      },
    ],
  };
  send(200, what === 'data' ? { did, verificationMethods, rotationKeys, alsoKnownAs, services } : document);
}

/** Asks the real one, by the name that was asked for; what it says of its own address is written as it is known outside. */
export function passedOn(to: string, own = '', outside = ''): RequestListener {
  return (req, res) => {
    const headers = { ...req.headers, 'accept-encoding': 'identity' };
    const onward = request(to + (req.url ?? ''), { method: req.method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const type = answer.headers['content-type'] ?? 'text/plain';
        res
          .writeHead(answer.statusCode ?? 500, { 'Content-Type': type })
          .end(own === '' ? bytes : bytes.toString().replaceAll(own, outside));
      });
    });
    req.pipe(onward);
  };
}

async function listening(answer: RequestListener): Promise<{ server: Server; address: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
