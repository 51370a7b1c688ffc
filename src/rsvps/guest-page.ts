// Takes a guest's own answer, and shows the question or their ticket, whether they are signed in or came by the link of a mail.
import { takeReply } from '../asking/on-ticket.ts';
import { LinkGone } from '../errors.ts';
import { canCheckInSelf, notePresence } from '../door/attendance.ts';
import { readForm } from '../forms/form.ts';
import { grantViewLink } from '../guest-list/view-link.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import type { Answer } from './answer-values.ts';
import type { YesMeans } from './answer-views.ts';
import { nameForm, readAnswer } from './form.ts';
import { questionView, type RefusedAnswer } from './question-views.ts';
import { answerAsGuest, type Guest } from './guest.ts';
import { asksToFollow, followFromAnswer } from './instead/instead-pages.ts';
import { hasRoomFor, isHostOf } from './places.ts';
import { noteAnsweredHere } from './remembered/pages.ts';
import { showClosed, showRefused } from './refusal-pages.ts';
import { takeShortly } from './shortly/shortly-pages.ts';
import { correctWhoWasThere } from './thanking.ts';
import { readSelf, saysOfThemselves, type SelfReading } from './ticket/self-form.ts';
import {
  pinAsked,
  showTicket,
  takeSelf,
  type RefusedOnTicket,
  type RefusedSelf,
} from './ticket/ticket-pages.ts';

interface Answering {
  readonly guest: Guest;
  /** This page. */
  readonly here: string;
  /** Of the link by which they came. */
  readonly token?: string;
}

/** The answer first, then what the guest says of themselves: a form may carry either or both. */
export async function takeAnswer(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here, token }: Answering,
): Promise<void> {
  const { db, clock } = site;
  const body = (req.body ?? {}) as Record<string, unknown>;
  if (await takePresence(site, guest, body))
    return seeOther(res, 'there' in body ? `${here}?said=saved` : here);
  if (await takeShortly(site, guest, body)) return seeOther(res, `${here}#shortly`);
  const replied = await takeReply({ db, now: clock(), sealing: site.sealing }, guest, {
    body,
    say: req.visit.say,
  });
  if (replied?.outcome === 'taken')
    return seeOther(res, `${here}#asked${replied.questionId && `-${replied.questionId}`}`);
  if (replied) return showOwn(site, { req, res }, { guest, here, refused: replied });
  if (guest.rsvp && asksToFollow(body))
    return followFromAnswer(site, { req, res }, { guest, rsvp: guest.rsvp, here });
  const deed = pinAsked(body);
  const chosen = readAnswer(body['answer']);
  const reading = readingOf(deed === 'pin-and-be-read' ? { ...body, listed: 'public' } : body, guest, chosen);
  if (reading?.outcome === 'refused') return showOwn(site, { req, res }, { guest, here, refused: reading });
  if (!chosen && !((reading || deed) && guest.rsvp))
    return showOwn(site, { req, res }, { guest, here, refused: { outcome: 'no-answer' } });

  let { rsvp } = guest;
  const naming = readForm(nameForm, reading || rsvp ? {} : body);
  if (naming.errors.name) {
    const asked = { ...guest, preselected: chosen ?? guest.preselected };
    return showOwn(site, { req, res }, { guest: asked, here, refused: { outcome: 'wrong-name', ...naming } });
  }
  const brings = reading?.brings;
  if (chosen || (brings !== undefined && brings !== rsvp?.brings)) {
    const answered = await answerAsGuest(db, clock(), {
      guest,
      along: token
        ? (tx, given) => grantViewLink(tx, clock(), { answerToken: token, rsvp: given })
        : undefined,
      reply: {
        answer: chosen ?? rsvp?.answer ?? 'no',
        name: reading?.self.name ?? naming.submitted.name,
        language: req.visit.language,
        ...(brings === undefined ? {} : { brings }),
      },
    });
    if (answered.outcome === 'over' || answered.outcome === 'cancelled')
      return showClosed(site, { req, res }, guest.tweetup);
    if (answered.outcome === 'kept-out')
      return showRefused(site, { req, res }, { tweetup: guest.tweetup, why: 'keptOut' });
    if (answered.outcome === 'only-invited')
      return showRefused(site, { req, res }, { tweetup: guest.tweetup, why: 'onlyInvited' });
    if (answered.outcome === 'too-late')
      return showRefused(site, { req, res }, { tweetup: guest.tweetup, why: 'tooLate' });
    if (answered.outcome === 'gone') throw new LinkGone('rsvps.goneText');
    if (answered.outcome === 'no-room-to-bring')
      return showOwn(site, { req, res }, { guest, here, refused: noRoomToBring(reading) });
    ({ rsvp } = answered);
    await noteAnsweredHere(site, { req, res }, { guest, rsvp });
  }
  if (rsvp && (reading || deed)) await takeSelf(site, { rsvp, self: reading?.self ?? {}, deed });
  if (chosen) return seeOther(res, `${here}?said=answered`);
  seeOther(res, deed ? `${here}#first-post` : `${here}?said=saved#you`);
}

/** What they say of themselves, if they say anything. */
function readingOf(
  body: Record<string, unknown>,
  { rsvp, name }: Guest,
  chosen: Answer | undefined,
): SelfReading | null {
  const isNamed = rsvp !== null && !chosen && 'name' in body;
  return saysOfThemselves(body) || isNamed ? readSelf(body, rsvp ?? { name, listed: 'nobody' }) : null;
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

/** The ticket of whoever has answered, else the question. */
export async function showOwn(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here, refused }: { guest: Guest; here: string; refused?: RefusedOnTicket | RefusedAnswer },
): Promise<void> {
  const { rsvp, tweetup } = guest;
  const isOfTicket = refused?.outcome === 'refused' || refused?.outcome === 'refused-reply';
  // A link that carries another answer than the one that counts asks.
  if (rsvp && (isOfTicket || (!refused && guest.preselected === rsvp.answer)))
    return showTicket(site, { req, res }, { guest, rsvp, here, ...(isOfTicket ? { refused } : {}) });
  const { say } = req.visit;
  site.show(req, res, {
    template: 'rsvps/question',
    page: { title: say('rsvps.fromMailTitle', { title: tweetup.title }), isPrivate: true },
    view: questionView(
      { guest, here, refused: isOfTicket ? undefined : refused, yes: await whatYesMeans(site, guest) },
      say,
    ),
    status: refused ? 422 : 200,
  });
}

/** Whoever has a place, or hosts, does not wait. */
async function whatYesMeans({ db }: Dependencies, { tweetup, rsvp, answersAs }: Guest): Promise<YesMeans> {
  if (tweetup.capacity === null || rsvp?.place === 'going') return 'a-place';
  const personId = answersAs.by === 'person' ? answersAs.person.id : rsvp?.personId;
  if (personId && (await isHostOf(db, tweetup, personId))) return 'a-place';
  return (await hasRoomFor(db, tweetup, 1)) ? 'a-place' : 'waiting-list';
}

/** Nothing was changed, and everything they entered stays in the form. */
function noRoomToBring(reading: SelfReading | null): RefusedSelf | RefusedAnswer {
  return reading
    ? { outcome: 'refused', submitted: reading.submitted, errors: { brings: 'rsvps.noRoomToBring' } }
    : { outcome: 'no-answer' };
}
