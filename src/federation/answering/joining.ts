// Join and Leave as Mobilizon says them, and the answers of Friendica: Accept, TentativeAccept and Reject of an evening.
import type { Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import type { Answer } from '../../rsvps/answer-values.ts';
import { toldOf } from '../told-tweetup.ts';
import { idsOf } from '../ground.ts';
import type { Taking } from '../inbox/taken.ts';
import { idOf, words } from '../reading-json.ts';
import { privately } from '../sending/activities.ts';
import { tellOne } from '../sending/telling.ts';
import { answerFromElsewhere } from './answering.ts';
import { personKnownBehind } from './guests.ts';

/** Accepted when there is a place; on the waiting list it stays open. Who joins is seen by the hosts alone until they say otherwise. */
export async function join(tx: Transaction, now: Date, taking: Taking): Promise<void> {
  const { federating, activity, actor } = taking;
  const meant = idsOf(federating).tweetupWith(idOf(activity['object']));
  if (!meant) return;
  const answered = await answerFromElsewhere(tx, now, meant, { actor, answer: 'yes', listed: 'nobody' });
  if (answered?.outcome === 'waiting') return;
  const told = await toldOf(tx, meant.tweetupId);
  if (!told) return;
  const signer = `cities/${told.city}` as const;
  const ids = idsOf(federating);
  const type = answered?.outcome === 'going' ? 'Accept' : 'Reject';
  // Some take no answer to what was not said to whoever answers.
  const to = [ids.actor(signer)];
  const object = { id: words(activity['id']), type: 'Join', actor: actor.id, object: ids.tweetup(meant), to };
  const reply = { id: `${ids.actor(signer)}#answers/${newId(now)}`, type, object, to: actor.id };
  const { baseUrl } = federating.config;
  await tellOne(tx, now, { signer, activity: privately({ baseUrl, signer }, reply) }, actor.inbox);
}

/** Of somebody who is nobody here a no says nothing, and makes nobody of them. */
export async function answerPlainly(
  tx: Transaction,
  now: Date,
  { federating, activity, actor }: Taking,
  answer: Answer,
): Promise<void> {
  const meant = idsOf(federating).tweetupWith(idOf(activity['object']));
  if (!meant || (answer === 'no' && !(await personKnownBehind(tx, actor)))) return;
  await answerFromElsewhere(tx, now, meant, { actor, answer, listed: 'nobody' });
}
