// All tables, put together from the rooms. drizzle-kit reads this file for PostgreSQL, and schema-sqlite.ts for SQLite.
export * from '../circles/tables.ts';
export * from '../cities/tables.ts';
export * from '../hosting/tables.ts';
export * from '../wall/tables.ts';
export * from '../handles/tables.ts';
export * from '../mail/tables.ts';
export * from '../mentions/tables.ts';
export * from '../messages/tables.ts';
export * from '../operating/tables.ts';
export * from '../people/tables.ts';
export * from '../pictures/tables.ts';
export * from '../rsvps/tables.ts';
export * from '../rsvps/crowd/tables.ts';
export * from '../rsvps/remembered/tables.ts';
export * from '../subscribing/tables.ts';
export * from '../tweetups/tables.ts';
export * from '../series/tables.ts';
