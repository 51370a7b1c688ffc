// Which uploaded picture belongs to what. The files lie beside the database: see store.ts.
import { id, index, instant, oneOf, table, text, whole } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

export const covers = table(
  'covers',
  {
    tweetupId: id()
      .primaryKey()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
    /** Of the largest file, in pixels. */
    width: whole().notNull(),
    height: whole().notNull(),
    /** What it shows, for people who cannot see it. */
    alt: text().notNull(),
    /** When somebody said that it may be shown. */
    since: instant().notNull(),
  },
  (cover) => [index('covers_hash').on(cover.hash)],
);

/** Somebody's picture, because they said so: one of their own, or the one of an account of theirs. */
export const portraits = table(
  'portraits',
  {
    personId: id()
      .primaryKey()
      .references(() => persons.id, { onDelete: 'cascade' }),
    source: oneOf(['own', 'mastodon', 'bluesky']).notNull(),
    state: oneOf(['waiting', 'there', 'missing', 'unanswered', 'unusable']).notNull(),
    /** Whose picture on the network it was: with another account it is shown no more. Empty while there is none. */
    account: text().notNull(),
    /** Where it lay there, so that it is fetched again only when it is another one. */
    fetchedFrom: text().notNull(),
    /** Null: there is none to be shown. */
    hash: text(),
    /** Of the largest file, in pixels. */
    width: whole().notNull(),
    height: whole().notNull(),
    failures: whole().notNull(),
    /** When they said that it may be shown. */
    since: instant().notNull(),
    /** When it is next looked for on the network; null: never. */
    dueAt: instant(),
    /** The operator shows no picture of theirs from then on, whichever they choose. */
    hiddenAt: instant(),
  },
  (portrait) => [index('portraits_hash').on(portrait.hash), index('portraits_due').on(portrait.dueAt)],
);
