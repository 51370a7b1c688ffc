// The question of the month in a city, and what people answer in one sentence.
import { id, index, instant, oneOf, primaryKey, table, text, unique } from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { persons } from '../people/tables.ts';

export const monthQuestions = table(
  'month_questions',
  {
    id: id().primaryKey(),
    city: text().notNull(),
    cityName: text().notNull(),
    /** YYYY-MM, as the city's clocks say. */
    month: text().notNull(),
    /** A host's own words; empty: it is one of our proposals, said in the reader's language. */
    words: text().notNull(),
    /** Of our proposals for that month: 1 to 3. */
    proposal: text().notNull(),
    /** In which the own words are. */
    language: oneOf(languages).notNull(),
    /** The host who chose; null: nobody did, or they have gone. */
    chosenBy: id().references(() => persons.id, { onDelete: 'set null' }),
    since: instant().notNull(),
  },
  (question) => [
    unique('month_questions_month').on(question.city, question.month),
    index('month_questions_chosen').on(question.chosenBy),
  ],
);

export const questionAnswers = table(
  'question_answers',
  {
    id: id().primaryKey(),
    questionId: id()
      .notNull()
      .references(() => monthQuestions.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    words: text().notNull(),
    /** `nobody`: the hosts of the month alone. `guests`: of the month's evenings in that city. */
    audience: oneOf(['nobody', 'guests', 'public']).notNull(),
    at: instant().notNull(),
    /** The operator has hidden it: only who wrote it still sees it. */
    hiddenAt: instant(),
  },
  (answer) => [
    unique('question_answers_person').on(answer.questionId, answer.personId),
    index('question_answers_question').on(answer.questionId, answer.at),
    index('question_answers_who').on(answer.personId),
  ],
);

/** Whom a mail has asked, so that it asks once. */
export const questionsAsked = table(
  'questions_asked',
  {
    questionId: id()
      .notNull()
      .references(() => monthQuestions.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** The mail, which may be tried several times. */
    mail: text().notNull(),
  },
  (asked) => [
    primaryKey({ columns: [asked.questionId, asked.personId] }),
    index('questions_asked_person').on(asked.personId),
  ],
);
