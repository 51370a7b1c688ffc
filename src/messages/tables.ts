// What hosts and guests write to each other through the site.
import { id, index, instant, oneOf, primaryKey, table, text, unique } from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { persons } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { messageAudiences, newsRhythms, replyRoutes } from './audiences.ts';

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

/** Between one guest, or somebody who wants to know something first, and the hosts of an evening. */
export const conversations = table(
  'conversations',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** What they called themselves here. */
    name: text().notNull(),
    language: oneOf(languages).notNull(),
    /** The hosts take nothing more from them. */
    closedAt: instant(),
    since: instant().notNull(),
    lastAt: instant().notNull(),
  },
  (conversation) => [
    unique('conversations_once').on(conversation.tweetupId, conversation.personId),
    index('conversations_person').on(conversation.personId),
    index('conversations_last').on(conversation.tweetupId, conversation.lastAt),
  ],
);

export const conversationLetters = table(
  'conversation_letters',
  {
    id: id().primaryKey(),
    conversationId: id()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** The guest, or the host who answered. */
    writtenBy: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    side: oneOf(['guest', 'hosts']).notNull(),
    words: text().notNull(),
    since: instant().notNull(),
  },
  (letter) => [
    index('conversation_letters_conversation').on(letter.conversationId, letter.since),
    index('conversation_letters_writer').on(letter.writtenBy),
  ],
);

/** A stranger's words to the hosts, kept apart until their address is proved. */
export const unconfirmedQuestions = table(
  'unconfirmed_questions',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    name: text().notNull(),
    words: text().notNull(),
    language: oneOf(languages).notNull(),
    since: instant().notNull(),
  },
  (question) => [
    index('unconfirmed_questions_tweetup').on(question.tweetupId, question.email),
    index('unconfirmed_questions_since').on(question.since),
  ],
);

/** How often a host hears of new answers to an evening, and up to when they have heard. */
export const hostNews = table(
  'host_news',
  {
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** Null: as they wish for all of their evenings. */
    rhythm: oneOf([...newsRhythms]),
    toldUntil: instant(),
  },
  (news) => [
    primaryKey({ columns: [news.tweetupId, news.personId] }),
    index('host_news_person').on(news.personId),
  ],
);

/** The same for all evenings of a host that have no choice of their own. */
export const newsWishes = table('news_wishes', {
  personId: id()
    .primaryKey()
    .references(() => persons.id, { onDelete: 'cascade' }),
  rhythm: oneOf([...newsRhythms]).notNull(),
});
