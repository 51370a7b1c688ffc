// Answers in one sentence: one a person, seen by whom they choose, taken back by one tap.
import { and, desc, eq, gte, inArray, isNull, lt, ne, type SQL } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { prepared } from '../database/prepared.ts';
import type { Person } from '../people/person.ts';
import { rsvps } from '../rsvps/tables.ts';
import { after, day } from '../time/clock.ts';
import { daysLater, instantAtOrAfter } from '../time/zones.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { isListed } from '../tweetups/upcoming.ts';
import type { MonthQuestion } from './question.ts';
import { monthQuestions, questionAnswers } from './tables.ts';

export type QuestionAnswer = typeof questionAnswers.$inferSelect;
export type AnswerAudience = QuestionAnswer['audience'];

export const mostInSentence = 280;
const mostShown = 300;

export async function answerQuestion(
  db: Database,
  now: Date,
  given: Pick<QuestionAnswer, 'questionId' | 'personId' | 'name' | 'words' | 'audience'>,
): Promise<void> {
  const { name, words, audience } = given;
  await db
    .insert(questionAnswers)
    .values({ id: newId(now), ...given, at: now })
    .onConflictDoUpdate({
      target: [questionAnswers.questionId, questionAnswers.personId],
      set: { name, words, audience },
    });
}

/** Nothing of what they said stays. */
export async function takeAnswerBack(
  db: Queries,
  { questionId, personId }: Pick<QuestionAnswer, 'questionId' | 'personId'>,
): Promise<void> {
  const its = and(eq(questionAnswers.questionId, questionId), eq(questionAnswers.personId, personId));
  await db.delete(questionAnswers).where(and(its, isNull(questionAnswers.hiddenAt)));
  // Of one that the operator has hidden the place stays: else it would be back with the next answer.
  await db.update(questionAnswers).set({ name: '', words: '' }).where(its);
}

export async function ownAnswerTo(
  db: Queries,
  { questionId, personId }: Pick<QuestionAnswer, 'questionId' | 'personId'>,
): Promise<QuestionAnswer | undefined> {
  const [answer] = await db
    .select()
    .from(questionAnswers)
    .where(
      and(
        eq(questionAnswers.questionId, questionId),
        eq(questionAnswers.personId, personId),
        ne(questionAnswers.words, ''),
      ),
    );
  return answer;
}

/** What somebody is to a month's evenings in the city decides what they may read. */
export async function audiencesFor(
  db: Queries,
  { city, month }: Pick<MonthQuestion, 'city' | 'month'>,
  { viewer, zone }: { viewer: Pick<Person, 'id'> | null; zone: string },
): Promise<AnswerAudience[]> {
  if (!viewer) return ['public'];
  const [from, to] = spanOf(month, zone);
  const theirs = { city, from, to, personId: viewer.id };
  if ((await hostedIn(db, theirs)).length > 0) return ['nobody', 'guests', 'public'];
  return (await visitedIn(db, theirs)).length > 0 ? ['guests', 'public'] : ['public'];
}

interface InMonth {
  readonly city: string;
  readonly from: Date;
  readonly to: Date;
  readonly personId: string;
}

const hostedIn = prepared((db, given: InMonth) =>
  db
    .select({ id: tweetups.id })
    .from(tweetups)
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .where(and(isOfMonth(given), eq(hosts.personId, given.personId)))
    .limit(1),
);

const visitedIn = prepared((db, given: InMonth) =>
  db
    .select({ id: rsvps.id })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        isOfMonth(given),
        eq(rsvps.personId, given.personId),
        ne(rsvps.answer, 'no'),
        isNull(rsvps.removedAt),
      ),
    )
    .limit(1),
);

/** An evening that nobody can find makes nobody a host or guest of the city's month. */
function isOfMonth({ city, from, to }: InMonth): SQL | undefined {
  return and(
    isListed,
    eq(tweetups.city, city),
    gte(tweetups.startsAt, from),
    lt(tweetups.startsAt, to),
    isNull(tweetups.cancelledAt),
  );
}

/** The newest first. */
export async function answersTo(
  db: Queries,
  questionId: string,
  audiences: readonly AnswerAudience[],
  most = mostShown,
): Promise<QuestionAnswer[]> {
  const key = [most, ...audiences].join(' ');
  const asked = answersQueries.get(key) ?? answersFor(audiences, most);
  answersQueries.set(key, asked);
  return asked(db, { questionId });
}

/** Who may read them is in the query itself: there are three of them for each length. */
const answersQueries = new Map<string, ReturnType<typeof answersFor>>();

function answersFor(audiences: readonly AnswerAudience[], most: number) {
  return prepared((db, given: { questionId: string }) =>
    db
      .select()
      .from(questionAnswers)
      .where(
        and(
          eq(questionAnswers.questionId, given.questionId),
          inArray(questionAnswers.audience, [...audiences]),
          isNull(questionAnswers.hiddenAt),
        ),
      )
      .orderBy(desc(questionAnswers.at), desc(questionAnswers.id))
      .limit(most),
  );
}

/** On the timetable: what was for few goes with the other data of guests; what was for all stays until it is taken back. */
export async function forgetAnswersForFew(db: Queries, now: Date, keptDays: number): Promise<void> {
  const old = db
    .select({ id: monthQuestions.id })
    .from(monthQuestions)
    // The month has ended about a month after it was chosen at the latest.
    .where(lt(monthQuestions.month, monthIn(after(now, -keptDays * day))));
  await db
    .delete(questionAnswers)
    .where(and(ne(questionAnswers.audience, 'public'), inArray(questionAnswers.questionId, old)));
}

function monthIn(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}

function spanOf(month: string, zone: string): [Date, Date] {
  const first = `${month}-01`;
  const next = `${daysLater(first, 31).slice(0, 7)}-01`;
  return [instantAtOrAfter(first, '00:00', zone), instantAtOrAfter(next, '00:00', zone)];
}
