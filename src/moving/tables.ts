// What a host has brought from elsewhere and has not chosen from yet: kept for a day, seen by them alone.
import { facts, id, index, instant, table, text } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import type { FoundEvening } from './evenings.ts';

export const luggage = table(
  'luggage',
  {
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** The file's name, or the address. */
    source: text().notNull(),
    evenings: facts<FoundEvening[]>().notNull(),
    since: instant().notNull(),
  },
  (brought) => [
    index('luggage_person').on(brought.personId, brought.since),
    index('luggage_since').on(brought.since),
  ],
);
