// Circles: the people who want one, how they were brought together, and how it went.
import { facts, id, index, instant, oneOf, primaryKey, table, text, whole } from '../database/columns.ts';
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
    tweetupId: id()
      .notNull()
      .references(() => circleRounds.tweetupId, { onDelete: 'cascade' }),
    /** 1, 2, 3 …: what it is called. */
    number: whole().notNull(),
  },
  (circle) => [index('circles_tweetup').on(circle.tweetupId, circle.number)],
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
    /** What they said when they were asked. */
    went: oneOf(['met', 'not-yet', 'not']),
    /** What they wrote to the others about it. */
    word: text().notNull(),
  },
  (member) => [
    primaryKey({ columns: [member.circleId, member.personId] }),
    index('circle_members_person').on(member.personId),
  ],
);

/** People who agreed that this site remembers with whom they were at which evenings, for their own eyes and for others who agreed as well. */
export const meetingConsents = table('meeting_consents', {
  personId: id()
    .primaryKey()
    .references(() => persons.id, { onDelete: 'cascade' }),
  since: instant().notNull(),
});
