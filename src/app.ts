// What happens around every request: log, headers, files, limits, who visits, what is kept; then the routes, and errors.
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Router,
} from 'express';
import { absoluteOn } from './addresses.ts';
import { reservedSegments } from './gazetteer/reserved.ts';
import { NotFound } from './errors.ts';
import type { Database } from './database/database.ts';
import { tokenMeant } from './mail/received-token.ts';
import type { PublicFiles } from './rendering/assets.ts';
import { routes } from './routes.ts';
import { openToAll, problems, refuseUndescribed } from './subscribing/api/access-pages.ts';
import { liveWalls } from './wall/live.ts';
import { eventOf, signOfLife } from './wall/live-pages.ts';
import { canonicalAddresses, leaveOutMarks } from './web/canonical.ts';
import type { Dependencies } from './web/dependencies.ts';
import { refuseOddNames, refuseOtherTypes } from './web/form-bodies.ts';
import { breakOff, errorPages } from './web/errors.ts';
import { readsUnderOurName, refuseOtherNames } from './web/host.ts';
import { networkLimits } from './web/limits.ts';
import { keepPagesInFrontOf } from './web/front.ts';
import { logRequests } from './web/log.ts';
import { PackedLately, packPages } from './web/packed-pages.ts';
import { servePublicFiles } from './web/public-files.ts';
import { routerOf, type Route } from './web/routing.ts';
import { refuseCrossSite, securityHeaders } from './web/security.ts';
import { shows } from './web/show.ts';
import { takeTurns } from './web/taking-turns.ts';
import { visits } from './web/visit.ts';

/** What the app is made of: the rest of what handlers are given follows from it. */
export interface Ground extends Omit<
  Dependencies,
  'show' | 'absolute' | 'liveWalls' | 'endings' | 'drawnPictures'
> {
  readonly publicFiles: PublicFiles;
}

export function createApp(ground: Ground): Express {
  const { config, db, clock, log, publicFiles } = ground;
  const site = dependenciesOf(ground);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');

  app.use(logRequests(log));
  app.use(securityHeaders(config.isSecure));
  const lately = new PackedLately();
  app.use(packWhatIsRead());
  app.use(packPages(lately));
  app.use(servePublicFiles(publicFiles));
  app.use(refuseOtherNames(config));
  app.use(refuseCrossSite(config.baseUrl));
  app.use(networkLimits(ground));
  app.use(leaveOutMarks);
  app.use(canonicalAddresses(reservedSegments));
  app.use(visits(db, clock, config.isSecure));
  app.use(refuseOtherTypes);
  // Two hundred evenings, or guests, may be ticked on one page.
  app.use(express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 250 }));
  app.use(refuseOddNames);
  app.use(lastWhoeverSends(db));

  if (config.federation)
    app.use(async (req, res, next) => {
      const { leadToTwin } = await import('./federation/twin-pages.ts');
      await leadToTwin(site, req, res, next);
    });
  app.use('/api/v1', openToAll);
  app.use(routersFor(site));
  app.use('/api', refuseUndescribed, problems);

  app.use((req) => {
    throw new NotFound(`nothing at ${req.method} of this address`);
  });
  app.use(formerAddresses(db));
  app.use(errorPages(site));
  // Leading on from an error under another name is an error itself.
  app.use(errorPages(site));
  app.use(breakOff);
  keepPagesInFrontOf(app, { db, clock, log, lately, isAskedByOurName: readsUnderOurName(config) });
  takeTurns(app);
  return app;
}

/** Asked only where nothing was found, and read then. Express knows an error handler by its four parameters. */
function formerAddresses(db: Database): ErrorRequestHandler {
  return async (error, req, res, next) => {
    if (!(error instanceof NotFound)) return next(error);
    const { redirectFormerAddresses } = await import('./tweetups/former-addresses.ts');
    return redirectFormerAddresses(db)(error, req, res, next);
  };
}

/**
 * What a form is answered with is a page, packed as a whole, or a few lines. Packing while it is sent hangs functions on an answer that
 * keep all of its request from being young memory: that was a tenth of an answer to an evening.
 */
function packWhatIsRead(): RequestHandler {
  const pack = compression();
  return (req, res, next) => (req.method === 'POST' ? next() : pack(req, res, next));
}

/** Hundreds answer in the same second, and each asks the database a dozen times: whoever only looks is not to wait behind all of them. */
function lastWhoeverSends({ letOthersGoFirst }: Database): RequestHandler {
  return (req, _res, next) =>
    letOthersGoFirst && !['GET', 'HEAD'].includes(req.method) ? letOthersGoFirst(next) : next();
}

/**
 * Routes are looked at one after the other: what reads passes none of those that take forms, what sends a form no other, and neither those
 * of addresses that are longer or shorter.
 */
function routersFor(site: Dependencies): RequestHandler {
  const routersOf = (method: Route['method']) => {
    const byLength = Map.groupBy(
      routes.filter((route) => route.method === method),
      ({ address }) => partsIn(address),
    );
    return new Map([...byLength].map(([length, its]) => [length, routerFor(site, its)]));
  };
  const [reading, sending] = [routersOf('get'), routersOf('post')];
  let all: Router | undefined;
  return (req, res, next) => {
    const parts = partsIn(req.path);
    if (['GET', 'HEAD'].includes(req.method)) (reading.get(parts) ?? nowhere)(req, res, next);
    else if (req.method === 'POST') (sending.get(parts) ?? nowhere)(req, res, next);
    // Rarely anybody asks which methods an address has.
    else (all ??= routerFor(site, routes))(req, res, next);
  };
}

/** A slash at the end, which a form's address may have, begins no part; nor does a placeholder hold one. */
function partsIn(address: string): number {
  return address.split('/').length - (address.endsWith('/') ? 2 : 1);
}

const nowhere: RequestHandler = (_req, _res, next) => next();

function routerFor(site: Dependencies, mine: readonly Route[]): Router {
  const router = routerOf(mine, site);
  router.param('token', async (req: Request, _res, next, received: string) => {
    req.params['token'] = await tokenMeant(site.db, received);
    next();
  });
  return router;
}

function dependenciesOf(ground: Ground): Dependencies {
  const { config, db, render } = ground;
  return {
    ...ground,
    show: shows(config, render),
    absolute: absoluteOn(config.baseUrl),
    liveWalls: liveWalls(
      db,
      (change, tweetup, language) => eventOf(render, { change, tweetup, language }),
      signOfLife,
    ),
    endings: async () => (await import('./endings.ts')).endings,
    drawnPictures: new Map(),
  };
}
