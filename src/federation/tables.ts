// Federation: the site's key, names that were given, who follows from elsewhere, what was told, and what is on its way.
import {
  facts,
  id,
  index,
  instant,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
  uniqueIndex,
  whole,
} from '../database/columns.ts';
import type { ActorPath } from './ids.ts';
import type { ToldOf } from './told.ts';

/** One row: this site, as other servers know it. They keep its key, and refuse whoever comes with another one. */
export const federatedSite = table('federated_site', {
  id: id().primaryKey(),
  /** The private key as PEM, sealed. */
  sealedKey: text().notNull(),
  /** As PEM. */
  publicKey: text().notNull(),
  /** Where the site was then: it must not change. */
  baseUrl: text().notNull(),
  /** When it was first switched on: what was announced before stays at home until a host ticks. */
  since: instant().notNull(),
  /** Whatever was changed before this has been looked at. */
  lookedUntil: instant().notNull(),
});

/** Given once, and kept for ever: a handle never follows a rename, and is nobody else's afterwards. */
export const actorHandles = table(
  'actor_handles',
  {
    /** The part before the @. */
    handle: text().primaryKey(),
    actor: text().$type<ActorPath>().notNull(),
    since: instant().notNull(),
  },
  (given) => [uniqueIndex('actor_handles_actor').on(given.actor)],
);

/** What other servers said of their actors: where to write to, and by which key they are known. */
export const remoteActors = table(
  'remote_actors',
  {
    id: id().primaryKey(),
    host: text().notNull(),
    kind: text().notNull(),
    /** Of the server, where it has one for all; else the actor's own. */
    inbox: text().notNull(),
    keyId: text().notNull(),
    /** As PEM; empty: it could not be had. */
    publicKey: text().notNull(),
    /** `name@host` */
    handle: text().notNull(),
    name: text().notNull(),
    /** In a row, while it cannot be had. */
    failures: whole().notNull(),
    fetchedAt: instant().notNull(),
  },
  (actor) => [
    index('remote_actors_key').on(actor.keyId),
    index('remote_actors_host').on(actor.host),
    index('remote_actors_fetched').on(actor.fetchedAt),
  ],
);

export const remoteFollowers = table(
  'remote_followers',
  {
    /** Whom they follow. */
    actor: text().$type<ActorPath>().notNull(),
    follower: text().notNull(),
    inbox: text().notNull(),
    host: text().notNull(),
    /** Programs that take events over understand `Create` alone. */
    kind: oneOf(['person', 'program']).notNull(),
    /** The id of their Follow, by which it is taken back. */
    followId: text().notNull(),
    /** Since when their inbox says that it is not there. */
    missingSince: instant(),
    since: instant().notNull(),
  },
  (one) => [
    primaryKey({ columns: [one.actor, one.follower] }),
    index('remote_followers_inbox').on(one.inbox, one.actor),
    index('remote_followers_follower').on(one.follower),
    index('remote_followers_host').on(one.host),
  ],
);

/** Ids of what was taken, for a week: what comes a second time does nothing. */
export const heardActivities = table(
  'heard_activities',
  { idHash: text().primaryKey(), since: instant().notNull() },
  (heard) => [index('heard_activities_since').on(heard.since)],
);

/** Evenings that others know of. The row outlives its evening: an id that was deleted never comes back. */
export const toldTweetups = table(
  'told_evenings',
  {
    tweetupId: id().primaryKey(),
    /** Raised each time it is told again after it was taken back: a new id. */
    generation: whole().notNull(),
    /** Who says so: this never changes for an id. */
    city: text().notNull(),
    seriesId: id(),
    state: oneOf(['told', 'gone']).notNull(),
    /** What was said last. */
    told: facts<ToldOf>().notNull(),
    /** How many accounts followed then. */
    followers: whole().notNull(),
    since: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (told) => [
    index('told_evenings_city').on(told.city, told.state),
    index('told_evenings_series').on(told.seriesId),
  ],
);

/** Short public replies of a city below an evening: it has moved, it is cancelled. */
export const cityNotes = table(
  'city_notes',
  {
    id: id().primaryKey(),
    tweetupId: id().notNull(),
    /** As it is sent. */
    note: facts<Record<string, unknown>>().notNull(),
    since: instant().notNull(),
  },
  (note) => [index('city_notes_tweetup').on(note.tweetupId)],
);

/** Whom something is for: who follows this actor, all of them or one kind. */
export interface Audience {
  readonly actor: ActorPath;
  readonly who: 'all' | 'person' | 'program';
}

/** What is to be told; a job makes deliveries of it, some hundred at a time. */
export const tellings = table(
  'tellings',
  {
    id: id().primaryKey(),
    signer: text().$type<ActorPath>().notNull(),
    activity: facts<Record<string, unknown>>().notNull(),
    /** Empty: for one inbox alone, whose delivery is written with it. */
    audience: facts<Audience[]>().notNull(),
    /** The evening that it is about. */
    tweetupId: id(),
    /** The last inbox that has its delivery. */
    writtenUntil: text().notNull(),
    /** When all had theirs. */
    writtenAt: instant(),
    since: instant().notNull(),
  },
  (telling) => [
    index('tellings_written').on(telling.writtenAt, telling.id),
    index('tellings_tweetup').on(telling.tweetupId),
    index('tellings_since').on(telling.since),
  ],
);

export const deliveries = table(
  'deliveries',
  {
    id: id().primaryKey(),
    tellingId: id()
      .notNull()
      .references(() => tellings.id, { onDelete: 'cascade' }),
    inbox: text().notNull(),
    host: text().notNull(),
    state: oneOf(['waiting', 'sending', 'done', 'dead']).notNull(),
    attempts: whole().notNull(),
    /** When it may be tried (again); while it is sent, when another worker may take it over. */
    dueAt: instant().notNull(),
    /** Changes with every claim. */
    claim: text(),
    endedAt: instant(),
  },
  (delivery) => [
    unique('deliveries_once').on(delivery.tellingId, delivery.inbox),
    index('deliveries_due').on(delivery.state, delivery.dueAt),
    index('deliveries_host').on(delivery.host, delivery.state),
  ],
);

/** Servers that are in trouble, that want another kind of signature, or that the operator has blocked. */
export const remoteHosts = table(
  'remote_hosts',
  {
    host: text().primaryKey(),
    /** In a row. */
    failures: whole().notNull(),
    restsUntil: instant(),
    signature: oneOf(['cavage', 'rfc9421']).notNull(),
    blockedAt: instant(),
  },
  (one) => [index('remote_hosts_rests').on(one.restsUntil), index('remote_hosts_blocked').on(one.blockedAt)],
);

/** Accounts that the operator has blocked, by their id. */
export const blockedActors = table('blocked_actors', {
  actor: text().primaryKey(),
  since: instant().notNull(),
});

export type RemoteActor = typeof remoteActors.$inferSelect;
export type ToldTweetup = typeof toldTweetups.$inferSelect;
export type Delivery = typeof deliveries.$inferSelect;
