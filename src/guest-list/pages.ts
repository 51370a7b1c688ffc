// The people page: who is coming or was there, to follow each other by; and the list to take along.
import { repliesAt, type Replies } from '../asking/replies.ts';
import type { Database } from '../database/database.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { NotFound } from '../errors.ts';
import type { Request, Response } from 'express';
import { findHome, readHomeServer, writtenHome } from '../handles/home-server.ts';
import { addressesThrough } from '../people/page-views.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { readHandle } from '../handles/handle.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf, phaseOf, tweetupAt, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { clearCookie, homeCookie, readCookie, setCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { sendInPieces } from '../web/long-files.ts';
import { pageAsked } from '../web/pager.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { readSmallFile } from '../forms/upload.ts';
import { followedIn, notYetFollowed } from './own-follows.ts';
import { peopleView, type PeopleForm } from './views.ts';
import { viewerAt, type Attendee, type Looking } from './guest-list.ts';
import { fewReadings, peopleOnce, readOnce } from './people-on-page.ts';
import { guestByViewLink } from './view-link.ts';
import { followBarOf, type FollowBar } from './follow-bar-views.ts';
import { mastodonFile, peopleIn, takeAlongFiles, type TakeAlongFile } from './taking-along.ts';

interface AskedTweetup {
  readonly tweetup: Tweetup;
  readonly city: City;
}

/** Bytes: twenty thousand accounts fit in. */
const longestList = 2_000_000;

export async function showPeople(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  await renderPeople(site, { req, res }, { asked: await tweetupAt(db, req.params), form: {} });
}

export async function tryPeopleForm(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const asked = await tweetupAt(db, req.params);
  return req.is('multipart/form-data')
    ? compare(site, { req, res }, asked)
    : rememberHome(site, { req, res }, asked);
}

/** Where the visitor is at home, asked once and kept in their browser alone. */
async function rememberHome(site: Dependencies, { req, res }: Exchange, asked: AskedTweetup): Promise<void> {
  const { config, outside } = site;
  const secure = config.isSecure;

  const { home: value } = submittedFields(req.body, ['home']);
  const back = `${hereOf(asked.tweetup, req.query['guest'])}#follow`;
  if (value === '') {
    clearCookie(res, homeCookie(secure), secure);
    return seeOther(res, back);
  }
  const reading = readHandle('mastodon', value);
  if ('refused' in reading)
    return renderPeople(site, { req, res }, { asked, form: { home: { value, error: reading.refused } } });
  const found = await findHome({ outside }, reading.handle);
  if (found.outcome !== 'found') {
    const error = found.outcome === 'missing' ? 'handles.checkMissing' : 'guestList.homeUnanswered';
    return renderPeople(site, { req, res }, { asked, form: { home: { value, error } } });
  }
  setCookie(res, { name: homeCookie(secure), value: writtenHome(found.home), secure, days: 365 });
  seeOther(res, back);
}

/** With the visitor's own list of follows, which is looked at here and now, and forgotten. */
async function compare(site: Dependencies, { req, res }: Exchange, asked: AskedTweetup): Promise<void> {
  const { body, file } = await readSmallFile(req, { field: 'following', mostBytes: longestList });
  if (file === 'too-large')
    return renderPeople(site, { req, res }, { asked, form: { followsError: 'guestList.followsTooLong' } });
  if (file === null)
    return renderPeople(site, { req, res }, { asked, form: { followsError: 'guestList.followsMissing' } });
  const followed = followedIn(file);
  if (followed === null)
    return renderPeople(site, { req, res }, { asked, form: { followsError: 'guestList.followsUnreadable' } });
  if (body['as'] !== 'file') return renderPeople(site, { req, res }, { asked, form: { followed } });
  const { role, phase, now } = await lookingHere(site, req, asked.tweetup);
  const people = await peopleOnce(site.db, now, { id: asked.tweetup.id, role, phase });
  await sendFile(site, { req, res }, { file: mastodonFile, asked, people: notYetFollowed(people, followed) });
}

async function sendFile(
  { absolute }: Dependencies,
  { req, res }: Exchange,
  {
    file,
    asked: { tweetup, city },
    people,
  }: { file: TakeAlongFile; asked: AskedTweetup; people: readonly Attendee[] },
): Promise<void> {
  protectTokenPage(res);
  const from = { tweetup, city, absolute };
  res.set('Content-Disposition', `attachment; filename="${file.saveAs(tweetup.slug)}"`);
  res.type(file.type);
  await sendInPieces(res, file.write(peopleIn(file, people), from, req.visit.say));
}

async function renderPeople(
  site: Dependencies,
  { req, res }: Exchange,
  { asked, form }: { asked: AskedTweetup; form: PeopleForm },
): Promise<void> {
  const { config, db, show } = site;
  protectTokenPage(res);
  const { tweetup } = asked;
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, language } = req.visit;
  const looks = await lookingHere(site, req, tweetup);
  const { role, phase, own, now } = looks;
  // No change of what everybody sees: they are read each time.
  const replies = role === 'stranger' ? null : await repliesAt(db, tweetup.id, 'guests');
  const home = readHomeServer(readCookie(req, homeCookie(config.isSecure)));
  const { guest, after, on, page } = req.query;
  const bringsNothing = !home && [guest, after, on, page].every((one) => one === undefined);
  const isShared = !own && bringsNothing && Object.keys(form).length === 0;
  const view = isShared
    ? await seenTogether(db, now, { asked, role, phase, replies, language })
    : await peopleSeen(db, asked, { ...looks, replies, home, guest, after, on, page, form, say });
  const title = say('guestList.peopleTitle', { heading: view.heading, title: view.title });
  show(req, res, {
    template: 'guest-list/people',
    page: { title, isPrivate: true },
    view,
    isShared,
    hasOpenAddress: guest === undefined,
    status: form.home || form.followsError ? 422 : 200,
  });
}

interface Seeing extends Looking, Pick<FollowBar, 'home' | 'guest' | 'after'> {
  readonly own: Rsvp | undefined;
  /** null: of strangers nobody. */
  readonly replies: Replies | null;
  /** As the address says it. */
  readonly on: unknown;
  readonly page: unknown;
  readonly form: PeopleForm;
  readonly now: Date;
  readonly say: Say;
}

async function peopleSeen(db: Database, asked: AskedTweetup, seeing: Seeing) {
  const { role, phase, own, now, replies, home, guest, after, on, page, form, say } = seeing;
  const { tweetup } = asked;
  const [bar, read] = await Promise.all([
    followBarOf(db, { tweetup, own, home, guest, after }),
    readOnce(db, now, { id: tweetup.id, role, phase }),
  ]);
  const looking = {
    read: typeof guest === 'string' ? { ...read, pages: addressesThrough(read.pages, guest) } : read,
    role,
    phase,
    replies,
    here: hereOf(tweetup, guest),
    bar,
    on,
    page: pageAsked(page),
  };
  return peopleView(asked, { looking, form }, say);
}

const nothing = {
  own: undefined,
  home: null,
  guest: undefined,
  after: undefined,
  on: undefined,
  page: undefined,
  form: {},
};

/** The evening and the replies as whoever asks has just read them: it is shared with those who read the same. */
interface SeeingTogether extends Pick<Seeing, 'role' | 'phase' | 'replies'> {
  readonly asked: AskedTweetup;
  readonly language: Language;
}

/** By all who are the same to the evening and have no answer of their own. Handed no request: so nothing of anybody's can be in it. */
const seenTogether = oncePerChange(
  (db, now, { asked, language, ...looking }: SeeingTogether) =>
    peopleSeen(db, asked, { ...nothing, ...looking, now, say: sayIn(language) }),
  fewReadings,
);

/** What the visitor is to this evening, by their session or by the link of a mail. */
async function lookingHere({ db, clock }: Dependencies, req: Request, tweetup: Tweetup) {
  const now = clock();
  const through = await guestByViewLink(db, now, req.query['guest']);
  const looks = await viewerAt(db, tweetup, { viewer: req.visit.viewer, through });
  return { ...looks, phase: phaseOf(tweetup, now), now };
}

/** One of the files to take along, by its own name. */
export async function sendTakeAlongFile(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const file = takeAlongFiles.find((one) => req.path.endsWith(`/${one.file}`));
  if (!file) throw new NotFound('no such file to take along');
  const asked = await tweetupAt(site.db, req.params);
  const { role, phase, own, now } = await lookingHere(site, req, asked.tweetup);
  const people = await peopleOnce(site.db, now, { id: asked.tweetup.id, role, phase });
  // Nobody follows themselves.
  const taken = file.follows ? people.filter(({ rsvp }) => rsvp.id !== own?.id) : people;
  await sendFile(site, { req, res }, { file, asked, people: taken });
}

/** This page as the visitor came to it: by the link of a mail they see more. */
function hereOf(tweetup: Tweetup, guest: unknown): string {
  return `${addressOf(tweetup)}/people${typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : ''}`;
}
