// The question of a month in a city: chosen by whoever hosts next there, otherwise ours; it stays once somebody has answered.
import { and, asc, desc, eq, gt, isNull, lte } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { prepared } from '../database/prepared.ts';
import { defaultLanguage, type Language, type Say } from '../language/translate.ts';
import { persons } from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { wallTime } from '../time/zones.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isHost, type InItsCity, type Tweetup } from '../tweetups/tweetup.ts';
import { isListed } from '../tweetups/upcoming.ts';
import type { Person } from '../people/person.ts';
import { proposalsFor } from './proposals.ts';
import { monthQuestions, questionAnswers } from './tables.ts';

export type MonthQuestion = typeof monthQuestions.$inferSelect;

/** Until then the hosts may choose; afterwards it is our first proposal. */
const dayOfOurs = 3;
const daysAlive = 60;

/** @returns YYYY-MM */
export function monthOf(moment: Date, zone: string): string {
  return wallTime(moment, zone).date.slice(0, 7);
}

export async function questionIn(
  db: Queries,
  city: string,
  month: string,
): Promise<MonthQuestion | undefined> {
  const [question] = await ofMonth(db, { city, month });
  return question;
}

const ofMonth = prepared((db, given: { city: string; month: string }) =>
  db
    .select()
    .from(monthQuestions)
    .where(and(eq(monthQuestions.city, given.city), eq(monthQuestions.month, given.month))),
);

/** This month's, or one that was chosen early for the next. */
export async function questionNow(
  db: Queries,
  now: Date,
  { slug, zone }: { slug: string; zone: string },
): Promise<MonthQuestion | undefined> {
  const month = monthOf(now, zone);
  const next = monthOf(after(now, 31 * day), zone);
  return (await questionIn(db, slug, month)) ?? (await questionIn(db, slug, next));
}

export async function questionById(db: Queries, id: string): Promise<MonthQuestion | undefined> {
  const [question] = await db.select().from(monthQuestions).where(eq(monthQuestions.id, id));
  return question;
}

/** For the evening's sign, its wall and its mails. */
export async function questionOfTweetup(
  db: Queries,
  { tweetup, city }: InItsCity,
): Promise<MonthQuestion | undefined> {
  return questionIn(db, city.slug, monthOf(tweetup.startsAt, tweetup.zone));
}

/** The latest first, before this month. */
export async function earlierQuestions(db: Queries, city: string, month: string): Promise<MonthQuestion[]> {
  const all = await db
    .select()
    .from(monthQuestions)
    .where(eq(monthQuestions.city, city))
    .orderBy(desc(monthQuestions.month))
    .limit(120);
  return all.filter((one) => one.month < month);
}

export function inWords({ words, proposal, month }: MonthQuestion, say: Say): string {
  return words || say(proposalsFor(month)[Number(proposal) - 1] ?? proposalsFor(month)[0]);
}

export async function chooserOf(db: Queries, { chosenBy }: MonthQuestion): Promise<string> {
  if (chosenBy === null) return '';
  const [person] = await db.select({ name: persons.name }).from(persons).where(eq(persons.id, chosenBy));
  return person?.name ?? '';
}

/** The next evening there that everybody may know of. */
export async function nextTweetupIn(db: Queries, now: Date, city: string): Promise<InItsCity | undefined> {
  const [next] = await nextIn(db, { city, now });
  return next;
}

const nextIn = prepared((db, given: { city: string; now: Date }) =>
  db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(
      and(
        isListed,
        eq(tweetups.city, given.city),
        gt(tweetups.endsAt, given.now),
        isNull(tweetups.cancelledAt),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(1),
);

export interface Choice {
  readonly words: string;
  /** '1' to '3', or empty for own words. */
  readonly proposal: string;
  readonly language: Language;
}

/** @returns the month whose question this person may choose; undefined: somebody else hosts next */
export async function monthToChoose(
  db: Queries,
  now: Date,
  { city, viewer }: { city: string; viewer: Person | null },
): Promise<string | undefined> {
  if (!viewer) return undefined;
  const next = await nextTweetupIn(db, now, city);
  if (!next || !(await isHost(db, next.tweetup, viewer))) return undefined;
  return monthOf(next.tweetup.startsAt, next.tweetup.zone);
}

/** It is the next evening there, and nobody has chosen its month's question yet, and can still. */
export async function waitsForChoice(
  db: Queries,
  now: Date,
  { id, city, startsAt, zone }: Pick<Tweetup, 'id' | 'city' | 'startsAt' | 'zone'>,
): Promise<boolean> {
  const next = await nextTweetupIn(db, now, city);
  if (next?.tweetup.id !== id) return false;
  const question = await questionIn(db, city, monthOf(startsAt, zone));
  return !question || (question.chosenBy === null && !(await isAnswered(db, question)));
}

async function isAnswered(db: Queries, { id }: Pick<MonthQuestion, 'id'>): Promise<boolean> {
  const [answer] = await db
    .select({ id: questionAnswers.id })
    .from(questionAnswers)
    .where(eq(questionAnswers.questionId, id))
    .limit(1);
  return answer !== undefined;
}

export async function chooseQuestion(
  db: Database,
  now: Date,
  given: Choice & { city: string; cityName: string; month: string; chosenBy: string },
): Promise<'chosen' | 'answered'> {
  return db.transaction(async (tx) => {
    await tx.holdName(`question ${given.city} ${given.month}`);
    const before = await questionIn(tx, given.city, given.month);
    if (!before) {
      await tx.insert(monthQuestions).values({ id: newId(now), ...given, since: now });
      return 'chosen';
    }
    if (await isAnswered(tx, before)) return 'answered';
    const { words, proposal, language, chosenBy } = given;
    await tx
      .update(monthQuestions)
      .set({ words, proposal, language, chosenBy })
      .where(eq(monthQuestions.id, before.id));
    return 'chosen';
  });
}

/** On the timetable: where people meet, and nobody has chosen, it is our first proposal. */
export async function proposeQuestions(db: Database, now: Date): Promise<void> {
  const alive = await db
    .selectDistinct({ city: cities.slug, cityName: cities.name, zone: cities.zone })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(and(isListed, gt(tweetups.endsAt, after(now, -daysAlive * day)), lte(tweetups.announcedAt, now)))
    .limit(5000);
  for (const { city, cityName, zone } of alive) {
    const { date } = wallTime(now, zone);
    const month = date.slice(0, 7);
    if (Number(date.slice(8)) < dayOfOurs || (await questionIn(db, city, month))) continue;
    await db
      .insert(monthQuestions)
      .values({
        id: newId(now),
        city,
        cityName,
        month,
        words: '',
        proposal: '1',
        language: defaultLanguage,
        chosenBy: null,
        since: now,
      })
      .onConflictDoNothing();
  }
}
