// The starter pack against a real server of the AT protocol: `npm install --prefix FOLDER @atproto/pds`, then PDS_FOR_TESTS=FOLDER.
import { randomBytes } from 'node:crypto';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { minute } from '../../src/time/clock.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import { say } from './say.ts';

const folder = process.env['PDS_FOR_TESTS'];
const guests = ['ben', 'caro', 'dora'];

test('a host’s starter pack in a real account: made, kept up to date, taken down', async () => {
  if (!folder) {
    say('no server of the AT protocol was tried: PDS_FOR_TESTS names no folder');
    return;
  }
  const real = await realServer(folder);
  let site: Site | undefined;
  const net = await openNet(() => site?.now() ?? new Date());
  site = await openSite({}, net.outside);
  try {
    net.answer('plc.directory', '*', passedOn(real.directory, real.address, 'https://pds.example'));
    for (const host of ['pds.example', 'ana.test', ...guests.map((name) => `${name}.test`)])
      net.answer(host, '*', passedOn(real.address));
    const ana = await real.account('ana');
    const dids: Record<string, string> = {};
    for (const name of guests) dids[name] = (await real.account(name)).did;

    const { host, path } = await announced(site);
    const links: Record<string, string> = {};
    for (const name of guests) {
      links[name] = await answered(site, path, `${name}@example.org`);
      const listed = name === 'dora' ? 'guests' : 'public';
      await described(site, links[name], { name, listed, bluesky: `${name}.test` });
    }
    await site.run('check handles');
    expect((await site.visitor('en').get(links['ben'] ?? '')).text).toContain('value="@ben.test"');

    const done = await host.post(`${path}/bluesky`, {
      account: 'ana.test',
      app_password: ana.appPassword,
      keep: 'kept',
    });
    expect([done.status, done.location]).toEqual([303, `${path}/bluesky?said=done`]);
    const both = [dids['ben'] ?? '', dids['caro'] ?? ''].toSorted();
    expect(await real.packed(ana.did)).toEqual({ lists: [both, both], packs: 1 });
    await host.post(`${path}/bluesky`, { what: 'update' });
    expect((await real.packed(ana.did)).lists).toEqual([both, both]);

    await site.visitor('de').post(links['ben'] ?? '', { answer: 'no' });
    site.advance(6 * minute);
    await site.run('update starter packs');
    expect((await real.packed(ana.did)).lists).toEqual([[dids['caro']], [dids['caro']]]);

    const wrong = { account: 'ana.test', app_password: 'aaaa-aaaa-aaaa-aaaa', keep: 'once' };
    expect((await host.post(`${path}/bluesky`, wrong)).status).toBe(422);
    expect((await host.post(`${path}/bluesky`, { what: 'remove' })).location).toContain('said=removed');
    expect(await real.packed(ana.did)).toEqual({ lists: [], packs: 0 });
    say(`a real PDS took, changed and gave back a starter pack of ${guests.length} guests: 0 lost`);
  } finally {
    await site.close();
    await net.close();
    await real.close();
  }
});

/** The server from its package, and beside it a directory of identifiers that believes everything. */
async function realServer(where: string) {
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
    if (!said.ok) throw new Error(`${method}: ${await said.text()}`);
    return (await said.json()) as Record<string, string>;
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
      return { did, appPassword };
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
function passedOn(to: string, own = '', outside = ''): RequestListener {
  return (req, res) => {
    const headers = { ...req.headers, 'accept-encoding': 'identity' };
    const onward = request(to + (req.url ?? ''), { method: req.method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const type = answer.headers['content-type'] ?? 'text/plain';
        res
          .writeHead(answer.statusCode ?? 500, { 'Content-Type': type })
          .end(own === '' ? text : text.replaceAll(own, outside));
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

async function freePort(): Promise<number> {
  const { server, address } = await listening(() => undefined);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(address).port);
}
