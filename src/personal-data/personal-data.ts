// Every table that holds something about people: how it is found for one person, what becomes of it when they leave, and where the privacy page tells of it.
import { eq, inArray, or } from 'drizzle-orm';
import { circleWishes } from '../circles/tables.ts';
import type { Queries } from '../database/database.ts';
import { blueskyPacks, hostInvitations, hostOffers } from '../hosting/tables.ts';
import { outbox } from '../mail/tables.ts';
import { messageCopies } from '../messages/tables.ts';
import type { Person } from '../people/person.ts';
import { portraits } from '../pictures/tables.ts';
import { formerPageNames, personBlogs, personHandles, personPages, persons } from '../people/tables.ts';
import { followInvited, personalInvitations } from '../rsvps/inviting/tables.ts';
import { blockedGuests, invitations, rsvpHandles, rsvps, unconfirmedAnswers } from '../rsvps/tables.ts';
import { announcedTo, followings, ownCalendars, unconfirmedFollowings } from '../subscribing/tables.ts';
import { seriesHosts } from '../series/tables.ts';
import { hosts, unconfirmedAnnouncements } from '../tweetups/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import type { Holding } from './holding.ts';
import { betweenTweetups } from './between-data.ts';
import { signingIn } from './signing-in-data.ts';
import { staying } from './staying-data.ts';
import { onTheWall } from './wall-data.ts';
import { writtenWords } from './written-data.ts';

const goes = 'goes' as const;

/** By the name of the table, as the file of a person's own data calls them. */
export const holdings: Readonly<Record<string, Holding>> = {
  persons: { table: persons, rows: (_db, { id }) => eq(persons.id, id), onLeaving: goes, privacy: 'sign-in' },
  personHandles: {
    table: personHandles,
    rows: (_db, { id }) => eq(personHandles.personId, id),
    onLeaving: goes,
    privacy: 'sign-in',
  },
  personPages: {
    table: personPages,
    rows: (_db, { id }) => eq(personPages.personId, id),
    onLeaving: goes,
    privacy: 'sign-in',
  },
  portraits: {
    table: portraits,
    rows: (_db, { id }) => eq(portraits.personId, id),
    onLeaving: goes,
    privacy: 'sign-in',
  },
  personBlogs: {
    table: personBlogs,
    rows: (_db, { id }) => eq(personBlogs.personId, id),
    onLeaving: goes,
    privacy: 'sign-in',
  },
  formerPageNames: {
    table: formerPageNames,
    rows: (_db, { id }) => eq(formerPageNames.personId, id),
    onLeaving: goes,
    privacy: 'sign-in',
  },
  rsvps: { table: rsvps, rows: (_db, { id }) => eq(rsvps.personId, id), onLeaving: goes, privacy: 'guests' },
  rsvpHandles: {
    table: rsvpHandles,
    rows: (db, person) => inArray(rsvpHandles.rsvpId, answersOf(db, person)),
    onLeaving: goes,
    privacy: 'guests',
  },
  unconfirmedAnswers: {
    table: unconfirmedAnswers,
    rows: (_db, { contact }) => eq(unconfirmedAnswers.email, contact),
    onLeaving: goes,
    privacy: 'guests',
    secret: ['deviceHash'],
  },
  invitations: {
    table: invitations,
    rows: (_db, { id, contact }) => or(eq(invitations.email, contact), eq(invitations.invitedBy, id)),
    onLeaving: goes,
    privacy: 'invited',
  },
  followInvited: {
    table: followInvited,
    rows: (_db, { id, contact }) =>
      or(eq(followInvited.invitedBy, id), eq(followInvited.addressHash, hashOf(contact))),
    onLeaving: goes,
    privacy: 'invited',
    secret: ['addressHash', 'unconfirmedId'],
  },
  personalInvitations: {
    table: personalInvitations,
    rows: (_db, { id }) => eq(personalInvitations.invitedBy, id),
    onLeaving: goes,
    privacy: 'invited',
  },
  blockedGuests: {
    table: blockedGuests,
    rows: (_db, { id }) => eq(blockedGuests.hostId, id),
    onLeaving: goes,
    privacy: 'hosts',
    secret: ['addressHash'],
  },
  hosts: { table: hosts, rows: (_db, { id }) => eq(hosts.personId, id), onLeaving: goes, privacy: 'hosts' },
  seriesHosts: {
    table: seriesHosts,
    rows: (_db, { id }) => eq(seriesHosts.personId, id),
    onLeaving: goes,
    privacy: 'hosts',
  },
  hostInvitations: {
    table: hostInvitations,
    rows: (_db, { id, contact }) => or(eq(hostInvitations.email, contact), eq(hostInvitations.invitedBy, id)),
    onLeaving: goes,
    privacy: 'hosts',
  },
  hostOffers: {
    table: hostOffers,
    rows: (_db, { id }) => eq(hostOffers.personId, id),
    onLeaving: goes,
    privacy: 'hosts',
  },
  unconfirmedAnnouncements: {
    table: unconfirmedAnnouncements,
    rows: (_db, { contact }) => eq(unconfirmedAnnouncements.email, contact),
    onLeaving: goes,
    privacy: 'hosts',
  },
  blueskyPacks: {
    table: blueskyPacks,
    rows: (_db, { id }) => eq(blueskyPacks.personId, id),
    onLeaving: goes,
    privacy: 'hosts',
    secret: ['sealedPassword'],
  },
  messageCopies: {
    table: messageCopies,
    rows: (db, person) => inArray(messageCopies.rsvpId, answersOf(db, person)),
    onLeaving: goes,
    privacy: 'hosts',
  },
  circleWishes: {
    table: circleWishes,
    rows: (db, person) => inArray(circleWishes.rsvpId, answersOf(db, person)),
    onLeaving: goes,
    privacy: 'circles',
  },
  ...betweenTweetups,
  ...onTheWall,
  followings: {
    table: followings,
    rows: (_db, { id }) => eq(followings.personId, id),
    onLeaving: goes,
    privacy: 'mails',
  },
  unconfirmedFollowings: {
    table: unconfirmedFollowings,
    rows: (_db, { contact }) => eq(unconfirmedFollowings.email, contact),
    onLeaving: goes,
    privacy: 'mails',
  },
  ownCalendars: {
    table: ownCalendars,
    rows: (_db, { id }) => eq(ownCalendars.personId, id),
    onLeaving: goes,
    privacy: 'sign-in',
    secret: ['secretHash', 'sealedSecret'],
  },
  announcedTo: {
    table: announcedTo,
    rows: (_db, { id }) => eq(announcedTo.personId, id),
    onLeaving: goes,
    privacy: 'mails',
  },
  outbox: {
    table: outbox,
    rows: (_db, { contact }) => eq(outbox.recipient, contact),
    onLeaving: goes,
    privacy: 'mails',
    secret: ['claim', 'facts', 'once', 'messageId'],
  },
  ...signingIn,
  ...writtenWords,
  ...staying,
};

function answersOf(db: Queries, { id }: Person) {
  return db.select({ id: rsvps.id }).from(rsvps).where(eq(rsvps.personId, id));
}
