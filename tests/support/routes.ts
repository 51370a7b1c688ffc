// Every route that the router knows, read from the router itself: a new one is in the tests before anybody thinks of it.
import type { Express } from 'express';
import { createApp } from '../../src/app.ts';
import type { Site } from './site.ts';

export interface Route {
  /** In capitals. */
  readonly method: string;
  /** As it is declared: `/:city/:slug/guests`. */
  readonly path: string;
}

interface Layer {
  readonly route?: {
    readonly path: string | readonly string[];
    readonly methods: Readonly<Record<string, boolean>>;
  };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** Those of a developer's machine included. */
export function routesOf(site: Site): Route[] {
  const { config, db, gazetteer, render, outside, pictures, sealing } = site;
  const log = () => undefined;
  const clock = () => site.now();
  const where = { root: '.', readableMails: '.' };
  const app = createApp({ config, db, clock, gazetteer, log, render, outside, pictures, sealing, ...where });
  return layersOf((app as Express & { router: { stack: Layer[] } }).router.stack).flatMap(({ route }) =>
    Object.keys(route?.methods ?? {}).flatMap((method) =>
      [route?.path ?? []].flat().map((path) => ({ method: method.toUpperCase(), path })),
    ),
  );
}

function layersOf(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) =>
    layer.handle.stack && !layer.route ? layersOf(layer.handle.stack) : [layer],
  );
}
