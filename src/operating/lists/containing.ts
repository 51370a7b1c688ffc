// Searching the operator's lists: every word has to be somewhere, in whatever case.
import { or, sql, type SQL } from 'drizzle-orm';
import { beginningOf } from '../../forms/words.ts';
import type { Column } from '../../database/columns.ts';

/** At most five; more are no search. */
export function wordsOfSearch(typed: string): string[] {
  return beginningOf(typed.trim(), 200).split(/\s+/).filter(Boolean).slice(0, 5);
}

/** SQLite knows upper and lower case of a to z alone: an umlaut is looked for in both, where a word begins. */
export function containing(columns: readonly (Column | SQL)[], word: string): SQL | undefined {
  const lower = word.toLowerCase();
  const spellings = new Set([lower, lower.charAt(0).toUpperCase() + lower.slice(1)]);
  return or(
    ...columns.flatMap((column) =>
      [...spellings].map(
        (one) =>
          sql`(lower(${column}) like ${patternOf(one)} escape '\\' or ${column} like ${patternOf(one)} escape '\\')`,
      ),
    ),
  );
}

function patternOf(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
