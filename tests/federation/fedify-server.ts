// A server of the fediverse made with Fedify, which reads JSON-LD strictly and knows both kinds of signature: whatever it cannot make sense of, it refuses.
import {
  createFederation,
  getAuthenticatedDocumentLoader,
  getDocumentLoader,
  MemoryKvStore,
  preloadedContexts,
  type DocumentLoader,
  type HttpMessageSignaturesSpec,
} from '@fedify/fedify';
import { Activity, Endpoints, isActor, Object as Thing, Person, type Actor } from '@fedify/vocab';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type { Actor };

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const near = { allowPrivateAddress: true };
const loader = getDocumentLoader();

/** The usual contexts it has with it; nothing is asked for out there. */
const contextLoader: DocumentLoader = async (url) => {
  if (!(url in preloadedContexts)) throw new Error(`a context that nobody has with them: ${url}`);
  return loader(url);
};

export interface FedifyServer {
  readonly origin: string;
  readonly host: string;
  /** What came signed and could be read, in order. */
  readonly arrived: Activity[];
  /** What was asked for or sent, and how it was signed. */
  readonly knocked: string[];
  /** What it said of what it could not take. */
  readonly complaints: string[];
  actorId(name: string): URL;
  /** As it stands at an address: asked for with a signature, and read as JSON-LD. */
  lookUp(name: string, id: string): Promise<Thing>;
  lookUpActor(name: string, id: string): Promise<Actor>;
  /** Sent and signed by Fedify itself; what is answered with anything but 2xx is thrown. */
  send(name: string, to: Actor, activity: Activity): Promise<void>;
  close(): Promise<void>;
}

/** @param wants what kind of signature it takes, @param firstKnock and with which it begins itself */
export async function openFedifyServer({
  wants = 'any',
  firstKnock,
}: {
  wants?: 'rfc9421' | 'any';
  firstKnock: HttpMessageSignaturesSpec;
}): Promise<FedifyServer> {
  const arrived: Activity[] = [];
  const knocked: string[] = [];
  const complaints: string[] = [];
  // Made before anybody waits for it.
  const pairs = [await crypto.subtle.generateKey(rsa, true, ['sign', 'verify'])];
  const federation = createFederation<void>({
    kv: new MemoryKvStore(),
    firstKnock,
    documentLoaderFactory: () => getDocumentLoader(near),
    authenticatedDocumentLoaderFactory: (identity) => getAuthenticatedDocumentLoader(identity, near),
    contextLoaderFactory: () => contextLoader,
    circuitBreaker: false,
  });
  federation
    .setActorDispatcher('/users/{identifier}', async (ctx, identifier) => {
      const [pair] = await ctx.getActorKeyPairs(identifier);
      return new Person({
        id: ctx.getActorUri(identifier),
        preferredUsername: identifier,
        name: identifier.charAt(0).toUpperCase() + identifier.slice(1),
        inbox: ctx.getInboxUri(identifier),
        endpoints: new Endpoints({ sharedInbox: ctx.getInboxUri() }),
        publicKey: pair?.cryptographicKey ?? null,
      });
    })
    .setKeyPairsDispatcher(() => pairs)
    // Nobody reads an actor here who does not say by a signature who they are.
    .authorize(async (ctx) => (await ctx.getSignedKeyOwner()) !== null);
  federation
    .setInboxListeners('/users/{identifier}/inbox', '/inbox')
    .on(Activity, (_ctx, activity) => void arrived.push(activity))
    .onError((_ctx, error) => void complaints.push(error.message));

  const server = createServer((req, res) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
      const style = req.headers['signature-input']
        ? 'rfc9421'
        : req.headers['signature']
          ? 'cavage'
          : 'unsigned';
      knocked.push(`${req.method} ${req.url} ${style}`);
      if (wants === 'rfc9421' && style !== 'rfc9421') return void res.writeHead(401).end();
      const answer = await federation.fetch(
        new Request(origin + req.url, {
          method: req.method ?? 'GET',
          headers: Object.entries(req.headers).map(([name, value]): [string, string] => [
            name,
            String(value),
          ]),
          ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
        }),
        { contextData: undefined },
      );
      const text = await answer.text();
      if (answer.status >= 400) complaints.push(`${req.method} ${req.url}: ${answer.status} ${text}`);
      res.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = `http://${host}`;
  const ctx = federation.createContext(new URL(origin), undefined);
  const lookUp = async (name: string, id: string): Promise<Thing> => {
    const loader = await ctx.getDocumentLoader({ identifier: name });
    const { document } = await loader(id);
    return Thing.fromJsonLd(document, { documentLoader: loader, contextLoader: ctx.contextLoader });
  };
  return {
    origin,
    host,
    arrived,
    knocked,
    complaints,
    actorId: (name) => ctx.getActorUri(name),
    lookUp,
    lookUpActor: async (name, id) => {
      const found = await lookUp(name, id);
      if (!isActor(found)) throw new Error(`${id} is no actor`);
      return found;
    },
    send: (name, to, activity) => ctx.sendActivity({ identifier: name }, to, activity, { immediate: true }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
