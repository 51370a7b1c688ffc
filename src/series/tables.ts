// Series: evenings that belong together by a rule, who hosts them, and the days that they leave out.
import { cities } from '../cities/tables.ts';
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
import { persons } from '../people/tables.ts';
import type { Announcement } from '../tweetups/announcement.ts';

/** Evenings that belong together, "every first Thursday". */
export const series = table(
  'series',
  {
    id: id().primaryKey(),
    city: text()
      .notNull()
      .references(() => cities.slug),
    slug: text().notNull(),
    name: text().notNull(),
    /** RRULE of RFC 5545; it begins (DTSTART) with the date of the template. */
    rule: text().notNull(),
    /** What every evening begins with, in the words of the announcement's form. */
    template: facts<Announcement>().notNull(),
    zone: text().notNull(),
    hashtagKey: text().notNull(),
    /** How long before the evening its draft is made. */
    weeksAhead: whole().notNull(),
    publishing: oneOf(['by-click', 'by-itself']).notNull(),
    /** When to look whether the next evening is to be proposed. */
    lookAt: instant().notNull(),
    endedAt: instant(),
    /** Since when its hosts look for somebody who carries it on, and say so to its guests. */
    tiredSince: instant(),
    /** Since when the operator hides it: its hosts alone see it, and it publishes nothing by itself. */
    hiddenAt: instant(),
    since: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (one) => [
    unique('series_address').on(one.city, one.slug),
    index('series_hashtag').on(one.hashtagKey),
    index('series_look').on(one.endedAt, one.lookAt),
  ],
);

export type Series = typeof series.$inferSelect;

/** Addresses that a series had before its name or city changed: they lead on for ever. */
export const formerSeriesAddresses = table(
  'former_series_addresses',
  {
    city: text().notNull(),
    slug: text().notNull(),
    seriesId: id()
      .notNull()
      .references(() => series.id, { onDelete: 'cascade' }),
  },
  (former) => [
    primaryKey({ columns: [former.city, former.slug] }),
    index('former_series_addresses_series').on(former.seriesId),
  ],
);

/** Whose drafts its evenings become. */
export const seriesHosts = table(
  'series_hosts',
  {
    seriesId: id()
      .notNull()
      .references(() => series.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
  },
  (host) => [
    primaryKey({ columns: [host.seriesId, host.personId] }),
    index('series_hosts_person').on(host.personId),
  ],
);

/** Days of the rule on which there is no evening of the series: left out, deleted as a draft, or gone its own way. */
export const leftOutDates = table(
  'left_out_dates',
  {
    seriesId: id()
      .notNull()
      .references(() => series.id, { onDelete: 'cascade' }),
    date: text().notNull(),
  },
  (left) => [primaryKey({ columns: [left.seriesId, left.date] })],
);

/** Whether hosts want the evenings of a series to be known on the fediverse of which nothing else is wished. */
export const seriesWishes = table('series_wishes', {
  seriesId: id()
    .primaryKey()
    .references(() => series.id, { onDelete: 'cascade' }),
  wish: oneOf(['tell', 'keep']).notNull(),
});
