// Answers, those that wait for their mail's button, and invitations.
import { sql } from 'drizzle-orm';
import {
  facts,
  id,
  index,
  instant,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
  whole,
} from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { answers, audiences, type InvitationResult } from './answer-values.ts';
import { networks } from '../handles/networks.ts';
import { languages } from '../language/translate.ts';

/** As a condition that its index is made with, so without a value apart. */
export const wantsBlueskyPack = sql.raw(`bluesky_pack = 'yes'`);

export const rsvps = table(
  'rsvps',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    answer: oneOf([...answers]).notNull(),
    /** Of a yes: whether it has a place or waits for one. Null for maybe and no, who take none. */
    place: oneOf(['going', 'waiting']),
    /** Order of arrival among the answers of this tweetup; a yes after a no arrives again. */
    arrival: whole().notNull(),
    /** People brought along, who take places too. */
    brings: whole().notNull(),
    name: text().notNull(),
    workingOn: text().notNull(),
    unsureAbout: text().notNull(),
    listed: oneOf([...audiences]).notNull(),
    /** Whether they may be in pictures; null: they have not said, which counts as no. */
    photos: oneOf(['yes', 'no']),
    /** Since when the hosts of this evening may invite them to the next one; null: they may not. */
    mayInviteSince: instant(),
    /**
     * Whether their account may stand in the evening's public list on Bluesky. Null: they answered before that was asked, when being seen
     * by everybody was a yes to hosts' own lists.
     */
    blueskyPack: oneOf(['yes', 'no']),
    /** Since when they say that they are new here, and want to be shown how it goes; null: they do not. */
    newHereSince: instant(),
    /** Since when they offer to show it to somebody who is new; null: they do not. */
    showsHowSince: instant(),
    cameBy: oneOf(['page', 'invitation', 'own-site', 'fediverse']).notNull(),
    /** Since when they are at the evening, noted at the door or said by themselves. */
    hereSince: instant(),
    /** They say themselves that they were not there after all. */
    missedAt: instant(),
    /** The arrival at which they were told that their party does not fit any more. */
    passedByAt: whole(),
    /** A host has removed this guest; for ten minutes it can be undone, until then the place is held. */
    removedAt: instant(),
    /** Whether the guest is told after that. */
    removal: oneOf(['kindly', 'silently']),
    language: oneOf(languages).notNull(),
    since: instant().notNull(),
    /** When they last changed their answer: news for the hosts. */
    answeredAt: instant(),
    changedAt: instant().notNull(),
  },
  (rsvp) => [
    index('rsvps_answered').on(rsvp.answeredAt),
    // Begun by the person, it finds their answers too, and a newcomer's is written at its end.
    unique('rsvps_once').on(rsvp.personId, rsvp.tweetupId),
    index('rsvps_bluesky_pack').on(rsvp.tweetupId).where(wantsBlueskyPack),
    index('rsvps_places').on(rsvp.tweetupId, rsvp.place, rsvp.arrival),
    index('rsvps_arrival').on(rsvp.tweetupId, rsvp.arrival),
  ],
);

export const rsvpHandles = table(
  'rsvp_handles',
  {
    rsvpId: id()
      .notNull()
      .references(() => rsvps.id, { onDelete: 'cascade' }),
    network: oneOf([...networks]).notNull(),
    handle: text().notNull(),
    /** Who may see it, where that is fewer than may see the person; null: the same people. */
    audience: oneOf(['nobody', 'guests']),
  },
  (handle) => [
    primaryKey({ columns: [handle.rsvpId, handle.network] }),
    index('rsvp_handles_handle').on(handle.network, handle.handle),
  ],
);

/** People who came without having answered, by name alone. */
export const walkIns = table(
  'walk_ins',
  {
    /** Made by the page with the form, so that a form which is sent twice makes one. */
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    hereSince: instant().notNull(),
  },
  (walkIn) => [index('walk_ins_tweetup').on(walkIn.tweetupId, walkIn.hereSince)],
);

/** An answer whose address nobody has proved yet: it holds no place, makes no person, and overwrites nothing. */
export const unconfirmedAnswers = table(
  'unconfirmed_answers',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    name: text().notNull(),
    answer: oneOf([...answers]).notNull(),
    language: oneOf(languages).notNull(),
    /** Of the key in the browser that wants to be remembered; null: none does. */
    deviceHash: text(),
    /** Of the link "for Jan" that led here, which may be gone meanwhile; null: none did. */
    askedId: text(),
    since: instant().notNull(),
  },
  (answer) => [
    index('unconfirmed_answers_tweetup').on(answer.tweetupId, answer.email),
    index('unconfirmed_answers_since').on(answer.since),
  ],
);

export const invitations = table(
  'invitations',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    invitedBy: id()
      .notNull()
      .references(() => persons.id),
    email: text().notNull(),
    /** Of a guest of an earlier evening, whose address no host sees: the name instead. Null: the host gave the address. */
    guestName: text(),
    /** The host's personal word, as plain text. */
    word: text().notNull(),
    /** By which a host calls somebody whose address they gave; empty: they gave the address alone. */
    calledName: text().notNull().default(''),
    /** When they were written to once more; null: they were not. */
    remindedAt: instant(),
    since: instant().notNull(),
  },
  (invitation) => [
    unique('invitations_once').on(invitation.tweetupId, invitation.email),
    index('invitations_host').on(invitation.invitedBy),
  ],
);

/** What became of a list of addresses that a host invited: shown to the hosts until the evening is over. */
export const invitationRounds = table(
  'invitation_rounds',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    results: facts<InvitationResult[]>().notNull(),
    since: instant().notNull(),
  },
  (round) => [index('invitation_rounds_tweetup').on(round.tweetupId)],
);

/** People a host has removed and wants no more answers from, by hash. */
export const keptOut = table(
  'kept_out',
  {
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    addressHash: text().notNull(),
    since: instant().notNull(),
  },
  (kept) => [primaryKey({ columns: [kept.tweetupId, kept.addressHash] })],
);

/** People a host wants at none of their evenings, by hash. */
export const blockedGuests = table(
  'blocked_guests',
  {
    hostId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    addressHash: text().notNull(),
    /** As the host knew them, so that they find them again and can undo it. */
    name: text().notNull(),
    since: instant().notNull(),
  },
  (blocked) => [primaryKey({ columns: [blocked.hostId, blocked.addressHash] })],
);

/** People a host has put on the list by name: they take a place, and only hosts see them. */
export const addedGuests = table(
  'added_guests',
  {
    /** Made by the page with the form, so that a form which is sent twice adds one. */
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    since: instant().notNull(),
    /** Since when they are at the evening. */
    hereSince: instant(),
  },
  (guest) => [index('added_guests_tweetup').on(guest.tweetupId, guest.since)],
);
