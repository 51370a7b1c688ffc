// What the page of an evening shows when it is over: how its people follow each other, and where they may meet next.
import { stripView } from '../album/views.ts';
import type { Queries } from '../database/database.ts';
import { nextTweetupNear } from '../finding/next-tweetup.ts';
import { answerLabel } from '../rsvps/answer-views.ts';
import { isFull } from '../rsvps/places.ts';
import { isTooLateToAnswer } from '../tweetups/deadline.ts';
import { followBarOf, followBarView } from './follow-bar-views.ts';
import { peopleSeenBy, type ViewerRole } from './guest-list.ts';
import type { HomeServer } from '../handles/home-server.ts';
import type { Say } from '../language/translate.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { entriesOf } from '../upcoming/agenda.ts';
import { nextView } from '../upcoming/list-views.ts';
import type { City, Phase, Tweetup } from '../tweetups/tweetup.ts';

interface Afterwards {
  readonly tweetup: Tweetup;
  readonly city: City;
  readonly role: ViewerRole;
  readonly phase: Phase;
  readonly own: Rsvp | undefined;
  readonly home: HomeServer | null;
  readonly now: Date;
  readonly say: Say;
}

/** @returns null before it is over */
export async function afterwardsView(db: Queries, seen: Afterwards) {
  const { tweetup, role, phase, own, home, say } = seen;
  if (phase !== 'after') return null;
  const [people, bar, next, album] = await Promise.all([
    tweetup.cancelledAt ? [] : peopleSeenBy(db, tweetup, { role, phase }),
    followBarOf(db, { tweetup, own, home, guest: undefined, after: undefined }),
    nextTweetupView(db, seen),
    stripView(db, seen.now, { tweetup, role }, say),
  ]);
  const shown = followBarView(people, bar, say);
  return {
    bar: shown.items.length > 0 ? shown : null,
    thumb: thumbOf(shown),
    album,
    next,
  };
}

/** Also of one that is cancelled: whoever wanted to go may go there. */
export async function nextTweetupView(
  db: Queries,
  { tweetup, city, now, say }: Pick<Afterwards, 'tweetup' | 'city' | 'now' | 'say'>,
) {
  const next = await nextTweetupNear(db, now, { tweetup, city });
  const [entry] = next ? await entriesOf(db, [next]) : [];
  if (!next || !entry) return null;
  const yes = isFull(next.tweetup, entry.taken) ? 'waiting-list' : 'a-place';
  return {
    ...nextView(entry, { say, now, where: 'anywhere' }),
    // One tap from here; only where a yes is still taken.
    yes: isTooLateToAnswer(next.tweetup, now) ? '' : answerLabel('yes', say, yes),
  };
}

/** At the thumb: what takes everybody along at once on a network of their own, else the people. */
function thumbOf({ items }: ReturnType<typeof followBarView>) {
  const item = items.find(({ isOwn, load, pack }) => isOwn && (load !== '' || pack !== ''));
  return item ? { network: item.network, load: item.load, pack: item.pack } : null;
}
