// What the site knows of itself, whichever process asks.
import { index, instant, table, text, whole } from './columns.ts';

/** One fact a row, of few: see releases.ts, the key of what is sealed, the mail server's absence, the session on Bluesky. */
export const siteFacts = table('site_facts', {
  name: text().primaryKey(),
  value: text().notNull(),
});

/** How much came from one network, where all processes have to count together. */
export const networkCounts = table(
  'network_counts',
  {
    /** Of what is counted, and of whom: an address stands nowhere. */
    hash: text().primaryKey(),
    hits: whole().notNull(),
    /** Then it begins again. */
    until: instant().notNull(),
  },
  (one) => [index('network_counts_until').on(one.until)],
);
