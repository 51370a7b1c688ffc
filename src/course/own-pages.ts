// For whoever gives a course: setting it up with its evenings, inviting, the questions between them, and who is in it.
import type { Request, Response } from 'express';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import type { MessageKey } from '../language/translate.ts';
import { welcomeNow } from '../operating/announcing.ts';
import type { Person } from '../people/person.ts';
import { pastedAddresses } from '../rsvps/pasted-addresses.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { readAnnouncement } from '../tweetups/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { inviteToCourse, membersOf, mostEvenings, setQuestion, tweetupsOf, type Course } from './course.ts';
import { choicesOfDates, tweetupViews, wordsBetween } from './course-views.ts';
import { readEveningToAdd } from './adding.ts';
import {
  addForm,
  courseForm,
  dateFields,
  hostDeedForm,
  inviteForm,
  questionForm,
  type CourseField,
  type HostedField,
} from './form.ts';
import { courseHostedBy, coursesHostedBy, hostsOfCourse } from './hosts.ts';
import { answersIn } from './members.ts';
import { addEvening, setUpCourse } from './setting-up.ts';

export async function showCourses(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  await renderCourses(site, { req, res }, { viewer, filled: {} });
}

export async function takeSettingUp(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock, gazetteer, sealing } = site;
  const viewer = signedInPerson(req, res);
  const reading = readForm(courseForm, req.body);
  const { submitted, errors } = reading;
  const again = (wrong: typeof errors) =>
    renderCourses(site, { req, res }, { viewer, filled: { submitted, errors: wrong } });
  const values = acceptedValues(reading);
  if (!values) return again(errors);
  const dates = [...new Set(dateFields.map((field) => values[field]).filter(Boolean))].toSorted();
  if (dates.length === 0) return again({ date_1: 'course.datesMissing' });
  const now = clock();
  const { say, language } = req.visit;
  const readings = dates.map((date, place) =>
    readAnnouncement(
      {
        ...submitted,
        title: say('course.tweetupNumber', { title: values.title, number: place + 1 }),
        date,
        visibility: 'invited',
        language,
      },
      { gazetteer, notBefore: now, asked: 'nothing' },
    ),
  );
  // Nothing is announced before all of them can be.
  for (const [place, one] of readings.entries())
    if (one.outcome === 'refused') {
      const { date, ...others } = one.errors;
      const field = dateFields.find((name) => submitted[name] === dates[place]) ?? 'date_1';
      const known = Object.fromEntries(Object.entries(others).filter(([name]) => name in courseForm));
      return again({ ...known, ...(date ? { [field]: date } : {}) });
    }
  const welcome = await welcomeNow(db, config);
  const became = await setUpCourse(db, now, {
    host: viewer,
    title: values.title,
    language,
    evenings: readings.flatMap((one) =>
      one.outcome === 'read' ? [{ announcement: one.announcement, place: one.place, welcome }] : [],
    ),
    sealing,
  });
  switch (became.outcome) {
    case 'set-up':
      return seeOther(res, `/me/courses/${became.id}?said=made`);
    case 'hashtag-taken':
      return again({ hashtag: 'course.hashtagTaken' });
    case 'not-now':
      return again({ title: 'course.notNow' });
  }
}

export async function showOwnCourse(
  site: Dependencies,
  req: RequestAt<'course'>,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const course = await courseHostedBy(site.db, viewer, req.params.course);
  await renderCourse(site, { req, res }, { course, filled: {} });
}

export async function changeCourse(
  site: Dependencies,
  req: RequestAt<'course'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  const course = await courseHostedBy(db, viewer, req.params.course);
  const here = `/me/courses/${course.id}`;
  const { say } = req.visit;
  const { deed } = readForm(hostDeedForm, req.body).values;
  if (deed === 'invite') {
    const { submitted, values, errors } = readForm(inviteForm, req.body);
    const { emails } = pastedAddresses(values.emails ?? '');
    if (emails.length === 0 || course.endedAt)
      return renderCourse(
        site,
        { req, res },
        { course, filled: { submitted, errors: { emails: errors.emails ?? 'course.inviteMissing' } } },
      );
    await inviteToCourse(db, clock(), { course, host: viewer, emails });
    return seeOther(res, `${here}?said=invited`);
  }
  if (deed === 'add') {
    const { submitted, values, errors } = readForm(addForm, req.body);
    const refuse = (why: MessageKey) =>
      renderCourse(site, { req, res }, { course, filled: { submitted, errors: { date: why } } });
    if (!values.date) return refuse(errors.date ?? 'tweetups.dateMissing');
    const read = readEveningToAdd(await tweetupsOf(db, course.id), values.date, {
      gazetteer: site.gazetteer,
      notBefore: clock(),
      title: (number) => say('course.tweetupNumber', { title: course.title, number }),
    });
    if ('wrong' in read) return refuse(read.wrong);
    const evening = { ...read, welcome: await welcomeNow(db, site.config) };
    const became = await addEvening(db, clock(), { course, host: viewer, evening });
    if (became === 'added') return seeOther(res, `${here}?said=added`);
    return refuse(addingRefused[became]);
  }
  if (deed === 'question') {
    const values = acceptedValues(readForm(questionForm, req.body));
    if (!values) return seeOther(res, here);
    await setQuestion(db, { course, tweetupId: values.tweetup, question: values.question });
    return seeOther(res, `${here}?said=saved`);
  }
  seeOther(res, here);
}

const addingRefused = {
  enough: 'course.addEnough',
  'hashtag-taken': 'course.hashtagTaken',
  'not-now': 'course.notNow',
} as const;

async function renderCourses(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { viewer, filled }: { viewer: Person; filled: Filled<CourseField> },
): Promise<void> {
  const { say } = req.visit;
  show(req, res, {
    template: 'course/own',
    page: { title: say('course.own'), isPrivate: true },
    view: {
      courses: (await coursesHostedBy(db, viewer.id)).map(({ id, title, cityName }) => ({
        address: `/me/courses/${id}`,
        title,
        city: cityName,
      })),
      form: fieldsView(courseForm, filled, say),
      dates: choicesOfDates(fieldsView(courseForm, filled, say).fields, say),
    },
    status: filled.errors ? 422 : 200,
  });
}

async function renderCourse(
  { db, clock, show, sealing, absolute }: Dependencies,
  { req, res }: Exchange,
  { course, filled }: { course: Course; filled: Filled<HostedField> },
): Promise<void> {
  const { say } = req.visit;
  const members = await membersOf(db, course.id);
  const evenings = await tweetupsOf(db, course.id);
  const given = await hostsOfCourse(db, course.id);
  const taking = evenings.filter(({ tweetup }) => !tweetup.cancelledAt);
  const next = taking.find(({ tweetup }) => tweetup.endsAt > clock());
  const secret = course.sealedJoin === '' ? null : sealing.open(course.sealedJoin);
  show(req, res, {
    template: 'course/hosted',
    page: { title: course.title, isPrivate: true },
    view: {
      action: `/me/courses/${course.id}`,
      notice: saidNotice(req, {
        made: 'course.made',
        invited: 'course.invited',
        saved: 'course.saved',
        added: 'course.added',
      }),
      hosts: conjunctions[say.language].format(given.map(({ name }) => name)),
      hostsAddress: next ? `${addressOf(next.tweetup)}/hosts` : '',
      mayAdd: course.endedAt === null && taking.length < mostEvenings,
      isOver: course.endedAt !== null,
      joinLink: secret ? absolute(`/courses/join/${secret}`) : '',
      evenings: tweetupViews(evenings, clock(), say),
      members: members.map(({ name, workingOn, email }) => ({ name, workingOn, email })),
      between: wordsBetween({ evenings, members, answers: await answersIn(db, course.id), own: '' }),
      form: fieldsView({ ...inviteForm, ...addForm }, filled, say),
    },
    status: filled.errors ? 422 : 200,
  });
}
