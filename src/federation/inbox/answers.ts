// Which activities answer an evening: votes, Join and Leave, and the answers of Friendica.
import type { Ids } from '../ids.ts';
import { idOf, isObject, one, typeOf, words, type Said } from '../reading-json.ts';

/** @returns undefined: it is no vote */
export function voteIn(activity: Said, ids: Ids): { pollId: string; option: string } | undefined {
  const made = typeOf(activity) === 'Create' ? one(activity['object']) : undefined;
  if (!isObject(made)) return undefined;
  const pollId = ids.pollWith(idOf(made['inReplyTo']));
  const option = words(made['name']);
  return pollId && option !== '' ? { pollId, option } : undefined;
}

/** By which somebody may become a guest who was none. */
export function isAnswer(ids: Ids, activity: Said): boolean {
  return answering.has(typeOf(activity)) || voteIn(activity, ids) !== undefined;
}

const answering = new Set(['Join', 'Accept', 'TentativeAccept']);
