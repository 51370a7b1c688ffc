// What an activity does here, once it is known who says it.
import type { Transaction } from '../../database/database.ts';
import { idOf, isObject, one, typeOf, words } from '../reading-json.ts';
import { answerPlainly, join } from '../answering/joining.ts';
import { sendOwnLinks, writtenTo } from '../answering/own-links.ts';
import { takeVote } from '../answering/votes.ts';
import { idsOf } from '../ground.ts';
import { takeReply, takeDeleted } from '../talking/replies.ts';
import { answerQuoteRequest } from '../talking/quotes.ts';
import { flag } from './flagging.ts';
import { move } from './moving.ts';
import { voteIn } from './answers.ts';
import { follow, forgetAccount, unfollow, unfollowById } from './following.ts';
import { actorIn, keepActor } from './remote-actors.ts';
import type { Taking } from './taken.ts';

/** What nobody here understands is taken, and does nothing. */
export async function take(tx: Transaction, now: Date, taking: Taking): Promise<'done' | 'not-here'> {
  const { federating, activity, actor } = taking;
  switch (typeOf(activity)) {
    case 'Follow':
      return follow(tx, now, taking);
    case 'Undo':
      await undo(tx, now, taking);
      return 'done';
    case 'Block':
      await unfollow(tx, federating, { actor, whom: idOf(activity['object']) });
      return 'done';
    case 'Join':
      await join(tx, now, taking);
      return 'done';
    case 'Leave':
    case 'Reject':
      await answerPlainly(tx, now, taking, 'no');
      return 'done';
    case 'Accept':
      await answerPlainly(tx, now, taking, 'yes');
      return 'done';
    case 'TentativeAccept':
      await answerPlainly(tx, now, taking, 'maybe');
      return 'done';
    case 'Flag':
      await flag(tx, now, taking);
      return 'done';
    case 'Move':
      await move(tx, now, taking);
      return 'done';
    case 'QuoteRequest':
      await answerQuoteRequest(tx, now, taking);
      return 'done';
    case 'Create':
      await takeCreated(tx, now, taking);
      return 'done';
    case 'Delete':
      if (idOf(activity['object']) === actor.id) await forgetAccount(tx, now, actor);
      else await takeDeleted(tx, now, { id: idOf(activity['object']), actor });
      return 'done';
    case 'Update':
      await update(tx, now, taking);
      return 'done';
    default:
      return 'done';
  }
}

async function undo(tx: Transaction, now: Date, taking: Taking): Promise<void> {
  const { federating, activity, actor } = taking;
  const undone = one(activity['object']);
  if (isObject(undone) && typeOf(undone) === 'Follow' && idOf(undone['actor']) === actor.id)
    await unfollow(tx, federating, { actor, whom: idOf(undone['object']) });
  else if (isObject(undone) && ['Join', 'Accept', 'TentativeAccept'].includes(typeOf(undone)))
    await answerPlainly(tx, now, { ...taking, activity: undone }, 'no');
  else if (typeof undone === 'string') await unfollowById(tx, { actor, followId: words(undone) });
}

/** Somebody changed their name, or their server its inbox. A new key is fetched, never taken from here. */
async function update(tx: Transaction, now: Date, { federating, activity, actor }: Taking): Promise<void> {
  const said = one(activity['object']);
  if (!isObject(said)) return;
  if (idOf(said) !== actor.id) {
    if (idOf(said['attributedTo']) === actor.id)
      await takeReply(tx, now, { ids: idsOf(federating), note: said, actor });
    return;
  }
  const read = actorIn(said, actor.keyId);
  if (read) await keepActor(tx, now, { ...read, publicKey: actor.publicKey });
}

async function takeCreated(
  tx: Transaction,
  now: Date,
  { federating, activity, actor }: Taking,
): Promise<void> {
  const made = one(activity['object']);
  if (!isObject(made) || idOf(made['attributedTo']) !== actor.id) return;
  const vote = voteIn(activity, idsOf(federating));
  const to = writtenTo(made, idsOf(federating));
  if (vote) await takeVote(tx, now, { ...vote, actor });
  else if (to) await sendOwnLinks(tx, now, { note: made, to, actor });
  else await takeReply(tx, now, { ids: idsOf(federating), note: made, actor });
}
