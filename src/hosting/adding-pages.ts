// For hosts: putting somebody on the list by hand; and whom they have blocked.
import { Router, type Request, type Response } from 'express';
import { newId } from '../database/ids.ts';
import { SignedOut } from '../errors.ts';
import type { MessageKey } from '../language/translate.ts';
import { readEmail } from '../people/email.ts';
import { invite } from '../rsvps/invitation.ts';
import { blockedBy, unblock } from '../rsvps/keeping-out.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { submittedFields } from '../forms/submitted.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { addGuest, guestsAddedTo, takeOff } from './adding.ts';
import { hostedHere, type Hosted } from './hosted.ts';

const fields = ['name', 'email'] as const;
type Field = (typeof fields)[number];

export function addingPages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/guests/add', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (found) await showForm(req, res, found, {}, {}, 200);
  });

  pages.post('/:city/:slug/guests/add', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const here = `${addressOf(tweetup)}/guests/add`;
    const typed = submittedFields(req.body, ['name', 'email', 'id', 'take_off']);
    if (typed.take_off) {
      await takeOff(db, clock(), tweetup.id, typed.take_off);
      return seeOther(res, `${here}?said=taken-off`);
    }
    const { name, email } = { ...typed, name: typed.name.replaceAll(/\s+/g, ' ') };
    const errors: Partial<Record<Field, MessageKey>> = {};
    if (!name && !email) errors.name = 'people.nameMissing';
    if (name.length > 80) errors.name = 'tweetups.tooLong';
    const address = email ? readEmail(email) : undefined;
    if (email && !address) errors.email = 'people.emailWrong';
    if (Object.keys(errors).length > 0) return showForm(req, res, found, typed, errors, 422);
    if (address) {
      if (tweetup.cancelledAt || clock() >= tweetup.endsAt)
        return showForm(req, res, found, typed, { email: 'rsvps.overText' }, 422);
      // Whoever is behind an address answers for themselves: nobody comes because somebody else said so.
      const round = await invite(db, clock(), viewer, tweetup, [address], [], '');
      return seeOther(res, `${addressOf(tweetup)}/invite?round=${round}`);
    }
    const id = /^[0-9a-z]{10,40}$/.test(typed.id) ? typed.id : newId(clock());
    switch (await addGuest(db, clock(), tweetup.id, id, name)) {
      case 'added':
        return seeOther(res, `${here}?said=added`);
      case 'full':
        return showForm(req, res, found, typed, { name: 'hosting.addedFull' }, 422);
      case 'over':
        return showForm(req, res, found, typed, { name: 'rsvps.overText' }, 422);
    }
  });

  pages.get('/me/blocked', async (req, res) => {
    res.set('Cache-Control', 'private, no-store');
    const { viewer, say, language } = req.visit;
    if (!viewer) return seeOther(res, '/sign-in?next=/me/blocked');
    const blocked = await blockedBy(db, viewer.id);
    show(
      req,
      res,
      'hosting/blocked',
      { title: say('hosting.blockedTitle'), isPrivate: true },
      {
        notice: req.query['said'] === 'unblocked' ? say('hosting.saidUnblocked') : '',
        blocked: blocked.map(({ addressHash, name, since }) => ({
          id: addressHash,
          name: name || say('rsvps.nameless'),
          facts: say('hosting.hostSince', { day: shortDay(since, 'Europe/Berlin', language) }),
        })),
      },
    );
  });

  pages.post('/me/blocked', async (req, res) => {
    const { viewer } = req.visit;
    if (!viewer) throw new SignedOut('nobody is signed in');
    await unblock(db, viewer.id, submittedFields(req.body, ['unblock']).unblock);
    seeOther(res, '/me/blocked?said=unblocked');
  });

  async function showForm(
    req: Request,
    res: Response,
    { tweetup }: Hosted,
    typed: Partial<Record<Field, string>>,
    errors: Partial<Record<Field, MessageKey>>,
    status: number,
  ): Promise<void> {
    const { say } = req.visit;
    const said = { added: say('hosting.saidAdded'), 'taken-off': say('hosting.saidTakenOff') };
    show(
      req,
      res,
      'hosting/add',
      { title: say('hosting.addTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        notice: Object.entries(said).find(([key]) => key === req.query['said'])?.[1] ?? '',
        id: newId(clock()),
        form: formView(fields, typed, errors, say),
        added: (await guestsAddedTo(db, tweetup.id)).map(({ id, name }) => ({ id, name })),
      },
      status,
    );
  }

  return pages;
}
