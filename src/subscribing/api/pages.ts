// The interface for machines, /api/v1: read only, JSON, open to every origin. What it says is described in openapi.ts.
import type { Request, Response } from 'express';
import { beginningOf } from '../../forms/words.ts';
import { cityOrNotFound } from '../../cities/city.ts';
import { NotFound } from '../../errors.ts';
import { distances, near } from '../../finding/near.ts';
import { coming, readyFor } from '../../finding/search.ts';
import { fieldsAsSent } from '../../forms/submitted.ts';
import { pageAsked } from '../../web/pager.ts';
import { listedByIds, past, upcoming, type Listed } from '../../tweetups/upcoming.ts';
import { tweetupAt } from '../../tweetups/tweetup.ts';
import { soughtIn } from '../../tweetups/words.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import type { RequestAt, Exchange } from '../../web/request.ts';
import { Refused } from './access-pages.ts';
import { openApi } from './openapi.ts';
import { cityShape, tweetupShape } from './shapes.ts';

interface Page {
  readonly listed: readonly Listed[];
  readonly hasMore: boolean;
}

export function redirectToDescription(_site: Dependencies, _req: Request, res: Response): void {
  res.redirect(302, '/api/v1/openapi.json');
}

export function sendDescription({ config }: Dependencies, _req: Request, res: Response): void {
  const description = openApi(config.baseUrl, config.siteName);

  res.json(description);
}

export async function sendTweetups(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const { city, when } = fieldsAsSent(req.query, ['city', 'when']);
  if (city) await cityOrNotFound(site, city);
  if (!['', 'coming', 'past'].includes(when)) throw new Refused('when is coming or past');
  if (when === 'past' && !city) throw new Refused('the past is told of one city: name one');
  const [now, number] = [clock(), pageAsked(req.query['page'])];
  const found =
    when === 'past'
      ? await past(db, now, { page: number, city })
      : await upcoming(db, now, city ? { page: number, city } : { page: number });
  sendPage(site, { req, res }, { page: found, order: when === 'past' ? 'latest-first' : 'soonest-first' });
}

export async function sendSearch(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const { q } = fieldsAsSent(req.query, ['q']);
  if (!q) throw new Refused('say in q what you are looking for');
  const sought = await readyFor(db, soughtIn(beginningOf(q, 100)));
  sendPage(
    site,
    { req, res },
    {
      page: await coming(db, clock(), { sought, page: pageAsked(req.query['page']) }),
      order: 'soonest-first',
    },
  );
}

export async function sendNear(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const { city, within } = fieldsAsSent(req.query, ['city', 'within']);
  if (!city) throw new Refused('say in city where');
  const middle = await cityOrNotFound(site, city);
  const kilometres = distances.find((one) => String(one) === (within || '25'));
  if (!kilometres) throw new Refused(`within is one of ${distances.join(', ')}`);
  const around = {
    middle,
    within: kilometres,
    from: null,
    until: null,
    language: null,
    online: 'no',
  } as const;
  sendPage(
    site,
    { req, res },
    { page: await near(db, clock(), { around, page: pageAsked(req.query['page']) }), order: 'soonest-first' },
  );
}

export async function sendTweetup(
  { config, db }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { baseUrl } = config;
  const { tweetup } = await tweetupAt(db, req.params);
  const [listed] = await listedByIds(db, [tweetup.id]);
  if (!listed) throw new NotFound('a tweetup that is not for everybody');
  res.json(tweetupShape(listed, baseUrl));
}

export async function sendCity(
  { config, db, gazetteer }: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { baseUrl } = config;
  res.json(cityShape(await cityOrNotFound({ db, gazetteer }, req.params.city), baseUrl));
}

function sendPage(
  { config }: Dependencies,
  { req, res }: Exchange,
  { page: { listed, hasMore }, order }: { page: Page; order: string },
): void {
  const { baseUrl } = config;
  const next = new URLSearchParams(fieldsAsSent(req.query, Object.keys(req.query)));
  next.set('page', String(pageAsked(req.query['page']) + 1));
  res.json({
    order,
    tweetups: listed.map((one) => tweetupShape(one, baseUrl)),
    next: hasMore ? `${baseUrl}${req.path}?${next.toString()}` : null,
  });
}
