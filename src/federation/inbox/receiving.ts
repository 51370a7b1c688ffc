// What comes into the inbox: looked at in the order of what it costs, and answered before anything of it is kept.
import { eq } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { hashOf } from '../../secrets/tokens.ts';
import { hour, minute, second } from '../../time/clock.ts';
import { bringsTooMany } from '../answering/guests.ts';
import { isAnswer } from './answers.ts';
import { idsOf, type Federating } from '../ground.ts';
import { hostIn, idOf, objectIn, typeOf, type Said } from '../reading-json.ts';
import { claimIn, type Claimed, type Received } from '../signing/checking.ts';
import { heardActivities, remoteActors } from '../tables.ts';
import { isBlockedThere } from './blocked.ts';
import { hasSentTooMuch, isTooMuch, noteForged } from './measures.ts';
import { amongOthers, withNeighbours } from './neighbours.ts';
import { actorWithKey, actorWithNewKey, type Known } from './remote-actors.ts';
import { movedTo } from './moving.ts';
import type { OtherRooms, Taking } from './taken.ts';
import { take } from './taking.ts';

export interface Answer {
  readonly status: 202 | 400 | 401 | 403 | 404 | 429 | 503;
  /** For whoever looks after the other server. */
  readonly why?: string;
  /** Milliseconds. */
  readonly retryAfter?: number;
}

const taken: Answer = { status: 202 };
const tooMuch: Answer = { status: 429, why: 'too much at once', retryAfter: minute };

export function receive(federating: Federating, received: Received, otherRooms: OtherRooms): Promise<Answer> {
  return amongOthers(() => lookAt(federating, received, otherRooms));
}

async function lookAt(federating: Federating, received: Received, otherRooms: OtherRooms): Promise<Answer> {
  const { db, clock, config } = federating;
  const claim = claimIn(received, { origin: config.baseUrl, now: clock() });
  if ('refused' in claim) return { status: 401, why: claim.refused };
  const activity = objectIn(received.body);
  if (!activity) return { status: 400, why: 'no JSON object, or one that goes too deep' };
  const actor = idOf(activity['actor']);
  // What is said in passing may have no id; then it is known by its words, should it come again.
  const id = idOf(activity['id'] ?? `${actor}#${hashOf(received.body.toString('base64'))}`);
  const host = hostIn(actor);
  if (id === '' || actor === '' || hostIn(id) !== host)
    return { status: 400, why: 'an activity’s id has to be at its actor’s server' };
  if (hostIn(claim.keyId) !== host) return { status: 401, why: 'signed on another server than its actor’s' };
  if (await isBlockedThere(db, { actor, host })) return { status: 403, why: 'blocked here' };
  // Servers tell everybody of whoever leaves, and of those there is nothing to ask any more.
  if (isFarewell(activity, actor) && !(await isKnown(db, actor))) return taken;
  if (hasSentTooMuch(host, clock)) return tooMuch;
  const signer = await signerOf(federating, claim);
  if (signer.outcome === 'not-yet')
    return { status: 503, why: 'your key could not be asked for now', retryAfter: 30 * second };
  if (signer.outcome === 'nobody') {
    noteForged(host, clock);
    return { status: 401, why: 'nobody has this key, or the signature is wrong' };
  }
  if (signer.actor.id !== actor) return { status: 401, why: 'signed by somebody else than its actor' };
  // Not counted before: whoever signs for somebody else does not use up what they may send.
  if (isTooMuch({ actor, host }, clock)) return tooMuch;
  const moved = await movedTo(federating, activity, signer.actor);
  if (moved.outcome === 'not-yet')
    return { status: 503, why: 'the new account could not be asked for now', retryAfter: 30 * second };
  const to = moved.outcome === 'moved' ? moved.to : undefined;
  return takeOnce(id, { federating, activity, actor: signer.actor, movedTo: to, otherRooms });
}

async function signerOf(federating: Federating, claim: Claimed): Promise<Known> {
  const known = await actorWithKey(federating, claim.keyId);
  if (known.outcome !== 'known' || claim.isBy(known.actor.publicKey)) return known;
  const anew = await actorWithNewKey(federating, known.actor);
  return anew.outcome === 'known' && !claim.isBy(anew.actor.publicKey) ? { outcome: 'nobody' } : anew;
}

async function takeOnce(id: string, taking: Taking): Promise<Answer> {
  const { db, clock } = taking.federating;
  await withNeighbours();
  return db.transaction(async (tx) => {
    const heard = await tx
      .insert(heardActivities)
      .values({ idHash: hashOf(id), since: clock() })
      .onConflictDoNothing()
      .returning();
    if (heard.length === 0) return taken;
    const { federating, activity, actor } = taking;
    if (isAnswer(idsOf(federating), activity) && (await bringsTooMany(tx, clock(), actor))) {
      // Asked for again another time it is news.
      await tx.delete(heardActivities).where(eq(heardActivities.idHash, hashOf(id)));
      return { status: 429, why: 'too many new guests from your server today', retryAfter: hour };
    }
    const outcome = await take(tx, clock(), taking);
    return outcome === 'not-here' ? { status: 404, why: 'there is no such actor here' } : taken;
  });
}

function isFarewell(activity: Said, actor: string): boolean {
  return typeOf(activity) === 'Delete' && idOf(activity['object']) === actor;
}

async function isKnown(db: Queries, actor: string): Promise<boolean> {
  const [known] = await db
    .select({ id: remoteActors.id })
    .from(remoteActors)
    .where(eq(remoteActors.id, actor));
  return known !== undefined;
}
