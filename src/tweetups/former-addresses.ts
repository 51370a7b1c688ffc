// Addresses that a tweetup or a series had before its city or title changed lead on for ever, with whatever stands behind them.
import { and, eq } from 'drizzle-orm';
import type { NextFunction, Request, Response } from 'express';
import type { Queries } from '../database/database.ts';
import { NotFound } from '../errors.ts';
import { addressOfSeries } from '../series/series.ts';
import { presentSeries } from '../series/slug.ts';
import { formerAddresses, tweetups } from './tables.ts';
import { addressOf, isAnnounced } from './tweetup.ts';

/** Asked only where nothing was found, so that no other request pays for it. Express knows an error handler by its four parameters. */
export function redirectFormerAddresses(db: Queries) {
  return async (error: unknown, req: Request, res: Response, next: NextFunction): Promise<void> => {
    const [, city = '', slug = '', ...rest] = req.path.split('/');
    if (!(error instanceof NotFound) || !slug) return next(error);
    const isSeries = slug === 'series';
    const address = isSeries
      ? await presentSeriesAddress(db, city, rest[0] ?? '')
      : await presentAddress(db, city, slug);
    if (!address) return next(error);
    const search = req.originalUrl.indexOf('?');
    const below = isSeries ? rest.slice(1) : rest;
    const target = [address, ...below].join('/') + (search === -1 ? '' : req.originalUrl.slice(search));
    // A form that was open while the title changed is not lost: 308 keeps the method and what was typed.
    res.redirect(req.method === 'GET' || req.method === 'HEAD' ? 301 : 308, target);
  };
}

async function presentAddress(db: Queries, city: string, slug: string): Promise<string | undefined> {
  const [tweetup] = await db
    .select({ city: tweetups.city, slug: tweetups.slug })
    .from(formerAddresses)
    .innerJoin(tweetups, eq(tweetups.id, formerAddresses.tweetupId))
    .where(and(eq(formerAddresses.city, city), eq(formerAddresses.slug, slug), isAnnounced));
  return tweetup && addressOf(tweetup);
}

async function presentSeriesAddress(db: Queries, city: string, slug: string): Promise<string | undefined> {
  const now = await presentSeries(db, city, slug);
  return now && addressOfSeries(now);
}
