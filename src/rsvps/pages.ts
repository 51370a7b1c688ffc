// Answering: from the page, signed in or not, and from every link that a mail carries.
import { Router, type Request, type Response } from 'express';
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

export function rsvpPages({ config, db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.post('/:city/:slug/rsvp', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    const here = `${addressOf(tweetup)}/rsvp`;
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { viewer, language } = req.visit;
    if (viewer) return takeAnswer(req, res, await guestSignedIn(db, viewer, tweetup, city), here);
    const reading = answerForm(req.body);
    if (reading.outcome === 'refused')
      return showAnswerForm(req, res, tweetup, city, reading.typed, reading.errors, 422);
    if (isClosed(tweetup)) return showClosed(req, res, tweetup);
    if (isTooLateToAnswer(tweetup, clock())) return showRefused(req, res, tweetup, 'tooLate');
    const { email, name } = reading;
    await askToConfirm(db, clock(), tweetup.id, { email, name, answer: reading.answer, language });
    seeOther(res, `${here}?said=sent`);
  });

  pages.get('/:city/:slug/rsvp', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    const here = `${addressOf(tweetup)}/rsvp`;
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { say, viewer } = req.visit;
    if (viewer) {
      res.set('Cache-Control', 'private, no-store');
      return showGuest(req, res, await guestSignedIn(db, viewer, tweetup, city), here);
    }
    if (req.query['said'] !== 'sent') return showAnswerForm(req, res, tweetup, city, {}, {}, 200);
    show(
      req,
      res,
      'rsvps/sent',
      { title: say('rsvps.sentTitle'), isPrivate: true },
      { back: addressOf(tweetup) },
    );
  });

  pages.get('/rsvp/:token', async (req, res) => {
    protectTokenPage(res);
    const guest = await guestOfLink(req, req.params.token);
    if (!guest) return showGone(req, res);
    if (!guest.rsvp && isClosed(guest.tweetup)) return showClosed(req, res, guest.tweetup);
    await showGuest(req, res, guest, `/rsvp/${req.params.token}`);
  });

  pages.post('/rsvp/:token', async (req, res) => {
    protectTokenPage(res);
    const guest = await guestOfLink(req, req.params.token);
    if (!guest) return showGone(req, res);
    await takeAnswer(req, res, guest, `/rsvp/${req.params.token}`, req.params.token);
  });

  async function guestOfLink(req: Request, token: string): Promise<Guest | undefined> {
    const guest = await guestBehind(db, clock(), token, readAnswer(req.query['answer']));
    // The page goes on in the language of the mail, unless another was chosen here.
    if (guest && !hasChosenLanguage(req))
      req.visit = { ...req.visit, language: guest.language, say: sayIn(guest.language) };
    return guest;
  }

  function hasChosenLanguage(req: Request): boolean {
    const remembered = readCookie(req, languageCookie(config.baseUrl.startsWith('https:')));
    return [req.query['lang'], req.visit.viewer?.language, remembered].some(isLanguage);
  }

  function isClosed(tweetup: Tweetup): boolean {
    return clock() >= tweetup.endsAt || tweetup.cancelledAt !== null;
  }

  /** The answer first, then what the guest says of themselves: a form may carry either or both. */
  async function takeAnswer(
    req: Request,
    res: Response,
    guest: Guest,
    here: string,
    token?: string,
  ): Promise<void> {
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
    if (reading?.outcome === 'refused') return showGuest(req, res, guest, here, reading);
    if (!chosen && !(reading && guest.rsvp))
      return showGuest(req, res, guest, here, { outcome: 'no-answer' });

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
        return showClosed(req, res, guest.tweetup);
      if (answered.outcome === 'kept-out') return showRefused(req, res, guest.tweetup, 'keptOut');
      if (answered.outcome === 'too-late') return showRefused(req, res, guest.tweetup, 'tooLate');
      if (answered.outcome === 'gone') return showGone(req, res);
      if (answered.outcome === 'no-room-to-bring')
        return showGuest(req, res, guest, here, noRoomToBring(reading?.typed));
      ({ rsvp } = answered);
      if (token) await grantViewLink(db, clock(), token, rsvp);
    }
    if (reading && rsvp) await describeGuest(db, clock(), rsvp, reading.self);
    seeOther(res, `${here}?said=${chosen ? 'answered' : 'saved'}`);
  }

  async function showGuest(
    req: Request,
    res: Response,
    guest: Guest,
    here: string,
    refused?: Refused,
  ): Promise<void> {
    const { say } = req.visit;
    const kept = guest.rsvp ? await handlesToShow(guest.rsvp, req) : [];
    const isOver = clock() >= guest.tweetup.endsAt;
    show(
      req,
      res,
      'rsvps/guest',
      { title: say('rsvps.fromMailTitle', { title: guest.tweetup.title }), isPrivate: true },
      guestView({
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
      refused ? 422 : 200,
    );
  }

  /** Who is signed in and has not said anything of themselves here yet finds the handles of their own details in the form. */
  async function handlesToShow(rsvp: Rsvp, { visit: { viewer }, query }: Request): Promise<KeptHandle[]> {
    const hasSaidNothing = !rsvp.workingOn && !rsvp.unsureAbout && rsvp.listed === 'nobody';
    const isNew = viewer?.id === rsvp.personId && hasSaidNothing && query['said'] !== 'saved';
    const said = await keptHandlesOfGuest(db, rsvp.id);
    return isNew && said.length === 0 ? keptHandlesOf(db, rsvp.personId) : said;
  }

  async function showAnswerForm(
    req: Request,
    res: Response,
    tweetup: Tweetup,
    city: City,
    typed: Partial<Submitted<AnswerField>>,
    errors: Errors<AnswerField>,
    status: number,
  ): Promise<void> {
    if (isClosed(tweetup)) return showClosed(req, res, tweetup);
    const { say, language } = req.visit;
    const { going } = await peopleCounted(db, tweetup.id);
    const { startsAt, endsAt, zone } = tweetup;
    show(
      req,
      res,
      'rsvps/answer-page',
      { title: say('rsvps.fromMailTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        back: addressOf(tweetup),
        facts: `${longDay(startsAt, zone, language)}, ${timeSpan(startsAt, endsAt, zone, language)}, ${city.name}`,
        form: answerFormView(typed, errors, say),
        action: `${addressOf(tweetup)}/rsvp`,
        full: isFull(tweetup, going) ? say('tweetups.full', { capacity: tweetup.capacity ?? 0 }) : '',
      },
      status,
    );
  }

  function showClosed(req: Request, res: Response, tweetup: Tweetup): void {
    const { say } = req.visit;
    const isCancelled = tweetup.cancelledAt !== null;
    const page = { title: say(isCancelled ? 'rsvps.cancelledTitle' : 'rsvps.overTitle'), isPrivate: true };
    const text = say(isCancelled ? 'rsvps.cancelledText' : 'rsvps.overText');
    show(req, res, 'rsvps/over', page, { text, back: addressOf(tweetup) }, 409);
  }

  function showRefused(req: Request, res: Response, tweetup: Tweetup, why: 'keptOut' | 'tooLate'): void {
    const { say } = req.visit;
    const page = { title: say(`rsvps.${why}Title`), isPrivate: true };
    show(req, res, 'rsvps/over', page, { text: say(`rsvps.${why}Text`), back: addressOf(tweetup) }, 409);
  }

  function showGone(req: Request, res: Response): void {
    const { say } = req.visit;
    const page = { title: say('rsvps.goneTitle'), isPrivate: true };
    show(req, res, 'web/error', page, { status: 410, text: say('rsvps.goneText'), reference: '' }, 410);
  }

  return pages;
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
