// Tweetups, who hosts them, and announcements that wait for their mail's button.
import { cities } from '../cities/tables.ts';
import {
  decimal,
  facts,
  id,
  index,
  instant,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
  uniqueIndex,
  whole,
} from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { persons } from '../people/tables.ts';
import type { Announcement } from './announcement.ts';
import { series } from '../series/tables.ts';

export interface MovedFrom {
  /** ISO 8601 instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly venue: string;
  readonly address: string;
}

export const tweetups = table(
  'tweetups',
  {
    id: id().primaryKey(),
    city: text()
      .notNull()
      .references(() => cities.slug),
    slug: text().notNull(),
    title: text().notNull(),
    /** Markdown. */
    description: text().notNull(),
    venue: text().notNull(),
    address: text().notNull(),
    /** Where its host put it on the map, in degrees; null: wherever its city is. */
    latitude: decimal(),
    longitude: decimal(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** IANA name: the city's, kept because a place stays where it was when zones change. */
    zone: text().notNull(),
    hashtag: text().notNull(),
    hashtagKey: text().notNull(),
    /** Null: as many as come. */
    capacity: whole(),
    /** How to find the table. */
    findUs: text().notNull(),
    stepFree: oneOf(['yes', 'no', 'unknown']).notNull(),
    quietCorner: oneOf(['yes', 'no', 'unknown']).notNull(),
    /** What it costs, in the host's words; empty: nothing. */
    cost: text().notNull(),
    /** A link for people who cannot come; only guests see it. */
    onlineAddress: text().notNull(),
    /** What a guest agrees to by answering, in the host's words. */
    houseRules: text().notNull(),
    /** Until the end of this day (YYYY-MM-DD) of its zone the hosts would like answers; null or empty: until the evening. */
    answerBy: text(),
    /** Unlisted: found by its link alone. Invited: besides, only people who were invited can answer. */
    visibility: oneOf(['public', 'unlisted', 'invited']).notNull(),
    /** How many people a guest may bring along: 0 to 3. */
    mayBring: whole().notNull(),
    language: oneOf(languages).notNull(),
    /** SEQUENCE of RFC 5545: raised by every change of the calendar entry. */
    sequence: whole().notNull(),
    /** When and where it was before it was moved, while guests should know. */
    movedFrom: facts<MovedFrom>(),
    cancelledAt: instant(),
    /** Since when nobody says by name alone that they are here; null: strangers may. */
    strangersClosedAt: instant(),
    /** Why, in the host's words. */
    cancelWord: text().notNull(),
    /** The start that guests were reminded of; a reschedule makes it another. */
    remindedOf: instant(),
    /** Id of the evening that this one repeats: its guests may be invited again. */
    againOf: id(),
    /** The series that it belongs to. */
    seriesId: id().references(() => series.id, { onDelete: 'set null' }),
    /** The day of the series (YYYY-MM-DD) that it stands for, wherever it was moved since; null: one more than the rule has. */
    seriesDate: text(),
    /** Since when more guests wait for free places than move up at once. */
    movesUpSince: instant(),
    /** The pair of colours of its poster, 1 to 8; null: by its id. */
    posterColour: whole(),
    /** When the mail after was written. */
    thankedAt: instant(),
    /** Null: a draft, which its hosts alone find. */
    announcedAt: instant(),
    /** The operator holds it back, so that it is like a draft which its hosts cannot publish: until it was looked at, or because it was hidden. */
    heldBack: oneOf(['first-look', 'hidden']),
    /** When it was brought along from elsewhere, after it was over; null: it was announced here. */
    broughtAt: instant(),
    /** Of a hidden one: when it was announced before. */
    wasAnnouncedAt: instant(),
    /** When the operator hid it: with its series, at the same moment. */
    hiddenAt: instant(),
    changedAt: instant().notNull(),
  },
  (tweetup) => [
    unique('tweetups_address').on(tweetup.city, tweetup.slug),
    // With its end: evenings that are over are passed by without a look at them.
    index('tweetups_start').on(tweetup.startsAt, tweetup.id, tweetup.endsAt),
    index('tweetups_city_start').on(tweetup.city, tweetup.startsAt, tweetup.id),
    index('tweetups_held_back').on(tweetup.heldBack, tweetup.startsAt),
    index('tweetups_announced').on(tweetup.announcedAt, tweetup.id),
    index('tweetups_changed').on(tweetup.changedAt),
    index('tweetups_hashtag').on(tweetup.hashtagKey, tweetup.startsAt),
    index('tweetups_again').on(tweetup.againOf),
    index('tweetups_moves_up').on(tweetup.movesUpSince),
    // No day of a series is proposed twice.
    unique('tweetups_series_date').on(tweetup.seriesId, tweetup.seriesDate),
  ],
);

export type Tweetup = typeof tweetups.$inferSelect;

/** What is found by words: public, announced tweetups alone, written in the transaction that writes the tweetup. */
export const tweetupWords = table(
  'tweetup_words',
  {
    /** Its start in minutes and a number of its own: what is found by it comes in order of time. See findable.ts. */
    moment: whole().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** Folded: a–z and digits, each word once, with umlauts either way. */
    words: text().notNull(),
  },
  (found) => [uniqueIndex('tweetup_words_tweetup').on(found.tweetupId)],
);

/** Every word that some listed tweetup has or had: what a beginning may mean. Whose it was stands nowhere. */
export const knownWords = table('known_words', { word: text().primaryKey() });

/** What is found by place: a row for where it is, and one more for people who come online. */
export const tweetupPlaces = table(
  'tweetup_places',
  {
    /** Of the grid (gazetteer/grid.ts); `online` is everywhere. */
    cell: whole().notNull(),
    startsAt: instant().notNull(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** In degrees. */
    latitude: decimal().notNull(),
    longitude: decimal().notNull(),
  },
  (place) => [
    primaryKey({ columns: [place.cell, place.startsAt, place.tweetupId] }),
    index('tweetup_places_tweetup').on(place.tweetupId),
  ],
);

/** Addresses that a tweetup had before its city or title changed: they lead on for ever. */
export const formerAddresses = table(
  'former_addresses',
  {
    city: text().notNull(),
    slug: text().notNull(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
  },
  (former) => [
    primaryKey({ columns: [former.city, former.slug] }),
    index('former_addresses_tweetup').on(former.tweetupId),
  ],
);

export const hosts = table(
  'hosts',
  {
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id),
    since: instant().notNull(),
    /** In their words, on the poster and before the guests; null: they say nothing. */
    workingOn: text(),
    unsureAbout: text(),
    /** Next steps that they do not want to be shown any more, by their names, with blanks between. */
    putAway: text().notNull().default(''),
  },
  (host) => [
    primaryKey({ columns: [host.tweetupId, host.personId] }),
    index('hosts_person').on(host.personId),
  ],
);

/** People who may announce although it is their first time; by hash, since they need not be known here. */
export const hostPermits = table('host_permits', {
  addressHash: text().primaryKey(),
  since: instant().notNull(),
});

/** What somebody who is not signed in wants to announce: no tweetup until the address is proved. */
export const unconfirmedAnnouncements = table(
  'unconfirmed_announcements',
  {
    id: id().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    /** What they say of themselves as its host. */
    workingOn: text(),
    unsureAbout: text(),
    announcement: facts<Announcement>().notNull(),
    language: oneOf(languages).notNull(),
    since: instant().notNull(),
    /** The tweetup that it became. */
    tweetupId: id().references(() => tweetups.id, { onDelete: 'cascade' }),
  },
  (announcement) => [
    index('unconfirmed_announcements_since').on(announcement.since),
    index('unconfirmed_announcements_tweetup').on(announcement.tweetupId),
  ],
);

/** Whether hosts want an evening to be known on the fediverse; without a row as its series, or the site, does it. */
export const tweetupWishes = table('evening_wishes', {
  tweetupId: id()
    .primaryKey()
    .references(() => tweetups.id, { onDelete: 'cascade' }),
  wish: oneOf(['tell', 'keep']).notNull(),
});
