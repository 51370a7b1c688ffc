// What hosts and guests write to each other through the site.
import { id, index, instant, oneOf, primaryKey, table, text } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { messageAudiences, replyRoutes } from './audiences.ts';

/** A host's words to the guests of an evening. */
export const guestMessages = table(
  'guest_messages',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    writtenBy: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    audience: oneOf([...messageAudiences]).notNull(),
    subject: text().notNull(),
    /** Plain text. */
    words: text().notNull(),
    replies: oneOf([...replyRoutes]).notNull(),
    since: instant().notNull(),
  },
  (message) => [
    index('guest_messages_tweetup').on(message.tweetupId, message.since),
    index('guest_messages_host').on(message.writtenBy),
  ],
);

/** To whom a message went, and what became of it there: the outbox forgets sooner than hosts want to look. */
export const messageCopies = table(
  'message_copies',
  {
    messageId: id()
      .notNull()
      .references(() => guestMessages.id, { onDelete: 'cascade' }),
    rsvpId: id()
      .notNull()
      .references(() => rsvps.id, { onDelete: 'cascade' }),
    /** Null while it is on its way. Pointless: the guest said no meanwhile, or wants no more messages. */
    became: oneOf(['delivered', 'failed', 'pointless']),
  },
  (copy) => [
    primaryKey({ columns: [copy.messageId, copy.rsvpId] }),
    index('message_copies_rsvp').on(copy.rsvpId),
    index('message_copies_became').on(copy.became),
  ],
);
