// Who is asked to host along, and what a host has connected to an evening.
import { id, index, instant, oneOf, table, text, unique, whole } from '../database/columns.ts';
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
    /** Whom the operator replaces: somebody who has gone. */
    replaces: id().references(() => persons.id, { onDelete: 'set null' }),
    since: instant().notNull(),
  },
  (invitation) => [
    unique('host_invitations_once').on(invitation.tweetupId, invitation.email),
    index('host_invitations_host').on(invitation.invitedBy),
    index('host_invitations_replaces').on(invitation.replaces),
    index('host_invitations_since').on(invitation.since),
  ],
);

/** Guests who would host the next evening. Agreed to, it is gone; otherwise it goes after some weeks. */
export const hostOffers = table(
  'host_offers',
  {
    id: id().primaryKey(),
    /** After which evening. */
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** As they were called at that evening. */
    name: text().notNull(),
    since: instant().notNull(),
  },
  (offer) => [
    unique('host_offers_once').on(offer.tweetupId, offer.personId),
    index('host_offers_person').on(offer.personId),
    index('host_offers_since').on(offer.since),
  ],
);

/** An evening's list and starter pack in the operator's Bluesky account. It outlives its evening until it is taken down: so it refers to nothing. */
export const tweetupPacks = table(
  'evening_packs',
  {
    tweetupId: id().primaryKey(),
    /** Whose account holds it; empty: nothing was written there yet. */
    did: text().notNull(),
    /** Its records are named by it. */
    since: instant().notNull(),
    /** Of what was published last; empty: nothing. */
    publishedHash: text().notNull(),
    failures: whole().notNull(),
    dueAt: instant().notNull(),
  },
  (pack) => [index('evening_packs_due').on(pack.dueAt)],
);

/** An evening's list and starter pack in a host's Bluesky account. */
export const blueskyPacks = table(
  'bluesky_packs',
  {
    tweetupId: id()
      .primaryKey()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    handle: text().notNull(),
    did: text().notNull(),
    pds: text().notNull(),
    /** The app password, sealed; null: the host did not want it kept. */
    sealedPassword: text(),
    /** Its records are named by it. */
    since: instant().notNull(),
    /** Of what was published last, to see whether anything is new. */
    publishedHash: text().notNull(),
    publishedAt: instant().notNull(),
    people: whole().notNull(),
    trouble: oneOf(['wrong-password', 'unanswered']),
    failures: whole().notNull(),
    /** When it is looked at again by itself; null: never. */
    dueAt: instant(),
  },
  (pack) => [index('bluesky_packs_person').on(pack.personId), index('bluesky_packs_due').on(pack.dueAt)],
);
