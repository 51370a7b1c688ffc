// The interface for machines: what it says is what its description says, checked by somebody else's validator.
import { request } from 'node:http';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

interface Described {
  readonly paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: object; example?: object }> }> } }
  >;
  readonly components: { readonly schemas: Record<string, object> };
}

async function described(): Promise<Described> {
  return JSON.parse((await site.visitor().get('/api/v1/openapi.json')).text) as Described;
}

/** @returns what is wrong with it */
function checkerOf({ components }: Described) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components });
  return (schema: object, value: unknown) => {
    const { $ref } = schema as { $ref: string };
    ajv.validate(`api${$ref}`, value);
    return ajv.errorsText();
  };
}

test('the description is valid OpenAPI 3.1, and its examples are what it describes', async () => {
  const document = await described();
  expect(await new Validator().validate(document as unknown as Parameters<Validator['validate']>[0])).toEqual(
    { valid: true },
  );
  const wrongWith = checkerOf(document);
  const examples = Object.values(document.paths).flatMap(({ get }) =>
    Object.values(get.responses).flatMap(({ content = {} }) =>
      Object.values(content).filter(({ example }) => example),
    ),
  );
  expect(examples.length).toBeGreaterThan(3);
  for (const { schema, example } of examples) expect(wrongWith(schema, example)).toBe('No errors');
});

test('every path answers as it is described, refusals too', async () => {
  const { host, path } = await announced(site, { capacity: '20', online: 'https://example.org/x' });
  await announced(site, { title: 'Umgezogen', date: '2026-12-05' });
  await host.post('/rostock/umgezogen/cancel', { word: '' });
  const document = await described();
  const wrongWith = checkerOf(document);
  const asked: [string, string, number][] = [
    ['/tweetups', '', 200],
    ['/tweetups', '?city=rostock&when=past', 200],
    ['/tweetups', '?when=past', 400],
    ['/tweetups', '?when=never', 400],
    ['/tweetups', '?city=nirgendwo', 404],
    ['/search', '?q=advent', 200],
    ['/search', '', 400],
    ['/near', '?city=rostock&within=100', 200],
    ['/near', '?city=rostock&within=7', 400],
    ['/near', '', 400],
    ['/near', '?city=nirgendwo', 404],
    ['/tweetups/{city}/{slug}', path, 200],
    ['/tweetups/{city}/{slug}', '/rostock/nichts', 404],
    ['/cities/{city}', '/schwerin', 200],
    ['/cities/{city}', '/nirgendwo', 404],
  ];
  for (const [described_, added, status] of asked) {
    const answer = await site.visitor().get(`/api/v1${described_.replace(/\/\{.*/, '')}${added}`);
    expect([described_, added, answer.status]).toEqual([described_, added, status]);
    const told = document.paths[described_]?.get.responses[status]?.content ?? {};
    const type = Object.keys(told)[0] ?? 'no type is described';
    expect(answer.headers.get('content-type')).toContain(type);
    expect([described_, added, wrongWith(told[type]?.schema ?? {}, JSON.parse(answer.text))]).toEqual([
      described_,
      added,
      'No errors',
    ]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
  const all = JSON.parse((await site.visitor().get('/api/v1/tweetups')).text) as {
    tweetups: { title: string; status: string }[];
  };
  expect(all.tweetups.map(({ title, status }) => [title, status])).toEqual([
    ['WOL im Advent', 'scheduled'],
    ['Umgezogen', 'cancelled'],
  ]);
});

test('what is not for everybody is not told, and who only asks is told whether it changed', async () => {
  const { host, path } = await announced(site);
  const { path: hidden } = await announced(site, {
    title: 'Geheim',
    visibility: 'unlisted',
    online: 'https://example.org/geheim',
  });
  expect((await site.visitor().get(`/api/v1/tweetups${hidden}`)).status).toBe(404);
  expect((await site.visitor().get('/api/v1/tweetups')).text).not.toMatch(/Geheim|geheim|@example/);
  const one = `/api/v1/tweetups${path}`;
  const etag = (await site.visitor().get(one)).headers.get('etag') ?? '';
  expect(await statusOf('GET', one, { 'If-None-Match': etag })).toBe(304);
  await host.post(`${path}/edit`, { ...advent, title: 'WOL im Advent', cost: '3 Euro', version: '0' });
  expect(await statusOf('GET', one, { 'If-None-Match': etag })).toBe(200);
});

test('other origins may read, and nobody may write', async () => {
  const origin = { Origin: 'https://example.org' };
  expect(
    await statusOf('OPTIONS', '/api/v1/tweetups', { ...origin, 'Access-Control-Request-Method': 'GET' }),
  ).toBe(204);
  expect(await statusOf('HEAD', '/api/v1/tweetups', origin)).toBe(200);
  expect(await statusOf('POST', '/api/v1/tweetups', {})).toBe(405);
  expect(await statusOf('DELETE', '/api/v1/tweetups', origin)).toBe(403);
  expect(await statusOf('GET', '/api/v1/nothing', {})).toBe(404);
});

function statusOf(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(site.origin + path, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
