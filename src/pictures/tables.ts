// Which uploaded picture belongs to what. The files lie beside the database: see store.ts.
import { id, index, instant, table, text, whole } from '../database/columns.ts';
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
    /** What it shows, for who cannot see it. */
    alt: text().notNull(),
    /** When somebody said that it may be shown. */
    since: instant().notNull(),
  },
  (cover) => [index('covers_hash').on(cover.hash)],
);
