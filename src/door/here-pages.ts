// Behind the code at the door: guests say themselves that they are here, signed in or by a mail to their address.
import type { Response } from 'express';
import { canCheckInSelf, notePresence } from './attendance.ts';
import { askAtTheDoor, canAskAtTheDoor } from './check-in-by-email.ts';
import { hereForm, strangerForm, type HereField } from './form.ts';
import { canSayName, sayName } from './strangers.ts';
import { answerOf } from '../rsvps/rsvp.ts';
import { clockTime } from '../time/phrases.ts';
import { readForm } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, tweetupAt, type Tweetup } from '../tweetups/tweetup.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';

export async function showHere(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const { tweetup } = await tweetupAt(db, req.params);
  await renderHere(site, { req, res }, { tweetup });
}

export async function sayHere(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup } = await tweetupAt(db, req.params);
  const { viewer } = req.visit;
  const now = clock();
  const here = `${addressOf(tweetup)}/here`;
  if (viewer) {
    const rsvp = await answerOf(db, tweetup.id, viewer.id);
    if (canCheckInSelf(tweetup, rsvp, now))
      await notePresence(db, now, { tweetupId: tweetup.id, rsvpId: rsvp.id, presence: 'here' });
    return seeOther(res, here);
  }
  if (!canAskAtTheDoor(tweetup, now)) return seeOther(res, here);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  if (submittedFields(req.body, ['by']).by === 'name') return sayHereByName(site, { req, res }, tweetup);
  const reading = readForm(hereForm, req.body);
  const { email } = reading.values;
  if (!email) return renderHere(site, { req, res }, { tweetup, refused: reading });
  await askAtTheDoor(db, now, { tweetup, given: { email, name: '', language: req.visit.language } });
  seeOther(res, `${here}?said=sent`);
}

/** It is said to the hosts, and to nobody else. */
async function sayHereByName(site: Dependencies, { req, res }: Exchange, tweetup: Tweetup): Promise<void> {
  const { db, clock } = site;
  const here = `${addressOf(tweetup)}/here`;
  if (!canSayName(tweetup, clock())) return seeOther(res, here);
  const reading = readForm(strangerForm, req.body);
  const { name } = reading.values;
  if (!name) return renderHere(site, { req, res }, { tweetup, nameless: reading });
  if (!(await sayName(db, clock(), { tweetup, name })))
    return renderHere(
      site,
      { req, res },
      { tweetup, nameless: { ...reading, errors: { name: 'door.strangersTooMany' } } },
    );
  seeOther(res, `${here}?said=here`);
}

async function renderHere(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    tweetup,
    refused,
    nameless,
  }: { tweetup: Tweetup; refused?: Filled<HereField>; nameless?: Filled<'name'> },
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, viewer } = req.visit;
  const now = clock();
  const rsvp = viewer ? await answerOf(db, tweetup.id, viewer.id) : undefined;
  const address = addressOf(tweetup);
  show(req, res, {
    template: 'door/here',
    page: { title: say('door.hereTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      address,
      isHere: rsvp?.hereSince
        ? say('door.youAreHere', { time: clockTime(rsvp.hereSince, tweetup.zone, say.language) })
        : '',
      canSayHere: canCheckInSelf(tweetup, rsvp, now),
      asksWho: viewer === null && canAskAtTheDoor(tweetup, now),
      wasSent: req.query['said'] === 'sent',
      asksName: viewer === null && canSayName(tweetup, now),
      saidName: req.query['said'] === 'here',
      stranger: fieldsView(strangerForm, nameless ?? {}, say),
      form: fieldsView(hereForm, refused ?? {}, say),
      hasNoAnswer: viewer !== null && !rsvp,
      signInAddress: `/sign-in?next=${encodeURIComponent(`${address}/here`)}`,
    },
    status: refused || nameless ? 422 : 200,
  });
}
