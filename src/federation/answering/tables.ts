// Answers from elsewhere: whose account is whose, and the question below an evening with who has voted.
import {
  facts,
  id,
  index,
  instant,
  oneOf,
  primaryKey,
  table,
  text,
  uniqueIndex,
  whole,
} from '../../database/columns.ts';
import { languages } from '../../language/translate.ts';
import { persons } from '../../people/tables.ts';

/** Whose account somebody's is. Somebody whom we know by nothing else has its id where others have an address. */
export const personActors = table(
  'person_actors',
  {
    actor: text().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
    /** Since when the account is gone: whoever is known by it alone goes as well. */
    goneAt: instant(),
  },
  (one) => [index('person_actors_person').on(one.personId), index('person_actors_gone').on(one.goneAt)],
);

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
