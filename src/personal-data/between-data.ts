// What is held about people between two evenings: circles, courses, the question of the month, January's, and who writes in a city.
import { eq, or } from 'drizzle-orm';
import {
  circleMembers,
  circleTicks,
  circleWords,
  cityCircleWishes,
  meetingConsents,
} from '../circles/tables.ts';
import { courseAnswers, courseInvitations, courseMembers, courses } from '../course/tables.ts';
import { yearWords } from '../january/tables.ts';
import { monthQuestions, questionAnswers, questionsAsked } from '../question/tables.ts';
import { cityBlogs } from '../writing/tables.ts';
import type { Holding } from './holding.ts';

const goes = 'goes' as const;

export const betweenTweetups: Readonly<Record<string, Holding>> = {
  monthQuestions: {
    table: monthQuestions,
    rows: (_db, { id }) => eq(monthQuestions.chosenBy, id),
    onLeaving: { stays: 'a question that was asked in a city, without who chose it' },
    privacy: 'question',
  },
  questionAnswers: {
    table: questionAnswers,
    rows: (_db, { id }) => eq(questionAnswers.personId, id),
    onLeaving: goes,
    privacy: 'question',
  },
  questionsAsked: {
    table: questionsAsked,
    rows: (_db, { id }) => eq(questionsAsked.personId, id),
    onLeaving: goes,
    privacy: 'question',
  },
  courses: {
    table: courses,
    rows: (_db, { id }) => eq(courses.hostId, id),
    onLeaving: goes,
    privacy: 'course',
    secret: ['joinHash', 'sealedJoin'],
  },
  courseMembers: {
    table: courseMembers,
    rows: (_db, { id }) => eq(courseMembers.personId, id),
    onLeaving: goes,
    privacy: 'course',
  },
  courseAnswers: {
    table: courseAnswers,
    rows: (_db, { id }) => eq(courseAnswers.personId, id),
    onLeaving: goes,
    privacy: 'course',
  },
  courseInvitations: {
    table: courseInvitations,
    rows: (_db, { id, contact }) =>
      or(eq(courseInvitations.email, contact), eq(courseInvitations.invitedBy, id)),
    onLeaving: goes,
    privacy: 'course',
  },
  yearWords: {
    table: yearWords,
    rows: (_db, { id }) => eq(yearWords.personId, id),
    onLeaving: goes,
    privacy: 'january',
    // Opened for their file, as the words to their circles are.
    secret: ['sealedWords'],
  },
  circleWords: {
    table: circleWords,
    rows: (_db, { id }) => eq(circleWords.personId, id),
    onLeaving: goes,
    privacy: 'circles',
    // What is sealed is opened for their file: see own-data.ts.
    secret: ['sealedWords'],
  },
  circleTicks: {
    table: circleTicks,
    rows: (_db, { id }) => eq(circleTicks.personId, id),
    onLeaving: goes,
    privacy: 'circles',
  },
  cityCircleWishes: {
    table: cityCircleWishes,
    rows: (_db, { id }) => eq(cityCircleWishes.personId, id),
    onLeaving: goes,
    privacy: 'circles',
  },
  circleMembers: {
    table: circleMembers,
    rows: (_db, { id }) => eq(circleMembers.personId, id),
    onLeaving: goes,
    privacy: 'circles',
    secret: ['sealedGoal'],
  },
  cityBlogs: {
    table: cityBlogs,
    rows: (_db, { id, contact }) => or(eq(cityBlogs.personId, id), eq(cityBlogs.email, contact)),
    onLeaving: goes,
    privacy: 'blogs',
  },
  meetingConsents: {
    table: meetingConsents,
    rows: (_db, { id }) => eq(meetingConsents.personId, id),
    onLeaving: goes,
    privacy: 'guests',
  },
};
