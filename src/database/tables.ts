// What the site knows of its own database, whichever machine asks.
import { table, text } from './columns.ts';

/** One fact a row, of few: see releases.ts, and the key of what is sealed. */
export const siteFacts = table('site_facts', {
  name: text().primaryKey(),
  value: text().notNull(),
});
