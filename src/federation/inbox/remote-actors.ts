// Who signs: the actor a key belongs to, as their own server says it. Asked for once, kept, and asked again when a signature does not fit.
import { and, eq, ne, or } from 'drizzle-orm';
import { beginningOf } from '../../forms/words.ts';
import type { Queries } from '../../database/database.ts';
import { after, hour, minute, second } from '../../time/clock.ts';
import { ownName } from '../../handles/finding.ts';
import { ask, isTheirOwn, type Federating } from '../ground.ts';
import { hostIn, idOf, isObject, many, typeOf, words, type Said } from '../reading-json.ts';
import { remoteActors, type RemoteActor } from '../tables.ts';
import { isForgedTooMuch } from './measures.ts';
import { withNeighbours } from './neighbours.ts';

export type Known =
  | { readonly outcome: 'known'; readonly actor: RemoteActor }
  /** There is no such actor, or it is not theirs to say. */
  | { readonly outcome: 'nobody' }
  /** They could not be asked by now: whoever knocked may knock again. */
  | { readonly outcome: 'not-yet' };

/** Whoever knocks waits so long for us. */
const patience = 5 * second;
/** Whoever could not be found twice is not looked for again before that. */
const restAfterFailures = hour;
const mostFailures = 2;
/** A key that does not fit may have been changed; asked for again no more often than this. */
const freshFor = 5 * minute;

export async function actorWithKey(federating: Federating, keyId: string): Promise<Known> {
  const { db, clock } = federating;
  // Some servers call a key by its owner's id (activitypub-express; Mastodon takes that as well).
  const called = or(eq(remoteActors.keyId, keyId), eq(remoteActors.id, keyId));
  const [known] = await db.select().from(remoteActors).where(called);
  if (known && known.publicKey !== '') return { outcome: 'known', actor: known };
  if (known && known.failures >= mostFailures && known.fetchedAt > after(clock(), -restAfterFailures))
    return { outcome: 'nobody' };
  return fetchKey(federating, keyId);
}

/** Of somebody whose signature does not fit the key that is known. */
export async function actorWithNewKey(federating: Federating, actor: RemoteActor): Promise<Known> {
  return actor.fetchedAt > after(federating.clock(), -freshFor)
    ? { outcome: 'nobody' }
    : fetchKey(federating, actor.keyId);
}

/** Several may knock with one key at once. */
const underWay = new Map<string, Promise<Known>>();

function fetchKey(federating: Federating, keyId: string): Promise<Known> {
  const name = `${federating.config.baseUrl} ${keyId}`;
  const running = underWay.get(name);
  if (running) return running;
  if (isForgedTooMuch(hostIn(keyId), federating.clock)) return Promise.resolve({ outcome: 'not-yet' });
  const fetching = fetchAndKeep(federating, keyId).finally(() => underWay.delete(name));
  underWay.set(name, fetching);
  return fetching;
}

async function fetchAndKeep(federating: Federating, keyId: string): Promise<Known> {
  const signal = AbortSignal.timeout(patience);
  const found = await ownerOf(federating, keyId, signal);
  if (found === 'unanswered') return { outcome: 'not-yet' };
  const { db, clock } = federating;
  await withNeighbours();
  if (found !== 'nobody') return { outcome: 'known', actor: await keepActor(db, clock(), found) };
  await noteFailure(db, clock(), keyId);
  return { outcome: 'nobody' };
}

/** Whoever is at an id, asked for now, by a key that is proven to be theirs. */
export async function lookUp(
  federating: Federating,
  id: string,
): Promise<
  | { readonly outcome: 'found'; readonly actor: RemoteActor; readonly said: Said }
  | { readonly outcome: 'nobody' | 'not-yet' }
> {
  if (hostIn(id) === '') return { outcome: 'nobody' };
  const signal = AbortSignal.timeout(patience);
  const asked = await ask(federating, id, signal);
  if (asked.outcome === 'unanswered') return { outcome: 'not-yet' };
  const read = asked.outcome === 'found' && isTheirOwn(asked, id) ? actorIn(asked.said) : undefined;
  if (asked.outcome !== 'found' || !read) return { outcome: 'nobody' };
  // A key with an address of its own has to name them as well: else anybody could call somebody else's theirs.
  const owner = placeOf(read.keyId) === id ? read : await ownerOf(federating, read.keyId, signal);
  if (owner === 'unanswered') return { outcome: 'not-yet' };
  if (owner === 'nobody' || owner.id !== id) return { outcome: 'nobody' };
  const { db, clock } = federating;
  return { outcome: 'found', actor: await keepActor(db, clock(), owner), said: asked.said };
}

type Read = Omit<RemoteActor, 'failures' | 'fetchedAt'>;

async function ownerOf(
  federating: Federating,
  keyId: string,
  signal: AbortSignal,
): Promise<Read | 'nobody' | 'unanswered'> {
  const place = placeOf(keyId);
  const first = await ask(federating, place, signal);
  if (first.outcome === 'unanswered') return 'unanswered';
  if (first.outcome !== 'found' || hostIn(first.address) !== hostIn(keyId)) return 'nobody';
  const owner = typeof first.said['publicKeyPem'] === 'string' ? idOf(first.said['owner']) : idOf(first.said);
  if (hostIn(owner) !== hostIn(keyId)) return 'nobody';
  // A key may have an address of its own: its owner has to name it.
  const whole = owner === place ? first : await ask(federating, owner, signal);
  if (whole.outcome === 'unanswered') return 'unanswered';
  if (whole.outcome !== 'found' || !isTheirOwn(whole, owner)) return 'nobody';
  return actorIn(whole.said, keyId) ?? 'nobody';
}

function placeOf(keyId: string): string {
  return keyId.replace(/#.*/s, '');
}

/** @param keyId the key it has to name as its own; without, or by its own id, whichever it names */
export function actorIn(said: Said, keyId?: string): Read | undefined {
  const id = idOf(said);
  const host = hostIn(id);
  // Each has one spelling, by which they are known, counted and blocked.
  if (host === '' || !id.startsWith(`${new URL(id).origin}/`)) return undefined;
  const key = many(said['publicKey']).find(
    (one) => isObject(one) && (keyId === undefined || keyId === id || one['id'] === keyId),
  );
  const own = words(said['inbox']);
  const shared = isObject(said['endpoints']) ? words(said['endpoints']['sharedInbox']) : '';
  if (!isObject(key) || idOf(key['owner'] ?? id) !== id || hostIn(own) !== host) return undefined;
  if (hostIn(words(key['id'])) !== host) return undefined;
  const publicKey = words(key['publicKeyPem']);
  if (!publicKey.includes('PUBLIC KEY') || publicKey.length > 5000) return undefined;
  const name = beginningOf(words(said['preferredUsername']), 100);
  return {
    id,
    host,
    kind: typeOf(said),
    // Nobody makes us write to somebody else's server.
    inbox: hostIn(shared) === host ? shared : own,
    keyId: words(key['id']),
    publicKey,
    handle: /^[\w.~-]+$/.test(name) ? `${name.toLowerCase()}@${host}` : host,
    name: ownName(words(said['name'])) ?? name,
  };
}

export async function keepActor(db: Queries, now: Date, read: Read): Promise<RemoteActor> {
  const values = { ...read, failures: 0, fetchedAt: now };
  // A key that could not be had stands under its own address: see noteFailure.
  await db.delete(remoteActors).where(and(eq(remoteActors.keyId, read.keyId), ne(remoteActors.id, read.id)));
  const [kept] = await db
    .insert(remoteActors)
    .values(values)
    .onConflictDoUpdate({ target: remoteActors.id, set: values })
    .returning();
  if (!kept) throw new Error('a remote actor was not written');
  return kept;
}

/** By the name of the key alone, since nothing else is known of it: whoever has that id may have another key, which is good. */
async function noteFailure(db: Queries, now: Date, keyId: string): Promise<void> {
  const [known] = await db.select().from(remoteActors).where(eq(remoteActors.keyId, keyId));
  const failures = (known?.failures ?? 0) + 1;
  const values = { failures, fetchedAt: now, publicKey: '' };
  if (known) await db.update(remoteActors).set(values).where(eq(remoteActors.id, known.id));
  else
    await db
      .insert(remoteActors)
      .values({ id: keyId, keyId, host: hostIn(keyId), kind: '', inbox: '', handle: '', name: '', ...values })
      .onConflictDoNothing();
}
