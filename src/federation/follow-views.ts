// Where pages say that one can follow from the fediverse: the handle, and one tap for somebody whose server is known.
import type { Path } from '../addresses.ts';
import type { Request } from 'express';
import type { Config } from '../config.ts';
import { followAtHome, readHomeServer, type HomeServer } from '../handles/home-server.ts';
import type { Say } from '../language/translate.ts';
import { homeCookie, readCookie } from '../web/cookies.ts';
import { idsOn, type ActorPath } from './ids.ts';

export interface FollowLink {
  readonly address: string;
  readonly label: string;
  /** Empty for a series, whose handle is looked up on the page that it leads to. */
  readonly handle: string;
}

/** @returns null: nobody can follow from there */
export function followLinkView(
  config: Pick<Config, 'federation' | 'baseUrl' | 'isSecure'>,
  req: Request,
  actor: ActorPath,
): FollowLink | null {
  const home = readHomeServer(readCookie(req, homeCookie(config.isSecure)));
  return followLinkFrom(config, { home, say: req.visit.say }, actor);
}

/** @param home where somebody is at home on the fediverse, if that is known */
export function followLinkFrom(
  { federation, baseUrl }: Pick<Config, 'federation' | 'baseUrl'>,
  { home, say }: { readonly home: HomeServer | null; readonly say: Say },
  actor: ActorPath,
): FollowLink | null {
  if (!federation) return null;
  const atHome = home && followAtHome(home, idsOn(baseUrl).actor(actor));
  const own = home?.handle.slice(home.handle.lastIndexOf('@') + 1) ?? '';
  const [kind, name = 'site'] = actor.split('/');
  return {
    address: atHome ?? pageToFollow(actor),
    label: atHome ? say('federation.followAtHome', { server: own }) : say('federation.follow'),
    handle: kind === 'series' ? '' : `@${name}@${new URL(baseUrl).host}`,
  };
}

export function pageToFollow(actor: ActorPath): Path {
  return `/following/fediverse?whom=${actor}`;
}
