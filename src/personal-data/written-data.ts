// What hosts and guests write to each other, the pictures they show each other, and how often hosts hear of answers: part of the tables with something about people.
import { eq, inArray, or } from 'drizzle-orm';
import { rsvps } from '../rsvps/tables.ts';
import { shortReminders } from '../rsvps/shortly/tables.ts';
import { albumPictures } from '../album/tables.ts';
import { accessNeeds, questionReplies } from '../asking/tables.ts';
import { luggage } from '../moving/tables.ts';
import type { Queries } from '../database/database.ts';
import {
  conversationLetters,
  conversations,
  guestMessages,
  hostNews,
  newsWishes,
  unconfirmedQuestions,
} from '../messages/tables.ts';
import type { Holding } from './holding.ts';

export const writtenWords: Readonly<Record<string, Holding>> = {
  albumPictures: {
    table: albumPictures,
    rows: (_db, { id }) => eq(albumPictures.personId, id),
    onLeaving: 'goes',
    privacy: 'guests',
  },
  questionReplies: {
    table: questionReplies,
    rows: (db, { id }) => inArray(questionReplies.rsvpId, answersOf(db, id)),
    onLeaving: 'goes',
    privacy: 'guests',
  },
  accessNeeds: {
    table: accessNeeds,
    rows: (db, { id }) => inArray(accessNeeds.rsvpId, answersOf(db, id)),
    onLeaving: 'goes',
    privacy: 'guests',
    // What is sealed is opened for their file: see own-data.ts.
    secret: ['sealedWords'],
  },
  luggage: {
    table: luggage,
    rows: (_db, { id }) => eq(luggage.personId, id),
    onLeaving: 'goes',
    privacy: 'hosts',
  },
  shortReminders: {
    table: shortReminders,
    rows: (db, { id }) => inArray(shortReminders.rsvpId, answersOf(db, id)),
    onLeaving: 'goes',
    privacy: 'guests',
  },
  guestMessages: {
    table: guestMessages,
    rows: (_db, { id }) => eq(guestMessages.writtenBy, id),
    onLeaving: 'goes',
    privacy: 'hosts',
  },
  hostNews: {
    table: hostNews,
    rows: (_db, { id }) => eq(hostNews.personId, id),
    onLeaving: 'goes',
    privacy: 'hosts',
  },
  newsWishes: {
    table: newsWishes,
    rows: (_db, { id }) => eq(newsWishes.personId, id),
    onLeaving: 'goes',
    privacy: 'hosts',
  },
  conversations: {
    table: conversations,
    rows: (_db, { id }) => eq(conversations.personId, id),
    onLeaving: 'goes',
    privacy: 'guests',
  },
  conversationLetters: {
    table: conversationLetters,
    rows: (db, person) =>
      or(
        eq(conversationLetters.writtenBy, person.id),
        inArray(
          conversationLetters.conversationId,
          db
            .select({ id: conversations.id })
            .from(conversations)
            .where(eq(conversations.personId, person.id)),
        ),
      ),
    onLeaving: 'goes',
    privacy: 'guests',
  },
  unconfirmedQuestions: {
    table: unconfirmedQuestions,
    rows: (_db, { contact }) => eq(unconfirmedQuestions.email, contact),
    onLeaving: 'goes',
    privacy: 'guests',
  },
};

function answersOf(db: Queries, personId: string) {
  return db.select({ id: rsvps.id }).from(rsvps).where(eq(rsvps.personId, personId));
}
