// Once a year, in January, everybody who was a guest or host and may be asked again is asked who they are and what they say; the answer is theirs alone.
import { and, asc, desc, eq, gt, gte, isNotNull, isNull, lt, ne, notExists, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { defaultLanguage } from '../language/translate.ts';
import { queueMail } from '../mail/outbox.ts';
import { optedOutAmong } from '../mail/stopping.ts';
import { personColumns } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { after, day } from '../time/clock.ts';
import { cities } from '../cities/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { yearWords } from './tables.ts';

export interface YearWords {
  readonly year: number;
  readonly words: string;
}

export const mostInYear = 2000;
/** After the holidays, while the year is still new. */
const firstDay = '01-07T08:00Z';
const lastDay = '01-22T00:00Z';
const atOnce = 200;
const unansweredDays = 90;

/** On the timetable. @returns how many were asked */
export async function askInJanuary(db: Database, now: Date): Promise<number> {
  const year = now.getUTCFullYear();
  if (now < new Date(`${year}-${firstDay}`) || now >= new Date(`${year}-${lastDay}`)) return 0;
  const from = new Date(`${year - 1}-01-01T00:00Z`);
  const nothing = { one: sql`1` };
  const notAsked = notExists(
    db
      .select(nothing)
      .from(yearWords)
      .where(and(eq(yearWords.personId, persons.id), eq(yearWords.year, year))),
  );
  const guests = await db
    .selectDistinct(personColumns)
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        notAsked,
        isNotNull(rsvps.mayInviteSince),
        ne(rsvps.answer, 'no'),
        isNull(rsvps.missedAt),
        isNull(rsvps.removedAt),
        isNull(tweetups.cancelledAt),
        gte(tweetups.endsAt, from),
        lt(tweetups.endsAt, now),
      ),
    )
    .limit(atOnce);
  const hosting = await db
    .selectDistinct(personColumns)
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .innerJoin(tweetups, eq(tweetups.id, hosts.tweetupId))
    .where(and(notAsked, isNull(tweetups.cancelledAt), gte(tweetups.endsAt, from), lt(tweetups.endsAt, now)))
    .limit(atOnce);
  const people = new Map([...guests, ...hosting].map((person) => [person.id, person]));
  const stopped = await optedOutAmong(
    db,
    [...people.values()].map(({ contact }) => contact),
    'january',
  );
  for (const { id, contact, language: chosen } of people.values()) {
    // Whoever has chosen no language is asked in that of their latest evening.
    const language = chosen ?? (await lastBeen(db, now, id))?.language ?? defaultLanguage;
    await db.transaction(async (tx) => {
      const [mine] = await tx
        .insert(yearWords)
        .values({ personId: id, year, sealedWords: '', askedAt: now, at: null })
        .onConflictDoNothing()
        .returning();
      if (!mine || stopped.has(contact)) return;
      await queueMail(tx, now, {
        kind: 'january',
        recipient: contact,
        language,
        facts: { person: id, year: String(year) },
        dedupeKey: `${id}:${year}`,
      });
    });
  }
  return people.size;
}

/** The latest year first. */
export async function yearsOfPerson(db: Queries, personId: string, sealing: Sealing): Promise<YearWords[]> {
  const rows = await db
    .select()
    .from(yearWords)
    .where(and(eq(yearWords.personId, personId), ne(yearWords.sealedWords, '')))
    .orderBy(desc(yearWords.year))
    .limit(100);
  return rows.flatMap(({ year, sealedWords }) => {
    const words = sealing.open(sealedWords);
    return words === null ? [] : [{ year, words }];
  });
}

export async function keepYear(
  db: Queries,
  now: Date,
  { personId, year, words, sealing }: { personId: string; year: number; words: string; sealing: Sealing },
): Promise<void> {
  const kept = { sealedWords: sealing.seal(words), at: now };
  await db
    .insert(yearWords)
    .values({ personId, year, askedAt: now, ...kept })
    .onConflictDoUpdate({ target: [yearWords.personId, yearWords.year], set: kept });
}

/** That they were asked stays for this year, so that they are not asked again. */
export async function forgetYear(db: Queries, personId: string, year: number): Promise<void> {
  await db
    .update(yearWords)
    .set({ sealedWords: '', at: null })
    .where(and(eq(yearWords.personId, personId), eq(yearWords.year, year)));
}

/** On the timetable: that somebody was asked and said nothing. */
export async function forgetUnanswered(db: Queries, now: Date): Promise<void> {
  await db
    .delete(yearWords)
    .where(and(eq(yearWords.sealedWords, ''), lt(yearWords.askedAt, after(now, -unansweredDays * day))));
}

/** Where they were last, as guest or host, and in which language: there the first evening of the year may begin with this question. */
export async function lastBeen(db: Queries, now: Date, personId: string) {
  const been = { city: cities.slug, cityName: cities.name, zone: cities.zone, startsAt: tweetups.startsAt };
  const year = gt(tweetups.startsAt, after(now, -400 * day));
  const asGuest = await db
    .select({ ...been, language: rsvps.language })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(and(eq(rsvps.personId, personId), ne(rsvps.answer, 'no'), year))
    .orderBy(desc(tweetups.startsAt), asc(tweetups.id))
    .limit(1);
  const asHost = await db
    .select({ ...been, language: tweetups.language })
    .from(hosts)
    .innerJoin(tweetups, eq(tweetups.id, hosts.tweetupId))
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(and(eq(hosts.personId, personId), year))
    .orderBy(desc(tweetups.startsAt), asc(tweetups.id))
    .limit(1);
  const [last] = [...asGuest, ...asHost].toSorted(
    (one, other) => other.startsAt.getTime() - one.startsAt.getTime(),
  );
  return last;
}
