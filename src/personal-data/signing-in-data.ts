// How people sign in, and addresses that are about to change: part of the tables with something about people.
import { eq } from 'drizzle-orm';
import { passkeyChallenges, passkeys, sessions, signInAttempts } from '../people/tables.ts';
import type { Holding } from './holding.ts';
import { addressChanges, operatorLooks } from '../operating/tables.ts';

export const signingIn: Readonly<Record<string, Holding>> = {
  sessions: {
    table: sessions,
    rows: (_db, { id }) => eq(sessions.personId, id),
    onLeaving: 'goes',
    privacy: 'sign-in',
    secret: ['tokenHash', 'passkeyId'],
  },
  passkeys: {
    table: passkeys,
    rows: (_db, { id }) => eq(passkeys.personId, id),
    onLeaving: 'goes',
    privacy: 'sign-in',
    secret: ['id', 'publicKey'],
  },
  passkeyChallenges: {
    table: passkeyChallenges,
    rows: (_db, { id }) => eq(passkeyChallenges.personId, id),
    onLeaving: 'goes',
    privacy: 'sign-in',
    secret: ['challengeHash'],
  },
  signInAttempts: {
    table: signInAttempts,
    rows: (_db, { email }) => eq(signInAttempts.email, email),
    onLeaving: 'goes',
    privacy: 'sign-in',
    secret: ['idHash', 'codeHash'],
  },
  operatorLooks: {
    table: operatorLooks,
    rows: (_db, { id }) => eq(operatorLooks.personId, id),
    onLeaving: 'goes',
    privacy: 'sign-in',
  },
  addressChanges: {
    table: addressChanges,
    rows: (_db, { id }) => eq(addressChanges.personId, id),
    onLeaving: 'goes',
    privacy: 'sign-in',
  },
};
