// Stopping mails: a GET asks, a POST does, also the one that mail programs send by themselves (RFC 8058).
import { Router, type Request, type Response } from 'express';
import type { Database } from '../database/database.ts';
import type { MessageKey, Say } from '../language/translate.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { opened, type Opens } from './links.ts';
import { stopMails } from './stopping.ts';

/** What a link in a mail stops, and how. */
export interface Ending {
  readonly opens: Opens;
  readonly text: (db: Database, say: Say, subject: string) => Promise<string>;
  readonly end: (db: Database, now: Date, subject: string) => Promise<void>;
}

const endOfMails: Ending = {
  opens: 'stop',
  text: (_db, say, subject) => Promise.resolve(say(whatStops(subject))),
  end: stopMails,
};

/** @param others what other rooms let stop by the same address */
export function unsubscribePages(
  { config, db, clock, show }: Dependencies,
  others: readonly Ending[],
): Router {
  const endings = [endOfMails, ...others];
  const pages = Router();

  pages.get('/unsubscribe/:token', async (req, res) => {
    protectTokenPage(res);
    const { say } = req.visit;
    if (req.query['said'] === 'stopped') return showDone(req, res);
    const link = await opened(db, req.params.token, clock());
    const ending = endings.find(({ opens }) => opens === link?.opens);
    if (!link || !ending) return showGone(req, res);
    show(
      req,
      res,
      'mail/stop',
      { title: say('mail.stopTitle'), isPrivate: true },
      { text: await ending.text(db, say, link.subject), action: `/unsubscribe/${req.params.token}` },
    );
  });

  pages.post('/unsubscribe/:token', async (req, res) => {
    protectTokenPage(res);
    const link = await opened(db, req.params.token, clock());
    const ending = endings.find(({ opens }) => opens === link?.opens);
    if (!link || !ending) return showGone(req, res);
    await ending.end(db, clock(), link.subject);
    // A mail program wants 200 and no redirect; it says so in the body that RFC 8058 prescribes.
    const body = (req.body ?? {}) as Record<string, unknown>;
    if (body['List-Unsubscribe'] === 'One-Click' || !req.is('urlencoded')) return showDone(req, res);
    seeOther(res, `/unsubscribe/${req.params.token}?said=stopped`);
  });

  function showDone(req: Request, res: Response): void {
    const { say } = req.visit;
    show(req, res, 'mail/stopped', { title: say('mail.stoppedTitle'), isPrivate: true }, {});
  }

  function showGone(req: Request, res: Response): void {
    const { say } = req.visit;
    const text = say('mail.stopGoneText', { email: config.operator.email });
    const page = { title: say('tweetups.goneTitle'), isPrivate: true };
    show(req, res, 'web/error', page, { status: 410, text, reference: '' }, 410);
  }

  return pages;
}

/** @param subject what to stop, a space, and the hash of the address */
function whatStops(subject: string): MessageKey {
  const [what = ''] = subject.split(/[ :]/, 1);
  return stops[what] ?? 'mail.stopReminders';
}

const stops: Readonly<Record<string, MessageKey>> = {
  invitations: 'mail.stopInvitations',
  reminders: 'mail.stopReminders',
  messages: 'messages.stopMessagesText',
  letters: 'messages.stopLettersText',
  news: 'messages.stopNewsText',
  'still-you': 'mail.stopStillYou',
};
