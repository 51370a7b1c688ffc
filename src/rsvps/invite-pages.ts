// Inviting: for the tweetup's hosts.
import type { Response } from 'express';
import { hostedHere, type Hosted } from '../hosting/hosted.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';
import type { Say } from '../language/translate.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import type { Invited, InvitationResult } from './answer-values.ts';
import { readInvitations } from './form.ts';
import { invite, roundOf } from './invitation.ts';
import { inviteView, sections, type Shown } from './inviting/invite-views.ts';
import { askedOne } from './inviting/ten.ts';

export async function showInvite(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(site.db, req, res);
  const { round, open } = req.query;
  const results = typeof round === 'string' && (await roundOf(site.db, found.tweetup.id, round));
  if (results) return showResults(site, { req, res }, { tweetup: found.tweetup, results });
  await renderInvite(site, { req, res }, { ...found, open: sections.find((one) => one === open) ?? 'ten' });
}

export async function sendInvitations(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer } = found;
  const { submitted, errors, emails, wrong } = readInvitations(req.body);
  if (clock() >= tweetup.endsAt) errors.emails = 'rsvps.overText';
  if (tweetup.cancelledAt) errors.emails = 'rsvps.inviteCancelled';
  if (Object.keys(errors).length > 0)
    return renderInvite(site, { req, res }, { ...found, open: 'list', refused: { submitted, errors } });
  const round = await invite(db, clock(), { host: viewer, tweetup, emails, wrong, word: submitted.word });
  seeOther(res, `${addressOf(tweetup)}/invite?round=${round}`);
}

/** The page again where a form of it was refused. */
export async function renderInvite(
  site: Dependencies,
  { req, res }: Exchange,
  { tweetup, city, viewer, open, refused, ownWords }: Hosted & Pick<Shown, 'open' | 'refused' | 'ownWords'>,
): Promise<void> {
  const { db, clock, show } = site;
  const { say } = req.visit;
  const notice = await noticeOf(db, req, tweetup);
  show(req, res, {
    template: 'rsvps/invite',
    page: {
      title: say('rsvps.inviteTitle'),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'invite'),
    },
    view: await inviteView(site, {
      tweetup,
      city,
      host: viewer,
      open,
      notice,
      say,
      ...(refused ? { refused } : {}),
      ...(ownWords ? { ownWords } : {}),
    }),
    status: refused ? 422 : 200,
  });
}

async function noticeOf(
  db: Dependencies['db'],
  { query, visit: { say } }: Exchange['req'],
  tweetup: Tweetup,
): Promise<string> {
  const { said, whom } = query;
  if (said === 'none') return say('rsvps.againNone');
  if (said === 'new-link') return say('rsvps.linkRenewed');
  const found = typeof whom === 'string' ? await askedOne(db, tweetup.id, whom) : undefined;
  if (!found) return '';
  const { name } = found.asked;
  return found.asked.invitationId ? say('rsvps.tenSaidMail', { name }) : say('rsvps.tenSaidLink', { name });
}

async function showResults(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { tweetup, results }: { tweetup: Tweetup; results: readonly InvitationResult[] },
): Promise<void> {
  const { say } = req.visit;
  const sent = results.filter(({ became }) => became === 'sent').length;
  show(req, res, {
    template: 'rsvps/invited',
    page: {
      title: say(sent === 0 ? 'rsvps.sentNone' : 'rsvps.sentCount', { count: sent }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'invite'),
    },
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
