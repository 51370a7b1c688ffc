// Answering: from the page, signed in or not, and from every link that a mail carries.
import type { Request, Response } from 'express';
import { isLanguage, sayIn } from '../language/translate.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { keptHandlesOf } from '../people/person.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { isTooLateToAnswer } from '../tweetups/deadline.ts';
import { addressOf, tweetupAt, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { languageCookie, readCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { canCheckInSelf, notePresence } from '../door/attendance.ts';
import { answerForm, readAnswer, selfForm, type AnswerField, type Errors, type SelfField } from './form.ts';
import { guestView, type Refused } from './guest-page.ts';
import { answerFormView } from './guest-views.ts';
import { guestBehind, guestSignedIn, type Guest } from './guest.ts';
import { keptHandlesOfGuest } from './kept-handles.ts';
import { isFull, peopleCounted } from './places.ts';
import { describeGuest, type Rsvp } from './rsvp.ts';
import { viewTokenFor, grantViewLink } from '../guest-list/view-link.ts';
import { correctWhoWasThere } from './thanking.ts';
import { askToConfirm } from './unconfirmed.ts';

export async function answerFromPage(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
  const here = `${addressOf(tweetup)}/rsvp`;
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer, language } = req.visit;
  if (viewer)
    return takeAnswer(site, { req, res }, { guest: await guestSignedIn(db, viewer, tweetup, city), here });
  const reading = answerForm(req.body);
  if (reading.outcome === 'refused')
    return showAnswerForm(
      site,
      { req, res },
      { tweetup, city, typed: reading.typed, errors: reading.errors, status: 422 },
    );
  if (isClosed(site, tweetup)) return showClosed(site, { req, res }, tweetup);
  if (isTooLateToAnswer(tweetup, clock()))
    return showRefused(site, { req, res }, { tweetup, why: 'tooLate' });
  const { email, name } = reading;
  await askToConfirm(db, clock(), tweetup.id, { email, name, answer: reading.answer, language });
  seeOther(res, `${here}?said=sent`);
}

export async function showAnswer(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, show } = site;
  const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
  const here = `${addressOf(tweetup)}/rsvp`;
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, viewer } = req.visit;
  if (viewer) {
    res.set('Cache-Control', 'private, no-store');
    return showGuest(site, { req, res }, { guest: await guestSignedIn(db, viewer, tweetup, city), here });
  }
  if (req.query['said'] !== 'sent')
    return showAnswerForm(site, { req, res }, { tweetup, city, typed: {}, errors: {}, status: 200 });
  show(req, res, {
    template: 'rsvps/sent',
    page: { title: say('rsvps.sentTitle'), isPrivate: true },
    view: { back: addressOf(tweetup) },
  });
}

export async function showAnswerByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  const guest = await guestOfLink(site, req, req.params.token);
  if (!guest) return showGone(site, { req, res });
  if (!guest.rsvp && isClosed(site, guest.tweetup)) return showClosed(site, { req, res }, guest.tweetup);
  await showGuest(site, { req, res }, { guest, here: `/rsvp/${req.params.token}` });
}

export async function answerByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  const guest = await guestOfLink(site, req, req.params.token);
  if (!guest) return showGone(site, { req, res });
  await takeAnswer(site, { req, res }, { guest, here: `/rsvp/${req.params.token}`, token: req.params.token });
}

async function guestOfLink(site: Dependencies, req: Request, token: string): Promise<Guest | undefined> {
  const { db, clock } = site;
  const guest = await guestBehind(db, clock(), token, readAnswer(req.query['answer']));
  // The page goes on in the language of the mail, unless another was chosen here.
  if (guest && !hasChosenLanguage(site, req))
    req.visit = { ...req.visit, language: guest.language, say: sayIn(guest.language) };
  return guest;
}

function hasChosenLanguage({ config }: Dependencies, req: Request): boolean {
  const remembered = readCookie(req, languageCookie(config.isSecure));
  return [req.query['lang'], req.visit.viewer?.language, remembered].some(isLanguage);
}

function isClosed({ clock }: Dependencies, tweetup: Tweetup): boolean {
  return clock() >= tweetup.endsAt || tweetup.cancelledAt !== null;
}

/** The answer first, then what the guest says of themselves: a form may carry either or both. */
async function takeAnswer(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here, token }: { guest: Guest; here: string; token?: string },
): Promise<void> {
  const { db, clock } = site;
  const body = (req.body ?? {}) as Record<string, unknown>;
  const { there } = body;
  if (guest.rsvp && (there === 'yes' || there === 'no') && clock() >= guest.tweetup.endsAt) {
    await correctWhoWasThere(db, clock(), guest.rsvp.id, there === 'yes' ? 'was-there' : 'was-not-there');
    return seeOther(res, `${here}?said=saved`);
  }
  if ('here' in body && canCheckInSelf(guest.tweetup, guest.rsvp, clock())) {
    const presence = body['here'] === 'yes' ? 'here' : 'not-here';
    await notePresence(db, clock(), guest.tweetup.id, guest.rsvp.id, presence);
    return seeOther(res, here);
  }
  const chosen = readAnswer(body['answer']);
  const describes = 'listed' in body || 'working_on' in body || 'mastodon' in body;
  const reading = describes ? selfForm(body) : null;
  if (reading?.outcome === 'refused') return showGuest(site, { req, res }, { guest, here, refused: reading });
  if (!chosen && !(reading && guest.rsvp))
    return showGuest(site, { req, res }, { guest, here, refused: { outcome: 'no-answer' } });

  let { rsvp } = guest;
  const brings = reading && 'brings' in body ? reading.brings : undefined;
  if (chosen || (brings !== undefined && brings !== rsvp?.brings)) {
    const answered = await guest.answer(clock(), {
      answer: chosen ?? rsvp?.answer ?? 'no',
      name: submittedFields(body, ['name']).name.slice(0, 80),
      language: req.visit.language,
      ...(brings === undefined ? {} : { brings }),
    });
    if (answered.outcome === 'over' || answered.outcome === 'cancelled')
      return showClosed(site, { req, res }, guest.tweetup);
    if (answered.outcome === 'kept-out')
      return showRefused(site, { req, res }, { tweetup: guest.tweetup, why: 'keptOut' });
    if (answered.outcome === 'too-late')
      return showRefused(site, { req, res }, { tweetup: guest.tweetup, why: 'tooLate' });
    if (answered.outcome === 'gone') return showGone(site, { req, res });
    if (answered.outcome === 'no-room-to-bring')
      return showGuest(site, { req, res }, { guest, here, refused: noRoomToBring(reading?.typed) });
    ({ rsvp } = answered);
    if (token) await grantViewLink(db, clock(), token, rsvp);
  }
  if (reading && rsvp) await describeGuest(db, clock(), rsvp, reading.self);
  seeOther(res, `${here}?said=${chosen ? 'answered' : 'saved'}`);
}

async function showGuest(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here, refused }: { guest: Guest; here: string; refused?: Refused },
): Promise<void> {
  const { clock, show } = site;
  const { say } = req.visit;
  const kept = guest.rsvp ? await handlesToShow(site, guest.rsvp, req) : [];
  const isOver = clock() >= guest.tweetup.endsAt;
  show(req, res, {
    template: 'rsvps/guest',
    page: { title: say('rsvps.fromMailTitle', { title: guest.tweetup.title }), isPrivate: true },
    view: guestView({
      guest,
      kept,
      here,
      peopleAddress: seenByGuest(guest, 'people', req.params['token']),
      introduceAddress: seenByGuest(guest, 'introduce', req.params['token']),
      wallAddress: seenByGuest(guest, 'wall', req.params['token']),
      said: req.query['said'],
      isOver,
      now: clock(),
      refused,
      say,
    }),
    status: refused ? 422 : 200,
  });
}

/** Who is signed in and has not said anything of themselves here yet finds the handles of their own details in the form. */
async function handlesToShow(
  { db }: Dependencies,
  rsvp: Rsvp,
  { visit: { viewer }, query }: Request,
): Promise<KeptHandle[]> {
  const hasSaidNothing = !rsvp.workingOn && !rsvp.unsureAbout && rsvp.listed === 'nobody';
  const isNew = viewer?.id === rsvp.personId && hasSaidNothing && query['said'] !== 'saved';
  const said = await keptHandlesOfGuest(db, rsvp.id);
  return isNew && said.length === 0 ? keptHandlesOf(db, rsvp.personId) : said;
}

async function showAnswerForm(
  site: Dependencies,
  { req, res }: Exchange,
  {
    tweetup,
    city,
    typed,
    errors,
    status,
  }: {
    tweetup: Tweetup;
    city: City;
    typed: Partial<Submitted<AnswerField>>;
    errors: Errors<AnswerField>;
    status: number;
  },
): Promise<void> {
  const { db, show } = site;
  if (isClosed(site, tweetup)) return showClosed(site, { req, res }, tweetup);
  const { say, language } = req.visit;
  const { going } = await peopleCounted(db, tweetup.id);
  const { startsAt, endsAt, zone } = tweetup;
  show(req, res, {
    template: 'rsvps/answer-page',
    page: { title: say('rsvps.fromMailTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      back: addressOf(tweetup),
      facts: `${longDay(startsAt, zone, language)}, ${timeSpan({ startsAt, endsAt, zone }, language)}, ${city.name}`,
      form: answerFormView(typed, errors, say),
      action: `${addressOf(tweetup)}/rsvp`,
      full: isFull(tweetup, going) ? say('tweetups.full', { capacity: tweetup.capacity ?? 0 }) : '',
    },
    status,
  });
}

function showClosed({ show }: Dependencies, { req, res }: Exchange, tweetup: Tweetup): void {
  const { say } = req.visit;
  const isCancelled = tweetup.cancelledAt !== null;
  const page = { title: say(isCancelled ? 'rsvps.cancelledTitle' : 'rsvps.overTitle'), isPrivate: true };
  const text = say(isCancelled ? 'rsvps.cancelledText' : 'rsvps.overText');
  show(req, res, { template: 'rsvps/over', page, view: { text, back: addressOf(tweetup) }, status: 409 });
}

function showRefused(
  { show }: Dependencies,
  { req, res }: Exchange,
  { tweetup, why }: { tweetup: Tweetup; why: 'keptOut' | 'tooLate' },
): void {
  const { say } = req.visit;
  const page = { title: say(`rsvps.${why}Title`), isPrivate: true };
  show(req, res, {
    template: 'rsvps/over',
    page,
    view: { text: say(`rsvps.${why}Text`), back: addressOf(tweetup) },
    status: 409,
  });
}

function showGone({ show }: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  const page = { title: say('rsvps.goneTitle'), isPrivate: true };
  show(req, res, {
    template: 'web/error',
    page,
    view: { status: 410, text: say('rsvps.goneText'), reference: '' },
    status: 410,
  });
}

/** Nothing was changed, and everything that was typed stays in the form. */
function noRoomToBring(typed: Submitted<SelfField> | undefined): Refused {
  return typed
    ? { outcome: 'refused', typed, errors: { brings: 'rsvps.noRoomToBring' } }
    : { outcome: 'no-answer' };
}

/** A page that shows more to a guest, by their second link. */
function seenByGuest({ tweetup }: Guest, page: 'people' | 'wall' | 'introduce', token: unknown): string {
  const address = `${addressOf(tweetup)}/${page}`;
  return typeof token === 'string' ? `${address}?guest=${viewTokenFor(token)}` : address;
}
