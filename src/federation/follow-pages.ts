// Following from the fediverse: the handle to copy, one tap on one's own server, or a line for its search.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { NotFound } from '../errors.ts';
import { submittedFields } from '../forms/submitted.ts';
import { readHandle } from '../handles/handle.ts';
import {
  findHome,
  followAtHome,
  readHomeServer,
  serverIn,
  writtenHome,
  type HomeServer,
} from '../handles/home-server.ts';
import { clearCookie, homeCookie, readCookie, setCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { actorAt, type OwnActor } from './actors.ts';
import { handleOn } from './discovery.ts';
import { pageToFollow } from './follow-views.ts';
import { idsOn, isActorPath } from './ids.ts';

export async function showFollowing(site: Dependencies, req: Request, res: Response): Promise<void> {
  await showPage(site, { req, res }, { actor: await actorAsked(site, req.query['whom']), refused: '' });
}

export async function openHomeServer(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, outside } = site;
  const secure = config.isSecure;
  const { home: typed, whom } = submittedFields(req.body, ['home', 'whom']);
  const actor = await actorAsked(site, whom);
  const here = pageToFollow(actor.path);
  if (typed === '') {
    clearCookie(res, homeCookie(secure), secure);
    return seeOther(res, here);
  }
  const server = serverIn(typed);
  if (!server) return showPage(site, { req, res }, { actor, refused: typed });
  const reading = readHandle('mastodon', typed);
  const found = 'handle' in reading ? await findHome({ outside }, reading.handle) : undefined;
  if (found?.outcome === 'found') {
    setCookie(res, { name: homeCookie(secure), value: writtenHome(found.home), secure, days: 365 });
    return seeOther(res, here);
  }
  // Whoever gives only their server, or whose server does not answer now, gets there all the same.
  seeOther(res, `${here}&server=${encodeURIComponent(server)}`);
}

async function showPage(
  { config, show }: Dependencies,
  { req, res }: Exchange,
  { actor, refused }: { actor: OwnActor; refused: string },
): Promise<void> {
  const { say } = req.visit;
  const asked = typeof req.query['server'] === 'string' ? beginningOf(req.query['server'], 300) : '';
  const server = asked ? serverIn(asked) : undefined;
  const home = server ? null : readHomeServer(readCookie(req, homeCookie(config.isSecure)));
  const handle = `@${handleOn(config.baseUrl, actor.handle)}`;
  show(req, res, {
    template: 'federation/follow',
    page: { title: say('federation.followTitle', { name: actor.name }), isPrivate: true },
    view: {
      whom: actor.path,
      name: actor.name,
      handle,
      back: actor.page,
      isRemembered: home !== null,
      ...targetOf({ home, server, handle, id: idsOn(config.baseUrl).actor(actor.path) }),
      typed: refused,
      error: refused === '' ? '' : say('tweetups.mastodonWrong'),
    },
    status: refused === '' ? 200 : 422,
  });
}

/** Where one presses the button there; a server that does not say how is searched. */
function targetOf({
  home,
  server,
  handle,
  id,
}: {
  home: HomeServer | null;
  server: string | undefined;
  handle: string;
  id: string;
}): { server: string; target: string; writePrivately: string } {
  const own = server ?? home?.handle.slice(home.handle.lastIndexOf('@') + 1) ?? '';
  if (own === '') return { server: '', target: '', writePrivately: '' };
  const told = home && followAtHome(home, id);
  // Of people whom one does not follow some servers show only what answers a private message: so it begins there.
  const message = new URLSearchParams({ text: `${handle} `, visibility: 'direct' }).toString();
  return {
    server: own,
    target: told ?? `https://${own}/search?q=${encodeURIComponent(handle)}`,
    writePrivately: `https://${own}/share?${message}`,
  };
}

async function actorAsked({ db, clock, config }: Dependencies, whom: unknown): Promise<OwnActor> {
  if (!config.federation) throw new NotFound('the site is not federated');
  const path = typeof whom === 'string' && isActorPath(whom) ? whom : undefined;
  const actor = path && (await actorAt(db, path, { siteName: config.siteName, now: clock() }));
  if (!actor) throw new NotFound('nobody of this name can be followed');
  return actor;
}
