// Reporting something, by anybody; objecting to a deed of the operator, by whoever holds the link of its mail.
import { Router, type Request, type Response } from 'express';
import { opened } from '../mail/links.ts';
import { submittedFields } from '../forms/submitted.ts';
import { choices, formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { submittedBy } from '../forms/bot-check.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { reportFields, reportForm, type ReportErrors, type ReportField } from './form.ts';
import { whatIsMeant } from './overview.ts';
import { reasons } from './reasons.ts';
import { report } from './reports.ts';

export function reportPages({ config, db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/report', (req, res) => {
    const { about, said } = req.query;
    if (said === 'sent') return showSent(req, res);
    const path = typeof about === 'string' && about.startsWith('/') ? about.slice(0, 500) : '';
    showForm(req, res, { about: path }, {}, 200);
  });

  pages.post('/report', async (req, res) => {
    const who = submittedBy(req.body, clock());
    // A program learns nothing by it.
    if (who === 'bot') return seeOther(res, '/report?said=sent');
    const reading = reportForm(req.body);
    if (reading.outcome === 'refused') return showForm(req, res, reading.typed, reading.errors, 422);
    if (who === 'too-fast')
      return showForm(req, res, submittedFields(req.body, reportFields), { words: 'web.tooQuick' }, 422);
    const { about, reason, words, email } = reading;
    const { language } = req.visit;
    const given = { kind: 'report', about, reason, words, email, language } as const;
    await report(db, clock(), config.adminEmails, given);
    seeOther(res, '/report?said=sent');
  });

  pages.get('/report/:token', async (req, res) => {
    protectTokenPage(res);
    if (req.query['said'] === 'sent') return showSent(req, res);
    if (!(await objectionTo(req))) return showGone(req, res);
    showObjection(req, res, '', {}, 200);
  });

  pages.post('/report/:token', async (req, res) => {
    protectTokenPage(res);
    const about = await objectionTo(req);
    if (!about) return showGone(req, res);
    const { words, email } = submittedFields(req.body, ['words', 'email']);
    const reading = reportForm({ about, reason: 'other', words, email });
    if (reading.outcome === 'refused') return showObjection(req, res, words, reading.errors, 422, email);
    const { language } = req.visit;
    const given = { ...reading, kind: 'objection', language } as const;
    const { outcome: _outcome, ...objection } = given;
    await report(db, clock(), config.adminEmails, objection);
    seeOther(res, `/report/${req.params.token}?said=sent`);
  });

  async function objectionTo(req: Request): Promise<string | undefined> {
    const link = await opened(db, String(req.params['token']), clock());
    return link?.opens === 'objection' ? whatIsMeant(db, link.subject) : undefined;
  }

  function showForm(
    req: Request,
    res: Response,
    typed: Partial<Record<ReportField, string>>,
    errors: ReportErrors,
    status: number,
  ): void {
    const { say } = req.visit;
    show(
      req,
      res,
      'operating/report',
      { title: say('operating.reportTitle'), isPrivate: true },
      {
        opened: status === 200 ? clock().getTime() : '',
        form: formView(reportFields, typed, errors, say),
        reasons: choices(reasons, typed.reason ?? '', (reason) => say(`operating.reason_${reason}`)),
      },
      status,
    );
  }

  function showObjection(
    req: Request,
    res: Response,
    words: string,
    errors: ReportErrors,
    status: number,
    email = '',
  ): void {
    const { say } = req.visit;
    show(
      req,
      res,
      'operating/object',
      { title: say('operating.objectTitle'), isPrivate: true },
      {
        action: `/report/${String(req.params['token'])}`,
        form: formView(['words', 'email'], { words, email }, errors, say),
      },
      status,
    );
  }

  function showSent(req: Request, res: Response): void {
    const title = req.visit.say('operating.reportSentTitle');
    show(req, res, 'operating/report-sent', { title, isPrivate: true }, {});
  }

  function showGone(req: Request, res: Response): void {
    const { say } = req.visit;
    const text = say('operating.objectGone', { email: config.operator.email });
    const page = { title: say('tweetups.goneTitle'), isPrivate: true };
    show(req, res, 'web/error', page, { status: 410, text, reference: '' }, 410);
  }

  return pages;
}
