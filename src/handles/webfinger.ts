// WebFinger (RFC 7033): which links a fediverse account has, asked at its own server.
import { readHtml } from '../outside/html.ts';
import { jsonIn, textIn } from '../outside/reading.ts';
import { list, missing, notFetched, property, webAddress, type Looking, type Nothing } from './finding.ts';

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
  const resource = encodeURIComponent(`acct:${handle}`);
  const ask = (address: string) =>
    outside.fetch({
      address,
      accept: 'application/jrd+json, application/json;q=0.9',
      ...(signal === undefined ? {} : { signal }),
    });
  let fetched = await ask(`https://${host}/.well-known/webfinger?resource=${resource}`);
  if (fetched.outcome === 'refused') {
    const elsewhere = await templateOf({ outside }, host, signal);
    if (elsewhere) fetched = await ask(elsewhere.replace('{uri}', resource));
  }
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

/** A page that cannot answer itself may say in host-meta (RFC 6415) who does; Mastodon asks there as well. */
async function templateOf(
  { outside }: Pick<Looking, 'outside'>,
  host: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const fetched = await outside.fetch({
    address: `https://${host}/.well-known/host-meta`,
    accept: 'application/xrd+xml, application/xml;q=0.9',
    ...(signal === undefined ? {} : { signal }),
  });
  if (fetched.outcome !== 'fetched') return undefined;
  let template: string | undefined;
  const opened = (name: string, attributes: ReadonlyMap<string, string>) => {
    if (name === 'link' && attributes.get('rel') === 'lrdd') template ??= attributes.get('template');
  };
  readHtml(textIn(fetched), { opened }, 'xml');
  return template?.includes('{uri}') && webAddress(template) !== undefined ? template : undefined;
}

function words(said: unknown): string {
  return typeof said === 'string' ? said : '';
}
