// An account has moved: who followed from it follows from the new one, and who is known by it here is known by that.
import { eq } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';
import type { Federating } from '../ground.ts';
import { hostIn, idOf, many, typeOf, type Said } from '../reading-json.ts';
import { remoteFollowers, type RemoteActor } from '../tables.ts';
import { isBlockedThere } from './blocked.ts';
import { lookUp } from './remote-actors.ts';
import type { Taking } from './taken.ts';

export type MovedTo =
  | { readonly outcome: 'moved'; readonly to: RemoteActor }
  /** It is no move, or the new account does not say that it was the old one. */
  | { readonly outcome: 'stays' }
  | { readonly outcome: 'not-yet' };

/** Both accounts have to say so: the old one by its signature, the new one on its own server. Before the transaction, since it asks there. */
export async function movedTo(federating: Federating, activity: Said, actor: RemoteActor): Promise<MovedTo> {
  if (typeOf(activity) !== 'Move' || idOf(activity['object']) !== actor.id) return { outcome: 'stays' };
  const target = idOf(activity['target']);
  if (await isBlockedThere(federating.db, { actor: target, host: hostIn(target) }))
    return { outcome: 'stays' };
  const found = await lookUp(federating, target);
  if (found.outcome === 'not-yet') return { outcome: 'not-yet' };
  if (found.outcome !== 'found' || found.actor.id === actor.id) return { outcome: 'stays' };
  const before = many(found.said['alsoKnownAs']).map(idOf);
  return before.includes(actor.id) ? { outcome: 'moved', to: found.actor } : { outcome: 'stays' };
}

export async function move(tx: Transaction, now: Date, taking: Taking): Promise<void> {
  const { actor: from, movedTo: to, otherRooms } = taking;
  if (!to) return;
  const own = eq(remoteFollowers.follower, from.id);
  const following = await tx.select().from(remoteFollowers).where(own).limit(10_000);
  await tx.delete(remoteFollowers).where(own);
  const { inbox, host } = to;
  for (const one of following)
    await tx
      .insert(remoteFollowers)
      .values({ ...one, follower: to.id, inbox, host, missingSince: null })
      .onConflictDoNothing();
  await otherRooms.moveAccount(tx, now, { from, to });
}
