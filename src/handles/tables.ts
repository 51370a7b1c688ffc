// What is known about handles: the same for everybody who has one.
import { facts, index, instant, oneOf, primaryKey, table, text, whole } from '../database/columns.ts';
import type { Found } from './finding.ts';
import { networks } from './networks.ts';

/** What became of looking for a handle on its network: one for each handle, however many people or answers have it. */
export const handleChecks = table(
  'handle_checks',
  {
    network: oneOf([...networks]).notNull(),
    handle: text().notNull(),
    state: oneOf(['waiting', 'found', 'missing', 'unanswered']).notNull(),
    /** How a handle that is kept by its identifier is called now. */
    calledNow: text(),
    found: facts<Found>().notNull(),
    /** How often in a row nobody could be asked. */
    failures: whole().notNull(),
    since: instant().notNull(),
    dueAt: instant().notNull(),
  },
  (check) => [
    primaryKey({ columns: [check.network, check.handle] }),
    index('handle_checks_due').on(check.dueAt),
  ],
);
