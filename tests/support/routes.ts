// Every route there is, from the list that the app is made of: a new one is in the tests before anybody thinks of it.
import { routes } from '../../src/routes.ts';

export interface Route {
  /** In capitals. */
  readonly method: 'GET' | 'POST';
  /** As it is declared: `/:city/:slug/guests`. */
  readonly path: string;
}

/** Those of a developer's machine included. */
export const allRoutes: readonly Route[] = routes.map(({ method, address }) => ({
  method: method === 'get' ? 'GET' : 'POST',
  path: address,
}));
