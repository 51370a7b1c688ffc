// Looking words up, on either engine: SQLite's FTS5, PostgreSQL's text search. What drizzle-kit cannot make is made here, at every start.
import { sql, type SQL } from 'drizzle-orm';
import { table, text, whole } from './columns.ts';

/** The words of `tweetup_words` as FTS5 keeps them; there on SQLite alone. Its rowid is their `moment`, so what is found comes in order of time. */
export const wordsOnSqlite = table('tweetup_search', { rowid: whole().notNull(), words: text().notNull() });

/**
 * Statements that may be run again and again. FTS5 follows its table by triggers, so that a room writes one plain row and both change in
 * one transaction; PostgreSQL needs no more than an index.
 */
export const textSearchMaking = {
  sqlite: [
    `create virtual table if not exists tweetup_search using fts5(words, content='tweetup_words', content_rowid='moment', prefix='2 3 4', detail=none, columnsize=0, tokenize='ascii')`,
    `create trigger if not exists tweetup_words_written after insert on tweetup_words begin
       insert into tweetup_search(rowid, words) values (new.moment, new.words); end`,
    `create trigger if not exists tweetup_words_gone after delete on tweetup_words begin
       insert into tweetup_search(tweetup_search, rowid, words) values ('delete', old.moment, old.words); end`,
  ],
  postgres: [
    // Asked first: to look whether it is there, the statement would wait for everybody who writes to the table.
    `do $$ begin
       if to_regclass('tweetup_words_search') is null then
         create index tweetup_words_search on tweetup_words using gin (to_tsvector('simple', words));
       end if;
     end $$`,
  ],
} as const;

/** A word of a–z and digits, which no engine reads as anything else; or the beginning of one. */
export interface Form {
  readonly word: string;
  readonly is: 'whole' | 'beginning';
}

/** Every entry has to be met, by any of its forms. */
export type Sought = readonly (readonly Form[])[];

/**
 * FTS5 gathers everything that has a beginning before it gives the first; only for beginnings of these lengths has it gathered already (`prefix`
 * above). Longer ones are given to it as the whole words that begin so.
 */
export const gatheredBeginnings = 4;

export function matchesOnSqlite(sought: Sought): SQL {
  const written = ({ word, is }: Form) => (is === 'whole' ? `"${word}"` : `"${word}"*`);
  const query = sought.map((forms) => `(${forms.map(written).join(' OR ')})`).join(' AND ');
  return sql`tweetup_search match ${query}`;
}

export function matchesOnPostgres(words: SQL, sought: Sought): SQL {
  const written = ({ word, is }: Form) => (is === 'whole' ? word : `${word}:*`);
  const query = sought.map((forms) => `(${forms.map(written).join(' | ')})`).join(' & ');
  return sql`to_tsvector('simple', ${words}) @@ to_tsquery('simple', ${query})`;
}
