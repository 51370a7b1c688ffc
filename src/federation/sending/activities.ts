// What is said to other servers, in the words of ActivityStreams.
import { context } from '../context.ts';
import { everybody, idsOn, type ActorPath } from '../ids.ts';
import type { Said } from '../reading-json.ts';

export type Activity = Record<string, unknown>;

/** Who says it, on which site. */
export interface Speaking {
  readonly baseUrl: string;
  readonly signer: ActorPath;
}

/** What everybody may read. */
export function publicly(
  { baseUrl, signer }: Speaking,
  activity: { id: string; type: string; object: unknown; published?: Date },
): Activity {
  const ids = idsOn(baseUrl);
  const { published, ...rest } = activity;
  return {
    '@context': context,
    ...rest,
    actor: ids.actor(signer),
    ...(published ? { published: published.toISOString() } : {}),
    to: [everybody],
    cc: [ids.part(signer, 'followers')],
  };
}

/** What is said to one of them. */
export function privately(
  { baseUrl, signer }: Speaking,
  activity: { id: string; type: string; object: unknown; to: string },
): Activity {
  const { to, ...rest } = activity;
  return { '@context': context[0], ...rest, actor: idsOn(baseUrl).actor(signer), to: [to] };
}

/** Of what was there: without its former type some servers keep it. */
export function tombstone(id: string, formerType: 'Event' | 'Note' | 'Question', deleted: Date): Said {
  return { id, type: 'Tombstone', formerType, deleted: deleted.toISOString() };
}
