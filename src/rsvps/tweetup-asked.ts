// What has to be known of an evening to take an answer from its page: a few of its columns, read for each of many who answer at once.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { NotFound } from '../errors.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isAnnounced, type Tweetup, type TweetupAddress } from '../tweetups/tweetup.ts';

export type TweetupAsked = Pick<
  Tweetup,
  'id' | 'city' | 'slug' | 'language' | 'zone' | 'endsAt' | 'cancelledAt' | 'answerBy' | 'visibility'
>;

/** @throws NotFound */
export async function tweetupAsked(db: Queries, { city, slug }: TweetupAddress): Promise<TweetupAsked> {
  const [found] = await announcedAt(db, { city, slug });
  if (!found) throw new NotFound('no such tweetup');
  return found;
}

const announcedAt = prepared((db, given: { city: string; slug: string }) =>
  db
    .select({
      id: tweetups.id,
      city: tweetups.city,
      slug: tweetups.slug,
      language: tweetups.language,
      zone: tweetups.zone,
      endsAt: tweetups.endsAt,
      cancelledAt: tweetups.cancelledAt,
      answerBy: tweetups.answerBy,
      visibility: tweetups.visibility,
    })
    .from(tweetups)
    .where(and(eq(tweetups.city, given.city), eq(tweetups.slug, given.slug), isAnnounced)),
);
