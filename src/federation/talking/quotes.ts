// Everybody may quote what a city says (FEP-044f): whoever asks gets a yes, which can be looked up. Nobody counts, and nothing is kept.
import type { Queries, Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { quoteContext } from '../context.ts';
import { isShown, toldOf, wholeTweetup } from '../told-tweetup.ts';
import { idsOf, type Federating } from '../ground.ts';
import type { Ids } from '../ids.ts';
import type { Taking } from '../inbox/taken.ts';
import { hostIn, idOf, words, type Said } from '../reading-json.ts';
import { privately } from '../sending/activities.ts';
import { tellOne } from '../sending/telling.ts';
import { tweetupBehind } from '../told-things.ts';
import type { ActorPath } from '../ids.ts';

export async function answerQuoteRequest(tx: Transaction, now: Date, taking: Taking): Promise<void> {
  const { federating, activity, actor } = taking;
  const ids = idsOf(federating);
  const ours = idOf(activity['object']);
  const theirs = idOf(activity['instrument']);
  const author = await authorOf(tx, ids, ours);
  // Only for what is theirs.
  if (!author || hostIn(theirs) !== actor.host) return;
  const { signer, isShown } = author;
  const asked = {
    type: 'QuoteRequest',
    id: words(activity['id']),
    actor: actor.id,
    object: ours,
    instrument: theirs,
  };
  const reply = {
    id: `${ids.actor(signer)}#quotes/${newId(now)}`,
    type: isShown ? 'Accept' : 'Reject',
    object: asked,
    ...(isShown ? { result: ids.quote(ours, theirs) } : {}),
    to: actor.id,
  };
  const { baseUrl } = federating.config;
  const answer = { ...privately({ baseUrl, signer }, reply), '@context': quoteContext };
  await tellOne(tx, now, { signer, activity: answer }, actor.inbox);
}

/** @param theirs as its id says it, in base64url @returns undefined: nothing of ours that may be quoted */
export async function quoteAuthorization(
  federating: Federating,
  { ours, theirs }: { ours: string; theirs: string },
): Promise<Said | undefined> {
  const ids = idsOf(federating);
  const target = `${federating.config.baseUrl}/ap/${ours.replaceAll('.', '/')}`;
  const quoting = Buffer.from(theirs, 'base64url').toString();
  const author = await authorOf(federating.db, ids, target);
  if (!author?.isShown || hostIn(quoting) === '') return undefined;
  return {
    '@context': quoteContext,
    id: ids.quote(target, quoting),
    type: 'QuoteAuthorization',
    attributedTo: ids.actor(author.signer),
    interactingObject: quoting,
    interactionTarget: target,
  };
}

async function authorOf(
  db: Queries,
  ids: Ids,
  id: string,
): Promise<{ signer: ActorPath; isShown: boolean } | undefined> {
  const tweetupId = await tweetupBehind(db, ids, id);
  const told = tweetupId === undefined ? undefined : await toldOf(db, tweetupId);
  if (!told) return undefined;
  const whole = await wholeTweetup(db, told.tweetupId);
  const generation = ids.tweetupWith(id)?.generation;
  return { signer: `cities/${told.city}`, isShown: isShown(whole, told, generation) };
}
