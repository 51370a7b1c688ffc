// Nearby: a place, a distance, and what is on there, with every filter in the address.
import type { Request, Response } from 'express';
import type { Place } from '../gazetteer/gazetteer.ts';
import { languageName, languages, type Say } from '../language/translate.ts';
import { entriesOf } from '../upcoming/agenda.ts';
import { byDay } from '../upcoming/list-views.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import { namesOf } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import { choices, fieldsView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { isDate } from '../time/zones.ts';
import { misspelt } from './misspelt.ts';
import { distances, near } from './near.ts';
import { daysWanted, nearForm, wantedIn, type Days, type Wanted } from './near-form.ts';

export async function showNear(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { gazetteer } = site;
  const wanted = wantedIn(req.query);
  const { city } = wanted.typed;
  const places = city ? [gazetteer.at(city) ?? gazetteer.named(city)].flat() : [];
  const [place, ...others] = places;
  if (!place || others.length > 0) return ask(site, { req, res }, { wanted, places });
  await renderNear(site, { req, res }, { wanted, place });
}

// By POST, so that the position stands in no address and in no log: the answer names the nearest place alone.
export function rememberNear({ gazetteer }: Dependencies, req: Request, res: Response): void {
  const { latitude, longitude } = submittedFields(req.body, ['latitude', 'longitude']);
  const place = gazetteer.nearest(Number(latitude || NaN), Number(longitude || NaN));
  seeOther(res, place ? `/near?${queryOf(wantedIn(req.body), place.slug)}` : '/near');
}

async function renderNear(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { wanted, place }: { wanted: Wanted; place: Place },
): Promise<void> {
  const { say } = req.visit;
  const now = clock();
  const days = daysWanted(wanted, now, place.zone);
  const page = pageAsked(req.query['page']);
  const found = await near(db, now, { around: { ...wanted, ...days, middle: place }, page });
  show(req, res, {
    template: 'finding/near',
    page: { title: say('finding.nearWhere', { city: place.label }), isPrivate: true },
    view: {
      ...nearView({ ...wanted, typed: { ...wanted.typed, city: place.label } }, days, say),
      places: [],
      meant: [],
      isAsked: true,
      resultsHeading: say('finding.nearResults', { count: wanted.within }),
      days: byDay(await entriesOf(db, found.listed), { say, now, where: 'anywhere' }),
      pager: pagerView(`/near?${queryOf(wanted, place.slug)}`, page, found.hasMore),
      announceAddress: `/new?city=${place.slug}`,
      announceThere: say('finding.announceThere', { city: place.name }),
    },
    status: Object.keys(days.errors).length > 0 ? 422 : 200,
  });
}

/** Which place, or which of several. */
function ask(
  { gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  { wanted, places }: { wanted: Wanted; places: readonly Place[] },
): void {
  const { say } = req.visit;
  const isUnknown = wanted.typed.city !== '' && places.length === 0;
  show(req, res, {
    template: 'finding/near',
    page: { title: say('finding.nearTitle'), isPrivate: wanted.typed.city !== '' },
    view: {
      ...nearView(wanted, { errors: isUnknown ? { city: 'cities.unknown' } : {} }, say),
      places: places
        .slice(0, 40)
        .map(({ slug, label }) => ({ label, address: `/near?${queryOf(wanted, slug)}` })),
      meant: (isUnknown ? misspelt(gazetteer, wanted.typed.city) : [])
        .slice(0, 5)
        .map(({ slug, label }) => ({ label, address: `/near?${queryOf(wanted, slug)}` })),
      isAsked: false,
      resultsHeading: '',
      days: [],
      pager: { isNeeded: false, earlier: '', later: '' },
      announceAddress: '',
      announceThere: '',
    },
    status: isUnknown ? 422 : 200,
  });
}

function nearView({ typed, within }: Wanted, { errors }: Pick<Days, 'errors'>, say: Say) {
  const whens = { '': 'finding.whenEver', week: 'finding.thisWeek', days: 'finding.theseDays' } as const;
  return {
    // A browser's date field takes dates alone.
    form: fieldsView(
      nearForm,
      {
        submitted: {
          ...typed,
          from: isDate(typed.from) ? typed.from : '',
          to: isDate(typed.to) ? typed.to : '',
        },
        errors,
      },
      say,
    ),
    distances: choices(distances.map(String), String(within), (count) =>
      say('finding.kilometres', { count }),
    ),
    whens: choices(['', 'week', 'days'] as const, typed.when, (value) => say(whens[value])),
    languages: choices(['', ...languages], typed.language, (value) =>
      value === '' ? say('finding.anyLanguage') : languageName(value, say.language),
    ),
    onlineToo: typed.online === 'too',
    datesAreOpen: typed.when === 'days',
  };
}

/** What is filtered, as an address says it: what was left as it is stands not there. */
function queryOf({ typed }: Wanted, slug: string): string {
  const kept = namesOf(nearForm).flatMap((name) =>
    name !== 'city' && typed[name] ? [[name, typed[name]]] : [],
  );
  return new URLSearchParams([['city', slug], ...(kept as [string, string][])]).toString();
}
