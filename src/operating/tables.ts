// Reports and objections, and the log of what operators did.
import { id, index, instant, oneOf, table, text } from '../database/columns.ts';
import { reasons } from './reasons.ts';

export const reports = table(
  'reports',
  {
    id: id().primaryKey(),
    /** An objection is a report by somebody whom a deed of the operator concerns. */
    kind: oneOf(['report', 'objection']).notNull(),
    /** What it is about: an address of this site as it was typed, or what the link of a mail stood for. */
    about: text().notNull(),
    reason: oneOf([...reasons]).notNull(),
    words: text().notNull(),
    /** Empty: they would rather not say. */
    email: text().notNull(),
    language: oneOf(['de', 'en']).notNull(),
    since: instant().notNull(),
    answeredAt: instant(),
    /** What was decided, and why: the words that went out by mail. */
    answer: text().notNull(),
  },
  (report) => [
    index('reports_answered').on(report.answeredAt, report.since),
    index('reports_since').on(report.since),
  ],
);

/** Only ever added to. */
export const operatorLog = table(
  'operator_log',
  {
    id: id().primaryKey(),
    /** The address that was signed in: operators answer for what they do. */
    operator: text().notNull(),
    deed: text().notNull(),
    about: text().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
  },
  (entry) => [index('operator_log_at').on(entry.at, entry.id)],
);
