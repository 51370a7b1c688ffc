// Who is asked to host along.
import { id, index, instant, oneOf, table, text, unique } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

/** For one address alone, and for fourteen days; taken up or taken back, it is gone. */
export const hostInvitations = table(
  'host_invitations',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    invitedBy: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    /** Instead: whoever asked hands over, and hosts no more as soon as it is taken up. Series: this evening, and the series from now on. */
    role: oneOf(['along', 'instead', 'series']).notNull(),
    since: instant().notNull(),
  },
  (invitation) => [
    unique('host_invitations_once').on(invitation.tweetupId, invitation.email),
    index('host_invitations_host').on(invitation.invitedBy),
    index('host_invitations_since').on(invitation.since),
  ],
);
