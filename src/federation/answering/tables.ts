// The question below an evening, by which people answer where they are, and who has voted.
import {
  facts,
  id,
  instant,
  oneOf,
  primaryKey,
  table,
  text,
  uniqueIndex,
  whole,
} from '../../database/columns.ts';
import { languages } from '../../language/translate.ts';

/** The question below an evening, by which people answer where they are. */
export const polls = table(
  'polls',
  {
    id: id().primaryKey(),
    tweetupId: id().notNull(),
    generation: whole().notNull(),
    language: oneOf(languages).notNull(),
    /** In the order of their answers; frozen, since votes name them by their words. */
    options: facts<string[]>().notNull(),
    since: instant().notNull(),
  },
  (poll) => [uniqueIndex('polls_evening').on(poll.tweetupId, poll.generation)],
);

/** Who has voted: each once. What they said is their answer, and stands there alone. */
export const pollVotes = table(
  'poll_votes',
  {
    pollId: id()
      .notNull()
      .references(() => polls.id, { onDelete: 'cascade' }),
    actorHash: text().notNull(),
  },
  (vote) => [primaryKey({ columns: [vote.pollId, vote.actorHash] })],
);

export type Poll = typeof polls.$inferSelect;
