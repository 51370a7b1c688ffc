// Pages elsewhere that link to a tweetup, as their sites told us: https://www.w3.org/TR/webmention/.
import { id, index, instant, oneOf, table, text, unique, whole } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { answers } from '../rsvps/answer-values.ts';
import { tweetups } from '../tweetups/tables.ts';

/** What has become of a mention. */
export const mentionStates = [
  'waiting',
  /** It counts as the answer of the person whose site it is. */
  'answer',
  /** It answers for somebody, but the rules of an answer say no: too late, kept out, over. */
  'not-counted',
  /** It is a post on the wall. */
  'on-wall',
  /** It would be one if the wall showed everybody's. */
  'not-shown',
  /** It is not there, does not link here, or may not be asked. */
  'gone',
  'unanswered',
] as const;

export const mentions = table(
  'mentions',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** The address of the page. */
    source: text().notNull(),
    state: oneOf([...mentionStates]).notNull(),
    /** For whom it answered last, and what: only a new answer changes the one here. */
    personId: id().references(() => persons.id, { onDelete: 'cascade' }),
    said: oneOf([...answers]),
    /** Of the post that it is on the wall: see post-address.ts. */
    postKey: text().notNull(),
    /** How often in a row its site could not be asked. */
    failures: whole().notNull(),
    since: instant().notNull(),
    lookedAt: instant(),
    /** When it is looked at next; null: not by itself. */
    dueAt: instant(),
  },
  (mention) => [
    unique('mentions_once').on(mention.tweetupId, mention.source),
    index('mentions_due').on(mention.dueAt),
    index('mentions_person').on(mention.personId),
  ],
);
