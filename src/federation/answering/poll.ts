// The question below an evening: four answers, each of which says with the same tap who may see it. How many gave which is never told.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { sayIn } from '../../language/translate.ts';
import { answersEnd } from '../../tweetups/deadline.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { escaped } from '../../xml.ts';
import type { Site } from '../event-object.ts';
import { everybody, idsOn, quotableByAll, type TweetupId } from '../ids.ts';
import { type ToldTweetup } from '../tables.ts';
import { polls, type Poll } from './tables.ts';

export async function makePoll(tx: Queries, now: Date, told: TweetupId, tweetup: Tweetup): Promise<Poll> {
  const say = sayIn(tweetup.language);
  const options = [
    say('federation.pollSeen'),
    say('federation.pollHosts'),
    say('federation.pollMaybe'),
    say('federation.pollNo'),
  ];
  const { tweetupId, generation } = told;
  const poll = { id: newId(now), tweetupId, generation, language: tweetup.language, options, since: now };
  await tx.insert(polls).values(poll);
  return poll;
}

export async function pollOf(db: Queries, { tweetupId, generation }: TweetupId): Promise<Poll | undefined> {
  const [poll] = await db
    .select()
    .from(polls)
    .where(and(eq(polls.tweetupId, tweetupId), eq(polls.generation, generation)));
  return poll;
}

export async function pollWith(db: Queries, id: string): Promise<Poll | undefined> {
  const [poll] = await db.select().from(polls).where(eq(polls.id, id));
  return poll;
}

/** It ends with the hosts' wish for answers, else with the beginning; an evening that moves takes it along. */
export function pollObject(
  poll: Poll,
  { told, tweetup }: { told: TweetupId & Pick<ToldTweetup, 'city'>; tweetup: Tweetup },
  { baseUrl }: Site,
): Record<string, unknown> {
  const ids = idsOn(baseUrl);
  const author = `cities/${told.city}` as const;
  const end = answersEnd(tweetup);
  const endTime = end && end < tweetup.startsAt ? end : tweetup.startsAt;
  const content = `<p>${escaped(sayIn(poll.language)('federation.pollQuestion', { title: tweetup.title }))}</p>`;
  return {
    id: ids.poll(poll.id),
    type: 'Question',
    attributedTo: ids.actor(author),
    inReplyTo: ids.tweetup(told),
    content,
    contentMap: { [poll.language]: content },
    oneOf: poll.options.map((name) => ({
      type: 'Note',
      name,
      replies: { type: 'Collection', totalItems: 0 },
    })),
    endTime: endTime.toISOString(),
    votersCount: 0,
    published: poll.since.toISOString(),
    interactionPolicy: quotableByAll,
    to: [everybody],
    cc: [ids.part(author, 'followers')],
  };
}
