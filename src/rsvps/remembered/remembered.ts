// What a remembered device opens: the answers that its guest gave on it, and new ones. What was answered elsewhere stays behind its own link.
import { and, eq } from 'drizzle-orm';
import type { Database, Queries } from '../../database/database.ts';
import { rememberDevice, type Device } from '../../people/device.ts';
import { hashOf } from '../../secrets/tokens.ts';
import type { City, Tweetup } from '../../tweetups/tweetup.ts';
import type { Answer } from '../answer-values.ts';
import type { Guest } from '../guest.ts';
import { answerOf, type Rsvp } from '../rsvp.ts';
import { rsvps } from '../tables.ts';
import { rememberedAnswers } from './tables.ts';

interface At {
  readonly tweetup: Tweetup;
  readonly city: City;
}

/** @param asked preselects an answer and changes nothing @returns undefined when the guest has answered elsewhere: then a mail's link is what changes it */
export async function guestOnDevice(
  db: Database,
  device: Device,
  { tweetup, city }: At,
  asked?: Answer,
): Promise<Guest | undefined> {
  const { person } = device;
  const given = await answerGivenOn(db, device, tweetup.id);
  if (!given && (await answerOf(db, tweetup.id, person.id))) return undefined;
  return {
    tweetup,
    city,
    contact: person.contact,
    name: given?.name ?? person.name,
    rsvp: given ?? null,
    preselected: asked ?? given?.answer ?? '',
    isRemembered: true,
    invitedBy: '',
    language: person.language ?? given?.language ?? tweetup.language,
    answersAs: { by: 'person', person, cameBy: 'page' },
  };
}

export async function answerGivenOn(
  db: Queries,
  { hash, person }: Device,
  tweetupId: string,
): Promise<Rsvp | undefined> {
  const [found] = await db
    .select({ rsvp: rsvps })
    .from(rememberedAnswers)
    .innerJoin(rsvps, eq(rsvps.id, rememberedAnswers.rsvpId))
    .where(
      and(
        eq(rememberedAnswers.deviceHash, hash),
        eq(rsvps.tweetupId, tweetupId),
        // An answer may have become another person's since.
        eq(rsvps.personId, person.id),
      ),
    );
  return found?.rsvp;
}

export async function noteGivenOn(db: Queries, deviceHash: string, { id }: Rsvp): Promise<void> {
  await db.insert(rememberedAnswers).values({ deviceHash, rsvpId: id }).onConflictDoNothing();
}

/** The address was proved by the browser that asked to be remembered. @returns the token for its cookie */
export async function beginRemembering(db: Database, now: Date, rsvp: Rsvp): Promise<string> {
  return db.transaction(async (tx) => {
    const token = await rememberDevice(tx, now, rsvp.personId);
    await noteGivenOn(tx, hashOf(token), rsvp);
    return token;
  });
}
