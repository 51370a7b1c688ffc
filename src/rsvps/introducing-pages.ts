// Ready-made posts for each network, with which guests introduce themselves; and asking for their home server on the fediverse.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import {
  findHome,
  readHomeServer,
  serverIn,
  writeOnHomeServer,
  writtenHome,
  type HomeServer,
} from '../handles/home-server.ts';
import { readHandle } from '../handles/handle.ts';
import { shareLinks } from '../tweetups/sharing.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, hostsOf, tweetupAt, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { postText } from '../tweetups/tweetup-views.ts';
import { submittedFields } from '../forms/submitted.ts';
import { clearCookie, homeCookie, readCookie, setCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { introduction } from './introducing.ts';
import { answerOf, type Rsvp } from './rsvp.ts';
import { guestByViewLink } from '../guest-list/view-link.ts';

export async function showIntroducing(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, show, absolute } = site;
  const { tweetup, city } = await tweetupAt(db, req.params);
  const rsvp = await ownAnswer(site, { req, res }, tweetup);
  if (!rsvp) return seeOther(res, `${addressOf(tweetup)}#first-post`);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say } = req.visit;
  const address = absolute(addressOf(tweetup));
  const words = introduction({ tweetup, city, rsvp, address }, say);
  show(req, res, {
    template: 'rsvps/introduce',
    page: { title: say('rsvps.introTitle'), isPrivate: true },
    view: {
      words,
      whole: `${words} ${address}`,
      fullAddress: address,
      title: tweetup.title,
      back: addressOf(tweetup),
      saysMore: Boolean(rsvp.workingOn || rsvp.unsureAbout),
      posts: shareLinks(
        { text: words, address },
        homeOf(site, req) ?? `${addressOf(tweetup)}/mastodon${ownQuery(req, 'own')}`,
        (network) => say('tweetups.postOn', { network }),
      ),
    },
  });
}

export async function showHomeServer(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const { tweetup, city } = await tweetupAt(db, req.params);
  await showHome(site, { req, res }, { tweetup, city, refused: '' });
}

export async function openHomeServer(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { config, db, outside } = site;
  const secure = config.isSecure;

  const { tweetup, city } = await tweetupAt(db, req.params);
  const here = `${addressOf(tweetup)}/mastodon`;
  const typed = submittedFields(req.body, ['home']).home;
  if (typed === '') {
    clearCookie(res, homeCookie(secure), secure);
    return seeOther(res, here + ownQuery(req));
  }
  const server = serverIn(typed);
  if (!server) return showHome(site, { req, res }, { tweetup, city, refused: typed });
  const reading = readHandle('mastodon', typed);
  const found = 'handle' in reading ? await findHome({ outside }, reading.handle) : undefined;
  if (found?.outcome === 'found') {
    setCookie(res, { name: homeCookie(secure), value: writtenHome(found.home), secure, days: 365 });
    return seeOther(res, here + ownQuery(req));
  }
  // People who give only their server, or whose server does not answer now, get there all the same.
  const query = ownQuery(req);
  seeOther(res, `${here}${query}${query ? '&' : '?'}server=${encodeURIComponent(server)}`);
}

async function showHome(
  site: Dependencies,
  { req, res }: Exchange,
  { tweetup, city, refused }: { tweetup: Tweetup; city: City; refused: string },
): Promise<void> {
  const { db, show, absolute } = site;
  const rsvp = await ownAnswer(site, { req, res }, tweetup);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say } = req.visit;
  const address = absolute(addressOf(tweetup));
  const asked = typeof req.query['server'] === 'string' ? beginningOf(req.query['server'].trim(), 300) : '';
  const server = asked ? serverIn(asked) : undefined;
  const home: HomeServer | null = server
    ? { handle: `@${server}`, template: '', writing: '' }
    : rememberedHome(site, req);
  const isWrong = refused !== '' || (asked !== '' && !server);
  const isOwn = rsvp !== undefined && req.query['words'] === 'own';
  const isHost = (await hostsOf(db, tweetup.id)).some(({ id }) => id === req.visit.viewer?.id);
  const text = isOwn
    ? introduction({ tweetup, city, rsvp, address }, say)
    : postText({ tweetup, city }, isHost ? 'host' : 'guest', say);
  show(req, res, {
    template: 'tweetups/mastodon',
    page: { title: say('tweetups.mastodonTitle'), isPrivate: true },
    view: {
      action: `${addressOf(tweetup)}/mastodon${ownQuery(req)}`,
      typed: refused || (isWrong ? asked : ''),
      error: isWrong ? say('tweetups.mastodonWrong') : '',
      postText: text,
      server: home ? home.handle.slice(home.handle.lastIndexOf('@') + 1) : '',
      isRemembered: home !== null && !server,
      target: home ? writeOnHomeServer(home, `${text} ${address}`) : '',
      back: addressOf(tweetup),
    },
    status: refused === '' ? 200 : 422,
  });
}

function rememberedHome({ config }: Dependencies, req: Request): HomeServer | null {
  const secure = config.isSecure;

  return readHomeServer(readCookie(req, homeCookie(secure)));
}

/** Undefined where the home server is not known yet: then a page asks for it. */
function homeOf(site: Dependencies, req: Request): ((post: string) => string) | undefined {
  const home = rememberedHome(site, req);
  return home ? (post) => writeOnHomeServer(home, post) : undefined;
}

/** Of whoever is signed in, else of the guest whose view link was followed. */
async function ownAnswer(
  { db, clock }: Dependencies,
  { req, res }: Exchange,
  tweetup: Tweetup,
): Promise<Rsvp | undefined> {
  const { viewer } = req.visit;
  const { guest } = req.query;
  if (guest !== undefined) protectTokenPage(res);
  const mine = viewer ? await answerOf(db, tweetup.id, viewer.id) : undefined;
  const rsvp = mine ?? (await guestByViewLink(db, clock(), guest));
  return rsvp && rsvp.tweetupId === tweetup.id && rsvp.answer !== 'no' && !rsvp.removedAt ? rsvp : undefined;
}

/** The query that keeps the choice of words and the view link on the next page. */
function ownQuery({ query }: Request, words: unknown = query['words']): string {
  const { guest } = query;
  const said = new URLSearchParams({
    ...(words === 'own' ? { words } : {}),
    ...(typeof guest === 'string' ? { guest } : {}),
  }).toString();
  return said ? `?${said}` : '';
}
