// Ready-made words for each network: that one comes, or out of one's own answer; and where on the fediverse somebody is at home.
import { Router, type Request, type Response } from 'express';
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
import { addressOf, tweetupAt, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { postText } from '../tweetups/tweetup-views.ts';
import { submittedFields } from '../forms/submitted.ts';
import { clearCookie, homeCookie, readCookie, setCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { introduction } from './introducing.ts';
import { answerOf, type Rsvp } from './rsvp.ts';
import { guestByViewLink } from '../guest-list/view-link.ts';

export function introducingPages({ config, db, clock, outside, show }: Dependencies): Router {
  const pages = Router();
  const secure = config.baseUrl.startsWith('https:');

  pages.get('/:city/:slug/introduce', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    const rsvp = await ownAnswer(req, res, tweetup);
    if (!rsvp) return seeOther(res, `${addressOf(tweetup)}#first-post`);
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { say } = req.visit;
    const address = config.baseUrl + addressOf(tweetup);
    const words = introduction(tweetup, city, rsvp, address, say);
    show(
      req,
      res,
      'rsvps/introduce',
      { title: say('rsvps.introTitle'), isPrivate: true },
      {
        words,
        whole: `${words} ${address}`,
        fullAddress: address,
        title: tweetup.title,
        back: addressOf(tweetup),
        saysMore: Boolean(rsvp.workingOn || rsvp.unsureAbout),
        posts: shareLinks(
          words,
          address,
          homeOf(req) ?? `${addressOf(tweetup)}/mastodon${own(req, 'own')}`,
          (network) => say('tweetups.postOn', { network }),
        ),
      },
    );
  });

  pages.get('/:city/:slug/mastodon', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    await showHome(req, res, tweetup, city, '');
  });

  pages.post('/:city/:slug/mastodon', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    const here = `${addressOf(tweetup)}/mastodon`;
    const typed = submittedFields(req.body, ['home']).home;
    if (typed === '') {
      clearCookie(res, homeCookie(secure), secure);
      return seeOther(res, here + own(req));
    }
    const server = serverIn(typed);
    if (!server) return showHome(req, res, tweetup, city, typed);
    const reading = readHandle('mastodon', typed);
    const found = 'handle' in reading ? await findHome({ outside }, reading.handle) : undefined;
    if (found?.outcome === 'found') {
      setCookie(res, homeCookie(secure), writtenHome(found.home), secure, 365);
      return seeOther(res, here + own(req));
    }
    // Whoever gives their server alone, or has one that does not answer now, gets there all the same.
    const query = own(req);
    seeOther(res, `${here}${query}${query ? '&' : '?'}server=${encodeURIComponent(server)}`);
  });

  async function showHome(
    req: Request,
    res: Response,
    tweetup: Tweetup,
    city: City,
    refused: string,
  ): Promise<void> {
    const rsvp = await ownAnswer(req, res, tweetup);
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { say } = req.visit;
    const address = config.baseUrl + addressOf(tweetup);
    const asked = typeof req.query['server'] === 'string' ? req.query['server'].trim().slice(0, 300) : '';
    const server = asked ? serverIn(asked) : undefined;
    const home: HomeServer | null = server
      ? { handle: `@${server}`, template: '', writing: '' }
      : homeKnown(req);
    const isWrong = refused !== '' || (asked !== '' && !server);
    const isOwn = rsvp !== undefined && req.query['words'] === 'own';
    const text = isOwn ? introduction(tweetup, city, rsvp, address, say) : postText(tweetup, city, say);
    show(
      req,
      res,
      'tweetups/mastodon',
      { title: say('tweetups.mastodonTitle'), isPrivate: true },
      {
        action: `${addressOf(tweetup)}/mastodon${own(req)}`,
        typed: refused || (isWrong ? asked : ''),
        error: isWrong ? say('tweetups.mastodonWrong') : '',
        postText: text,
        server: home ? home.handle.slice(home.handle.lastIndexOf('@') + 1) : '',
        isRemembered: home !== null && !server,
        target: home ? writeOnHomeServer(home, `${text} ${address}`) : '',
        back: addressOf(tweetup),
      },
      refused === '' ? 200 : 422,
    );
  }

  function homeKnown(req: Request): HomeServer | null {
    return readHomeServer(readCookie(req, homeCookie(secure)));
  }

  /** Undefined: it is asked for. */
  function homeOf(req: Request): ((post: string) => string) | undefined {
    const home = homeKnown(req);
    return home ? (post) => writeOnHomeServer(home, post) : undefined;
  }

  /** Signed in, or through the link of a guest that lets see. */
  async function ownAnswer(req: Request, res: Response, tweetup: Tweetup): Promise<Rsvp | undefined> {
    const { viewer } = req.visit;
    const { guest } = req.query;
    if (guest !== undefined) protectTokenPage(res);
    const mine = viewer ? await answerOf(db, tweetup.id, viewer.id) : undefined;
    const rsvp = mine ?? (await guestByViewLink(db, clock(), guest));
    return rsvp && rsvp.tweetupId === tweetup.id && rsvp.answer !== 'no' && !rsvp.removedAt
      ? rsvp
      : undefined;
  }

  return pages;
}

/** Whose words they are, as the address says it on the next page too. */
function own({ query }: Request, words: unknown = query['words']): string {
  const { guest } = query;
  const said = new URLSearchParams({
    ...(words === 'own' ? { words } : {}),
    ...(typeof guest === 'string' ? { guest } : {}),
  }).toString();
  return said ? `?${said}` : '';
}
