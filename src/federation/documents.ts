// What other servers find at the ids of this site: its actors, their collections, evenings, notes.
import { asc, count, eq } from 'drizzle-orm';
import { absoluteOn } from '../addresses.ts';
import type { Queries } from '../database/database.ts';
import { escaped } from '../xml.ts';
import { actorAt, type OwnActor } from './actors.ts';
import { context } from './context.ts';
import { isShown, toldBy, toldOf, wholeTweetup } from './told-tweetup.ts';
import { eventObject } from './event-object.ts';
import { idsOf, type Federating } from './ground.ts';
import { pollObject, pollOf, pollWith } from './answering/poll.ts';
import { idsOn, type ActorPath, type TweetupId } from './ids.ts';
import { tombstone } from './sending/activities.ts';
import { createOf } from './sending/news.ts';
import { quoteAuthorization } from './talking/quotes.ts';
import { siteKey } from './site-key.ts';
import { cityNotes, remoteFollowers } from './tables.ts';

type Document = Record<string, unknown>;

export type Found =
  | { readonly outcome: 'found'; readonly document: Document }
  /** It was there once: with what stays of it. */
  | { readonly outcome: 'gone'; readonly document: Document }
  | { readonly outcome: 'missing' };

const missing: Found = { outcome: 'missing' };

export async function actorDocument(federating: Federating, path: ActorPath): Promise<Found> {
  const actor = await ownActor(federating, path);
  if (!actor) return missing;
  const ids = idsOf(federating);
  const { db, sealing, clock, config } = federating;
  const absolute = absoluteOn(config.baseUrl);
  const { publicKey } = await siteKey({ db, sealing, baseUrl: config.baseUrl, now: clock() });
  const document = {
    '@context': context,
    id: ids.actor(path),
    type: actor.kind,
    preferredUsername: actor.handle,
    name: actor.name,
    summary: `<p>${escaped(actor.summary)}</p>`,
    url: absolute(actor.page),
    inbox: ids.inbox,
    outbox: ids.part(path, 'outbox'),
    followers: ids.part(path, 'followers'),
    featured: ids.part(path, 'featured'),
    upcomingEvents: ids.part(path, 'events'),
    endpoints: { sharedInbox: ids.inbox },
    publicKey: { id: ids.key(path), owner: ids.actor(path), publicKeyPem: publicKey },
    manuallyApprovesFollowers: false,
    discoverable: true,
    indexable: true,
    icon: { type: 'Image', mediaType: 'image/png', url: absolute('/icons/app-512.png') },
    ...(actor.since.getTime() === 0 ? {} : { published: actor.since.toISOString() }),
  };
  return { outcome: 'found', document };
}

export async function collectionDocument(
  federating: Federating,
  path: ActorPath,
  { part, isPage }: { part: 'outbox' | 'followers' | 'featured' | 'events'; isPage: boolean },
): Promise<Found> {
  const actor = await ownActor(federating, path);
  if (!actor) return missing;
  const id = idsOf(federating).part(path, part);
  const collection = { '@context': context, id, type: 'OrderedCollection' };
  if (part === 'followers')
    return found({ ...collection, totalItems: await countFollowers(federating.db, path) });
  if (part !== 'outbox') {
    const items = await eventsOf(federating, path, 5);
    return found({
      ...collection,
      totalItems: items.length,
      orderedItems: items.map(({ object }) => object),
    });
  }
  const items = (await eventsOf(federating, path, 10)).map(({ object, told }) =>
    createOf(object, { row: told, signer: path, config: federating.config }),
  );
  return isPage
    ? found({
        '@context': context,
        id: `${id}?page=1`,
        type: 'OrderedCollectionPage',
        partOf: id,
        orderedItems: items.map(({ '@context': _said, ...item }) => item),
      })
    : found({ ...collection, totalItems: items.length, first: `${id}?page=1` });
}

export async function tweetupDocument(federating: Federating, id: TweetupId): Promise<Found> {
  const { db, config, clock } = federating;
  const told = await toldOf(db, id.tweetupId);
  if (!told || id.generation > told.generation) return missing;
  const whole = await wholeTweetup(db, id.tweetupId);
  if (!isShown(whole, told, id.generation))
    return {
      outcome: 'gone',
      document: { '@context': context[0], ...tombstone(idsOf(federating).tweetup(id), 'Event', clock()) },
    };
  return found({ '@context': context, ...eventObject(whole, told, config) });
}

export async function noteDocument({ db, config, clock }: Federating, id: string): Promise<Found> {
  const [note] = await db.select().from(cityNotes).where(eq(cityNotes.id, id));
  const told = note && (await toldOf(db, note.tweetupId));
  if (!note || !told) return missing;
  if (!isShown(await wholeTweetup(db, note.tweetupId), told)) {
    const gone = tombstone(idsOn(config.baseUrl).note(id), 'Note', clock());
    return { outcome: 'gone', document: { '@context': context[0], ...gone } };
  }
  return found({ '@context': context, ...note.note });
}

export async function pollDocument({ db, config, clock }: Federating, id: string): Promise<Found> {
  const poll = await pollWith(db, id);
  const told = poll && (await toldOf(db, poll.tweetupId));
  const whole = told && (await wholeTweetup(db, told.tweetupId));
  if (!poll || !told || !whole) return missing;
  if (!isShown(whole, told, poll.generation)) {
    const gone = tombstone(idsOn(config.baseUrl).poll(id), 'Question', clock());
    return { outcome: 'gone', document: { '@context': context[0], ...gone } };
  }
  return found({ '@context': context, ...pollObject(poll, { told, tweetup: whole.tweetup }, config) });
}

/** What a city itself has said below its evening, in the order of time. What others answer is at their servers. */
export async function repliesDocument(federating: Federating, id: TweetupId): Promise<Found> {
  const { db } = federating;
  const whole = await tweetupDocument(federating, id);
  if (whole.outcome !== 'found') return missing;
  const ids = idsOf(federating);
  const poll = await pollOf(db, id);
  const notes = await db
    .select({ id: cityNotes.id })
    .from(cityNotes)
    .where(eq(cityNotes.tweetupId, id.tweetupId))
    .orderBy(asc(cityNotes.id))
    .limit(100);
  const items = [...(poll ? [ids.poll(poll.id)] : []), ...notes.map((note) => ids.note(note.id))];
  return found({
    '@context': context,
    id: ids.replies(id),
    type: 'Collection',
    totalItems: items.length,
    items,
  });
}

/** Looked up by whoever checks that a quote is allowed. */
export async function quoteDocument(
  federating: Federating,
  quote: { ours: string; theirs: string },
): Promise<Found> {
  const document = await quoteAuthorization(federating, quote);
  return document ? found(document) : missing;
}

function found(document: Document): Found {
  return { outcome: 'found', document };
}

function ownActor({ db, clock, config }: Federating, path: ActorPath): Promise<OwnActor | undefined> {
  return actorAt(db, path, { siteName: config.siteName, now: clock() });
}

/** The next ones, soonest first. */
async function eventsOf({ db, clock, config }: Federating, path: ActorPath, most: number) {
  const [kind = '', name = ''] = path.split('/');
  const whose = kind === 'cities' ? { city: name } : kind === 'series' ? { seriesId: name } : {};
  const coming = await toldBy(db, whose, { comingAfter: clock(), most });
  return coming.map(({ told, whole }) => ({ told, object: eventObject(whole, told, config) }));
}

async function countFollowers(db: Queries, path: ActorPath): Promise<number> {
  const [row] = await db
    .select({ number: count() })
    .from(remoteFollowers)
    .where(eq(remoteFollowers.actor, path));
  return row?.number ?? 0;
}
