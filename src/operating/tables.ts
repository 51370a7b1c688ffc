// Reports and objections, the log of what operators did, and addresses that are about to change.
import { id, index, instant, oneOf, primaryKey, table, text } from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { persons } from '../people/tables.ts';
import { reasons } from './reasons.ts';

export const reports = table(
  'reports',
  {
    id: id().primaryKey(),
    /** An objection is a report by somebody whom a decision of the operator concerns. */
    kind: oneOf(['report', 'objection']).notNull(),
    /** What it is about: an address of this site as it was typed, or what the link of a mail stood for. */
    about: text().notNull(),
    reason: oneOf([...reasons]).notNull(),
    words: text().notNull(),
    /** Empty: they would rather not say. */
    email: text().notNull(),
    language: oneOf(languages).notNull(),
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

/** Up to when each operator has seen the lists: what came since is new to them. */
export const operatorLooks = table(
  'operator_looks',
  {
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    list: oneOf(['evenings', 'people']).notNull(),
    until: instant().notNull(),
  },
  (look) => [primaryKey({ columns: [look.personId, look.list] })],
);

/** Somebody is about to write from another address, or says that another one is theirs too: one such wish for each person. */
export const addressChanges = table(
  'address_changes',
  {
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .unique()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** The new address, or the other one. */
    email: text().notNull(),
    /** Change: theirs from now on. Join: whoever owns it is the same human, and the present address stays. */
    purpose: oneOf(['change', 'join']).notNull(),
    /** When each mailbox said yes; only a change asks the present one. */
    presentYesAt: instant(),
    otherYesAt: instant(),
    since: instant().notNull(),
  },
  (change) => [index('address_changes_since').on(change.since)],
);
