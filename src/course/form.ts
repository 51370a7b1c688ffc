// The forms of a course: setting it up, inviting, saying yes, and answering between two evenings.
import { choice, day, email, line, readBy, text, time } from '../forms/kinds.ts';
import { isDate, isTime } from '../time/zones.ts';

const dayIfGiven = readBy<string>({
  read: (typed) => (typed === '' || isDate(typed) ? typed : undefined),
  wrong: 'tweetups.dateMissing',
  words: String,
});
const endIfGiven = readBy<string>({
  read: (typed) => (typed === '' || isTime(typed) ? typed : undefined),
  wrong: 'tweetups.endsWrong',
  words: String,
});

export const dateFields = [
  'date_1',
  'date_2',
  'date_3',
  'date_4',
  'date_5',
  'date_6',
  'date_7',
  'date_8',
] as const;

/** What of it concerns an evening is read again with the fields of an evening, for each day. */
export const courseForm = {
  title: line({ most: 100, missing: 'tweetups.titleMissing' }),
  city: line({ most: 200, missing: 'cities.missing' }),
  venue: line({ most: 120, missing: 'tweetups.venueMissing' }),
  address: line({ most: 200 }),
  starts: time({ missing: 'tweetups.startsMissing' }),
  ends: endIfGiven,
  hashtag: line({ most: 200 }),
  date_1: dayIfGiven,
  date_2: dayIfGiven,
  date_3: dayIfGiven,
  date_4: dayIfGiven,
  date_5: dayIfGiven,
  date_6: dayIfGiven,
  date_7: dayIfGiven,
  date_8: dayIfGiven,
};
export type CourseField = keyof typeof courseForm;

export const hostDeedForm = {
  deed: choice(['invite', 'question', 'add', 'remove', 'new-link'], { otherwise: undefined }),
};
export const inviteForm = { emails: text({ most: 5000, missing: 'course.inviteMissing' }) };
export const addForm = { date: day({ missing: 'tweetups.dateMissing' }) };
export const removeForm = { member: line({ most: 40 }) };
export const questionForm = { tweetup: line({ most: 40 }), question: line({ most: 200 }) };
export const hostedForm = { ...inviteForm, ...addForm, ...questionForm };
export type HostedField = keyof typeof hostedForm;
export const joinForm = { email: email() };
export const yesForm = {
  name: line({ most: 80, missing: 'course.nameMissing' }),
  working_on: text({ most: 600 }),
};
export const memberDeedForm = {
  deed: choice(['yes', 'no', 'come', 'miss', 'answer', 'circle', 'no-circle', 'leave'], {
    otherwise: undefined,
  }),
};
export const eveningForm = { tweetup: line({ most: 40 }) };
export const answerForm = { tweetup: line({ most: 40 }), words: text({ most: 2000 }) };
