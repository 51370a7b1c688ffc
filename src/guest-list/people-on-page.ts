// What the people page shows of its people, read once for each change for all who may see the same.
import { oncePerChange } from '../database/once-per-change.ts';
import { provenAccounts, type Proven } from '../handles/proven.ts';
import { pageAddresses } from '../people/page-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import type { Picture } from '../pictures/store.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { lastWords, type LastWords } from '../wall/last-words.ts';
import { peopleSeenBy, type Attendee, type Looking } from './guest-list.ts';

/** Hundreds of people may be in one. */
export const fewReadings = { most: 20 };

export interface PeopleRead {
  readonly people: readonly Attendee[];
  /** Of those who have a page that this visitor may see: its address, by person. */
  readonly pages: ReadonlyMap<string, string>;
  readonly proven: Proven;
  readonly portraits: ReadonlyMap<string, Picture>;
  /** What they wrote last, by person. */
  readonly lastWords: ReadonlyMap<string, LastWords>;
}

/** For all who may see the same. */
export const peopleOnce = oncePerChange(
  (db, _now, { id, ...looking }: Pick<Tweetup, 'id'> & Looking) => peopleSeenBy(db, { id }, looking),
  fewReadings,
);

/** With what the page shows of them. */
export const readOnce = oncePerChange(
  async (db, now, asked: Pick<Tweetup, 'id'> & Looking): Promise<PeopleRead> => {
    const people = await peopleOnce(db, now, asked);
    const ids = people.map(({ rsvp }) => rsvp.personId);
    const [pages, proven, portraits, words] = await Promise.all([
      pageAddresses(db, ids, asked.role),
      provenAccounts(db, ids),
      portraitsOf(db, ids),
      lastWords(db, asked.id),
    ]);
    return { people, pages, proven, portraits, lastWords: words };
  },
  fewReadings,
);
