// A course: up to eight closed evenings for the same people, who come by invitation alone.
import { id, index, instant, oneOf, primaryKey, table, text, unique } from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

export const courses = table(
  'courses',
  {
    id: id().primaryKey(),
    title: text().notNull(),
    city: text().notNull(),
    cityName: text().notNull(),
    zone: text().notNull(),
    language: oneOf(languages).notNull(),
    hostId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** Of the link by which people ask to join: found by its hash, shown to the host by what is sealed. */
    joinHash: text().notNull().unique(),
    sealedJoin: text().notNull(),
    since: instant().notNull(),
    /** When the members were asked, after the last evening, whether they want to go on in circles. */
    lastAskedAt: instant(),
    /** When the circles were made, and the course was over. */
    endedAt: instant(),
  },
  (course) => [
    index('courses_host').on(course.hostId, course.since),
    index('courses_ended').on(course.endedAt),
  ],
);

export const courseTweetups = table(
  'course_tweetups',
  {
    tweetupId: id()
      .primaryKey()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    courseId: id()
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    /** For the time after this evening, before the next. */
    question: text().notNull(),
    askedAt: instant(),
  },
  (one) => [index('course_tweetups_course').on(one.courseId)],
);

export const courseMembers = table(
  'course_members',
  {
    courseId: id()
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    workingOn: text().notNull(),
    language: oneOf(languages).notNull(),
    /** The words beside the button, since it is a yes to all evenings and to being seen by the others. */
    wording: text().notNull(),
    since: instant().notNull(),
    wantsCircleAt: instant(),
  },
  (member) => [
    primaryKey({ columns: [member.courseId, member.personId] }),
    index('course_members_person').on(member.personId),
  ],
);

/** Asked, and not yet said yes: by the host, or by themselves with the link. */
export const courseInvitations = table(
  'course_invitations',
  {
    id: id().primaryKey(),
    courseId: id()
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    language: oneOf(languages).notNull(),
    since: instant().notNull(),
    /** Whose day it counts to; null: they asked themselves. */
    invitedBy: id().references(() => persons.id, { onDelete: 'set null' }),
  },
  (invitation) => [
    index('course_invitations_host').on(invitation.invitedBy, invitation.since),
    unique('course_invitations_email').on(invitation.courseId, invitation.email),
    index('course_invitations_who').on(invitation.email),
  ],
);

/** What members answer between two evenings, for the course alone. */
export const courseAnswers = table(
  'course_answers',
  {
    tweetupId: id()
      .notNull()
      .references(() => courseTweetups.tweetupId, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    words: text().notNull(),
    at: instant().notNull(),
  },
  (answer) => [
    primaryKey({ columns: [answer.tweetupId, answer.personId] }),
    index('course_answers_person').on(answer.personId),
  ],
);
