// How people sign in, and addresses that are about to change: part of the tables with something about people.
import { eq, inArray } from 'drizzle-orm';
import {
  passkeyChallenges,
  passkeys,
  rememberedDevices,
  sessions,
  signInAttempts,
  personActors,
} from '../people/tables.ts';
import { rememberedAnswers } from '../rsvps/remembered/tables.ts';
import type { Holding } from './holding.ts';
import { addressChanges, operatorLooks } from '../operating/tables.ts';

export const signingIn: Readonly<Record<string, Holding>> = {
  personActors: {
    table: personActors,
    rows: (_db, { id }) => eq(personActors.personId, id),
    onLeaving: 'goes',
    privacy: 'guests',
  },
  sessions: {
    table: sessions,
    rows: (_db, { id }) => eq(sessions.personId, id),
    onLeaving: 'goes',
    privacy: 'sign-in',
    secret: ['tokenHash', 'passkeyId'],
  },
  rememberedDevices: {
    table: rememberedDevices,
    rows: (_db, { id }) => eq(rememberedDevices.personId, id),
    onLeaving: 'goes',
    privacy: 'guests',
    secret: ['tokenHash'],
  },
  rememberedAnswers: {
    table: rememberedAnswers,
    rows: (db, { id }) =>
      inArray(
        rememberedAnswers.deviceHash,
        db
          .select({ hash: rememberedDevices.tokenHash })
          .from(rememberedDevices)
          .where(eq(rememberedDevices.personId, id)),
      ),
    onLeaving: 'goes',
    privacy: 'guests',
    secret: ['deviceHash'],
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
    rows: (_db, { contact }) => eq(signInAttempts.email, contact),
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
