// For whoever gives a course: setting it up with its evenings, inviting, the questions between them, and who is in it.
import type { Request, Response } from 'express';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import { welcomeNow } from '../operating/announcing.ts';
import type { Person } from '../people/person.ts';
import { pastedAddresses } from '../rsvps/pasted-addresses.ts';
import { readAnnouncement } from '../tweetups/form.ts';
import { announce } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import {
  courseHostedBy,
  coursesHostedBy,
  inviteToCourse,
  makeCourse,
  membersOf,
  setQuestion,
  tweetupsOf,
  type Course,
} from './course.ts';
import { choicesOfDates, tweetupViews, wordsBetween } from './course-views.ts';
import { courseForm, dateFields, hostDeedForm, inviteForm, questionForm, type CourseField } from './form.ts';
import { answersIn } from './members.ts';

export async function showCourses(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  await renderCourses(site, { req, res }, { viewer, filled: {} });
}

export async function setUpCourse(site: Dependencies, req: Request, res: Response): Promise<void> {
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
  const tweetupIds: string[] = [];
  const welcome = await welcomeNow(db, config);
  for (const one of readings) {
    if (one.outcome !== 'read') continue;
    const { announcement, place } = one;
    const announced = await announce(db, now, {
      host: viewer,
      words: undefined,
      announcement,
      place,
      welcome,
    });
    if (announced.outcome === 'hashtag-taken') return again({ hashtag: 'course.hashtagTaken' });
    if (announced.outcome !== 'announced') return again({ title: 'course.notNow' });
    tweetupIds.push(announced.tweetup.id);
  }
  const [first] = readings;
  if (first?.outcome !== 'read') return again(errors);
  const { slug: city, name: cityName, zone } = first.place;
  const place = { city, cityName, zone };
  const id = await makeCourse(db, now, {
    host: viewer,
    title: values.title,
    place,
    language,
    tweetupIds,
    sealing,
  });
  seeOther(res, `/me/courses/${id}?said=made`);
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
  if (deed === 'question') {
    const values = acceptedValues(readForm(questionForm, req.body));
    if (!values) return seeOther(res, here);
    await setQuestion(db, { course, tweetupId: values.tweetup, question: values.question });
    return seeOther(res, `${here}?said=saved`);
  }
  seeOther(res, here);
}

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
  { db, show, sealing, absolute }: Dependencies,
  { req, res }: Exchange,
  { course, filled }: { course: Course; filled: Filled<'emails'> },
): Promise<void> {
  const { say } = req.visit;
  const members = await membersOf(db, course.id);
  const evenings = await tweetupsOf(db, course.id);
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
      }),
      isOver: course.endedAt !== null,
      joinLink: secret ? absolute(`/courses/join/${secret}`) : '',
      evenings: tweetupViews(evenings, say),
      members: members.map(({ name, workingOn, email }) => ({ name, workingOn, email })),
      between: wordsBetween({ evenings, members, answers: await answersIn(db, course.id), own: '' }),
      form: fieldsView(inviteForm, filled, say),
    },
    status: filled.errors ? 422 : 200,
  });
}
