// A site that is federated, for tests: it asks for real what is on this machine.
import { openOutside, type Limits } from '../../src/outside/outside.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Json } from './counterpart.ts';

export interface FederatedSite extends Site {
  /** Tells and delivers what is due. */
  tellOthers(): Promise<void>;
  /** What other servers find there. */
  ask(path: string, accept?: string): Promise<{ status: number; said: Json; type: string; location: string }>;
}

/**
 * @param database see openSite
 * @param limits of what it fetches: the usual ones, which a busy machine keeps; shorter ones are for a server that says nothing
 */
export async function openFederatedSite(
  settings: Record<string, string> = {},
  database?: Parameters<typeof openSite>[2],
  limits: Partial<Limits> = {},
): Promise<FederatedSite> {
  // The clock is the site's own, which is there only afterwards.
  let site: Site | undefined;
  const outside = openOutside(
    { baseUrl: 'http://localhost', fetchPrivate: true },
    () => site?.now() ?? new Date(0),
    { limits },
  );
  const opened = await openSite({ FEDERATION: 'on', FETCH_PRIVATE: 'on', ...settings }, outside, database);
  site = opened;
  return {
    ...opened,
    tellOthers: async () => {
      await opened.run('tell of evenings');
      await opened.run('spread what is told');
      await opened.run('deliver activities');
    },
    ask: async (path, accept = 'application/activity+json') => {
      const address = path.startsWith('http') ? path : opened.origin + path;
      const answer = await fetch(address, { headers: { accept }, redirect: 'manual' });
      const text = await answer.text();
      return {
        status: answer.status,
        type: answer.headers.get('content-type') ?? '',
        location: answer.headers.get('location') ?? '',
        said: text.startsWith('{') ? (JSON.parse(text) as Json) : {},
      };
    },
  };
}
