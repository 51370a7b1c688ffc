// What hosts ask their guests after the yes, and what those say; what somebody needs to be there lies apart, sealed.
import { facts, id, index, instant, oneOf, primaryKey, table, text, whole } from '../database/columns.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

/** A word; one of a few; yes or no; what somebody needs to be there. */
export const questionKinds = ['word', 'choice', 'yes-no', 'needs'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Who reads what is said, beside whoever said it. */
export const readers = ['hosts', 'guests'] as const;
export type Readers = (typeof readers)[number];

export const hostQuestions = table(
  'host_questions',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** The order in which they are asked. */
    number: whole().notNull(),
    kind: oneOf(questionKinds).notNull(),
    words: text().notNull(),
    /** Of a choice; of any other kind none. */
    options: facts<string[]>().notNull(),
    readBy: oneOf(readers).notNull(),
    since: instant().notNull(),
  },
  (question) => [index('host_questions_tweetup').on(question.tweetupId, question.number)],
);

export const questionReplies = table(
  'question_replies',
  {
    questionId: id()
      .notNull()
      .references(() => hostQuestions.id, { onDelete: 'cascade' }),
    rsvpId: id()
      .notNull()
      .references(() => rsvps.id, { onDelete: 'cascade' }),
    /** The words, the option as it stood there, or yes or no. */
    reply: text().notNull(),
    changedAt: instant().notNull(),
  },
  (reply) => [
    primaryKey({ columns: [reply.questionId, reply.rsvpId] }),
    index('question_replies_rsvp').on(reply.rsvpId),
  ],
);

/** What guests need to be there: for hosts alone, and gone when the evening is over. */
export const accessNeeds = table(
  'access_needs',
  {
    questionId: id()
      .notNull()
      .references(() => hostQuestions.id, { onDelete: 'cascade' }),
    rsvpId: id()
      .notNull()
      .references(() => rsvps.id, { onDelete: 'cascade' }),
    sealedWords: text().notNull(),
    changedAt: instant().notNull(),
  },
  (need) => [
    primaryKey({ columns: [need.questionId, need.rsvpId] }),
    index('access_needs_rsvp').on(need.rsvpId),
  ],
);

/** Evenings whose earlier guests are written to once about the questions, and when; or whose hosts wanted no such mail. */
export const askedByMail = table('asked_by_mail', {
  tweetupId: id()
    .primaryKey()
    .references(() => tweetups.id, { onDelete: 'cascade' }),
  dueAt: instant().notNull(),
});
