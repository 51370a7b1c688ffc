// Who wants to be reminded again two hours before the start.
import { id, index, instant, table } from '../../database/columns.ts';
import { rsvps } from '../tables.ts';

export const shortReminders = table(
  'short_reminders',
  {
    rsvpId: id()
      .primaryKey()
      .references(() => rsvps.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
    /** The start that they were reminded of; a reschedule makes it another. Null: none yet. */
    remindedOf: instant(),
  },
  (reminder) => [index('short_reminders_reminded').on(reminder.remindedOf)],
);
