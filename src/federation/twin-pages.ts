// Pages of cities, series and evenings have twins for other servers: named in a header, and led to by whoever asks for JSON.
import { and, eq } from 'drizzle-orm';
import type { NextFunction, Request, Response } from 'express';
import { isReserved } from '../gazetteer/reserved.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { actorAt } from './actors.ts';
import { idsOf, type Federating } from './ground.ts';
import { toldTweetups } from './tables.ts';

/** Kept pages are found by their address: so what is for programs is never sent at it, but somewhere else. */
export async function leadToTwin(
  federating: Federating,
  req: Request,
  res: Response,
  next: NextFunction,
): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') return next();
  const [, city = '', second, third] =
    /^\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?(?:\/([a-z0-9-]+))?$/.exec(req.path) ?? [];
  if (city === '' || isReserved(city) || (third !== undefined && second !== 'series')) return next();
  const twin = await twinOf(federating, { city, second, third });
  if (twin === undefined) return next();
  const accepted = req.get('accept') ?? '';
  if (/(?:activity|ld)\+json/i.test(accepted) && !/text\/html/i.test(accepted)) {
    res.vary('Accept');
    return res.redirect(302, twin);
  }
  res.append('Link', `<${twin}>; rel="alternate"; type="application/activity+json"`);
  next();
}

async function twinOf(
  federating: Federating,
  { city, second, third }: { city: string; second: string | undefined; third: string | undefined },
): Promise<string | undefined> {
  const { db, clock, config } = federating;
  const ids = idsOf(federating);
  const asking = { siteName: config.siteName, now: clock() };
  if (second === undefined) {
    const actor = await actorAt(db, `cities/${city}`, asking);
    return actor && ids.actor(actor.path);
  }
  if (third !== undefined) {
    const [found] = await db
      .select({ id: series.id })
      .from(series)
      .where(and(eq(series.city, city), eq(series.slug, third)));
    const actor = found && (await actorAt(db, `series/${found.id}`, asking));
    return actor && ids.actor(actor.path);
  }
  const [told] = await db
    .select({ tweetupId: toldTweetups.tweetupId, generation: toldTweetups.generation })
    .from(toldTweetups)
    .innerJoin(tweetups, eq(tweetups.id, toldTweetups.tweetupId))
    .where(and(eq(tweetups.city, city), eq(tweetups.slug, second), eq(toldTweetups.state, 'told')));
  return told && ids.tweetup(told);
}
