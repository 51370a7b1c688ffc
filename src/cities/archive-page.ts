// What was on in a city in a year, to browse: `/rostock/2026`.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { addressOfRecap, recapsAmong } from '../wall/recap.ts';
import { shortDay } from '../time/phrases.ts';
import { instantAtOrAfter, isDate } from '../time/zones.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { betweenInCity, yearsOf } from '../tweetups/archive.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { passOn } from '../web/routing.ts';
import { cityOrNotFound } from './city.ts';

export async function showYear(
  { db, clock, gazetteer, show }: Dependencies,
  req: RequestAt<'city' | 'year'>,
  res: Response,
): Promise<void | typeof passOn> {
  const { city: slug, year } = req.params;
  if (!/^\d{4}$/.test(year)) return passOn;
  if (!isDate(`${year}-01-01`)) throw new NotFound(`nothing was on in ${year}`);
  const city = await cityOrNotFound({ db, gazetteer }, slug);
  const { say } = req.visit;
  const from = instantAtOrAfter(`${year}-01-01`, '00:00', city.zone);
  const to = instantAtOrAfter(`${Number(year) + 1}-01-01`, '00:00', city.zone);
  const found = await betweenInCity(db, slug, { from, to });
  const recaps = await recapsAmong(db, found, clock());
  const years = await yearsOf(db, slug, clock());
  const title = say('cities.archiveTitle', { city: city.label, year });
  show(req, res, {
    template: 'cities/archive',
    page: { title, isPrivate: found.length === 0 },
    view: {
      heading: title,
      city: slug,
      cityName: city.label,
      evenings: found.map((tweetup) => ({
        address: addressOf(tweetup),
        title: tweetup.title,
        hashtag: tweetup.hashtag,
        isCancelled: tweetup.cancelledAt !== null,
        machine: tweetup.startsAt.toISOString(),
        recap: recaps.has(tweetup.id) ? addressOfRecap(tweetup) : '',
        day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
      })),
      years: years.map((one) => ({
        year: String(one),
        address: `/${slug}/${one}`,
        isThis: String(one) === year,
      })),
    },
  });
}
