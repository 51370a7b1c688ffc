// People whom a host asks personally to an evening, by first name.
import { and, eq } from 'drizzle-orm';
import { id, index, instant, primaryKey, table, text } from '../../database/columns.ts';
import { persons } from '../../people/tables.ts';
import { hosts, tweetups } from '../../tweetups/tables.ts';
import { invitations, rsvps } from '../tables.ts';

/** One of the ten whom a host would like to hear. It goes with the evening. */
export const personalInvitations = table(
  'personal_invitations',
  {
    /** Stands in the link that greets by name, and proves nothing. */
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    invitedBy: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** A sentence to them. */
    words: text().notNull(),
    /** The mail that it went by; null: by a link, or a card. */
    invitationId: id().references(() => invitations.id, { onDelete: 'set null' }),
    /** The answer that came by their link; null: none yet, or it is gone. */
    rsvpId: id().references(() => rsvps.id, { onDelete: 'set null' }),
    since: instant().notNull(),
  },
  (one) => [
    index('personal_invitations_tweetup').on(one.tweetupId, one.since),
    index('personal_invitations_host').on(one.invitedBy),
    index('personal_invitations_invitation').on(one.invitationId),
    index('personal_invitations_rsvp').on(one.rsvpId),
  ],
);

/** Joins the host who asked, while they host. */
export const byAHost = and(
  eq(hosts.tweetupId, personalInvitations.tweetupId),
  eq(hosts.personId, personalInvitations.invitedBy),
);

/** Addresses that were invited once to follow a city or a series: a second invitation is never sent, whoever asks. Only hashes. */
export const followInvited = table(
  'follow_invited',
  {
    addressHash: text().notNull(),
    /** `city rostock`, or `series` and its id. */
    what: text().notNull(),
    invitedBy: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** What waits for the button of its mail, as long as it does. */
    unconfirmedId: id().notNull(),
    since: instant().notNull(),
  },
  (one) => [
    primaryKey({ columns: [one.addressHash, one.what] }),
    index('follow_invited_host').on(one.invitedBy, one.since),
  ],
);
