// The same tables in their SQLite form, for drizzle-kit alone: the app queries with those of schema.ts on both engines.
import { onSqlite } from './columns.ts';
import * as schema from './schema.ts';

export const cities = onSqlite(schema.cities);
export const formMails = onSqlite(schema.formMails);
export const formerAddresses = onSqlite(schema.formerAddresses);
export const guestMessages = onSqlite(schema.guestMessages);
export const handleChecks = onSqlite(schema.handleChecks);
export const hosts = onSqlite(schema.hosts);
export const invitationRounds = onSqlite(schema.invitationRounds);
export const invitations = onSqlite(schema.invitations);
export const keptOut = onSqlite(schema.keptOut);
export const mailLinks = onSqlite(schema.mailLinks);
export const messageCopies = onSqlite(schema.messageCopies);
export const outbox = onSqlite(schema.outbox);
export const personHandles = onSqlite(schema.personHandles);
export const persons = onSqlite(schema.persons);
export const rsvpHandles = onSqlite(schema.rsvpHandles);
export const rsvps = onSqlite(schema.rsvps);
export const sessions = onSqlite(schema.sessions);
export const signInAttempts = onSqlite(schema.signInAttempts);
export const stoppedMails = onSqlite(schema.stoppedMails);
export const tweetupPlaces = onSqlite(schema.tweetupPlaces);
export const tweetups = onSqlite(schema.tweetups);
export const tweetupWords = onSqlite(schema.tweetupWords);
export const unconfirmedAnnouncements = onSqlite(schema.unconfirmedAnnouncements);
export const unconfirmedAnswers = onSqlite(schema.unconfirmedAnswers);
