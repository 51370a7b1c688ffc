// Reporting something, by anybody; objecting to a deed of the operator, by whoever holds the link of its mail.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { findLink } from '../mail/links.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm, type FieldOf } from '../forms/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { objectionForm, reportForm } from './form.ts';
import { whatIsMeant } from './overview.ts';
import { reasons } from './reasons.ts';
import { report } from './reports.ts';

export function showReportForm(site: Dependencies, req: Request, res: Response): void {
  const { about, said } = req.query;
  if (said === 'sent') return showSent(site, { req, res });
  const path = typeof about === 'string' && about.startsWith('/') ? beginningOf(about, 500) : '';
  showForm(site, { req, res }, { submitted: { about: path }, status: 200 });
}

export async function takeReport(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock } = site;
  const reading = readForm(reportForm, req.body);
  const given = acceptedValues(reading);
  if (!given) return showForm(site, { req, res }, { ...reading, status: 422 });
  await report(db, clock(), {
    operators: config.adminEmails,
    reporting: { ...given, kind: 'report', language: req.visit.language },
  });
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
  renderObjection(site, { req, res }, { status: 200 });
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
  const reading = readForm(objectionForm, req.body);
  const given = acceptedValues(reading);
  if (!given) return renderObjection(site, { req, res }, { ...reading, status: 422 });
  await report(db, clock(), {
    operators: config.adminEmails,
    reporting: { ...given, about, reason: 'other', kind: 'objection', language: req.visit.language },
  });
  seeOther(res, `/report/${req.params.token}?said=sent`);
}

async function objectionTo({ db, clock }: Dependencies, req: Request): Promise<string | undefined> {
  const link = await findLink(db, String(req.params['token']), clock());
  return link?.purpose === 'objection' ? whatIsMeant(db, link.target) : undefined;
}

function showForm(
  { show }: Dependencies,
  { req, res }: Exchange,
  { status, ...filled }: Filled<FieldOf<typeof reportForm>> & { status: number },
): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'operating/report',
    page: { title: say('operating.reportTitle'), isPrivate: true },
    view: {
      form: fieldsView(reportForm, filled, say),
      reasons: choices(reasons, filled.submitted?.reason ?? '', (reason) =>
        say(`operating.reason_${reason}`),
      ),
    },
    status,
  });
}

function renderObjection(
  { show }: Dependencies,
  { req, res }: Exchange,
  { status, ...filled }: Filled<FieldOf<typeof objectionForm>> & { status: number },
): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'operating/object',
    page: { title: say('operating.objectTitle'), isPrivate: true },
    view: {
      action: `/report/${String(req.params['token'])}`,
      form: fieldsView(objectionForm, filled, say),
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
