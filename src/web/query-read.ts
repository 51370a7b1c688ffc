// Which names of its query a page has looked at: whatever else stands there makes no other page.
import { parse, type ParsedUrlQuery } from 'node:querystring';
import type { BareRequest } from './bare.ts';

/** Undefined: all of them. */
export type NamesRead = ReadonlySet<string> | undefined;

const readings = new WeakMap<object, { names: Set<string>; all: boolean }>();

/** From here on it is noted what is read of the request's query. */
export function observeQuery(req: BareRequest, query: string): void {
  const reading = { names: new Set<string>(), all: false };
  readings.set(req, reading);
  const value = new Proxy(parse(query), {
    get: (target, name) => {
      if (typeof name === 'string') reading.names.add(name);
      return Reflect.get(target, name) as unknown;
    },
    has: (target, name) => {
      if (typeof name === 'string') reading.names.add(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      if (typeof name === 'string') reading.names.add(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    ownKeys: (target) => {
      reading.all = true;
      return Reflect.ownKeys(target);
    },
  });
  Object.defineProperty(req, 'query', { value, configurable: true });
}

/** @returns undefined also where nobody has noted it */
export function namesRead(req: object): NamesRead {
  const reading = readings.get(req);
  return !reading || reading.all ? undefined : reading.names;
}

/** The part of a query that was read, in an order of its own: the same for whatever means the same. */
export function partRead(query: string, names: NamesRead): string {
  return query === '' ? '' : partOf(parse(query), names);
}

function partOf(parsed: ParsedUrlQuery, names: NamesRead): string {
  return Object.keys(parsed)
    .filter((name) => !names || names.has(name))
    .toSorted()
    .flatMap((name) =>
      [parsed[name] ?? ''].flat().map((one) => [name, one].map(encodeURIComponent).join('=')),
    )
    .join('&');
}
