// What stands in a tweetup's list and starter pack on Bluesky, as of now.
import type { Queries } from '../database/database.ts';
import { peopleSeenBy } from '../guest-list/guest-list.ts';
import { hashOf } from '../secrets/tokens.ts';
import { addressOf, phaseOf, type InItsCity, type Tweetup } from '../tweetups/tweetup.ts';
import { packedDids, type Pack } from './starter-pack.ts';

/** In whose account it lies. What was agreed to before the box was there is good for hosts' own. */
export type PackOwner = 'host' | 'operator';

/** Whom strangers see here, and who ticked it, may stand in a public list elsewhere, and nobody else. */
export async function peopleToPack(
  db: Queries,
  now: Date,
  { tweetup, whose }: { tweetup: Tweetup; whose: PackOwner },
): Promise<{ dids: string[]; waiting: number }> {
  const seen = await peopleSeenBy(db, tweetup, { role: 'stranger', phase: phaseOf(tweetup, now) });
  const people = seen.filter(({ rsvp: { blueskyPack } }) =>
    whose === 'operator' ? blueskyPack === 'yes' : blueskyPack !== 'no',
  );
  const accounts = people.flatMap(({ known }) => known.filter(({ network }) => network === 'bluesky'));
  const dids = packedDids(accounts.map(({ found, state }) => (state === 'missing' ? undefined : found.did)));
  return {
    dids,
    waiting: accounts.filter(({ state }) => state === 'waiting' || state === 'unanswered').length,
  };
}

export async function packNow(
  { db, baseUrl }: { db: Queries; baseUrl: string },
  now: Date,
  { found: { tweetup, city }, since, whose }: { found: InItsCity; since: Date; whose: PackOwner },
): Promise<Pack> {
  const { dids } = await peopleToPack(db, now, { tweetup, whose });
  // An unlisted evening is found by those alone who have its address.
  const where = tweetup.visibility === 'public' ? [baseUrl + addressOf(tweetup)] : [];
  return {
    key: tweetup.id,
    name: tweetup.title,
    description: [city.name, `#${tweetup.hashtag}`, ...where].join(' · '),
    since,
    dids,
  };
}

/** To see whether anything is new. */
export function hashOfPack({ name, description, dids }: Pack): string {
  return hashOf(JSON.stringify([name, description, dids]));
}
