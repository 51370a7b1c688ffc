// What an activity does here, once it is known who says it.
import type { Transaction } from '../../database/database.ts';
import { idOf, isObject, one, typeOf, words } from '../reading-json.ts';
import { follow, forgetFollower, unfollow, unfollowById } from './following.ts';
import { actorIn, keepActor } from './remote-actors.ts';
import type { Taking } from './taken.ts';

/** What nobody here understands is taken, and does nothing. */
export async function take(tx: Transaction, now: Date, taking: Taking): Promise<'done' | 'not-here'> {
  const { federating, activity, actor } = taking;
  switch (typeOf(activity)) {
    case 'Follow':
      return follow(tx, now, taking);
    case 'Undo':
      await undo(tx, taking);
      return 'done';
    case 'Block':
      await unfollow(tx, federating, { actor, whom: idOf(activity['object']) });
      return 'done';
    case 'Delete':
      if (idOf(activity['object']) === actor.id) await forgetFollower(tx, actor);
      return 'done';
    case 'Update':
      await update(tx, now, taking);
      return 'done';
    default:
      return 'done';
  }
}

async function undo(tx: Transaction, { federating, activity, actor }: Taking): Promise<void> {
  const undone = one(activity['object']);
  if (isObject(undone) && typeOf(undone) === 'Follow' && idOf(undone['actor']) === actor.id)
    await unfollow(tx, federating, { actor, whom: idOf(undone['object']) });
  else if (typeof undone === 'string') await unfollowById(tx, { actor, followId: words(undone) });
}

/** Somebody changed their name, or their server its inbox. A new key is fetched, never taken from here. */
async function update(tx: Transaction, now: Date, { activity, actor }: Taking): Promise<void> {
  const said = one(activity['object']);
  if (!isObject(said) || idOf(said) !== actor.id) return;
  const read = actorIn(said, actor.keyId);
  if (read) await keepActor(tx, now, { ...read, publicKey: actor.publicKey });
}
