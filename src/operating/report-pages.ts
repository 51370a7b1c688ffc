// Reporting something, by anybody; objecting to a deed of the operator, by whoever holds the link of its mail.
import type { Request, Response } from 'express';
import { opened } from '../mail/links.ts';
import { submittedFields } from '../forms/submitted.ts';
import { choices, formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { submittedBy } from '../forms/bot-check.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { reportFields, reportForm, type ReportErrors, type ReportField } from './form.ts';
import { whatIsMeant } from './overview.ts';
import { reasons } from './reasons.ts';
import { report } from './reports.ts';

export function showReportForm(site: Dependencies, req: Request, res: Response): void {
  const { about, said } = req.query;
  if (said === 'sent') return showSent(site, { req, res });
  const path = typeof about === 'string' && about.startsWith('/') ? about.slice(0, 500) : '';
  showForm(site, { req, res }, { typed: { about: path }, errors: {}, status: 200 });
}

export async function takeReport(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock } = site;
  const who = submittedBy(req.body, clock());
  // A program learns nothing by it.
  if (who === 'bot') return seeOther(res, '/report?said=sent');
  const reading = reportForm(req.body);
  if (reading.outcome === 'refused')
    return showForm(site, { req, res }, { typed: reading.typed, errors: reading.errors, status: 422 });
  if (who === 'too-fast')
    return showForm(
      site,
      { req, res },
      { typed: submittedFields(req.body, reportFields), errors: { words: 'web.tooQuick' }, status: 422 },
    );
  const { about, reason, words, email } = reading;
  const { language } = req.visit;
  const given = { kind: 'report', about, reason, words, email, language } as const;
  await report(db, clock(), config.adminEmails, given);
  seeOther(res, '/report?said=sent');
}

export async function showObjection(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  if (req.query['said'] === 'sent') return showSent(site, { req, res });
  if (!(await objectionTo(site, req))) return showGone(site, { req, res });
  renderObjection(site, { req, res }, { words: '', errors: {}, status: 200 });
}

export async function takeObjection(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { config, db, clock } = site;
  protectTokenPage(res);
  const about = await objectionTo(site, req);
  if (!about) return showGone(site, { req, res });
  const { words, email } = submittedFields(req.body, ['words', 'email']);
  const reading = reportForm({ about, reason: 'other', words, email });
  if (reading.outcome === 'refused')
    return renderObjection(site, { req, res }, { words, errors: reading.errors, status: 422, email });
  const { language } = req.visit;
  const given = { ...reading, kind: 'objection', language } as const;
  const { outcome: _outcome, ...objection } = given;
  await report(db, clock(), config.adminEmails, objection);
  seeOther(res, `/report/${req.params.token}?said=sent`);
}

async function objectionTo({ db, clock }: Dependencies, req: Request): Promise<string | undefined> {
  const link = await opened(db, String(req.params['token']), clock());
  return link?.opens === 'objection' ? whatIsMeant(db, link.subject) : undefined;
}

function showForm(
  { clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    typed,
    errors,
    status,
  }: { typed: Partial<Record<ReportField, string>>; errors: ReportErrors; status: number },
): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'operating/report',
    page: { title: say('operating.reportTitle'), isPrivate: true },
    view: {
      opened: status === 200 ? clock().getTime() : '',
      form: formView(reportFields, typed, errors, say),
      reasons: choices(reasons, typed.reason ?? '', (reason) => say(`operating.reason_${reason}`)),
    },
    status,
  });
}

function renderObjection(
  { show }: Dependencies,
  { req, res }: Exchange,
  {
    words,
    errors,
    status,
    email = '',
  }: { words: string; errors: ReportErrors; status: number; email?: string },
): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'operating/object',
    page: { title: say('operating.objectTitle'), isPrivate: true },
    view: {
      action: `/report/${String(req.params['token'])}`,
      form: formView(['words', 'email'], { words, email }, errors, say),
    },
    status,
  });
}

function showSent({ show }: Dependencies, { req, res }: Exchange): void {
  const title = req.visit.say('operating.reportSentTitle');
  show(req, res, { template: 'operating/report-sent', page: { title, isPrivate: true }, view: {} });
}

function showGone({ config, show }: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  const text = say('operating.objectGone', { email: config.operator.email });
  const page = { title: say('tweetups.goneTitle'), isPrivate: true };
  show(req, res, { template: 'web/gone', page, view: { text }, status: 410 });
}
