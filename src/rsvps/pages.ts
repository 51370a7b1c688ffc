// Answering: from the page, signed in or not, and from every link that a mail carries.
import type { Request, Response } from 'express';
import { acceptedValues, readForm } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Device } from '../people/device.ts';
import { readEmail } from '../people/email.ts';
import type { Person } from '../people/person.ts';
import { isTooLateToAnswer } from '../tweetups/deadline.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { deviceHere } from '../web/device.ts';
import type { RequestAt } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { goOnIn } from '../web/visit.ts';
import type { Answer } from './answer-values.ts';
import { replyIn, sealedReply, showAnswerForm, showSent } from './answer-page.ts';
import { linkGone, sendNewLink } from './expired/new-link-pages.ts';
import { answerForm, readAnswer } from './form.ts';
import { guestByLink, guestSignedIn, type Guest } from './guest.ts';
import { showOwn, takeAnswer } from './guest-page.ts';
import { tweetupAsked } from './tweetup-asked.ts';
import { inviteByLink, isInvited } from './inviting/by-invitation.ts';
import { askToRemember } from './remembered/pages.ts';
import { guestOnDevice } from './remembered/remembered.ts';
import { isClosed, showClosed, showRefused } from './refusal-pages.ts';
import { noteAnswered } from './inviting/answered.ts';
import { askedFor } from './inviting/form.ts';
import { askToConfirm } from './unconfirmed.ts';

export async function answerFromPage(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const tweetup = await tweetupAsked(db, req.params);
  const here = `${addressOf(tweetup)}/rsvp`;
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer, language } = req.visit;
  const askedId = askedFor(req.query['for']);
  const isClosedEvening = tweetup.visibility === 'invited';
  const answerAs = async (person: Person, guest: Guest) => {
    if (isClosedEvening && askedId)
      await inviteByLink(db, clock(), { tweetupId: tweetup.id, asked: askedId, person });
    await takeAnswer(site, { req, res }, { guest, here });
    if (askedId) await noteAnswered(db, { tweetupId: tweetup.id, id: askedId, personId: person.id });
  };
  if (viewer) {
    return answerAs(viewer, await guestSignedIn(db, viewer, await tweetupAt(db, req.params)));
  }
  const device = await deviceHere(site, { req, res });
  let sent = (req.body ?? {}) as Record<string, unknown>;
  if (device && isOfDevice(device, sent)) {
    const guest = await guestOnDevice(db, device, await tweetupAt(db, req.params));
    if (guest) return answerAs(device.person, guest);
    const { email, name } = device.person;
    // They answered elsewhere, and what was said there is changed by the link of a mail.
    sent = { ...sent, name: sent['name'] || name, email };
  }
  const reading = readForm(answerForm, sent);
  const values = acceptedValues(reading);
  if (!values) {
    const whole = await tweetupAt(db, req.params);
    const asked = readAnswer(reading.submitted.answer);
    return showAnswerForm(site, { req, res }, { ...whole, filled: reading, status: 422, asked });
  }
  if (isClosed(site, tweetup)) return showClosed(site, { req, res }, tweetup);
  if (isTooLateToAnswer(tweetup, clock()))
    return showRefused(site, { req, res }, { tweetup, why: 'tooLate' });
  const { remember, ...answer } = values;
  const wishes = remember === 'yes' && values.email !== device?.person.email;
  const deviceHash = wishes ? await askToRemember(site, { req, res }, device) : null;
  const who = { tweetupId: tweetup.id, email: answer.email, asked: askedId };
  if (!isClosedEvening || (await isInvited(db, who)))
    await askToConfirm(db, clock(), {
      tweetupId: tweetup.id,
      given: { ...answer, language, deviceHash, askedId },
    });
  const told = new URLSearchParams({ said: 'sent', to: sealedReply(site, values) });
  if (askedId) told.set('for', askedId);
  seeOther(res, `${here}?${told.toString()}`);
}

/** The form of a remembered device asks for no address; another one is somebody else's who answers here too. */
function isOfDevice({ person }: Device, body: unknown): boolean {
  const { email } = submittedFields(body, ['email']);
  return email === '' || readEmail(email) === person.email;
}

export async function showAnswer(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const { tweetup, city } = await tweetupAt(db, req.params);
  const here = `${addressOf(tweetup)}/rsvp`;
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer } = req.visit;
  if (viewer) {
    res.set('Cache-Control', 'private, no-store');
    return showOwn(site, { req, res }, { guest: await guestSignedIn(db, viewer, { tweetup, city }), here });
  }
  const device = await deviceHere(site, { req, res });
  const reply = replyIn(site, req.query['to']);
  if (reply) protectTokenPage(res);
  if (req.query['said'] === 'sent') return showSent(site, { req, res }, { tweetup, reply });
  const asked = answerAskedFor(req.query['answer']);
  const guest = device && !reply && (await guestOnDevice(db, device, { tweetup, city }, asked));
  if (guest) return showOwn(site, { req, res }, { guest, here });
  const { name = '', email } = device?.person ?? {};
  const filled = { submitted: reply ?? { name, email: email ?? '' } };
  await showAnswerForm(site, { req, res }, { tweetup, city, filled, status: 200, asked });
}

export async function showAnswerByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  const guest = await guestOfLink(site, req, req.params.token);
  if (!guest) throw await linkGone(site, req.params.token);
  if (!guest.rsvp && isClosed(site, guest.tweetup)) return showClosed(site, { req, res }, guest.tweetup);
  await showOwn(site, { req, res }, { guest, here: `/rsvp/${req.params.token}` });
}

export async function answerByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  const guest = await guestOfLink(site, req, req.params.token);
  if (!guest) {
    const sent = submittedFields(req.body, ['again']).again ? await sendNewLink(site, req) : undefined;
    if (sent) return seeOther(res, sent);
    throw await linkGone(site, req.params.token);
  }
  await takeAnswer(site, { req, res }, { guest, here: `/rsvp/${req.params.token}`, token: req.params.token });
}

async function guestOfLink(site: Dependencies, req: Request, token: string): Promise<Guest | undefined> {
  const { db, clock } = site;
  const guest = await guestByLink(db, clock(), { token, asked: answerAskedFor(req.query['answer']) });
  if (guest) goOnIn(req, guest.language);
  return guest;
}

/** A mark behind the link of a mail's button is no part of it. */
function answerAskedFor(asked: unknown): Answer | undefined {
  return typeof asked === 'string' ? readAnswer(/^[a-z]*/.exec(asked)?.[0]) : undefined;
}
