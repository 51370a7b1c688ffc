// The hosts' bar on the pages of a series: the same four as on its next evening, and what is the series' own behind "more".
import { hostBar } from '../hosting/guiding/bar-views.ts';
import type { Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { BarLink, HostBar } from '../web/show.ts';
import { nextHostedOf } from './looking-up.ts';
import { addressOfSeries } from './series.ts';
import type { Series } from './tables.ts';

interface Stage {
  readonly series: Series;
  readonly viewer: Person;
  readonly say: Say;
}

/** @param here the page on which it stands; undefined: the series' own */
export async function seriesBar(
  { config, db, clock }: Dependencies,
  { series, viewer, say }: Stage,
  here?: 'edit' | 'fediverse',
): Promise<HostBar> {
  const address = addressOfSeries(series);
  const now = clock();
  const own: BarLink[] = [
    { address: `${address}/edit`, icon: 'edit', label: say('series.editSeries'), isHere: here === 'edit' },
  ];
  if (!series.endedAt)
    own.push({
      address: `${address}#dates`,
      icon: 'calendar',
      label: say('series.seriesDates'),
      isHere: false,
    });
  if (config.federation)
    own.push({
      address: `${address}/fediverse`,
      icon: 'mastodon',
      label: say('federation.madeKnown'),
      isHere: here === 'fediverse',
    });
  const next = await nextHostedOf(db, now, { seriesId: series.id, personId: viewer.id });
  // Without an evening there are neither guests nor a door.
  if (!next) return { links: own, more: [], isMoreOpen: false };
  const { links } = await hostBar(db, { tweetup: next, now, say });
  return { links, more: own, isMoreOpen: here !== undefined };
}
