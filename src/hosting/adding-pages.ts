// For hosts: putting somebody on the list by hand; and whom they have blocked.
import type { Request, Response } from 'express';
import { newId } from '../database/ids.ts';
import { invite } from '../rsvps/invitation.ts';
import { guestsBlockedBy, removeBlock } from '../rsvps/keeping-out.ts';
import { shortDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm, type FieldOf } from '../forms/form.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { addGuest, guestsAddedTo, takeOff } from './adding.ts';
import { addingForm } from './form.ts';
import { hostedHere, type Hosted } from './hosted.ts';
import { hostBar } from './guiding/bar-views.ts';

type AddingField = FieldOf<typeof addingForm>;

export async function showAdding(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const hosted = await hostedHere(site.db, req, res);
  await showForm(site, { req, res }, { hosted, filled: {}, status: 200 });
}

export async function addGuestByHand(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const hosted = await hostedHere(db, req, res);
  const { tweetup } = hosted;
  const here = `${addressOf(tweetup)}/guests/add`;
  const { id, take_off } = submittedFields(req.body, ['id', 'take_off']);
  if (take_off) {
    await takeOff(db, clock(), { tweetupId: tweetup.id, id: take_off });
    return seeOther(res, `${here}?said=taken-off`);
  }
  const reading = readForm(addingForm, req.body);
  const { submitted, errors } = reading;
  if (!submitted.name && !submitted.email) errors.name ??= 'people.nameMissing';
  const values = acceptedValues(reading);
  if (!values) return showForm(site, { req, res }, { hosted, filled: reading, status: 422 });
  const { name, email } = values;
  if (email) return inviteInstead(site, { req, res }, { hosted, submitted, email });
  const guest = { tweetupId: tweetup.id, id: /^[0-9a-z]{10,40}$/.test(id) ? id : newId(clock()), name };
  const added = await addGuest(db, clock(), guest);
  if (added === 'added') return seeOther(res, `${here}?said=added`);
  const why = added === 'full' ? 'hosting.addedFull' : 'rsvps.overText';
  return showForm(site, { req, res }, { hosted, filled: { submitted, errors: { name: why } }, status: 422 });
}

/** Whoever is behind an address answers for themselves: nobody comes because somebody else said so. */
async function inviteInstead(
  site: Dependencies,
  { req, res }: Exchange,
  { hosted, submitted, email }: { hosted: Hosted; submitted: Submitted<AddingField>; email: string },
): Promise<void> {
  const { db, clock } = site;
  const { tweetup, viewer } = hosted;
  if (tweetup.cancelledAt || clock() >= tweetup.endsAt) {
    const filled = { submitted, errors: { email: 'rsvps.overText' } } as const;
    return showForm(site, { req, res }, { hosted, filled, status: 422 });
  }
  const round = await invite(db, clock(), { host: viewer, tweetup, emails: [email], wrong: [], word: '' });
  seeOther(res, `${addressOf(tweetup)}/invite?round=${round}`);
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
        facts: say('hosting.hostSince', { day: shortDay(since, homeZone, language) }),
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
  { hosted, filled, status }: { hosted: Hosted; filled: Filled<AddingField>; status: number },
): Promise<void> {
  const { tweetup } = hosted;
  const { say } = req.visit;
  show(req, res, {
    template: 'hosting/add',
    page: {
      title: say('hosting.addTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'guests'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      notice: saidNotice(req, { added: 'hosting.saidAdded', 'taken-off': 'hosting.saidTakenOff' }),
      id: newId(clock()),
      form: fieldsView(addingForm, filled, say),
      added: (await guestsAddedTo(db, tweetup.id)).map(({ id, name }) => ({ id, name })),
    },
    status,
  });
}
