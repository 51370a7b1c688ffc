// Persons, their handles, and how they sign in.
import { id, index, instant, oneOf, primaryKey, table, text, whole } from '../database/columns.ts';
import { networks } from './handles.ts';

export const persons = table('persons', {
  id: id().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  /** Chosen by the person; null: whatever their browser or the tweetup speaks. */
  language: oneOf(['de', 'en']),
  since: instant().notNull(),
});

export const personHandles = table(
  'person_handles',
  {
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    network: oneOf([...networks]).notNull(),
    handle: text().notNull(),
  },
  (handle) => [primaryKey({ columns: [handle.personId, handle.network] })],
);

export const sessions = table(
  'sessions',
  {
    tokenHash: text().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
    seenAt: instant().notNull(),
  },
  (session) => [index('sessions_person').on(session.personId), index('sessions_seen').on(session.seenAt)],
);

/** One asking for a way in: its mail's link and its code both belong to it, and it is used once. */
export const signInAttempts = table(
  'sign_in_attempts',
  {
    /** Hash of what the form carries that asks for the code. */
    idHash: text().primaryKey(),
    email: text().notNull(),
    /** Null until the mail is delivered, which makes the code. */
    codeHash: text(),
    wrongCodes: whole().notNull(),
    /** A page of this site to go on to. */
    goOnTo: text().notNull(),
    since: instant().notNull(),
    usedAt: instant(),
  },
  (attempt) => [index('sign_in_attempts_since').on(attempt.since)],
);
