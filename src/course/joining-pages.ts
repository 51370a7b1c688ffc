// The page behind the link that whoever gives a course passes on: asking for the mail by which one joins.
import type { Response } from 'express';
import { LinkGone } from '../errors.ts';
import { botCheck } from '../forms/bot-check.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { askToJoin, courseByLink, isFull, tweetupsForMembers, type Course } from './course.ts';
import { comingViews, whoGives } from './course-views.ts';
import { joinForm } from './form.ts';
import { hostsOfCourse } from './hosts.ts';

export async function showJoining(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const course = await courseOfJoinLink(site, { req, res });
  await renderJoining(site, { req, res }, { course, filled: {} });
}

export async function takeJoining(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const { db, clock } = site;
  const course = await courseOfJoinLink(site, { req, res });
  const reading = readForm(joinForm, req.body);
  const values = acceptedValues(reading);
  if (await isFull(db, course.id)) return renderJoining(site, { req, res }, { course, filled: {} });
  const refused = botCheck(req.body, clock());
  if (!values || refused) {
    const errors = refused ? { email: refused } : reading.errors;
    return renderJoining(site, { req, res }, { course, filled: { submitted: reading.submitted, errors } });
  }
  await askToJoin(db, clock(), { course, email: values.email, language: req.visit.language });
  seeOther(res, `/courses/join/${req.params.token}?said=sent`);
}

async function courseOfJoinLink({ db }: Dependencies, { req, res }: Exchange): Promise<Course> {
  protectTokenPage(res);
  const course = await courseByLink(db, String(req.params['token']));
  if (!course) throw new LinkGone('course.linkGone');
  return course;
}

async function renderJoining(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { course, filled }: { course: Course; filled: Filled<'email'> },
): Promise<void> {
  const { say } = req.visit;
  const given = await hostsOfCourse(db, course.id);
  const isTooLate = await isFull(db, course.id);
  show(req, res, {
    template: 'course/join',
    page: { title: say('course.joinTitle', { title: course.title }), isPrivate: true },
    view: {
      notice: saidNotice(req, { sent: 'course.joinSent' }),
      isFull: isTooLate,
      lead: say('course.joinLead', whoGives(given, say)),
      action: `/courses/join/${String(req.params['token'])}`,
      evenings: comingViews(await tweetupsForMembers(db, course.id), clock(), say),
      form: fieldsView(joinForm, filled, say),
      opened: String(clock().getTime()),
    },
    status: isTooLate && req.method === 'POST' ? 409 : filled.errors ? 422 : 200,
  });
}
