// The ids by which other servers know what is here: they never change.

/** An actor of ours, as its id says below `/ap`. */
export type ActorPath = 'site' | `cities/${string}` | `series/${string}`;

/** Of ActivityStreams: everybody. */
export const everybody = 'https://www.w3.org/ns/activitystreams#Public';

/** Without it nobody may quote. */
export const quotableByAll = { canQuote: { automaticApproval: [everybody] } };

export interface Ids {
  readonly inbox: string;
  actor(path: ActorPath): string;
  key(path: ActorPath): string;
  part(path: ActorPath, part: 'outbox' | 'followers' | 'featured' | 'events'): string;
  tweetup(tweetup: TweetupId): string;
  note(id: string): string;
  poll(id: string): string;
  pollWith(id: string): string | undefined;
  noteWith(id: string): string | undefined;
  /** What lies below an evening, by its id. */
  replies(tweetup: TweetupId): string;
  /** That one of ours may be quoted by what is at another id. */
  quote(ours: string, theirs: string): string;
  /** @returns undefined: it is none of ours */
  actorWith(id: string): ActorPath | undefined;
  tweetupWith(id: string): TweetupId | undefined;
}

export interface TweetupId {
  readonly tweetupId: string;
  readonly generation: number;
}

/** @param baseUrl without a slash at its end */
export function idsOn(baseUrl: string): Ids {
  const below = `${baseUrl}/ap/`;
  const actor = (path: ActorPath) => below + path;
  return {
    inbox: `${below}inbox`,
    actor,
    key: (path) => `${actor(path)}#main-key`,
    part: (path, part) => `${actor(path)}/${part}`,
    tweetup: ({ tweetupId, generation }) =>
      `${below}evenings/${tweetupId}${generation === 1 ? '' : `/${generation}`}`,
    note: (id) => `${below}notes/${id}`,
    poll: (id) => `${below}questions/${id}`,
    pollWith: (id) =>
      id.startsWith(below) ? /^questions\/(\w{26})$/.exec(id.slice(below.length))?.[1] : undefined,
    noteWith: (id) =>
      id.startsWith(below) ? /^notes\/(\w{26})$/.exec(id.slice(below.length))?.[1] : undefined,
    replies: ({ tweetupId, generation }) => `${below}replies/${tweetupId}/${generation}`,
    quote: (ours, theirs) =>
      `${below}quotes/${ours.slice(below.length).replaceAll('/', '.')}/${Buffer.from(theirs).toString('base64url')}`,
    actorWith: (id) => {
      const path = id.startsWith(below) ? id.slice(below.length) : '';
      return isActorPath(path) ? path : undefined;
    },
    tweetupWith: (id) => {
      const path = id.startsWith(below) ? id.slice(below.length) : '';
      const [, tweetupId, generation = '1'] =
        /^evenings\/(\w{26})(?:\/([2-9]|[1-9]\d{1,5}))?$/.exec(path) ?? [];
      return tweetupId === undefined ? undefined : { tweetupId, generation: Number(generation) };
    },
  };
}

export function isActorPath(path: string): path is ActorPath {
  return /^(?:site|cities\/[a-z0-9-]{1,100}|series\/\w{26})$/.test(path);
}
