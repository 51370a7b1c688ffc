// The description of /api/v1 in OpenAPI 3.1: what machines read instead of asking us.
import { cityExample, tweetupExample } from './examples.ts';
import { languages } from '../../language/translate.ts';

const text = { type: 'string' } as const;
const degrees = { type: 'number' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const uri = { type: 'string', format: 'uri' } as const;

const city = allRequired({
  slug: { ...text, description: 'Its address on this site.' },
  url: uri,
  name: text,
  label: { ...text, description: 'The name, told apart where others have it too.' },
  region: text,
  country: { ...text, description: 'ISO 3166-1 alpha-2', pattern: '^[A-Z]{2}$' },
  latitude: degrees,
  longitude: degrees,
  timezone: { ...text, description: 'IANA name' },
  calendar: uri,
});

const tweetup = allRequired({
  id: text,
  url: uri,
  title: text,
  description: { ...text, description: 'Markdown, in the words of the hosts. It may be empty.' },
  hashtag: { ...text, description: 'Without the sign.' },
  language: { ...text, enum: languages },
  startsAt: instant,
  endsAt: instant,
  timezone: { ...text, description: 'IANA name; times are shown in it.' },
  status: { ...text, enum: ['scheduled', 'rescheduled', 'cancelled'] },
  city: { $ref: '#/components/schemas/City' },
  venue: text,
  address: text,
  position: {
    ...allRequired({ latitude: degrees, longitude: degrees, isExact: { type: 'boolean' } }),
    description: 'Exact where a host put it on the map, else the middle of the city.',
  },
  stepFree: { ...text, enum: ['yes', 'no', 'unknown'] },
  quietCorner: { ...text, enum: ['yes', 'no', 'unknown'] },
  cost: { ...text, description: 'In the words of the hosts; empty: it is free.' },
  capacity: { type: ['integer', 'null'], minimum: 1 },
  hasOnline: { type: 'boolean', description: 'One can come online as well; who says yes is told where.' },
  hosts: { type: 'array', items: allRequired({ name: text }) },
  announcedAt: instant,
  changedAt: instant,
});

const page = allRequired({
  order: { ...text, enum: ['soonest-first', 'latest-first'] },
  tweetups: { type: 'array', items: { $ref: '#/components/schemas/Tweetup' } },
  next: { type: ['string', 'null'], format: 'uri', description: 'The next page, if there is one.' },
});

const problem = allRequired({ status: { type: 'integer' }, title: text });

const pageNumber = query('page', { type: 'integer', minimum: 1, default: 1 }, 'Forty a page.');
const cityInQuery = query('city', text, 'The slug of a city.');

export function openApi(baseUrl: string, siteName: string) {
  const list = (summary: string, parameters: object[], refused: '400' | null = null) => ({
    get: {
      summary,
      parameters,
      responses: {
        200: answer('A page of tweetups.', 'Page', {
          order: 'soonest-first',
          tweetups: [tweetupExample(baseUrl)],
          next: null,
        }),
        304: { description: 'Nothing has changed since the ETag that you sent.' },
        ...(refused ? { 400: answer('A parameter is missing or wrong.', 'Problem') } : {}),
        404: answer('There is no such place.', 'Problem'),
      },
    },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: `${siteName}: tweetups`,
      version: '1.0.0',
      summary: 'What is announced to everybody, to read and to show elsewhere.',
      description:
        'Read only, without a key, open to every origin. Answers have an ETag: send it back in If-None-Match. Everything is in the order of time. Words of hosts are theirs; name the tweetup and link to it.',
      license: { name: 'The software: MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    security: [],
    paths: {
      '/tweetups': list(
        'What is coming, soonest first; or what has been, latest first.',
        [
          cityInQuery,
          query(
            'when',
            { ...text, enum: ['coming', 'past'], default: 'coming' },
            'The past is told of one city.',
          ),
          pageNumber,
        ],
        '400',
      ),
      '/search': list(
        'What is coming and has all of these words, soonest first.',
        [{ ...query('q', text, 'Words, or beginnings of words.'), required: true }, pageNumber],
        '400',
      ),
      '/near': list(
        'What is coming within a distance of a city, soonest first.',
        [
          { ...cityInQuery, required: true },
          query('within', { type: 'integer', enum: [10, 25, 50, 100], default: 25 }, 'In kilometres.'),
          pageNumber,
        ],
        '400',
      ),
      '/tweetups/{city}/{slug}': {
        get: {
          summary: 'One tweetup, by its address.',
          parameters: [inPath('city'), inPath('slug')],
          responses: {
            200: answer('The tweetup.', 'Tweetup', tweetupExample(baseUrl)),
            304: { description: 'Nothing has changed since the ETag that you sent.' },
            404: answer('There is no such tweetup, or it is not for everybody.', 'Problem'),
          },
        },
      },
      '/cities/{city}': {
        get: {
          summary: 'A city, whether or not it has had a tweetup.',
          parameters: [inPath('city')],
          responses: {
            200: answer('The city.', 'City', cityExample(baseUrl)),
            304: { description: 'Nothing has changed since the ETag that you sent.' },
            404: answer('There is no such city.', 'Problem'),
          },
        },
      },
    },
    components: { schemas: { City: city, Tweetup: tweetup, Page: page, Problem: problem } },
  };
}

function allRequired(properties: Record<string, object>) {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}

function query(name: string, schema: object, description: string) {
  return { name, in: 'query', schema, description };
}

function inPath(name: string) {
  return { name, in: 'path', required: true, schema: text };
}

function answer(description: string, schema: string, example?: object) {
  const type = schema === 'Problem' ? 'application/problem+json' : 'application/json';
  return {
    description,
    content: {
      [type]: { schema: { $ref: `#/components/schemas/${schema}` }, ...(example ? { example } : {}) },
    },
  };
}
