// Following from elsewhere: asked, accepted at once, taken back.
import { and, eq } from 'drizzle-orm';
import type { Queries, Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { actorAt, giveHandle } from '../actors.ts';
import { idsOf, type Federating } from '../ground.ts';
import { idOf, words } from '../reading-json.ts';
import { privately } from '../sending/activities.ts';
import { tellOne } from '../sending/telling.ts';
import { remoteActors, remoteFollowers, type RemoteActor } from '../tables.ts';
import { takeAllOff } from '../talking/replies.ts';
import { personActors } from '../../people/tables.ts';
import type { Taking } from './taken.ts';

/** Asked for again it is accepted again: their server may have missed it. */
export async function follow(
  tx: Transaction,
  now: Date,
  { federating, activity, actor }: Taking,
): Promise<'done' | 'not-here'> {
  const { config } = federating;
  const ids = idsOf(federating);
  const path = ids.actorWith(idOf(activity['object']));
  const asking = { siteName: config.siteName, now };
  if (!path || !(await actorAt(tx, path, asking))) return 'not-here';
  await giveHandle(tx, path, asking);
  const followId = words(activity['id']);
  const kind = actor.kind === 'Application' ? ('program' as const) : ('person' as const);
  const values = { inbox: actor.inbox, host: actor.host, kind, followId, missingSince: null };
  await tx
    .insert(remoteFollowers)
    .values({ actor: path, follower: actor.id, ...values, since: now })
    .onConflictDoUpdate({ target: [remoteFollowers.actor, remoteFollowers.follower], set: values });
  const asked = { id: followId, type: 'Follow', actor: actor.id, object: ids.actor(path) };
  const accept = {
    id: `${ids.actor(path)}#accepts/${newId(now)}`,
    type: 'Accept',
    object: asked,
    to: actor.id,
  };
  await tellOne(
    tx,
    now,
    { signer: path, activity: privately({ baseUrl: config.baseUrl, signer: path }, accept) },
    actor.inbox,
  );
  return 'done';
}

export async function unfollow(
  tx: Queries,
  federating: Federating,
  { actor, whom }: { actor: RemoteActor; whom: string },
): Promise<void> {
  const path = idsOf(federating).actorWith(whom);
  if (path)
    await tx
      .delete(remoteFollowers)
      .where(and(eq(remoteFollowers.actor, path), eq(remoteFollowers.follower, actor.id)));
}

export async function unfollowById(
  tx: Queries,
  { actor, followId }: { actor: RemoteActor; followId: string },
): Promise<void> {
  await tx
    .delete(remoteFollowers)
    .where(and(eq(remoteFollowers.followId, followId), eq(remoteFollowers.follower, actor.id)));
}

/** Their account is gone, and what it wrote. */
export async function forgetAccount(tx: Transaction, now: Date, actor: RemoteActor): Promise<void> {
  await tx.update(personActors).set({ goneAt: now }).where(eq(personActors.actor, actor.id));
  await takeAllOff(tx, actor);
  await tx.delete(remoteFollowers).where(eq(remoteFollowers.follower, actor.id));
  await tx.delete(remoteActors).where(eq(remoteActors.id, actor.id));
}
