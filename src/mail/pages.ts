// Stopping mails: a GET asks, a POST does, also the one that mail programs send by themselves (RFC 8058).
import type { Response } from 'express';
import type { MessageKey } from '../language/translate.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import type { Ending } from './ending.ts';
import { findLink } from './links.ts';
import { optOut } from './stopping.ts';

export const endOfMails: Ending = {
  purpose: 'stop',
  text: (_db, say, subject) => Promise.resolve(say(whatStops(subject))),
  end: optOut,
};

export async function askToUnsubscribe(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock, show, endings } = site;
  protectTokenPage(res);
  const { say } = req.visit;
  if (req.query['said'] === 'stopped') return showDone(site, { req, res });
  const link = await findLink(db, req.params.token, clock());
  const ending = (await endings()).find(({ purpose }) => purpose === link?.purpose);
  if (!link || !ending) return showGone(site, { req, res });
  show(req, res, {
    template: 'mail/stop',
    page: { title: say('mail.stopTitle'), isPrivate: true },
    view: { text: await ending.text(db, say, link.target), action: `/unsubscribe/${req.params.token}` },
  });
}

export async function unsubscribe(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const { db, clock, endings } = site;
  protectTokenPage(res);
  const link = await findLink(db, req.params.token, clock());
  const ending = (await endings()).find(({ purpose }) => purpose === link?.purpose);
  if (!link || !ending) return showGone(site, { req, res });
  await ending.end(db, clock(), link.target);
  // A mail program wants 200 and no redirect; it says so in the body that RFC 8058 prescribes.
  const body = (req.body ?? {}) as Record<string, unknown>;
  if (body['List-Unsubscribe'] === 'One-Click' || !req.is('urlencoded')) return showDone(site, { req, res });
  seeOther(res, `/unsubscribe/${req.params.token}?said=stopped`);
}

function showDone({ show }: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'mail/stopped',
    page: { title: say('mail.stoppedTitle'), isPrivate: true },
    view: {},
  });
}

function showGone({ config, show }: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  const text = say('mail.stopGoneText', { email: config.operator.email });
  const page = { title: say('tweetups.goneTitle'), isPrivate: true };
  show(req, res, { template: 'web/gone', page, view: { text }, status: 410 });
}

/** @param subject what to stop, a space, and the hash of the address */
function whatStops(subject: string): MessageKey {
  const [what = ''] = subject.split(/[ :]/, 1);
  return (Object.hasOwn(stops, what) ? stops[what] : undefined) ?? 'mail.stopReminders';
}

const stops: Readonly<Record<string, MessageKey>> = {
  invitations: 'mail.stopInvitations',
  reminders: 'mail.stopReminders',
  shortly: 'rsvps.shortlyStopText',
  messages: 'messages.stopMessagesText',
  letters: 'messages.stopLettersText',
  news: 'messages.stopNewsText',
  'still-you': 'mail.stopStillYou',
  january: 'january.stopText',
  course: 'course.stopText',
};
