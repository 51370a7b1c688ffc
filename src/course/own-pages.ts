// For whoever gives courses: all of theirs, and setting one up with its evenings.
import type { Request, Response } from 'express';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import { welcomeNow } from '../operating/announcing.ts';
import type { Person } from '../people/person.ts';
import { readAnnouncement } from '../tweetups/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { announcingRefused, choicesOfDates, isTouched } from './course-views.ts';
import { courseForm, dateFields, type CourseField } from './form.ts';
import { coursesHostedBy } from './hosts.ts';
import { setUpCourse, type Refused } from './setting-up.ts';

export async function showCourses(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  // Hosts are reached by mail: whoever is known by an account elsewhere gives an address first.
  if (viewer.email === null) return seeOther(res, '/me/address');
  await renderCourses(site, { req, res }, { viewer, filled: {} });
}

export async function takeSettingUp(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock, gazetteer, sealing } = site;
  const viewer = signedInPerson(req, res);
  if (viewer.email === null) return seeOther(res, '/me/address');
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
  if (became.outcome === 'set-up') return seeOther(res, `/me/courses/${became.id}?said=made`);
  await again({ [fieldRefused[became.outcome]]: announcingRefused[became.outcome] });
}

const fieldRefused = {
  'hashtag-taken': 'hashtag',
  waits: 'title',
  'only-invited': 'title',
  'too-many': 'title',
  over: 'date_1',
  twin: 'title',
} as const satisfies Record<Refused, CourseField>;

async function renderCourses(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { viewer, filled }: { viewer: Person; filled: Filled<CourseField> },
): Promise<void> {
  const { say } = req.visit;
  const form = fieldsView(courseForm, filled, say);
  const { ends, address, hashtag } = form.fields;
  show(req, res, {
    template: 'course/own',
    page: { title: say('course.own'), isPrivate: true },
    view: {
      courses: (await coursesHostedBy(db, viewer.id)).map(({ id, title, cityName }) => ({
        address: `/me/courses/${id}`,
        title,
        city: cityName,
      })),
      form,
      dates: choicesOfDates(form.fields, say),
      opensMore: [ends, address, hashtag].some(isTouched),
    },
    status: filled.errors ? 422 : 200,
  });
}
