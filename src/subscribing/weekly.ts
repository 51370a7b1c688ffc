// The letter on Mondays: what was announced since the last one, to those who follow that way; nothing when there is nothing.
import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { daysLater, instantAtOrAfter, wallTime } from '../time/zones.ts';
import { isShownIn } from '../series/listed.ts';
import { series, type Series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isAnnounced, type Tweetup } from '../tweetups/tweetup.ts';
import type { Followed } from './following.ts';
import { announcedTo, followings } from './tables.ts';
import { defaultLanguage, type Language } from '../language/translate.ts';

const civilHour = '08:00';

/** What does not fit comes a week later. */
const mostInALetter = 30;
const peopleAtOnce = 200;

/** @returns how many letters were written */
export async function writeWeeklyLetters(db: Database, now: Date): Promise<number> {
  const zones = await db
    .selectDistinct({ zone: followings.zone })
    .from(followings)
    .where(eq(followings.rhythm, 'weekly'))
    .orderBy(asc(followings.zone));
  let written = 0;
  for (const { zone } of zones) {
    const monday = mondayOf(now, zone);
    if (monday) written += await writeLettersIn(db, now, { zone, monday });
  }
  return written;
}

interface Monday {
  /** YYYY-MM-DD: a person gets one letter for it. */
  readonly date: string;
  /** What was announced later waits for the next one. */
  readonly until: Date;
}

/** On Monday from eight on; a site that stood still then may still write on Tuesday, later it is next Monday's turn. */
function mondayOf(now: Date, zone: string): Monday | undefined {
  const { date: today, time } = wallTime(now, zone);
  const weekday = new Date(`${today}T12:00Z`).getUTCDay();
  if (weekday !== 2 && (weekday !== 1 || time < civilHour)) return undefined;
  const date = weekday === 1 ? today : daysLater(today, -1);
  return { date, until: instantAtOrAfter(date, civilHour, zone) };
}

async function writeLettersIn(
  db: Database,
  now: Date,
  { zone, monday }: { zone: string; monday: Monday },
): Promise<number> {
  let written = 0;
  let last = '';
  for (;;) {
    const people = await db
      .selectDistinct({ id: followings.personId, email: contact })
      .from(followings)
      .innerJoin(persons, eq(persons.id, followings.personId))
      .where(and(eq(followings.rhythm, 'weekly'), eq(followings.zone, zone), gt(followings.personId, last)))
      .orderBy(asc(followings.personId))
      .limit(peopleAtOnce);
    last = people.at(-1)?.id ?? '';
    if (last === '') return written;
    const ids = people.map(({ id }) => id);
    const followed = await weeklyOf(db, ids, monday);
    const found = await newsAbout(db, now, { monday, followed });
    const told = await toldAmong(db, ids, found);
    for (const { id, email } of people) {
      const mine = followed.filter(({ following }) => following.personId === id);
      const news = found.filter((one) => concerns(one, mine) && !told.has(`${id} ${one.id}`));
      const { language = defaultLanguage } = mine[0]?.following ?? {};
      const letter = { id, email, language, evenings: news.slice(0, mostInALetter) };
      if (news.length > 0 && (await writeLetter(db, now, { monday, to: letter }))) written += 1;
    }
  }
}

async function writeLetter(
  db: Database,
  now: Date,
  {
    monday,
    to,
  }: { monday: Monday; to: { id: string; email: string; language: Language; evenings: Tweetup[] } },
): Promise<boolean> {
  const ids = to.evenings.map(({ id }) => id);
  return db.transaction(async (tx) => {
    const isFirst = await queueMail(tx, now, {
      kind: 'weekly-evenings',
      recipient: to.email,
      language: to.language,
      facts: { person: to.id, evenings: ids.join(',') },
      dedupeKey: `${to.id}:${monday.date}`,
    });
    if (isFirst)
      await tx
        .insert(announcedTo)
        .values(ids.map((tweetupId) => ({ personId: to.id, tweetupId })))
        .onConflictDoNothing();
    return isFirst;
  });
}

/** In whatever zone: a person gets one letter. Whoever has followed since then has their first one next Monday. */
function weeklyOf(db: Queries, people: readonly string[], { until }: Monday): Promise<Followed[]> {
  return db
    .select({ following: followings, series })
    .from(followings)
    .leftJoin(series, eq(series.id, followings.seriesId))
    .where(
      and(
        eq(followings.rhythm, 'weekly'),
        inArray(followings.personId, [...people]),
        lte(followings.confirmedAt, until),
      ),
    )
    .orderBy(asc(followings.confirmedAt), asc(followings.id));
}

async function newsAbout(
  db: Queries,
  now: Date,
  { monday: { until }, followed }: { monday: Monday; followed: Followed[] },
): Promise<Tweetup[]> {
  const cities = [...new Set(followed.flatMap(({ following }) => following.city ?? []))];
  const all = [...new Set(followed.flatMap(({ following }) => following.seriesId ?? []))];
  const of = or(
    cities.length > 0 ? inArray(tweetups.city, cities) : undefined,
    all.length > 0 ? inArray(tweetups.seriesId, all) : undefined,
  );
  return db
    .select()
    .from(tweetups)
    .where(
      and(
        isAnnounced,
        lte(tweetups.announcedAt, until),
        gt(tweetups.startsAt, now),
        isNull(tweetups.cancelledAt),
        of,
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(2000);
}

async function toldAmong(
  db: Queries,
  people: readonly string[],
  found: readonly Tweetup[],
): Promise<Set<string>> {
  if (found.length === 0) return new Set();
  const rows = await db
    .select()
    .from(announcedTo)
    .where(
      and(
        inArray(announcedTo.personId, [...people]),
        inArray(
          announcedTo.tweetupId,
          found.map(({ id }) => id),
        ),
      ),
    );
  return new Set(rows.map(({ personId, tweetupId }) => `${personId} ${tweetupId}`));
}

/** Whether one of the followings is about this evening. */
function concerns(tweetup: Tweetup, followed: readonly Followed[]): boolean {
  return followed.some((one) => isAbout(one, tweetup));
}

export function isAbout({ following, series: one }: Followed, tweetup: Tweetup): boolean {
  if (one) return isOf(one, tweetup);
  return tweetup.visibility === 'public' && tweetup.city === following.city;
}

function isOf(one: Series, tweetup: Tweetup): boolean {
  return tweetup.seriesId === one.id && isShownIn(one, tweetup);
}
