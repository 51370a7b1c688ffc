// The page of a city, and the completion of city names while typing.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { NotFound } from '../errors.ts';
import { proposeHashtags } from '../hashtags/proposals.ts';
import { followLinkView } from '../federation/follow-views.ts';
import { followFormView } from '../subscribing/follow-views.ts';
import { followingOf } from '../subscribing/following.ts';
import { wishesFor } from '../subscribing/wishing.ts';
import { discoverable, subscribeAddresses } from '../subscribing/addresses.ts';
import { near as nearby } from '../finding/near.ts';
import { comingUp, entriesOf, lately } from '../upcoming/agenda.ts';
import { byDay, nextView } from '../upcoming/list-views.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import { seriesIn } from '../series/listed.ts';
import { ruleAndTime } from '../series/rhythms.ts';
import { addressOfSeries } from '../series/series.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { cityAt } from './city.ts';
import { placeView } from './place-views.ts';

export function completeCityNames({ clock, gazetteer }: Dependencies, req: Request, res: Response): void {
  const typed = typeof req.query['starting'] === 'string' ? beginningOf(req.query['starting'], 100) : '';
  const year = clock().getUTCFullYear();
  res.set('Cache-Control', 'public, max-age=3600');
  res.json(
    gazetteer.starting(typed, 8).map((place) => ({
      label: place.label,
      slug: place.slug,
      hashtags: proposeHashtags(place, year),
    })),
  );
}

export async function showCity(
  { config, db, clock, gazetteer, show, absolute }: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const slug = req.params.city;
  const city = await cityAt(db, gazetteer, slug);
  if (!city) {
    const canonical = gazetteer.oldSpelling(slug);
    if (canonical) return res.redirect(301, `/${canonical}`);
    throw new NotFound(`no city ${slug}`);
  }
  const { say, viewer } = req.visit;
  const now = clock();
  const page = pageAsked(req.query['page']);
  const { name, zone } = city;
  const [own, coming, over, series, place] = await Promise.all([
    viewer ? followingOf(db, viewer.id, { city: slug, seriesId: null }) : undefined,
    comingUp(db, now, { page, city: slug }),
    lately(db, now, { city: slug }),
    seriesIn(db, now, { city: slug }),
    placeView(db, now, { slug, name, zone, language: say.language }),
  ]);
  const wishes = coming.entries.length === 0 && page === 1 ? await wishesFor(db, slug) : undefined;
  // A city without an evening shows where the next ones are.
  const around = {
    middle: city,
    within: 100,
    from: null,
    until: null,
    language: null,
    online: 'no',
  } as const;
  const near = wishes
    ? await entriesOf(db, (await nearby(db, now, { around, page: 1 })).listed.slice(0, 7))
    : [];
  const [first, ...others] = page === 1 ? coming.entries : [undefined, ...coming.entries];
  show(req, res, {
    template: 'cities/city',
    page: {
      title: say('cities.pageTitle', { city: city.label }),
      microformat: 'h-feed',
      description: say('cities.pageDescription', { city: city.label }),
      feeds: discoverable(absolute, {
        page: `/${slug}`,
        language: say.language,
        title: say('cities.pageTitle', { city: city.label }),
      }),
    },
    view: {
      name: city.name,
      label: city.label === city.name ? '' : city.label,
      next: first ? nextView(first, { say, now, where: 'in-a-city' }) : null,
      isEmpty: coming.entries.length === 0,
      days: byDay(
        others.filter((one) => one !== undefined),
        { say, now, where: 'in-a-city' },
      ),
      pager: pagerView(`/${slug}`, page, coming.hasMore),
      ...place,
      fediverse:
        coming.entries.length > 0 || over.length > 0 ? followLinkView(config, req, `cities/${slug}`) : null,
      subscribe: subscribeAddresses(absolute, `/${slug}`, say.language),
      follow: followFormView(
        {
          target: { city: slug, series: '', cityName: city.label, ...(wishes ? { wishes } : {}) },
          viewer,
          own,
        },
        {},
        say,
      ),
      archive:
        over.length > 0
          ? {
              address: `/${slug}/${now.getUTCFullYear()}`,
              label: say('cities.wholeYear', { year: now.getUTCFullYear() }),
            }
          : null,
      series: series.map((one) => ({
        name: one.name,
        address: addressOfSeries(one),
        rule: ruleAndTime(one.rule, one.template, say),
      })),
      begin: say('upcoming.begin'),
      near: byDay(near, { say, now, where: 'anywhere', from: city }),
      announceAddress: `/new?city=${slug}`,
      announceHere: say('cities.announceHere', { city: city.name }),
    },
  });
}
