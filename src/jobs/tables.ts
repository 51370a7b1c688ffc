// What processes that share a database tell each other: whose job it is, and which servers out there want to be left alone.
import { index, instant, table, text, whole } from '../database/columns.ts';

/** Of several processes one runs a job, as long as it says that it is there. */
export const jobLeases = table('job_leases', {
  job: text().primaryKey(),
  /** A word that the process has thought of. */
  holder: text().notNull(),
  until: instant().notNull(),
});

/** Other people's servers that asked us to wait, or are in trouble. */
export const restingServers = table(
  'resting_servers',
  {
    host: text().primaryKey(),
    until: instant().notNull(),
    /** In a row. */
    failures: whole().notNull(),
  },
  (server) => [index('resting_servers_until').on(server.until)],
);
