// The people page: who is coming or was there, to follow each other by; and the list to take along.
import { Router, type Request, type Response } from 'express';
import { packOf } from '../hosting/bluesky.ts';
import { packAddresses } from '../hosting/starter-pack.ts';
import { findHome, readHomeServer, writtenHome } from '../handles/home-server.ts';
import { pageAddresses } from '../people/page-views.ts';
import { readHandle } from '../handles/handle.ts';
import { provenAccounts } from '../handles/proven.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf, phaseOf, tweetupAt, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { clearCookie, homeCookie, readCookie, setCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { readSmallFile } from '../forms/small-file.ts';
import { followedIn, notYetFollowed } from './own-follows.ts';
import { peopleView, type PeopleForm } from './views.ts';
import { viewerRoleAt, peopleSeenBy, type Attendee } from './guest-list.ts';
import { guestByViewLink } from './view-link.ts';
import { mastodonFile, peopleIn, takeAlongFiles, type TakeAlongFile } from './taking-along.ts';

interface Asked {
  readonly tweetup: Tweetup;
  readonly city: City;
}

/** Bytes: twenty thousand accounts fit in. */
const longestList = 2_000_000;

export function peoplePages({ config, db, clock, outside, show }: Dependencies): Router {
  const pages = Router();
  const secure = config.baseUrl.startsWith('https:');

  pages.get('/:city/:slug/people', async (req, res) => {
    await showPeople(req, res, await tweetupAt(db, req.params.city, req.params.slug), {});
  });

  pages.post('/:city/:slug/people', async (req, res) => {
    const asked = await tweetupAt(db, req.params.city, req.params.slug);
    return req.is('multipart/form-data') ? compare(req, res, asked) : rememberHome(req, res, asked);
  });

  for (const file of takeAlongFiles) {
    pages.get(`/:city/:slug/people/${file.file}`, async (req, res) => {
      const asked = await tweetupAt(db, req.params.city, req.params.slug);
      const { people } = await seen(req, asked.tweetup);
      sendFile(req, res, file, asked, people);
    });
  }

  /** Where the visitor is at home, asked once and kept in their browser alone. */
  async function rememberHome(req: Request, res: Response, asked: Asked): Promise<void> {
    const { home: value } = submittedFields(req.body, ['home']);
    const back = `${hereOf(asked.tweetup, req)}#follow`;
    if (value === '') {
      clearCookie(res, homeCookie(secure), secure);
      return seeOther(res, back);
    }
    const reading = readHandle('mastodon', value);
    if ('refused' in reading) return showPeople(req, res, asked, { home: { value, error: reading.refused } });
    const found = await findHome({ outside }, reading.handle);
    if (found.outcome !== 'found') {
      const error = found.outcome === 'missing' ? 'handles.checkMissing' : 'guestList.homeUnanswered';
      return showPeople(req, res, asked, { home: { value, error } });
    }
    setCookie(res, homeCookie(secure), writtenHome(found.home), secure, 365);
    seeOther(res, back);
  }

  /** With the visitor's own list of follows, which is looked at here and now, and forgotten. */
  async function compare(req: Request, res: Response, asked: Asked): Promise<void> {
    const { body, file } = await readSmallFile(req, 'following', longestList);
    if (file === 'too-large')
      return showPeople(req, res, asked, { followsError: 'guestList.followsTooLong' });
    if (file === null) return showPeople(req, res, asked, { followsError: 'guestList.followsMissing' });
    const followed = followedIn(file);
    if (followed === null)
      return showPeople(req, res, asked, { followsError: 'guestList.followsUnreadable' });
    if (body['as'] !== 'file') return showPeople(req, res, asked, { followed });
    const { people } = await seen(req, asked.tweetup);
    sendFile(req, res, mastodonFile, asked, notYetFollowed(people, followed));
  }

  function sendFile(
    req: Request,
    res: Response,
    file: TakeAlongFile,
    { tweetup, city }: Asked,
    people: readonly Attendee[],
  ): void {
    protectTokenPage(res);
    const evening = { tweetup, city, baseUrl: config.baseUrl };
    res.set('Content-Disposition', `attachment; filename="${file.saveAs(tweetup.slug)}"`);
    res.type(file.type).send(file.write(peopleIn(file, people), evening, req.visit.say));
  }

  async function showPeople(req: Request, res: Response, asked: Asked, form: PeopleForm): Promise<void> {
    protectTokenPage(res);
    const { tweetup } = asked;
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { say } = req.visit;
    const home = readHomeServer(readCookie(req, homeCookie(secure)));
    const { guest, on } = req.query;
    const made = await packOf(db, tweetup.id);
    const pack = made ? packAddresses(made, { key: made.tweetupId, since: made.since }) : null;
    const who = await seen(req, tweetup);
    const ids = who.people.map(({ rsvp }) => rsvp.personId);
    const pages = await pageAddresses(db, ids, who.onlooker, guest);
    const proven = await provenAccounts(db, ids);
    const portraits = await portraitsOf(db, ids);
    const looking = { ...who, pages, proven, portraits, home, here: hereOf(tweetup, req), guest, pack, on };
    const view = peopleView(asked, looking, form, say);
    const title = say('rsvps.peopleTitle', { heading: view.heading, title: tweetup.title });
    show(
      req,
      res,
      'guest-list/people',
      { title, isPrivate: true },
      view,
      form.home || form.followsError ? 422 : 200,
    );
  }

  async function seen(req: Request, tweetup: Tweetup) {
    const now = clock();
    const phase = phaseOf(tweetup, now);
    const through = await guestByViewLink(db, now, req.query['guest']);
    const onlooker = await viewerRoleAt(db, tweetup, req.visit.viewer, through);
    return { onlooker, phase, people: await peopleSeenBy(db, tweetup, onlooker, phase) };
  }

  return pages;
}

/** This page as the visitor came to it: by the link of a mail one sees more. */
function hereOf(tweetup: Tweetup, { query: { guest } }: Request): string {
  return `${addressOf(tweetup)}/people${typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : ''}`;
}
