// Which answers a remembered device opens.
import { id, index, primaryKey, table, text } from '../../database/columns.ts';
import { rememberedDevices } from '../../people/tables.ts';
import { rsvps } from '../tables.ts';

/** Which answers were given on a remembered device: it opens these, and no others. */
export const rememberedAnswers = table(
  'remembered_answers',
  {
    deviceHash: text()
      .notNull()
      .references(() => rememberedDevices.tokenHash, { onDelete: 'cascade' }),
    rsvpId: id()
      .notNull()
      .references(() => rsvps.id, { onDelete: 'cascade' }),
  },
  (remembered) => [
    primaryKey({ columns: [remembered.deviceHash, remembered.rsvpId] }),
    index('remembered_answers_rsvp').on(remembered.rsvpId),
  ],
);
