// Circles: the people who want one, how they were brought together, and what they write to each other, which is sealed.
import {
  facts,
  id,
  index,
  instant,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
  whole,
} from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import type { Language } from '../language/translate.ts';
import { persons } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

/** People who want a circle after an evening, and so agree that its members get their name, what they work on, and their address. */
export const circleWishes = table(
  'circle_wishes',
  {
    rsvpId: id()
      .primaryKey()
      .references(() => rsvps.id, { onDelete: 'cascade' }),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** In which they can talk about their work. */
    languages: facts<Language[]>().notNull(),
    since: instant().notNull(),
  },
  (wish) => [index('circle_wishes_tweetup').on(wish.tweetupId)],
);

/** How the guests of one evening were brought together. */
export const circleRounds = table(
  'circle_rounds',
  {
    tweetupId: id()
      .primaryKey()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** Which mixture it is; always the first since hosts see no names any more. */
    attempt: whole().notNull(),
    proposedAt: instant().notNull(),
    sentAt: instant(),
    askedAt: instant(),
  },
  (round) => [index('circle_rounds_sent').on(round.sentAt, round.proposedAt)],
);

export const circles = table(
  'circles',
  {
    id: id().primaryKey(),
    /** Null: its people wished for it in a city, without an evening. */
    tweetupId: id().references(() => circleRounds.tweetupId, { onDelete: 'cascade' }),
    /** 1, 2, 3 …: which of its evening it is. */
    number: whole().notNull(),
    city: text().notNull().default(''),
    cityName: text().notNull().default(''),
    /** IANA name: in it the letters come in the morning, and the hour is fixed. */
    zone: text().notNull().default('Europe/Berlin'),
    /** Which twelve weeks: the first, or again. */
    turn: whole().notNull().default(1),
    /** When these twelve weeks began; null: its people have not been introduced yet. */
    startedAt: instant(),
    /** Of the last letter; 0: none yet. */
    week: whole().notNull().default(0),
    nextLetterAt: instant(),
    /** Of the hour they have agreed on; 1 is Monday. */
    weekday: whole(),
    /** HH:MM. */
    time: text(),
    endedAt: instant(),
    /** When the two that are left were asked whether they want to join others. */
    askedToJoinAt: instant(),
  },
  (circle) => [
    index('circles_tweetup').on(circle.tweetupId, circle.number),
    index('circles_letter').on(circle.nextLetterAt),
    index('circles_ended').on(circle.endedAt),
    index('circles_asked').on(circle.askedToJoinAt),
  ],
);

/** Apart from their answer, which may be forgotten before twelve weeks are over. */
export const circleMembers = table(
  'circle_members',
  {
    circleId: id()
      .notNull()
      .references(() => circles.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    workingOn: text().notNull(),
    language: oneOf(languages).notNull(),
    languages: facts<Language[]>().notNull(),
    /** What earlier versions asked after twelve weeks: read by nobody any more. */
    went: oneOf(['met', 'not-yet', 'not']),
    word: text().notNull(),
    /** In 25 words; sealed. Empty: none yet. */
    sealedGoal: text().notNull().default(''),
    /** Wants no letters until they say so. */
    pausedAt: instant(),
    /** Wants none until then. */
    awayUntil: instant(),
    /** Whether they want twelve more weeks. */
    again: oneOf(['yes', 'no']),
    /** Said, when two were left, that they want to join others. */
    joinsAt: instant(),
    /** Did not go on when the others did, or went on elsewhere: sees only their own words. */
    leftAt: instant(),
  },
  (member) => [
    primaryKey({ columns: [member.circleId, member.personId] }),
    index('circle_members_person').on(member.personId),
  ],
);

/** What members write: sealed, for the members alone; or for the writer alone. */
export const circleWords = table(
  'circle_words',
  {
    id: id().primaryKey(),
    circleId: id()
      .notNull()
      .references(() => circles.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    turn: whole().notNull(),
    /** Of the letter they answer. */
    week: whole().notNull(),
    isFor: oneOf(['circle', 'self']).notNull(),
    sealedWords: text().notNull(),
    at: instant().notNull(),
  },
  (words) => [
    index('circle_words_circle').on(words.circleId, words.at),
    index('circle_words_person').on(words.personId),
  ],
);

/** Hours that were proposed to the circle. */
export const circleHours = table(
  'circle_hours',
  {
    id: id().primaryKey(),
    circleId: id()
      .notNull()
      .references(() => circles.id, { onDelete: 'cascade' }),
    weekday: whole().notNull(),
    time: text().notNull(),
  },
  (hour) => [unique('circle_hours_hour').on(hour.circleId, hour.weekday, hour.time)],
);

/** Who can come at an hour. */
export const circleTicks = table(
  'circle_ticks',
  {
    hourId: id()
      .notNull()
      .references(() => circleHours.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
  },
  (tick) => [
    primaryKey({ columns: [tick.hourId, tick.personId] }),
    index('circle_ticks_person').on(tick.personId),
  ],
);

/** People who want a circle in a city, without an evening. They are introduced only after they have agreed to these very others. */
export const cityCircleWishes = table(
  'city_circle_wishes',
  {
    id: id().primaryKey(),
    city: text().notNull(),
    cityName: text().notNull(),
    zone: text().notNull(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    workingOn: text().notNull(),
    language: oneOf(languages).notNull(),
    languages: facts<Language[]>().notNull(),
    since: instant().notNull(),
    /** Those who are asked together. */
    groupId: text(),
    askedAt: instant(),
    agreedAt: instant(),
  },
  (wish) => [
    unique('city_circle_wishes_person').on(wish.personId),
    index('city_circle_wishes_city').on(wish.city, wish.since),
    index('city_circle_wishes_group').on(wish.groupId),
  ],
);

/** People who agreed that this site remembers with whom they were at which evenings, for their own eyes and for others who agreed as well. */
export const meetingConsents = table('meeting_consents', {
  personId: id()
    .primaryKey()
    .references(() => persons.id, { onDelete: 'cascade' }),
  since: instant().notNull(),
});
