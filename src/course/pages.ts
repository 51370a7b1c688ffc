// A course for those who come: the yes to all evenings behind an invitation, and the course's own page for its members alone.
import type { Response } from 'express';
import { LinkGone } from '../errors.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readButtons, readForm } from '../forms/form.ts';
import { findLink } from '../mail/links.ts';
import { personById } from '../people/person.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import {
  courseById,
  declineCourse,
  invitationById,
  isFull,
  membersOf,
  tweetupsForMembers,
  type Course,
  type CourseInvitation,
} from './course.ts';
import { comingViews, memberTweetupViews, whoGives, wordsBetween } from './course-views.ts';
import { answerForm, eveningForm, memberDeedForm, yesForm } from './form.ts';
import { hostsOfCourse } from './hosts.ts';
import {
  answerBetween,
  answerOne,
  answersIn,
  joinCourse,
  leaveCourse,
  memberBy,
  wishForCircleAfter,
  type Joined,
} from './members.ts';
import { placesOf } from './places.ts';

/** Behind the link of a mail: an invitation, or the course of somebody who is in it. */
type Behind =
  | { readonly is: 'invitation'; readonly invitation: CourseInvitation; readonly course: Course }
  | { readonly is: 'member'; readonly joined: Joined };

export async function showCourse(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const { said } = req.query;
  if (said === 'declined' || said === 'left') {
    protectTokenPage(res);
    const { say } = req.visit;
    return site.show(req, res, {
      template: 'web/gone',
      page: { title: say('course.own'), isPrivate: true },
      view: { text: say(said === 'left' ? 'course.left' : 'course.declined') },
    });
  }
  const behind = await behindLink(site, { req, res });
  if (behind.is === 'invitation') await renderYes(site, { req, res }, { course: behind.course, filled: {} });
  else await renderMember(site, { req, res }, { joined: behind.joined, filled: {} });
}

export async function takeCourse(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const behind = await behindLink(site, { req, res });
  if (behind.is === 'invitation') await answerInvitation(site, { req, res }, behind);
  else await actAsMember(site, { req, res }, behind.joined);
}

async function answerInvitation(
  site: Dependencies,
  { req, res }: Exchange,
  { invitation, course }: Extract<Behind, { is: 'invitation' }>,
): Promise<void> {
  const { db, clock } = site;
  const here = `/courses/${String(req.params['token'])}`;
  const { deed } = readButtons(memberDeedForm, req.body);
  if (deed === 'no') {
    await declineCourse(db, invitation.id);
    return seeOther(res, `${here}?said=declined`);
  }
  if (deed !== 'yes') return seeOther(res, here);
  const reading = readForm(yesForm, req.body);
  const values = acceptedValues(reading);
  if (!values) return renderYes(site, { req, res }, { course, filled: reading });
  const { say, language } = req.visit;
  const became = await joinCourse(db, clock(), {
    invitationId: invitation.id,
    yes: {
      name: values.name,
      workingOn: values.working_on,
      language,
      wording: `${say('course.yes')}. ${say('course.consent')}`,
    },
  });
  if (became === 'full') return renderYes(site, { req, res }, { course, filled: reading });
  seeOther(res, `${here}?said=joined`);
}

async function actAsMember(site: Dependencies, { req, res }: Exchange, joined: Joined): Promise<void> {
  const { db, clock } = site;
  const here = `/courses/${String(req.params['token'])}`;
  const { deed } = readButtons(memberDeedForm, req.body);
  if (deed === 'leave') {
    const person = await personById(db, joined.member.personId);
    if (person) await leaveCourse(db, clock(), { joined, person });
    return seeOther(res, `${here}?said=left`);
  }
  if (deed === 'come' || deed === 'miss') {
    const { tweetup: tweetupId = '' } = readButtons(eveningForm, req.body);
    await answerOne(db, clock(), { joined, tweetupId, answer: deed === 'come' ? 'yes' : 'no' });
    return seeOther(res, `${here}?said=saved`);
  }
  if (deed === 'answer') {
    const reading = readForm(answerForm, req.body);
    const values = acceptedValues(reading);
    if (!values) return renderMember(site, { req, res }, { joined, filled: reading });
    await answerBetween(db, clock(), { joined, tweetupId: values.tweetup, words: values.words.trim() });
    return seeOther(res, `${here}?said=saved`);
  }
  if (deed === 'circle' || deed === 'no-circle') {
    await wishForCircleAfter(db, joined.member, deed === 'circle' ? clock() : null);
    return seeOther(res, `${here}?said=saved`);
  }
  seeOther(res, here);
}

async function behindLink({ db, clock }: Dependencies, { req, res }: Exchange): Promise<Behind> {
  protectTokenPage(res);
  const link = await findLink(db, String(req.params['token']), clock());
  if (link?.purpose === 'course') {
    const joined = await memberBy(db, link.target);
    if (joined) {
      req.visit = inTweetupLanguage(req.visit, joined.member);
      return { is: 'member', joined };
    }
  }
  if (link?.purpose === 'course-invitation') {
    const invitation = await invitationById(db, link.target);
    const course = invitation && (await courseById(db, invitation.courseId));
    if (course && !course.endedAt) return { is: 'invitation', invitation, course };
  }
  throw new LinkGone('course.linkGone');
}

async function renderYes(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { course, filled }: { course: Course; filled: Filled<keyof typeof yesForm> },
): Promise<void> {
  const { say } = req.visit;
  const given = await hostsOfCourse(db, course.id);
  const isTooLate = await isFull(db, course.id);
  show(req, res, {
    template: 'course/yes',
    page: { title: say('course.yesTitle', { title: course.title }), isPrivate: true },
    view: {
      lead: say('course.yesLead', whoGives(given, say)),
      action: `/courses/${String(req.params['token'])}`,
      evenings: comingViews(await tweetupsForMembers(db, course.id), clock(), say),
      form: fieldsView(yesForm, filled, say),
      isFull: isTooLate,
    },
    status: isTooLate && req.method === 'POST' ? 409 : filled.errors ? 422 : 200,
  });
}

async function renderMember(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { joined, filled }: { joined: Joined; filled: Filled<keyof typeof answerForm> },
): Promise<void> {
  const { course, member } = joined;
  const { say } = req.visit;
  const form = fieldsView(answerForm, filled, say);
  const members = await membersOf(db, course.id);
  const evenings = await tweetupsForMembers(db, course.id);
  const places = await placesOf(db, member);
  const isOnAll = evenings.every(
    ({ tweetup }) =>
      tweetup.cancelledAt !== null || tweetup.endsAt <= clock() || places.get(tweetup.id) === 'going',
  );
  show(req, res, {
    template: 'course/member',
    page: { title: course.title, isPrivate: true },
    view: {
      action: `/courses/${String(req.params['token'])}`,
      notice: saidNotice(req, {
        joined: isOnAll ? 'course.joined' : 'course.joinedInPart',
        saved: 'course.saved',
      }),
      evenings: memberTweetupViews(evenings, { places, now: clock(), say }),
      members: members.map(({ name, workingOn }) => ({ name, workingOn })),
      between: wordsBetween({
        evenings,
        members,
        answers: await answersIn(db, course.id),
        own: member.personId,
      }).map((one) => ({
        ...one,
        refused: form.fields.words.error && form.fields.tweetup.value === one.id ? form.fields.words : null,
      })),
      form,
      mayWish: course.endedAt === null,
      wantsCircle: member.wantsCircleAt !== null,
    },
    status: filled.errors ? 422 : 200,
  });
}
