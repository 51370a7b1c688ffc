// For hosts: whether an evening, or a series, is made known on the fediverse, and how far it came.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { submittedFields } from '../forms/submitted.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';
import { preparedHere } from '../hosting/hosted.ts';
import type { Say } from '../language/translate.ts';
import { seriesBar } from '../series/bar-views.ts';
import { seriesHostedBy } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { handleOn } from './discovery.ts';
import { isWished } from './tweetup-telling.ts';
import { isForAll } from './told-tweetup.ts';
import { reachOf, type Reach } from './reach.ts';
import { siteKey } from './site-key.ts';
import { wishForTweetup, wishForSeries, wishOfSeries, type Wish } from './wishes.ts';

export async function showTweetupElsewhere(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  const { config, db, clock, sealing, show } = site;
  const { tweetup } = await preparedHere(db, req, res);
  const { say } = req.visit;
  const { since } = await siteKey({ db, sealing, baseUrl: config.baseUrl, now: clock() });
  const isPublic = tweetup.visibility === 'public';
  // A draft becomes public now or later, and then the site's usual way holds.
  const isTold = await isWished(db, { ...tweetup, announcedAt: tweetup.announcedAt ?? clock() }, since);
  show(req, res, {
    template: 'federation/made-known',
    page: {
      title: say('federation.madeKnownTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'edit'),
    },
    view: {
      action: `${addressOf(tweetup)}/fediverse`,
      back: addressOf(tweetup),
      title: tweetup.title,
      state: isPublic
        ? stateOf(tweetup, { isTold, reach: await reachOf(db, tweetup.id) }, say)
        : say('federation.onlyPublic'),
      lead: say('federation.madeKnownLead', { handle: `@${handleOn(config.baseUrl, tweetup.city)}` }),
      canChange: isPublic,
      isTold,
    },
  });
}

export async function changeTweetupElsewhere(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  const { tweetup } = await preparedHere(site.db, req, res);
  const wish = wishIn(req.body);
  if (wish) await wishForTweetup(site, tweetup.id, wish);
  seeOther(res, `${addressOf(tweetup)}/fediverse`);
}

export async function showSeriesElsewhere(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  const { config, db, show } = site;
  const viewer = signedInPerson(req, res);
  const { series } = await seriesHostedBy(db, viewer, req.params);
  const { say } = req.visit;
  const isTold = (await wishOfSeries(db, series.id)) !== 'keep';
  const isPublic = series.template.visibility === 'public';
  const state = say(isTold ? 'federation.seriesTold' : 'federation.seriesKept');
  show(req, res, {
    template: 'federation/made-known',
    page: {
      title: say('federation.madeKnownTitle', { title: series.name }),
      isPrivate: true,
      bar: await seriesBar(site, { series, viewer, say }, 'fediverse'),
    },
    view: {
      action: `${addressOfSeries(series)}/fediverse`,
      back: addressOfSeries(series),
      title: series.name,
      state: isPublic ? state : say('federation.onlyPublic'),
      lead: say('federation.madeKnownLead', { handle: `@${handleOn(config.baseUrl, series.city)}` }),
      canChange: isPublic,
      isTold,
    },
  });
}

export async function changeSeriesElsewhere(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  const { series } = await seriesHostedBy(site.db, signedInPerson(req, res), req.params);
  const wish = wishIn(req.body);
  if (wish) await wishForSeries(site, series.id, wish);
  seeOther(res, `${addressOfSeries(series)}/fediverse`);
}

function stateOf(
  tweetup: Tweetup,
  { isTold, reach }: { isTold: boolean; reach: Reach | undefined },
  say: Say,
): string {
  if (!isTold) return say(reach ? 'federation.takenBack' : 'federation.staysHere');
  if (!isForAll(tweetup)) return say('federation.onceAnnounced');
  if (reach?.told.state !== 'told') return say('federation.soon');
  if (reach.followers === 0) return say('federation.nobodyYet');
  const { followers: count, servers, unreached } = reach;
  const line = say('federation.reach', { count, servers: say('federation.onServers', { count: servers }) });
  return unreached > 0 ? `${line} ${say('federation.unreached', { count: unreached })}` : line;
}

function wishIn(body: unknown): Wish | undefined {
  const { wish } = submittedFields(body, ['wish']);
  return wish === 'tell' || wish === 'keep' ? wish : undefined;
}

function refuseUnlessOn({ config }: Dependencies): void {
  if (!config.federation) throw new NotFound('the site is not federated');
}
