// As many tweetups as one likes, over two years and evenly over cities: half of them are still to come.
import type { Gazetteer, Place } from '../../src/gazetteer/gazetteer.ts';
import { cities } from '../../src/cities/tables.ts';
import type { Database } from '../../src/database/database.ts';
import { newId } from '../../src/database/ids.ts';
import { hashtagKey } from '../../src/hashtags/hashtag.ts';
import { persons } from '../../src/people/tables.ts';
import { day, hour, minute } from '../../src/time/clock.ts';
import { findableWords, newMoment, placesOf } from '../../src/tweetups/findable.ts';
import { hosts, knownWords, tweetupPlaces, tweetups, tweetupWords } from '../../src/tweetups/tables.ts';

type City = typeof cities.$inferSelect;
type Tweetup = typeof tweetups.$inferSelect;

const atOnce = 400;
const syllables = 'ka lo mi ne ro sta bel tun var gol pri se do fen hu'.split(' ');

/** @returns a number that is the same at every run, evenly between 0 and 1 */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Rostock and the largest others. */
export function citiesFor(gazetteer: Gazetteer, count: number, now: Date): City[] {
  const places = [...gazetteer.places].toSorted((one, other) => other.population - one.population);
  const rostock = gazetteer.at('rostock') as Place;
  const chosen = [rostock, ...places.filter(({ slug }) => slug !== 'rostock').slice(0, count - 1)];
  return chosen.map(({ population: _population, ...city }) => ({ ...city, since: now }));
}

export async function fillWithMany(
  db: Database,
  now: Date,
  places: readonly City[],
  count: number,
): Promise<void> {
  const roll = dice(7);
  const hostIds = Array.from({ length: 1000 }, () => newId(now));
  await inBatches(db, [...places], (tx, some) => tx.insert(cities).values(some));
  await inBatches(db, hostIds, (tx, some) =>
    tx
      .insert(persons)
      .values(some.map((id) => ({ id, email: `${id}@example.org`.toLowerCase(), name: 'Ana', since: now }))),
  );
  for (let done = 0; done < count; done += 20_000) {
    const some = Array.from({ length: Math.min(20_000, count - done) }, (_, number) => {
      const city = places[(done + number) % places.length] as City;
      return { tweetup: tweetupIn(city, done + number, now, roll), city };
    });
    await inBatches(db, some, async (tx, batch) => {
      const drawn = (list: typeof batch) => list.map(({ tweetup }) => tweetup);
      await tx.insert(tweetups).values(drawn(batch));
      await tx.insert(hosts).values(
        batch.map(({ tweetup }, number) => ({
          tweetupId: tweetup.id,
          personId: hostIds[number % hostIds.length] as string,
          since: now,
        })),
      );
      await tx.insert(tweetupPlaces).values(batch.flatMap(({ tweetup, city }) => placesOf(tweetup, city)));
      const words = batch.map(({ tweetup, city }) => findableWords(tweetup, city, ''));
      const known = [...new Set(words.flatMap((some) => some.split(' ')))];
      await tx
        .insert(knownWords)
        .values(known.map((word) => ({ word })))
        .onConflictDoNothing();
      await tx
        .insert(tweetupWords)
        .values(
          batch.map(({ tweetup }, number) => ({
            moment: newMoment(tweetup.startsAt),
            tweetupId: tweetup.id,
            words: words[number] ?? '',
          })),
        )
        .onConflictDoNothing();
    });
  }
}

function tweetupIn(city: City, number: number, now: Date, roll: () => number): Tweetup {
  const evening = Math.floor(now.getTime() / day) + Math.floor(roll() * 2 * 365) - 365;
  const startsAt = new Date(evening * day + 17 * hour + Math.floor(roll() * 12) * 15 * minute);
  const word = () =>
    Array.from({ length: 3 }, () => syllables[Math.floor(roll() ** 2 * syllables.length)]).join('');
  const announcedAt = new Date(
    Math.min(now.getTime(), startsAt.getTime() - 14 * day) - Math.floor(roll() * day),
  );
  const hashtag = `WOL${city.name.replaceAll(/[^\p{L}]/gu, '')}`;
  return {
    id: newId(announcedAt),
    city: city.slug,
    slug: `abend-${number}`,
    title: `Abend mit ${word()} und ${word()}`,
    description: Array.from({ length: 12 }, word).join(' '),
    venue: `Café ${word()}`,
    address: `Am Markt ${number % 90}`,
    latitude: null,
    longitude: null,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3 * hour),
    zone: city.zone,
    hashtag,
    hashtagKey: hashtagKey(hashtag),
    capacity: null,
    findUs: '',
    stepFree: 'unknown',
    quietCorner: 'unknown',
    cost: '',
    onlineAddress: '',
    houseRules: '',
    answerBy: '',
    cancelWord: '',
    visibility: 'public',
    mayBring: 0,
    language: number % 5 === 0 ? 'en' : 'de',
    sequence: 0,
    movedFrom: null,
    cancelledAt: null,
    remindedOf: startsAt,
    againOf: null,
    thankedAt: now,
    seriesId: null,
    announcedAt,
    changedAt: announcedAt,
  } as Tweetup;
}

async function inBatches<One>(
  db: Database,
  all: readonly One[],
  write: (tx: Parameters<Parameters<Database['transaction']>[0]>[0], some: One[]) => PromiseLike<unknown>,
): Promise<void> {
  await db.transaction(async (tx) => {
    for (let from = 0; from < all.length; from += atOnce) await write(tx, all.slice(from, from + atOnce));
  });
}
