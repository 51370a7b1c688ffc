// January's question "Who am I, and what do I say?": what somebody answered, year by year, sealed, for themselves.
import { id, index, instant, primaryKey, table, text, whole } from '../database/columns.ts';
import { persons } from '../people/tables.ts';

export const yearWords = table(
  'year_words',
  {
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    year: whole().notNull(),
    /** Empty: asked, and not answered. */
    sealedWords: text().notNull(),
    askedAt: instant().notNull(),
    at: instant(),
  },
  (words) => [
    primaryKey({ columns: [words.personId, words.year] }),
    index('year_words_asked').on(words.sealedWords, words.askedAt),
  ],
);
