// For whoever gives a course: its evenings, inviting, the questions between them, who is in it, and the link to join.
import type { Response } from 'express';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readButtons, readForm } from '../forms/form.ts';
import type { MessageKey } from '../language/translate.ts';
import { welcomeNow } from '../operating/announcing.ts';
import { personById, type Person } from '../people/person.ts';
import { pastedAddresses } from '../rsvps/pasted-addresses.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { readEveningToAdd } from './adding.ts';
import {
  inviteToCourse,
  isFull,
  membersOf,
  mostEvenings,
  setQuestion,
  tweetupsOf,
  type Course,
} from './course.ts';
import { announcingRefused, invitedText, tweetupViews, whoGives, wordsBetween } from './course-views.ts';
import {
  addForm,
  hostDeedForm,
  hostedForm,
  inviteForm,
  questionForm,
  removeForm,
  type HostedField,
} from './form.ts';
import { courseHostedBy, hostsOfCourse } from './hosts.ts';
import { answersIn, memberBy, subjectOf, takeOut } from './members.ts';
import { addEvening, changeJoinLink } from './setting-up.ts';

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
  const { db, clock, sealing } = site;
  const viewer = signedInPerson(req, res);
  const course = await courseHostedBy(db, viewer, req.params.course);
  const here = `/me/courses/${course.id}`;
  const { deed } = readButtons(hostDeedForm, req.body);
  switch (deed) {
    case 'invite':
      return invite(site, { req, res }, { course, viewer });
    case 'add':
      return add(site, { req, res }, { course, viewer });
    case 'question': {
      const reading = readForm(questionForm, req.body);
      const values = acceptedValues(reading);
      if (!values) return renderCourse(site, { req, res }, { course, filled: reading });
      await setQuestion(db, { course, tweetupId: values.tweetup, question: values.question });
      return seeOther(res, `${here}?said=saved`);
    }
    case 'remove': {
      const { member = '' } = readButtons(removeForm, req.body);
      const joined = await memberBy(db, subjectOf({ courseId: course.id, personId: member }));
      const person = joined && (await personById(db, member));
      if (!person) break;
      await takeOut(db, clock(), { joined, person });
      return seeOther(res, `${here}?said=removed`);
    }
    case 'new-link':
      if (course.endedAt) break;
      await changeJoinLink(db, course, sealing);
      return seeOther(res, `${here}?said=new-link`);
    case undefined:
  }
  seeOther(res, here);
}

async function invite(
  site: Dependencies,
  { req, res }: Exchange,
  { course, viewer }: { course: Course; viewer: Person },
): Promise<void> {
  const { db, clock } = site;
  const { submitted, values, errors } = readForm(inviteForm, req.body);
  const refuse = (why: MessageKey) =>
    renderCourse(site, { req, res }, { course, filled: { submitted, errors: { emails: why } } });
  const { emails } = pastedAddresses(values.emails ?? '');
  if (course.endedAt) return refuse('course.addEnded');
  if (emails.length === 0) return refuse(errors.emails ?? 'course.inviteMissing');
  if (await isFull(db, course.id)) return refuse('course.full');
  const { sent, tooMany } = await inviteToCourse(db, clock(), { course, host: viewer, emails });
  const told = new URLSearchParams({
    said: 'invited',
    invited: `${sent}`,
    ...(tooMany ? { left: `${tooMany}` } : {}),
  });
  seeOther(res, `/me/courses/${course.id}?${told.toString()}`);
}

async function add(
  site: Dependencies,
  { req, res }: Exchange,
  { course, viewer }: { course: Course; viewer: Person },
): Promise<void> {
  const { db, clock } = site;
  const { say } = req.visit;
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
  if (became !== 'added') return refuse(addingRefused[became]);
  seeOther(res, `/me/courses/${course.id}?said=added`);
}

const addingRefused = {
  ...announcingRefused,
  enough: 'course.addEnough',
  ended: 'course.addEnded',
} as const;

async function renderCourse(
  { db, clock, show, sealing, absolute }: Dependencies,
  { req, res }: Exchange,
  { course, filled }: { course: Course; filled: Filled<HostedField> },
): Promise<void> {
  const { say } = req.visit;
  const members = await membersOf(db, course.id);
  const evenings = await tweetupsOf(db, course.id);
  const taking = evenings.filter(({ tweetup }) => !tweetup.cancelledAt);
  const next = taking.find(({ tweetup }) => tweetup.endsAt > clock());
  const form = fieldsView(hostedForm, filled, say);
  const secret = course.sealedJoin === '' ? null : sealing.open(course.sealedJoin);
  show(req, res, {
    template: 'course/hosted',
    page: { title: course.title, isPrivate: true },
    view: {
      action: `/me/courses/${course.id}`,
      notice:
        req.query['said'] === 'invited'
          ? invitedText(req.query, say)
          : saidNotice(req, {
              made: 'course.made',
              saved: 'course.saved',
              added: 'course.added',
              removed: 'course.removed',
              'new-link': 'course.newLinkMade',
            }),
      givenBy: say('course.givenBy', whoGives(await hostsOfCourse(db, course.id), say)),
      hostsAddress: next ? `${addressOf(next.tweetup)}/hosts` : '',
      mayAdd: course.endedAt === null && taking.length < mostEvenings,
      // Whoever is in it is looked after first.
      invitesFirst: course.endedAt === null && members.length === 0,
      invitesLast: course.endedAt === null && members.length > 0,
      joinLink: secret ? absolute(`/courses/join/${secret}`) : '',
      evenings: tweetupViews(evenings, clock(), say).map((one) => ({
        ...one,
        refused:
          form.fields.question.error && form.fields.tweetup.value === one.id ? form.fields.question : null,
      })),
      members: members.map(({ personId, name, workingOn, email }) => ({ personId, name, workingOn, email })),
      between: wordsBetween({ evenings, members, answers: await answersIn(db, course.id), own: '' }),
      form,
    },
    status: filled.errors ? 422 : 200,
  });
}
