// Inviting by mail: for the tweetup's hosts.
import { Router, type Request, type Response } from 'express';
import { SignedOut } from '../errors.ts';
import type { Say } from '../language/translate.ts';
import type { Submitted } from '../forms/submitted.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf, tweetupHostedBy, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import type { Invited, InvitationResult } from './answers.ts';
import { invitationFields, invitationForm, type InvitationReading } from './form.ts';
import { invitationsOf, invite, roundOf } from './invitation.ts';

export function invitePages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/invite', async (req, res) => {
    if (!req.visit.viewer) return seeOther(res, `/sign-in?next=${encodeURIComponent(req.path)}`);
    const found = await tweetupHostedBy(db, req.visit.viewer, req.params.city, req.params.slug);
    const round = req.query['round'];
    const results = typeof round === 'string' && (await roundOf(db, found.tweetup.id, round));
    if (results) return showResults(req, res, found.tweetup, results);
    await showForm(req, res, found, { emails: '', word: '' }, {}, 200);
  });

  pages.post('/:city/:slug/invite', async (req, res) => {
    const { viewer } = req.visit;
    if (!viewer) throw new SignedOut('inviting needs a host who is signed in');
    const found = await tweetupHostedBy(db, viewer, req.params.city, req.params.slug);
    const { typed, errors, emails, wrong } = invitationForm(req.body);
    if (clock() >= found.tweetup.endsAt) errors.emails = 'rsvps.overText';
    if (Object.keys(errors).length > 0) return showForm(req, res, found, typed, errors, 422);
    const round = await invite(db, clock(), viewer, found.tweetup, emails, wrong, typed.word);
    seeOther(res, `${addressOf(found.tweetup)}/invite?round=${round}`);
  });

  async function showForm(
    req: Request,
    res: Response,
    { tweetup, city }: { tweetup: Tweetup; city: City },
    typed: Submitted<(typeof invitationFields)[number]>,
    errors: InvitationReading['errors'],
    status: number,
  ): Promise<void> {
    const { say, language } = req.visit;
    const invited = await invitationsOf(db, tweetup.id);
    const day = shortDay(tweetup.startsAt, tweetup.zone, language);
    show(
      req,
      res,
      'rsvps/invite',
      { title: say('rsvps.inviteTitle'), isPrivate: true },
      {
        form: formView(invitationFields, typed, errors, say),
        action: `${addressOf(tweetup)}/invite`,
        back: addressOf(tweetup),
        facts: say('rsvps.inviteTo', { title: tweetup.title, day, city: city.name }),
        invited: invited.map(({ shownAs, hasAnswered }) => ({
          shownAs: shownAs || say('rsvps.nameless'),
          state: say(hasAnswered ? 'rsvps.hasAnswered' : 'rsvps.hasNotAnswered'),
        })),
      },
      status,
    );
  }

  function showResults(
    req: Request,
    res: Response,
    tweetup: Tweetup,
    results: readonly InvitationResult[],
  ): void {
    const { say } = req.visit;
    const sent = results.filter(({ became }) => became === 'sent').length;
    show(
      req,
      res,
      'rsvps/invited',
      { title: say(sent === 0 ? 'rsvps.sentNone' : 'rsvps.sentCount', { count: sent }), isPrivate: true },
      {
        results: results.map(({ address, became }) => ({
          address: address || say('rsvps.nameless'),
          ...resultView(became, say),
        })),
        again: `${addressOf(tweetup)}/invite`,
        back: addressOf(tweetup),
      },
    );
  }

  return pages;
}

function resultView(state: Invited, say: Say) {
  switch (state) {
    case 'sent':
      return { symbol: 'done', kind: 'sent', text: say('rsvps.inviteSent') };
    case 'already-invited':
      return { symbol: 'mail', kind: 'quiet', text: say('rsvps.inviteAlready') };
    case 'already-answered':
      return { symbol: 'yes', kind: 'quiet', text: say('rsvps.inviteAnswered') };
    case 'wants-none':
      return { symbol: 'no', kind: 'quiet', text: say('rsvps.inviteWantsNone') };
    case 'too-many-today':
      return { symbol: 'warning', kind: 'refused', text: say('rsvps.inviteTooMany') };
    case 'not-an-address':
      return { symbol: 'warning', kind: 'refused', text: say('rsvps.inviteWrong') };
  }
}
