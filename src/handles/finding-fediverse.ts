// Looks for a fediverse account: its actor by WebFinger, and there its name and the links that are its own.
import { linksIn } from '../outside/html-links.ts';
import type { Wanted } from '../outside/outside.ts';
import { jsonIn, textIn } from '../outside/reading.ts';
import {
  list,
  missing,
  ownName,
  personsLinked,
  property,
  webAddress,
  type Finding,
  type Found,
  type Looking,
} from './finding.ts';
import { accountLinks } from './webfinger.ts';

const activity = 'application/activity+json';
const profileOfActivity = 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"';

export async function findFediverseAccount(looking: Looking, handle: string): Promise<Finding> {
  const account = await accountLinks(looking, handle);
  if (account.outcome !== 'found') return account;
  const self = account.links.find(
    ({ rel, type }) => rel === 'self' && /^application\/(?:activity|ld)\+json/.test(type),
  );
  const actor = webAddress(self?.href);
  if (actor === undefined) return missing;
  const page = account.links.find(({ rel }) => rel === 'http://webfinger.net/rel/profile-page');
  const said = await saidByActor(looking, actor);
  const avatar = account.links.find(({ rel }) => rel === 'http://webfinger.net/rel/avatar');
  // Where strangers may not ask for the actor, some servers still name the picture.
  const picture = said.picture === undefined ? webAddress(avatar?.href) : said.picture;
  const profile = onSameHost(webAddress(page?.href), actor) ?? said.profile;
  // Where strangers may not ask for the actor, the page for people still shows the links.
  const linksTo = said.linksTo ?? (profile === undefined ? [] : await linksOnPage(looking, profile));
  return {
    outcome: 'found',
    found: {
      actor,
      ...(said.name === undefined ? {} : { name: said.name }),
      ...(profile === undefined ? {} : { profile }),
      ...(picture === undefined ? {} : { picture }),
      linksTo,
    },
  };
}

async function saidByActor(
  { outside, baseUrl }: Looking,
  actor: string,
): Promise<Pick<Found, 'name' | 'profile' | 'picture' | 'linksTo'>> {
  const wanted: Wanted = { address: actor, accept: `${activity}, ${profileOfActivity}` };
  const fetched = await outside.fetch(wanted);
  if (fetched.outcome !== 'fetched') return {};
  const said = jsonIn(fetched);
  const name = ownName(property(said, 'name'));
  const profile = onSameHost(webAddress(property(said, 'url')), actor);
  const fields = list(property(said, 'attachment')).map((field) => property(field, 'value'));
  const links = fields.flatMap((value) => (typeof value === 'string' ? linksIn(value, actor) : []));
  return {
    ...(name === undefined ? {} : { name }),
    ...(profile === undefined ? {} : { profile }),
    picture: pictureIn(property(said, 'icon')),
    linksTo: personsLinked(
      links.map(({ address }) => address),
      baseUrl,
    ),
  };
}

async function linksOnPage({ outside, baseUrl }: Looking, address: string): Promise<string[]> {
  const fetched = await outside.fetch({ address, accept: 'text/html' });
  if (fetched.outcome !== 'fetched') return [];
  const own = linksIn(textIn(fetched), fetched.address).filter(({ rel }) => rel.includes('me'));
  return personsLinked(
    own.map((link) => link.address),
    baseUrl,
  );
}

/** ActivityStreams: one or several, each an address or an object with one; where they lie is the server's affair. */
function pictureIn(icon: unknown): string | null {
  for (const one of list(icon).slice(0, 5))
    for (const said of [one, ...list(property(one, 'url')), ...list(property(one, 'href'))].slice(0, 5)) {
      const address = webAddress(typeof said === 'string' ? said : property(said, 'href'));
      if (address !== undefined) return address;
    }
  return null;
}

/** A server speaks for its own pages alone. */
function onSameHost(address: string | undefined, actor: string): string | undefined {
  return address !== undefined && new URL(address).host === new URL(actor).host ? address : undefined;
}
