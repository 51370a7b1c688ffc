// What hosts do with guests: messages, walk-ins, and co-hosts who are asked.
import { id, index, instant, oneOf, table, text } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { groups } from './groups.ts';

export const messages = table(
  'messages',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    sentBy: id()
      .notNull()
      .references(() => persons.id),
    to: oneOf([...groups]).notNull(),
    subject: text().notNull(),
    words: text().notNull(),
    since: instant().notNull(),
  },
  (message) => [
    index('messages_tweetup').on(message.tweetupId, message.since),
    index('messages_person').on(message.sentBy),
  ],
);

/** Somebody who came without having answered: a name, and nothing else. */
export const walkIns = table(
  'walk_ins',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    since: instant().notNull(),
  },
  (walkIn) => [index('walk_ins_tweetup').on(walkIn.tweetupId, walkIn.since)],
);

/** Asked to host as well: for that address alone, until it accepts or fourteen days are over. */
export const hostInvitations = table(
  'host_invitations',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    invitedBy: id()
      .notNull()
      .references(() => persons.id),
    email: text().notNull(),
    since: instant().notNull(),
  },
  (invitation) => [
    index('host_invitations_tweetup').on(invitation.tweetupId),
    index('host_invitations_person').on(invitation.invitedBy),
  ],
);
