// A small server of the AT protocol for tests: the calls of the documented XRPC that a starter pack needs, with records in memory.
import type { IncomingMessage, RequestListener } from 'node:http';

export interface FakePds {
  readonly answer: RequestListener;
  /** By collection and key. */
  readonly records: ReadonlyMap<string, Record<string, unknown>>;
  /** The names of the calls. */
  readonly calls: string[];
  password: string;
  /** Answers everything with this status from now on; 0: as it should. */
  status: number;
}

interface Body {
  readonly identifier?: string;
  readonly password?: string;
  readonly repo?: string;
  readonly collection?: string;
  readonly rkey?: string;
  readonly record?: Record<string, unknown>;
  readonly writes?: readonly Write[];
}

interface Write {
  readonly $type: string;
  readonly collection: string;
  readonly rkey: string;
  readonly value?: Record<string, unknown>;
}

const mostWrites = 200;

export function fakePds(did: string, password: string): FakePds {
  const records = new Map<string, Record<string, unknown>>();
  const pds: FakePds = {
    answer: (req, res) =>
      void reply(req).then(([status, said]) =>
        res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(said)),
      ),
    records,
    calls: [],
    password,
    status: 0,
  };
  const bad = (error: string): [number, object] => [400, { error, message: error }];
  // Each session has a token of its own, and none outlives its password.
  const token = () => `token of ${pds.password}`;

  async function reply(req: IncomingMessage): Promise<[number, object]> {
    const url = new URL(req.url ?? '', 'http://here');
    const method = url.pathname.replace('/xrpc/', '');
    pds.calls.push(method);
    if (pds.status > 0) return [pds.status, { error: 'InternalServerError' }];
    const body: Body = req.method === 'POST' ? ((await json(req)) as Body) : {};
    if (method === 'com.atproto.server.createSession') {
      const isRight = body.identifier === did && body.password === pds.password;
      return isRight
        ? [200, { did, handle: 'ana.example.org', accessJwt: token(), refreshJwt: 'r' }]
        : [401, { error: 'AuthenticationRequired' }];
    }
    if (method === 'com.atproto.repo.listRecords') return list(url.searchParams);
    if (req.headers.authorization !== `Bearer ${token()}`) return [401, { error: 'AuthMissing' }];
    if (body.repo !== did) return bad('InvalidRepo');
    switch (method) {
      case 'com.atproto.repo.putRecord':
        return put(body.collection ?? '', body.rkey ?? '', body.record ?? {});
      case 'com.atproto.repo.deleteRecord':
        records.delete(`${body.collection}/${body.rkey}`);
        return [200, {}];
      case 'com.atproto.repo.applyWrites':
        return apply(body.writes ?? []);
      default:
        return [501, { error: 'MethodNotImplemented' }];
    }
  }

  function put(collection: string, rkey: string, record: Record<string, unknown>): [number, object] {
    const isRight =
      /^[234567abcdefghij][234567a-z]{12}$/.test(rkey) &&
      record['$type'] === collection &&
      typeof record['createdAt'] === 'string';
    if (!isRight) return bad('InvalidRecord');
    records.set(`${collection}/${rkey}`, record);
    return [200, { uri: `at://${did}/${collection}/${rkey}` }];
  }

  function apply(writes: readonly Write[]): [number, object] {
    if (writes.length > mostWrites) return bad('TooManyWrites');
    // All of them or none.
    const impossible = writes.some(
      ({ $type, collection, rkey }) => records.has(`${collection}/${rkey}`) !== $type.endsWith('#delete'),
    );
    if (impossible) return bad('InvalidRequest');
    for (const { $type, collection, rkey, value } of writes)
      if ($type.endsWith('#delete')) records.delete(`${collection}/${rkey}`);
      else put(collection, rkey, value ?? {});
    return [200, { results: [] }];
  }

  function list(query: URLSearchParams): [number, object] {
    const collection = query.get('collection') ?? '';
    const from = Number(query.get('cursor') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    if (limit > 100 || query.get('repo') !== did) return bad('InvalidRequest');
    const all = [...records].filter(([key]) => key.startsWith(`${collection}/`));
    const page = all
      .slice(from, from + limit)
      .map(([key, value]) => ({ uri: `at://${did}/${key}`, cid: 'x', value }));
    return [200, { records: page, ...(from + limit < all.length ? { cursor: String(from + limit) } : {}) }];
  }

  return pds;
}

async function json(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
}
