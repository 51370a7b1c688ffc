// For hosts: putting somebody on the list by hand; and whom they have blocked.
import type { Request, Response } from 'express';
import { newId } from '../database/ids.ts';
import type { MessageKey } from '../language/translate.ts';
import { readEmail } from '../people/email.ts';
import { invite } from '../rsvps/invitation.ts';
import { guestsBlockedBy, removeBlock } from '../rsvps/keeping-out.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { submittedFields } from '../forms/submitted.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { addGuest, guestsAddedTo, takeOff } from './adding.ts';
import { hostedHere, type Hosted } from './hosted.ts';

const fields = ['name', 'email'] as const;
type Field = (typeof fields)[number];

export async function showAdding(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const found = await hostedHere(db, req, res);
  if (found) await showForm(site, { req, res }, { hosted: found, typed: {}, errors: {}, status: 200 });
}

export async function addGuestByHand(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer } = found;
  const here = `${addressOf(tweetup)}/guests/add`;
  const typed = submittedFields(req.body, ['name', 'email', 'id', 'take_off']);
  if (typed.take_off) {
    await takeOff(db, clock(), { tweetupId: tweetup.id, id: typed.take_off });
    return seeOther(res, `${here}?said=taken-off`);
  }
  const { name, email } = { ...typed, name: typed.name.replaceAll(/\s+/g, ' ') };
  const errors: Partial<Record<Field, MessageKey>> = {};
  if (!name && !email) errors.name = 'people.nameMissing';
  if (name.length > 80) errors.name = 'web.tooLong';
  const address = email ? readEmail(email) : undefined;
  if (email && !address) errors.email = 'people.emailWrong';
  if (Object.keys(errors).length > 0)
    return showForm(site, { req, res }, { hosted: found, typed, errors, status: 422 });
  if (address) {
    if (tweetup.cancelledAt || clock() >= tweetup.endsAt)
      return showForm(
        site,
        { req, res },
        { hosted: found, typed, errors: { email: 'rsvps.overText' }, status: 422 },
      );
    // Whoever is behind an address answers for themselves: nobody comes because somebody else said so.
    const round = await invite(db, clock(), {
      host: viewer,
      tweetup,
      emails: [address],
      wrong: [],
      word: '',
    });
    return seeOther(res, `${addressOf(tweetup)}/invite?round=${round}`);
  }
  const id = /^[0-9a-z]{10,40}$/.test(typed.id) ? typed.id : newId(clock());
  switch (await addGuest(db, clock(), { tweetupId: tweetup.id, id, name })) {
    case 'added':
      return seeOther(res, `${here}?said=added`);
    case 'full':
      return showForm(
        site,
        { req, res },
        { hosted: found, typed, errors: { name: 'hosting.addedFull' }, status: 422 },
      );
    case 'over':
      return showForm(
        site,
        { req, res },
        { hosted: found, typed, errors: { name: 'rsvps.overText' }, status: 422 },
      );
  }
}

export async function showBlocked({ db, show }: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { say, language } = req.visit;
  const blocked = await guestsBlockedBy(db, viewer.id);
  show(req, res, {
    template: 'hosting/blocked',
    page: { title: say('hosting.blockedTitle'), isPrivate: true },
    view: {
      notice: req.query['said'] === 'unblocked' ? say('hosting.saidUnblocked') : '',
      blocked: blocked.map(({ addressHash, name, since }) => ({
        id: addressHash,
        name: name || say('rsvps.nameless'),
        facts: say('hosting.hostSince', { day: shortDay(since, 'Europe/Berlin', language) }),
      })),
    },
  });
}

export async function unblockGuest({ db }: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  await removeBlock(db, viewer.id, submittedFields(req.body, ['unblock']).unblock);
  seeOther(res, '/me/blocked?said=unblocked');
}

async function showForm(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    hosted: { tweetup },
    typed,
    errors,
    status,
  }: {
    hosted: Hosted;
    typed: Partial<Record<Field, string>>;
    errors: Partial<Record<Field, MessageKey>>;
    status: number;
  },
): Promise<void> {
  const { say } = req.visit;
  const said = { added: say('hosting.saidAdded'), 'taken-off': say('hosting.saidTakenOff') };
  show(req, res, {
    template: 'hosting/add',
    page: { title: say('hosting.addTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      notice: Object.entries(said).find(([key]) => key === req.query['said'])?.[1] ?? '',
      id: newId(clock()),
      form: formView(fields, typed, errors, say),
      added: (await guestsAddedTo(db, tweetup.id)).map(({ id, name }) => ({ id, name })),
    },
    status,
  });
}
