// How an address, its method and its handler are written down, and asked in that order.
import { Router, type Request, type Response } from 'express';
import type { Dependencies } from './dependencies.ts';
import type { RequestAt } from './request.ts';

/** What a handler returns when another one, further down the list, may have what was asked for. */
export const passOn = Symbol('pass on');

type Outcome = void | typeof passOn;

/** Answers one request. What it throws becomes a page (see errors.ts). */
export type Handler<Placeholder extends string = never> = (
  site: Dependencies,
  req: RequestAt<Placeholder>,
  res: Response,
) => Outcome | Promise<Outcome>;

export interface Route {
  readonly method: 'get' | 'post';
  /** As in `/:city/:slug/rsvp`. */
  readonly address: string;
  readonly handler: Handler;
}

/** Of `/:city/:slug`: `'city' | 'slug'`; an ending, as in `:file.ics`, is not part of the name. */
type PlaceholdersIn<Address extends string> = Address extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? WithoutEnding<Name> | PlaceholdersIn<`/${More}`>
    : WithoutEnding<Rest>
  : never;
type WithoutEnding<Name extends string> = Name extends `${infer Stem}.${string}` ? Stem : Name;

/**
 * Pages that are read when somebody first asks for one of them, so that a start reads only what every page needs:
 * `const admin = later(() => import('./operating/admin-pages.ts'))`, then `admin.showAdmin` as if it had been imported.
 */
export function later<Pages extends object>(read: () => Promise<Pages>): Pages {
  let pages: Pages | undefined;
  const handlerOf =
    (name: keyof Pages): Handler =>
    async (...asked) => {
      pages ??= await read();
      return (pages[name] as Handler)(...asked);
    };
  return new Proxy({} as Pages, { get: (_, name) => handlerOf(name as keyof Pages) });
}

/** Looks at something, and changes nothing. */
export function get<Address extends string>(
  addresses: Address | readonly Address[],
  handler: Handler<PlaceholdersIn<Address>>,
): Route[] {
  return [addresses].flat().map((address) => ({ method: 'get', address, handler: handler as Handler }));
}

/** Several addresses below one: `below('/:city', 'feed.atom', 'feed.rss')`. */
export function below<Base extends string, Name extends string>(
  base: Base,
  ...names: readonly Name[]
): `${Base}/${Name}`[] {
  return names.map((name): `${Base}/${Name}` => `${base}/${name}`);
}

/** Takes what a form sends. */
export function post<Address extends string>(
  address: Address,
  handler: Handler<PlaceholdersIn<Address>>,
): Route[] {
  return [{ method: 'post', address, handler: handler as Handler }];
}

/** A page with a form that is sent to the page's own address. */
export function form<Address extends string>(
  address: Address,
  show: Handler<PlaceholdersIn<Address>>,
  take: Handler<PlaceholdersIn<Address>>,
): Route[] {
  return [...get(address, show), ...post(address, take)];
}

export function routerOf(routes: readonly Route[], site: Dependencies): Router {
  const router = Router();
  for (const { method, address, handler } of routes)
    router[method](address, async (req: Request, res, next) => {
      if ((await handler(site, req as RequestAt<never>, res)) === passOn) next();
    });
  return router;
}
