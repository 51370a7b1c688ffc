// "I'll be there three times": of one evening three, on the same weekday and at the same hour, without setting anything up.
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { Person } from '../people/person.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { publish } from '../tweetups/drafts.ts';
import type { Welcome } from '../tweetups/held-back.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { datesBetween } from './recurrence.ts';
import { recurrenceOf } from './rhythms.ts';
import { startSeries, type Started } from './series.ts';
import { daysLater } from '../time/zones.ts';

const times = 3;

/** Long enough for all three to stand there from the beginning. */
const weeksAhead = 12;

/** The same weekday of the month, as the first evening has it. @returns YYYY-MM-DD, the first among them */
export function threeDates(tweetup: Tweetup): string[] {
  const { date } = announcementOf(tweetup);
  const rule = ruleOf(date);
  return datesBetween({ rule, from: date }, { earliest: date, latest: daysLater(date, 100) }, times);
}

function ruleOf(date: string): string {
  const recurrence = recurrenceOf({ rhythm: 'monthly', nth: '', rule: '' }, date);
  if (!recurrence) throw new Error(`no month has a day like ${date}`);
  return `${recurrence.rule};COUNT=${times}`;
}

/** The others are published at once, so that guests can plan. Asked for twice, it is once. */
export async function announceThrice(
  db: Database,
  now: Date,
  { host, tweetup, place, welcome }: { host: Person; tweetup: Tweetup; place: Place; welcome: Welcome },
): Promise<Started> {
  const template = { ...announcementOf(tweetup), answerBy: '' };
  const plan = {
    name: tweetup.title,
    rule: ruleOf(template.date),
    weeksAhead,
    publishing: 'by-itself' as const,
    template,
  };
  const started = await startSeries(db, now, { host, plan, place, first: tweetup });
  if (started.outcome !== 'started') return started;
  const drafts = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, started.series.id), isNull(tweetups.announcedAt)))
    .orderBy(asc(tweetups.startsAt));
  for (const { id } of drafts) await publish(db, now, { host, tweetupId: id, welcome });
  return started;
}
