// Inviting by mail: for the tweetup's hosts.
import type { Response } from 'express';
import type { Say } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf, tweetupHostedBy, type InItsCity, type Tweetup } from '../tweetups/tweetup.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import type { FieldOf } from '../forms/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import type { Invited, InvitationResult } from './answer-values.ts';
import { invitationForm, readInvitations } from './form.ts';
import { isNewHost, mostOfNewHost } from './invitation-limits.ts';
import { invitationsOf, invite, roundOf } from './invitation.ts';

export async function showInvite(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const viewer = signedInPerson(req, res);
  const found = await tweetupHostedBy(db, viewer, req.params);
  const round = req.query['round'];
  const results = typeof round === 'string' && (await roundOf(db, found.tweetup.id, round));
  if (results) return showResults(site, { req, res }, { tweetup: found.tweetup, results });
  await showForm(site, { req, res }, { given: found, filled: {}, status: 200 });
}

export async function sendInvitations(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  const found = await tweetupHostedBy(db, viewer, req.params);
  const { submitted, errors, emails, wrong } = readInvitations(req.body);
  if (clock() >= found.tweetup.endsAt) errors.emails = 'rsvps.overText';
  if (Object.keys(errors).length > 0)
    return showForm(site, { req, res }, { given: found, filled: { submitted, errors }, status: 422 });
  const round = await invite(db, clock(), {
    host: viewer,
    tweetup: found.tweetup,
    emails,
    wrong,
    word: submitted.word,
  });
  seeOther(res, `${addressOf(found.tweetup)}/invite?round=${round}`);
}

async function showForm(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    given: { tweetup, city },
    filled,
    status,
  }: { given: InItsCity; filled: Filled<FieldOf<typeof invitationForm>>; status: number },
): Promise<void> {
  const { say, language, viewer } = req.visit;
  const invited = await invitationsOf(db, tweetup.id);
  const isNew = viewer !== null && (await isNewHost(db, clock(), viewer.id));
  const day = shortDay(tweetup.startsAt, tweetup.zone, language);
  show(req, res, {
    template: 'rsvps/invite',
    page: { title: say('rsvps.inviteTitle'), isPrivate: true },
    view: {
      form: fieldsView(invitationForm, filled, say),
      action: `${addressOf(tweetup)}/invite`,
      back: addressOf(tweetup),
      newHost: isNew ? say('rsvps.inviteNewHost', { most: mostOfNewHost }) : '',
      facts: say('rsvps.inviteTo', { title: tweetup.title, day, city: city.name }),
      invited: invited.map(({ shownAs, hasAnswered }) => ({
        shownAs: shownAs || say('rsvps.nameless'),
        state: say(hasAnswered ? 'rsvps.hasAnswered' : 'rsvps.hasNotAnswered'),
      })),
    },
    status,
  });
}

function showResults(
  { show }: Dependencies,
  { req, res }: Exchange,
  { tweetup, results }: { tweetup: Tweetup; results: readonly InvitationResult[] },
): void {
  const { say } = req.visit;
  const sent = results.filter(({ became }) => became === 'sent').length;
  show(req, res, {
    template: 'rsvps/invited',
    page: { title: say(sent === 0 ? 'rsvps.sentNone' : 'rsvps.sentCount', { count: sent }), isPrivate: true },
    view: {
      results: results.map(({ address, became }) => ({
        address: address || say('rsvps.nameless'),
        ...resultView(became, say),
      })),
      again: `${addressOf(tweetup)}/invite`,
      back: addressOf(tweetup),
    },
  });
}

function resultView(state: Invited, say: Say) {
  switch (state) {
    case 'sent':
      return { symbol: 'done', kind: 'sent', text: say('rsvps.inviteSent') };
    case 'already-invited':
      return { symbol: 'mail', kind: 'quiet', text: say('rsvps.inviteAlready') };
    case 'too-many-today':
      return { symbol: 'warning', kind: 'refused', text: say('rsvps.inviteTooMany') };
    case 'not-an-address':
      return { symbol: 'warning', kind: 'refused', text: say('rsvps.inviteWrong') };
  }
}
