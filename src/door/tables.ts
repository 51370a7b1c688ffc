// Strangers at the door, who say by name alone that they are here.
import { id, index, instant, table, text } from '../database/columns.ts';
import { tweetups } from '../tweetups/tables.ts';

/** Nobody knows yet whether it is true: a host's tap makes a walk-in of it. */
export const saidHere = table(
  'said_here',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    since: instant().notNull(),
  },
  (one) => [index('said_here_tweetup').on(one.tweetupId, one.since)],
);
