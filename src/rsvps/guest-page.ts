// Shows and changes a guest's own answer, whether they are signed in or came by the link of a mail.
import type { Request } from 'express';
import { LinkGone } from '../errors.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { keptHandlesOf } from '../people/person.ts';
import { readForm } from '../forms/form.ts';
import type { Submitted } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { canCheckInSelf, notePresence } from '../door/attendance.ts';
import { nameForm, readAnswer, readSelf, type SelfField } from './form.ts';
import { guestView, type RefusedForm } from './guest-views.ts';
import type { Guest } from './guest.ts';
import { keptHandlesOfGuest } from './kept-handles.ts';
import { showClosed, showRefused } from './refusal-pages.ts';
import { describeGuest, type Rsvp } from './rsvp.ts';
import { viewTokenFor, grantViewLink } from '../guest-list/view-link.ts';
import { correctWhoWasThere } from './thanking.ts';

/** The answer first, then what the guest says of themselves: a form may carry either or both. */
export async function takeAnswer(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here, token }: { guest: Guest; here: string; token?: string },
): Promise<void> {
  const { db, clock } = site;
  const body = (req.body ?? {}) as Record<string, unknown>;
  if (await takePresence(site, guest, body))
    return seeOther(res, 'there' in body ? `${here}?said=saved` : here);
  const chosen = readAnswer(body['answer']);
  const describes = 'listed' in body || 'working_on' in body || 'mastodon' in body;
  const reading = describes ? readSelf(body) : null;
  if (reading?.outcome === 'refused') return showGuest(site, { req, res }, { guest, here, refused: reading });
  if (!chosen && !(reading && guest.rsvp))
    return showGuest(site, { req, res }, { guest, here, refused: { outcome: 'no-answer' } });

  let { rsvp } = guest;
  const naming = readForm(nameForm, reading || rsvp ? {} : body);
  if (naming.errors.name) {
    const asked = { ...guest, preselected: chosen ?? guest.preselected };
    return showGuest(
      site,
      { req, res },
      { guest: asked, here, refused: { outcome: 'wrong-name', ...naming } },
    );
  }
  const brings = reading && 'brings' in body ? reading.brings : undefined;
  if (chosen || (brings !== undefined && brings !== rsvp?.brings)) {
    const answered = await guest.answer(clock(), {
      answer: chosen ?? rsvp?.answer ?? 'no',
      name: reading?.self.name ?? naming.submitted.name,
      language: req.visit.language,
      ...(brings === undefined ? {} : { brings }),
    });
    if (answered.outcome === 'over' || answered.outcome === 'cancelled')
      return showClosed(site, { req, res }, guest.tweetup);
    if (answered.outcome === 'kept-out')
      return showRefused(site, { req, res }, { tweetup: guest.tweetup, why: 'keptOut' });
    if (answered.outcome === 'too-late')
      return showRefused(site, { req, res }, { tweetup: guest.tweetup, why: 'tooLate' });
    if (answered.outcome === 'gone') throw new LinkGone('rsvps.goneText');
    if (answered.outcome === 'no-room-to-bring')
      return showGuest(site, { req, res }, { guest, here, refused: noRoomToBring(reading?.submitted) });
    ({ rsvp } = answered);
    if (token) await grantViewLink(db, clock(), { answerToken: token, rsvp });
  }
  if (reading && rsvp) await describeGuest(db, clock(), { rsvp, self: reading.self });
  seeOther(res, `${here}?said=${chosen ? 'answered' : 'saved'}`);
}

/** Guests also say that they are here now, or after the evening whether they were. @returns whether the form said so */
async function takePresence(
  { db, clock }: Dependencies,
  { rsvp, tweetup }: Guest,
  { there, here }: Record<string, unknown>,
): Promise<boolean> {
  const now = clock();
  if (rsvp && (there === 'yes' || there === 'no') && now >= tweetup.endsAt) {
    const was = there === 'yes' ? 'was-there' : 'was-not-there';
    await correctWhoWasThere(db, now, { rsvpId: rsvp.id, was });
    return true;
  }
  if (here === undefined || !canCheckInSelf(tweetup, rsvp, now)) return false;
  const presence = here === 'yes' ? 'here' : 'not-here';
  await notePresence(db, now, { tweetupId: tweetup.id, rsvpId: rsvp.id, presence });
  return true;
}

export async function showGuest(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here, refused }: { guest: Guest; here: string; refused?: RefusedForm },
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

/** Somebody who is signed in and has not described themselves yet finds the handles from their own details in the form. */
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

/** A page that shows more to a guest who comes by their view link. */
function seenByGuest({ tweetup }: Guest, page: 'people' | 'wall' | 'introduce', token: unknown): string {
  const address = `${addressOf(tweetup)}/${page}`;
  return typeof token === 'string' ? `${address}?guest=${viewTokenFor(token)}` : address;
}

/** Nothing was changed, and everything they entered stays in the form. */
function noRoomToBring(submitted: Submitted<SelfField> | undefined): RefusedForm {
  return submitted
    ? { outcome: 'refused', submitted, errors: { brings: 'rsvps.noRoomToBring' } }
    : { outcome: 'no-answer' };
}
