// The description of /api/v1 in OpenAPI 3.1: what machines read instead of asking us.
import { allRequired, cityExample, citySchema, tweetupExample, tweetupSchema } from './shapes.ts';

const text = { type: 'string' } as const;
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
    components: { schemas: { City: citySchema, Tweetup: tweetupSchema, Page: page, Problem: problem } },
  };
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
