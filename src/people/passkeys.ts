// Signing in with a passkey (WebAuthn, https://www.w3.org/TR/webauthn-3/): a key on one's device, for this site alone. A mail always works instead.
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import type * as Webauthn from '@simplewebauthn/server';
import type { Language } from '../language/translate.ts';
import { lazily } from '../lazily.ts';
import { isBlocked } from '../mail/blocked.ts';
import { queueMail } from '../mail/outbox.ts';
import { hashOf } from '../secrets/tokens.ts';
import { shaped } from './passkey-response.ts';
import { personColumns } from './contact.ts';
import type { Person } from './person.ts';
import { signInPerson } from './session.ts';
import { passkeys, persons, sessions } from './tables.ts';
import { newChallenge, spentChallenge } from './passkey-challenges.ts';

const webauthn = lazily<typeof Webauthn>('@simplewebauthn/server');

export type Passkey = typeof passkeys.$inferSelect;

const mostPasskeys = 20;
/** EdDSA, ES256, RS256: what devices have today. Node calls what comes after them experimental. */
const algorithms = [-8, -7, -257];

/** What browsers bind passkeys to. */
export interface Party {
  /** The host name. */
  readonly id: string;
  readonly origin: string;
  readonly name: string;
}

export function partyOf({ baseUrl, siteName }: { baseUrl: string; siteName: string }): Party {
  const { origin, hostname } = new URL(baseUrl);
  return { id: hostname, origin, name: siteName };
}

/** What the browser is asked to make. */
export async function optionsToAdd(
  db: Database,
  now: Date,
  { party, person }: { party: Party; person: Person },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const own = await passkeysOf(db, person.id);
  return webauthn().generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: person.contact,
    userDisplayName: person.name,
    userID: handleOf(person),
    challenge: await newChallenge(db, now, person.id),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: own.map(({ id, transports }) => ({ id, transports })),
    // Whoever signs in types nothing, and shows the device that it is them.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What the browser is asked to sign, whoever it is. */
export async function optionsToSignIn(
  db: Database,
  now: Date,
  party: Party,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return webauthn().generateAuthenticationOptions({
    rpID: party.id,
    challenge: await newChallenge(db, now, null),
    userVerification: 'required',
  });
}

/**
 * @param typed what the browser made, as JSON
 * @param session this browser's, which is confirmed by it
 */
export async function addPasskey(
  db: Database,
  now: Date,
  {
    party,
    person,
    typed,
    name,
    language,
    session,
    within,
  }: {
    party: Party;
    person: Person;
    typed: string;
    name: string;
    language: Language;
    session: string;
    within: (tx: Transaction) => Promise<void>;
  },
): Promise<'added' | 'refused'> {
  const response = shaped<RegistrationResponseJSON>(typed, ['clientDataJSON', 'attestationObject']);
  const challenge = await spentChallenge(db, now, { response, personId: person.id });
  if (!response || !challenge) return 'refused';
  const made = await whenSound(() =>
    webauthn().verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!made?.verified) return 'refused';
  const { id, publicKey, counter } = made.registrationInfo.credential;
  const transports = (response.response.transports ?? []).filter((one) => /^[a-z-]{1,20}$/.test(one));
  return db.transaction(async (tx) => {
    await tx.hold(persons, person.id);
    const [there] = await tx.select({ many: count() }).from(passkeys).where(eq(passkeys.personId, person.id));
    if ((there?.many ?? 0) >= mostPasskeys) return 'refused';
    const row = {
      id,
      personId: person.id,
      name,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: transports.slice(0, 8),
      since: now,
    };
    const [added] = await tx.insert(passkeys).values(row).onConflictDoNothing().returning();
    if (!added) return 'refused';
    await tx.update(sessions).set({ passkeyId: id }).where(eq(sessions.tokenHash, session));
    await queueMail(tx, now, {
      kind: 'passkey-added',
      recipient: person.contact,
      language: person.language ?? language,
      facts: { name },
      dedupeKey: hashOf(id),
    });
    await within(tx);
    return 'added';
  });
}

/** @returns the token of a new session; undefined: the browser is asked again, or a mail */
export async function signInByPasskey(
  db: Database,
  now: Date,
  { party, typed }: { party: Party; typed: string },
): Promise<string | undefined> {
  const response = shaped<AuthenticationResponseJSON>(typed, [
    'clientDataJSON',
    'authenticatorData',
    'signature',
  ]);
  const challenge = await spentChallenge(db, now, { response, personId: null });
  if (!response || !challenge) return undefined;
  const [known] = await db
    .select({ passkey: passkeys, person: personColumns })
    .from(passkeys)
    .innerJoin(persons, eq(persons.id, passkeys.personId))
    .where(eq(passkeys.id, response.id));
  if (!known || !isOf(response, known.person)) return undefined;
  const { id, publicKey, counter, transports } = known.passkey;
  const signed = await whenSound(() =>
    webauthn().verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter, transports },
    }),
  );
  if (!signed?.verified) return undefined;
  return db.transaction(async (tx) => {
    if (await isBlocked(tx, known.person.contact)) return undefined;
    // A copy of the device that signs at the same moment comes too late.
    const [used] = await tx
      .update(passkeys)
      .set({ counter: signed.authenticationInfo.newCounter, usedAt: now })
      .where(and(eq(passkeys.id, id), eq(passkeys.counter, counter)))
      .returning();
    return used && signInPerson(tx, now, { person: known.person, passkeyId: id });
  });
}

/** The first one first. */
export async function passkeysOf(db: Queries, personId: string): Promise<Passkey[]> {
  return db
    .select()
    .from(passkeys)
    .where(eq(passkeys.personId, personId))
    .orderBy(asc(passkeys.since), asc(passkeys.id))
    .limit(mostPasskeys);
}

/** Where it was used to sign in, they stay signed in, but no longer by it. */
export async function removePasskey(db: Queries, person: Person, id: string): Promise<void> {
  await db.delete(passkeys).where(and(eq(passkeys.id, id), eq(passkeys.personId, person.id)));
}

/** The library throws for whatever does not fit. */
async function whenSound<Verified>(verify: () => Promise<Verified>): Promise<Verified | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}

/** What devices know somebody by: it says nothing about them. */
function handleOf({ id }: Person) {
  return new Uint8Array(Buffer.from(id));
}

function isOf({ response }: AuthenticationResponseJSON, person: Person): boolean {
  return response.userHandle === Buffer.from(handleOf(person)).toString('base64url');
}
