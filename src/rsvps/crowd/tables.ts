// Mails to all guests of an evening, while they are being written.
import { facts, id, index, instant, oneOf, table, text, unique, whole } from '../../database/columns.ts';
import { tweetups } from '../../tweetups/tables.ts';

/** A mail to all guests of an evening that is not yet written to all of them. */
export const circulars = table(
  'circulars',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    kind: oneOf(['cancelled', 'rescheduled', 'reminder', 'thanks', 'message', 'host-asks']).notNull(),
    /** Which of its kind: there is one about the same. */
    about: text().notNull(),
    facts: facts<Record<string, string>>().notNull(),
    dueAt: instant().notNull(),
    /** The arrival of the last guest whose mail is written. */
    writtenUpTo: whole().notNull(),
    since: instant().notNull(),
  },
  (circular) => [
    unique('circulars_once').on(circular.tweetupId, circular.kind, circular.about),
    index('circulars_due').on(circular.dueAt),
  ],
);
