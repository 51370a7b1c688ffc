// The news of an evening: that it is there, that it has changed, that it is gone; each said to whom it concerns.
import { countDistinct, eq, inArray } from 'drizzle-orm';
import type { Queries, Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { escaped } from '../../xml.ts';
import { giveHandle } from '../actors.ts';
import { makePoll, pollObject, pollOf } from '../answering/poll.ts';
import type { WholeTweetup } from '../told-tweetup.ts';
import { eventObject, printOf, type Site } from '../event-object.ts';
import { everybody, idsOn, quotableByAll, type ActorPath, type TweetupId } from '../ids.ts';
import { cityNotes, remoteFollowers, toldTweetups, type ToldTweetup } from '../tables.ts';
import { type Poll } from '../answering/tables.ts';
import type { ToldOf } from '../told.ts';
import { publicly, tombstone } from './activities.ts';
import { sayToAll, sayToPeople } from './audiences.ts';
import { noteWords } from './note-words.ts';
import { tellFollowers } from './telling.ts';

interface Saying {
  readonly whole: WholeTweetup;
  readonly told: ToldTweetup;
  readonly config: Site;
}

/** Told again after it was taken back, it has another id: others never take one again that is gone. */
export async function sayNew(
  tx: Transaction,
  now: Date,
  { whole, told, config }: Omit<Saying, 'told'> & { told: ToldTweetup | undefined },
): Promise<void> {
  const { tweetup } = whole;
  const row = {
    tweetupId: tweetup.id,
    generation: (told?.generation ?? 0) + 1,
    city: tweetup.city,
    seriesId: tweetup.seriesId,
    state: 'told' as const,
    since: now,
    changedAt: tweetup.changedAt,
  };
  const object = eventObject(whole, row, config);
  const by = announcersOf(whole, row.city);
  const followers = await followersOf(tx, [`cities/${row.city}`, ...by]);
  const values = { ...row, followers, told: toldOf(whole, printOf(object), by) };
  await tx
    .insert(toldTweetups)
    .values(values)
    .onConflictDoUpdate({ target: toldTweetups.tweetupId, set: values });
  const author: ActorPath = `cities/${row.city}`;
  await giveHandle(tx, author, { siteName: config.siteName, now });
  await tellFollowers(
    tx,
    now,
    { signer: author, activity: createOf(object, { row, signer: author, config }), tweetupId: tweetup.id },
    [{ actor: author, who: 'all' }],
  );
  for (const signer of by) await passOn(tx, now, { signer, object, row, config });
  const poll = await makePoll(tx, now, row, tweetup);
  await sayPoll(tx, now, { whole, told: { ...row, ...values }, config }, { poll, type: 'Create' });
}

/** Of one that others know: whoever was told hears of it; a move or a cancellation is said in words as well. */
export async function sayNews(tx: Transaction, now: Date, { whole, told, config }: Saying): Promise<void> {
  const { tweetup } = whole;
  const ids = idsOn(config.baseUrl);
  const object = eventObject(whole, told, config);
  const id = `${ids.tweetup(told)}#updates/${tweetup.changedAt.getTime()}-${printOf(object)}`;
  await sayToAll(tx, now, { told, config }, { id, type: 'Update', object });
  const words = noteWords(whole, told.told);
  if (words) await sayNote(tx, now, { whole, told, config }, words);
  const poll = await pollOf(tx, told);
  if (poll) await sayPoll(tx, now, { whole, told, config }, { poll, type: 'Update' });
  const by = announcersOf(whole, told.city);
  for (const signer of by.filter((one) => !told.told.by.includes(one)))
    await passOn(tx, now, { signer, object, row: told, config });
  await tx
    .update(toldTweetups)
    .set({
      seriesId: tweetup.seriesId,
      changedAt: tweetup.changedAt,
      told: toldOf(whole, printOf(object), [...new Set([...told.told.by, ...by])]),
    })
    .where(eq(toldTweetups.tweetupId, told.tweetupId));
}

export async function sayGone(
  tx: Transaction,
  now: Date,
  { told, config }: Omit<Saying, 'whole'>,
): Promise<void> {
  const id = idsOn(config.baseUrl).tweetup(told);
  await sayToAll(
    tx,
    now,
    { told, config },
    { id: `${id}#delete`, type: 'Delete', object: tombstone(id, 'Event', now) },
  );
  const poll = await pollOf(tx, told);
  if (poll) {
    const pollId = idsOn(config.baseUrl).poll(poll.id);
    const object = tombstone(pollId, 'Question', now);
    await sayToPeople(tx, now, { told, config }, { id: `${pollId}#delete`, type: 'Delete', object });
  }
  const notes = await tx.delete(cityNotes).where(eq(cityNotes.tweetupId, told.tweetupId)).returning();
  for (const note of notes) {
    const noteId = idsOn(config.baseUrl).note(note.id);
    const object = tombstone(noteId, 'Note', now);
    await sayToAll(tx, now, { told, config }, { id: `${noteId}#delete`, type: 'Delete', object });
  }
  await tx.update(toldTweetups).set({ state: 'gone' }).where(eq(toldTweetups.tweetupId, told.tweetupId));
}

export function createOf(
  object: Record<string, unknown>,
  { row, signer, config }: { row: TweetupId & Pick<ToldTweetup, 'since'>; signer: ActorPath; config: Site },
) {
  const ids = idsOn(config.baseUrl);
  return publicly(
    { baseUrl: config.baseUrl, signer },
    { id: `${ids.tweetup(row)}#create-${signer}`, type: 'Create', object, published: row.since },
  );
}

/** People's servers fetch what is announced; programs that take events over understand nothing but a Create. */
async function passOn(
  tx: Queries,
  now: Date,
  passing: {
    signer: ActorPath;
    object: Record<string, unknown>;
    row: TweetupId & Pick<ToldTweetup, 'since'>;
    config: Site;
  },
): Promise<void> {
  const { signer, object, row, config } = passing;
  await giveHandle(tx, signer, { siteName: config.siteName, now });
  const id = idsOn(config.baseUrl).tweetup(row);
  const announce = { id: `${id}#announce-${signer}`, type: 'Announce', object: id, published: now };
  const about = { signer, tweetupId: row.tweetupId };
  await tellFollowers(
    tx,
    now,
    { ...about, activity: publicly({ baseUrl: config.baseUrl, signer }, announce) },
    [{ actor: signer, who: 'person' }],
  );
  await tellFollowers(tx, now, { ...about, activity: createOf(object, { row, signer, config }) }, [
    { actor: signer, who: 'program' },
  ]);
}

/** Programs that take events over have no use for a question. */
async function sayPoll(
  tx: Queries,
  now: Date,
  { whole: { tweetup }, told, config }: Saying,
  { poll, type }: { poll: Poll; type: 'Create' | 'Update' },
): Promise<void> {
  const object = pollObject(poll, { told, tweetup }, config);
  const id = `${idsOn(config.baseUrl).poll(poll.id)}#${type.toLowerCase()}-${tweetup.changedAt.getTime()}`;
  await sayToPeople(tx, now, { told, config }, { id, type, object });
}

/** A short public reply of the city below its evening: some servers show no more of it than this. */
async function sayNote(
  tx: Transaction,
  now: Date,
  { whole, told, config }: Saying,
  words: string,
): Promise<void> {
  const ids = idsOn(config.baseUrl);
  const author: ActorPath = `cities/${told.city}`;
  const id = newId(now);
  const { language } = whole.tweetup;
  const content = `<p>${escaped(words)}</p>`;
  const note = {
    id: ids.note(id),
    type: 'Note',
    attributedTo: ids.actor(author),
    inReplyTo: ids.tweetup(told),
    content,
    contentMap: { [language]: content },
    published: now.toISOString(),
    interactionPolicy: quotableByAll,
    to: [everybody],
    cc: [ids.part(author, 'followers')],
  };
  await tx.insert(cityNotes).values({ id, tweetupId: told.tweetupId, note, since: now });
  await sayToAll(tx, now, { told, config }, { id: `${note.id}#create`, type: 'Create', object: note });
}

/** Besides its author: the city that it has moved to, its series, the site. */
function announcersOf({ tweetup }: WholeTweetup, author: string): ActorPath[] {
  return [
    ...(tweetup.city === author ? [] : [`cities/${tweetup.city}` as const]),
    ...(tweetup.seriesId ? [`series/${tweetup.seriesId}` as const] : []),
    'site',
  ];
}

function toldOf({ tweetup }: WholeTweetup, print: string, by: readonly ActorPath[]): ToldOf {
  return {
    print,
    startsAt: tweetup.startsAt.toISOString(),
    endsAt: tweetup.endsAt.toISOString(),
    venue: tweetup.venue,
    address: tweetup.address,
    city: tweetup.city,
    isCancelled: tweetup.cancelledAt !== null,
    by,
  };
}

async function followersOf(tx: Queries, actors: readonly ActorPath[]): Promise<number> {
  const [row] = await tx
    .select({ people: countDistinct(remoteFollowers.follower) })
    .from(remoteFollowers)
    .where(inArray(remoteFollowers.actor, [...actors]));
  return row?.people ?? 0;
}
