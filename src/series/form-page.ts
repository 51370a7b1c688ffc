// The form of a series as it is shown: for a new one, for one made of a tweetup, and to change one. It looks the same, and leads elsewhere.
import { htmlOf } from '../rendering/markdown.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { announcementView } from '../tweetups/form-views.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';
import type { HostBar } from '../web/show.ts';
import { seriesBar } from './bar-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { firstDays } from './first-days.ts';
import type { AllSeriesErrors, SeriesTyped } from './form.ts';
import { seriesFormView } from './form-views.ts';
import { addressOfSeries } from './series.ts';
import type { Series } from './tables.ts';

export type Purpose =
  | { readonly is: 'new' }
  | { readonly is: 'from-tweetup'; readonly tweetup: Tweetup }
  | { readonly is: 'edit'; readonly series: Series; readonly version: string };

interface Filled {
  readonly purpose: Purpose;
  readonly typed: SeriesTyped;
  readonly errors?: AllSeriesErrors;
  readonly status: 200 | 409 | 422;
  /** The description as HTML is wanted as well. */
  readonly hasPreview?: boolean;
}

export const nothingWrong: AllSeriesErrors = { ofSeries: {}, ofTweetups: {} };

const texts = {
  new: ['series.newSeries', 'series.newSeriesLead'],
  'from-tweetup': ['series.makeSeriesHeading', 'series.makeSeriesLead'],
  edit: ['series.editSeries', 'series.editSeriesLead'],
} as const;

export async function showSeriesForm(
  site: Dependencies,
  { req, res }: Exchange,
  { purpose, typed, errors = nothingWrong, status, hasPreview = false }: Filled,
): Promise<void> {
  const { config, clock, gazetteer, show } = site;
  const { say, viewer } = req.visit;
  const now = clock();
  const asked = viewer?.name || purpose.is !== 'new' ? 'nothing' : 'name';
  const ofSeries = seriesFormView({ submitted: typed.ofSeries, errors: errors.ofSeries }, say);
  const ofTweetups = announcementView(
    { submitted: typed.ofTweetups, errors: errors.ofTweetups },
    {
      asked,
      gazetteer,
      now,
      shows: 'what-stands-there',
      asksFediverse: config.federation && purpose.is !== 'edit',
    },
    say,
  );
  const { description } = typed.ofTweetups;
  const [heading, lead] = texts[purpose.is];
  show(req, res, {
    template: 'series/form',
    page: {
      title: say(heading),
      isPrivate: purpose.is !== 'new',
      ...(await barFor(site, purpose, req.visit)),
    },
    view: {
      ...ofSeries,
      ...ofTweetups,
      errors: [...ofSeries.series.errors, ...ofTweetups.form.errors],
      heading: say(heading),
      lead: say(lead),
      ...addressesOf(purpose),
      version: purpose.is === 'edit' ? purpose.version : '',
      isChangedMeanwhile: status === 409,
      days: await firstDays(typed, { gazetteer, now, say }),
      preview: hasPreview && description ? htmlOf(description) : '',
    },
    status,
  });
}

/** A new series has no pages yet between which it could lead. */
async function barFor(
  site: Dependencies,
  purpose: Purpose,
  { say, viewer }: Exchange['req']['visit'],
): Promise<{ bar?: HostBar }> {
  if (!viewer) return {};
  switch (purpose.is) {
    case 'new':
      return {};
    case 'from-tweetup':
      return { bar: await hostBar(site.db, { tweetup: purpose.tweetup, now: site.clock(), say }, 'series') };
    case 'edit':
      return { bar: await seriesBar(site, { series: purpose.series, viewer, say }, 'edit') };
  }
}

/** Where the form goes to, its preview too, and the way back. */
function addressesOf(purpose: Purpose): { under: string; here: string; back: string } {
  switch (purpose.is) {
    case 'new':
      return { under: '/new', here: '/series', back: '' };
    case 'from-tweetup':
      return { under: addressOf(purpose.tweetup), here: '/series', back: addressOf(purpose.tweetup) };
    case 'edit':
      return { under: addressOfSeries(purpose.series), here: '/edit', back: addressOfSeries(purpose.series) };
  }
}
