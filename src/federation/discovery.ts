// How others find who can be followed here: WebFinger (RFC 7033) by a handle, NodeInfo (FEP-f1d5) for the site.
import { absoluteOn } from '../addresses.ts';
import { actorAt, actorCalled, type OwnActor } from './actors.ts';
import { idsOf, type Federating } from './ground.ts';

/** @param resource a handle (`acct:rostock@example.org`), or an address of an actor */
export async function resourceDescriptor(
  federating: Federating,
  resource: string,
): Promise<Record<string, unknown> | undefined> {
  const { config } = federating;
  const actor = await actorNamed(federating, resource);
  if (!actor) return undefined;
  const id = idsOf(federating).actor(actor.path);
  const page = absoluteOn(config.baseUrl)(actor.page);
  return {
    subject: `acct:${handleOn(config.baseUrl, actor.handle)}`,
    aliases: [id, page],
    links: [
      { rel: 'self', type: 'application/activity+json', href: id },
      { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: page },
    ],
  };
}

async function actorNamed(federating: Federating, resource: string): Promise<OwnActor | undefined> {
  const { db, clock, config } = federating;
  const asking = { siteName: config.siteName, now: clock() };
  const [, name = '', host = ''] = /^(?:acct:)?@?([\w.-]{1,200})@([^@\s]{1,300})$/.exec(resource) ?? [];
  if (name !== '')
    return host.toLowerCase() === new URL(config.baseUrl).host
      ? actorCalled(db, name.toLowerCase(), asking)
      : undefined;
  const path = idsOf(federating).actorWith(resource);
  return path && actorAt(db, path, asking);
}

/** As people type it, without the first @. With the port, if the site has one. */
export function handleOn(baseUrl: string, handle: string): string {
  return `${handle}@${new URL(baseUrl).host}`;
}

export function nodeInfoLinks(federating: Federating): Record<string, unknown> {
  const { baseUrl } = federating.config;
  return {
    links: [
      { rel: 'http://nodeinfo.diaspora.software/ns/schema/2.1', href: `${baseUrl}/nodeinfo/2.1` },
      {
        // Mobilizon follows a site whose name somebody types by this.
        rel: 'https://www.w3.org/ns/activitystreams#Application',
        href: idsOf(federating).actor('site'),
      },
    ],
  };
}

/** Whom the site has, and how many, is nobody's business. */
export function nodeInfo({ config: { siteName } }: Federating): Record<string, unknown> {
  return {
    version: '2.1',
    software: { name: 'work-out-loud-tweetups', version: '1' },
    protocols: ['activitypub'],
    services: { inbound: [], outbound: ['atom1.0', 'rss2.0'] },
    openRegistrations: false,
    usage: { users: {} },
    metadata: { nodeName: siteName },
  };
}
