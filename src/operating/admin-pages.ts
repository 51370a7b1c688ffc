// For operators: what waits, what was reported, what is hidden or blocked, the mails, and the log of what they did.
import { Router, type Request, type Response } from 'express';
import { NotFound, SignedOut } from '../errors.ts';
import type { MessageKey } from '../language/translate.ts';
import { blockedOnes } from '../mail/blocked.ts';
import { readEmail } from '../people/email.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { longDay } from '../time/phrases.ts';
import { typedIn } from '../typed.ts';
import { heldBack } from '../tweetups/held-back.ts';
import { addressOf, hostsOf } from '../tweetups/tweetup.ts';
import type { Parts } from '../web/parts.ts';
import { leadOn } from '../web/show.ts';
import {
  blockAddress,
  handOver,
  hideTweetup,
  inviteHost,
  letTweetupGo,
  sendAgain,
  unblockAddress,
} from './deeds.ts';
import { isOperator, needsPasskey } from './operators.ts';
import { deadMails, mailsWaiting, tweetupMeant } from './overview.ts';
import { latestDeeds, type Deed } from './operator-log.ts';
import { answeredReports, answerReport, openReports, reportById, type Report } from './reports.ts';

type Done = 'done' | 'not-found' | 'why-missing';

export function adminPages({ config, db, clock, show }: Parts): Router {
  const pages = Router();

  pages.get('/admin', async (req, res) => {
    const operator = operatorHere(req, res);
    if (operator) await showAdmin(req, res);
  });

  pages.post('/admin', async (req, res) => {
    const operator = operatorHere(req, res);
    if (operator) leadOn(res, `/admin?said=${await doDeed(req.body, operator)}`);
  });

  pages.get('/admin/reports/:id', async (req, res) => {
    if (!operatorHere(req, res)) return;
    await showReport(req, res, '', 200);
  });

  pages.post('/admin/reports/:id', async (req, res) => {
    const operator = operatorHere(req, res);
    if (!operator) return;
    const { answer } = typedIn(req.body, ['answer']);
    if (!answer) return showReport(req, res, req.visit.say('operating.whyMissing'), 422);
    await answerReport(db, clock(), operator.email, req.params.id, answer.slice(0, 5000));
    leadOn(res, '/admin?said=done');
  });

  /** Who is no operator does not find it. @throws NotFound, SignedOut @returns undefined when the answer has been sent */
  function operatorHere(req: Request, res: Response): Person | undefined {
    res.set('Cache-Control', 'private, no-store');
    const { viewer } = req.visit;
    if (!viewer) {
      if (req.method !== 'GET' && req.method !== 'HEAD') throw new SignedOut('nobody is signed in');
      leadOn(res, `/sign-in?next=${encodeURIComponent(req.path)}`);
      return undefined;
    }
    if (!isOperator(config, viewer)) throw new NotFound('not an operator');
    if (needsPasskey(config, viewer, req.visit.passkeyId)) {
      leadOn(res, `/me/passkeys?next=${encodeURIComponent(req.method === 'GET' ? req.path : '/admin')}`);
      return undefined;
    }
    return viewer;
  }

  /** Each button has its name: an empty form does nothing. */
  async function doDeed(body: unknown, operator: Person): Promise<Done> {
    const now = clock();
    const typed = typedIn(body, ['deed', 'tweetup', 'email', 'gone', 'why', 'id']);
    const why = typed.why.slice(0, 2000);
    const email = readEmail(typed.email);
    const found = typed.tweetup ? await tweetupMeant(db, typed.tweetup, config.baseUrl) : undefined;
    switch (typed.deed) {
      case 'let-go':
        if (!found) return 'not-found';
        await letTweetupGo(db, now, operator.email, found.id, why);
        return 'done';
      case 'hide':
        if (!found) return 'not-found';
        if (!why) return 'why-missing';
        await hideTweetup(db, now, operator.email, found.id, why);
        return 'done';
      case 'block':
        if (!email || config.adminEmails.includes(email)) return 'not-found';
        if (!why) return 'why-missing';
        await blockAddress(db, now, operator.email, email, why);
        return 'done';
      case 'unblock':
        await unblockAddress(db, now, operator.email, typed.id, why);
        return 'done';
      case 'invite-host':
        if (!email) return 'not-found';
        await inviteHost(db, now, operator, email);
        return 'done';
      case 'hand-over': {
        const gone = await personByEmail(db, readEmail(typed.gone) ?? '');
        const hosts = found ? await hostsOf(db, found.id) : [];
        if (!found || !email || !gone || !hosts.some(({ id }) => id === gone.id)) return 'not-found';
        if (!why) return 'why-missing';
        await handOver(db, now, operator, found, gone, email, why);
        return 'done';
      }
      case 'send-again':
        return (await sendAgain(db, now, operator.email, typed.id)) ? 'done' : 'not-found';
      default:
        return 'not-found';
    }
  }

  async function showAdmin(req: Request, res: Response): Promise<void> {
    const { say, language } = req.visit;
    const said: Record<string, MessageKey> = {
      done: 'operating.adminDone',
      'not-found': 'operating.adminNotFound',
      'why-missing': 'operating.whyMissing',
    };
    const saidKey = typeof req.query['said'] === 'string' ? said[req.query['said']] : undefined;
    const held = await Promise.all(
      (await heldBack(db)).map(async (tweetup) => ({
        isHidden: tweetup.heldBack === 'hidden',
        address: addressOf(tweetup),
        title: tweetup.title,
        facts: `${longDay(tweetup.startsAt, tweetup.zone, language)}, ${tweetup.venue}, ${tweetup.city}`,
        description: tweetup.description,
        hosts: (await hostsOf(db, tweetup.id)).map(({ name, email }) => `${name} (${email})`).join(', '),
      })),
    );
    const dead = await deadMails(db);
    const dayOf = (moment: Date) => longDay(moment, 'Europe/Berlin', language);
    show(
      req,
      res,
      'operating/admin',
      { title: say('operating.adminTitle'), isPrivate: true },
      {
        notice: saidKey ? say(saidKey) : '',
        waiting: held.filter(({ isHidden }) => !isHidden),
        hidden: held.filter(({ isHidden }) => isHidden),
        reports: (await openReports(db)).map((one) => reportLine(one, dayOf(one.since))),
        answered: (await answeredReports(db)).map((one) => reportLine(one, dayOf(one.since))),
        blocked: (await blockedOnes(db)).map(({ addressHash, shownAs, reason, since }) => ({
          id: addressHash,
          shownAs,
          facts: `${dayOf(since)}: ${reason}`,
        })),
        mailCounts: say('operating.mailCounts', { waiting: await mailsWaiting(db), dead: dead.length }),
        dead: dead.map(({ id, kind, recipient, trouble }) => ({
          id,
          text: say('operating.deadMail', { kind, to: recipient, trouble: trouble ?? '?' }),
        })),
        log: (await latestDeeds(db)).map(({ operator, deed, about, reason, at }) => ({
          when: dayOf(at),
          text: `${operator}: ${say(`operating.deed_${deed as Deed}`)}, ${about}${reason ? ` – ${reason}` : ''}`,
        })),
      },
    );

    function reportLine({ id, kind, about, reason }: Report, when: string) {
      const what = kind === 'objection' ? say('operating.isObjection') : say(`operating.reason_${reason}`);
      return { address: `/admin/reports/${id}`, text: `${what}: ${about}`, when };
    }
  }

  async function showReport(req: Request, res: Response, error: string, status: number): Promise<void> {
    const found = await reportById(db, String(req.params['id']));
    if (!found) throw new NotFound('no such report');
    const { say, language } = req.visit;
    const { about, kind, words, email, reason, answer, answeredAt } = found;
    show(
      req,
      res,
      'operating/answer',
      { title: say('operating.answerTitle'), isPrivate: true },
      {
        action: `/admin/reports/${found.id}`,
        about,
        link: about.startsWith('/') ? about : '',
        what: kind === 'objection' ? say('operating.isObjection') : say(`operating.reason_${reason}`),
        words,
        by: email ? say('operating.reportedBy', { email }) : say('operating.reportedByNobody'),
        answer,
        answered: answeredAt
          ? say('operating.wasAnswered', { day: longDay(answeredAt, 'Europe/Berlin', language) })
          : '',
        field: { name: 'answer', value: '', error },
        errors: error ? [{ name: 'answer', message: error }] : [],
      },
      status,
    );
  }

  return pages;
}
