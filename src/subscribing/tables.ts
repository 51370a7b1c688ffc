// People who follow a city or a series by mail, people who have asked to, and the tweetups that they have heard of.
import { id, index, instant, oneOf, primaryKey, table, text, unique } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

/** What is followed, how often a mail may come, and the proof of having asked for it. */
const asked = {
  /** A city's slug, or null for a series; a city may be followed before it has had a tweetup. */
  city: text(),
  /** What people call the city; of a series it is looked up. */
  cityName: text().notNull(),
  seriesId: id().references(() => series.id, { onDelete: 'cascade' }),
  rhythm: oneOf(['as-it-comes', 'weekly']).notNull(),
  language: oneOf(['de', 'en']).notNull(),
  /** Whether they would host an evening there: asked where there is none yet. */
  wouldHost: oneOf(['yes', 'no']).notNull(),
  /** IANA name: in it Mondays begin. */
  zone: text().notNull(),
  /** The words that stood beside the button, and the page on which they stood. */
  wording: text().notNull(),
  form: text().notNull(),
  askedAt: instant().notNull(),
};

export const unconfirmedFollowings = table(
  'unconfirmed_followings',
  { id: id().primaryKey(), email: text().notNull(), ...asked },
  (following) => [
    index('unconfirmed_followings_asked').on(following.askedAt),
    index('unconfirmed_followings_email').on(following.email),
    index('unconfirmed_followings_series').on(following.seriesId),
  ],
);

export const followings = table(
  'followings',
  {
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    ...asked,
    /** `city rostock`, or `series` and its id: nobody follows the same twice. */
    what: text().notNull(),
    confirmedAt: instant().notNull(),
  },
  (following) => [
    unique('followings_what').on(following.personId, following.what),
    index('followings_city').on(following.city, following.rhythm),
    index('followings_series').on(following.seriesId, following.rhythm),
    index('followings_zone').on(following.rhythm, following.zone, following.personId),
  ],
);

/** The secret address of somebody's own calendar: found by its hash, shown to them by what is sealed. */
export const ownCalendars = table('own_calendars', {
  personId: id()
    .primaryKey()
    .references(() => persons.id, { onDelete: 'cascade' }),
  secretHash: text().notNull().unique(),
  sealedSecret: text().notNull(),
  since: instant().notNull(),
});

/** An evening is announced to a person once, whatever they follow and however it changes. */
export const announcedTo = table(
  'announced_to',
  {
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
  },
  (told) => [
    primaryKey({ columns: [told.personId, told.tweetupId] }),
    index('announced_to_tweetup').on(told.tweetupId),
  ],
);

/** Evenings of which those have heard who want to hear at once. */
export const passedOn = table('passed_on', {
  tweetupId: id()
    .primaryKey()
    .references(() => tweetups.id, { onDelete: 'cascade' }),
  at: instant().notNull(),
});
