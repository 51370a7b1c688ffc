// Ana's series in the demo: what she has hosted month by month, a draft that waits for her, and who follows it or the city.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Database } from '../../database/database.ts';
import { personByEmail } from '../../people/person.ts';
import { follow } from '../../subscribing/following.ts';
import { passOnAtOnce } from '../../subscribing/passing-on.ts';
import { announcementOf } from '../../tweetups/announcement-of.ts';
import { joinSeries } from '../../series/changing.ts';
import type { Series } from '../../series/tables.ts';
import { startSeries } from '../../series/series.ts';
import { slugOf } from '../../tweetups/slug.ts';
import { tweetupAt } from '../../tweetups/tweetup.ts';
import { monthlyOn, timesOf, type DemoTweetup } from './tweetup.ts';

const name = 'Laut am Donnerstag';
const words = `Ein langer Tisch, einmal im Monat. Wir erzählen uns, woran wir arbeiten und wo wir nicht weiterwissen.

Das Thema wechselt, der Hashtag bleibt. Komm einfach dazu, auch mittendrin.`;

/** @param tweetups those that are announced already */
export async function demoSeries(
  db: Database,
  now: Date,
  { gazetteer, tweetups }: { gazetteer: Gazetteer; tweetups: readonly DemoTweetup[] },
): Promise<void> {
  const ana = await personByEmail(db, 'ana@example.org');
  const place = gazetteer.at('rostock');
  const its = tweetups.filter(({ isOfSeries }) => isOfSeries);
  const found = [];
  for (const { typed } of its)
    found.push((await tweetupAt(db, { city: 'rostock', slug: slugOf(typed.title ?? '') })).tweetup);
  const [first, ...others] = found;
  if (!ana || !place || !first) throw new Error('the demo has no series without Ana and her evenings');
  const next = its.find(({ when }) => when !== 'now' && when.months === undefined);
  const { date } = timesOf(next?.when ?? 'now', now, place.zone);
  const template = { ...announcementOf(first), title: name, description: words };
  const plan = {
    name,
    rule: monthlyOn(date),
    weeksAhead: 12,
    publishing: 'by-click',
    template,
  } as const;
  const started = await startSeries(db, now, { host: ana, plan, place, first });
  if (started.outcome !== 'started') throw new Error('the series of the demo cannot be set up');
  for (const tweetup of others) await joinSeries(db, now, { tweetup, seriesId: started.series.id });
  await someFollow(db, now, started.series);
  await passOnAtOnce(db, now);
}

async function someFollow(db: Database, now: Date, series: Series): Promise<void> {
  const followers = {
    ida: 'city',
    kofi: 'city',
    mira: 'city',
    paula: 'series',
    hanno: 'series',
    ana: 'city',
  } as const;
  for (const [who, what] of Object.entries(followers)) {
    const person = await personByEmail(db, `${who}@example.org`);
    if (!person) throw new Error(`${who} follows nothing: there is no such person in the demo`);
    const isCity = what === 'city';
    await follow(db, now, {
      person,
      asked: {
        wouldHost: 'no',
        city: isCity ? 'rostock' : null,
        cityName: 'Rostock',
        seriesId: isCity ? null : series.id,
        rhythm: isCity ? 'weekly' : 'as-it-comes',
        language: 'de',
        zone: series.zone,
        wording: 'Ich möchte Mails über neue Abende bekommen.',
        form: '/rostock',
      },
    });
  }
}
