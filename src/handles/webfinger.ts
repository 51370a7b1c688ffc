// WebFinger (RFC 7033): which links a fediverse account has, asked at its own server.
import { jsonIn } from '../outside/reading.ts';
import { list, missing, notFetched, property, type Looking, type Nothing } from './finding.ts';

export interface AccountLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
  readonly template: string;
}

/** @param handle `name@host` @param signal of somebody who waits for it */
export async function accountLinks(
  { outside }: Pick<Looking, 'outside'>,
  handle: string,
  signal?: AbortSignal,
): Promise<{ outcome: 'found'; links: readonly AccountLink[] } | Nothing> {
  const host = handle.slice(handle.lastIndexOf('@') + 1);
  const fetched = await outside.fetch({
    address: `https://${host}/.well-known/webfinger?resource=${encodeURIComponent(`acct:${handle}`)}`,
    accept: 'application/jrd+json, application/json;q=0.9',
    ...(signal === undefined ? {} : { signal }),
  });
  if (fetched.outcome !== 'fetched') return notFetched(fetched);
  const links = list(property(jsonIn(fetched), 'links')).map((link) => ({
    rel: words(property(link, 'rel')),
    type: words(property(link, 'type')),
    href: words(property(link, 'href')),
    template: words(property(link, 'template')),
  }));
  // A page that is shown for every address, as some sites have, is no account.
  return links.length > 0 ? { outcome: 'found', links } : missing;
}

function words(said: unknown): string {
  return typeof said === 'string' ? said : '';
}
