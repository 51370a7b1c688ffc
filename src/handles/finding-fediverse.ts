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
import { withoutEmojiCodes } from './emoji-codes.ts';
import { readHandle } from './handle.ts';
import { accountLinks } from './webfinger.ts';

const activity = 'application/activity+json';
const profileOfActivity = 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"';

/** So many moves are followed, one after the other. */
const mostMoves = 3;

export async function findFediverseAccount(
  looking: Looking,
  handle: string,
  movesLeft = mostMoves,
): Promise<Finding> {
  const account = await accountLinks(looking, handle);
  if (account.outcome !== 'found') return account;
  const self = account.links.find(
    ({ rel, type }) => rel === 'self' && /^application\/(?:activity|ld)\+json/.test(type),
  );
  const actor = webAddress(self?.href);
  if (actor === undefined) return missing;
  const page = account.links.find(({ rel }) => rel === 'http://webfinger.net/rel/profile-page');
  const document = await documentOf(looking, actor);
  const moved = movesLeft > 0 ? await whereMoved(looking, { actor, document, movesLeft }) : undefined;
  if (moved) return moved;
  const said = document === undefined ? {} : saidByActor(document, { actor, baseUrl: looking.baseUrl });
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

/** Undefined: strangers may not ask for it. */
async function documentOf({ outside }: Pick<Looking, 'outside'>, actor: string): Promise<unknown> {
  const wanted: Wanted = { address: actor, accept: `${activity}, ${profileOfActivity}` };
  const fetched = await outside.fetch(wanted);
  return fetched.outcome === 'fetched' ? jsonIn(fetched) : undefined;
}

interface Actor {
  readonly actor: string;
  readonly document: unknown;
  readonly movesLeft: number;
}

/** An account has moved when both say so: the old one by `movedTo`, the new one by `alsoKnownAs`. Then its new name is its name. */
async function whereMoved(
  looking: Looking,
  { actor, document, movesLeft }: Actor,
): Promise<Finding | undefined> {
  const movedTo = webAddress(property(document, 'movedTo'));
  if (movedTo === undefined || movedTo === actor) return undefined;
  const there = await documentOf(looking, movedTo);
  if (!list(property(there, 'alsoKnownAs')).includes(actor)) return undefined;
  const name = property(there, 'preferredUsername');
  const read = readHandle('mastodon', `@${typeof name === 'string' ? name : ''}@${new URL(movedTo).host}`);
  if (!('handle' in read)) return undefined;
  const finding = await findFediverseAccount(looking, read.handle, movesLeft - 1);
  if (finding.outcome !== 'found') return undefined;
  const { found } = finding;
  const isThat = found.actor === movedTo || found.handle !== undefined;
  return isThat ? { outcome: 'found', found: { ...found, handle: found.handle ?? read.handle } } : undefined;
}

function saidByActor(
  said: unknown,
  { actor, baseUrl }: { actor: string; baseUrl: string },
): Pick<Found, 'name' | 'profile' | 'picture' | 'linksTo'> {
  const written = property(said, 'name');
  const name = ownName(
    typeof written === 'string' ? withoutEmojiCodes(written, property(said, 'tag')) : undefined,
  );
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
