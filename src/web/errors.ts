// Turns whatever goes wrong into one log line and a calm page.
import type { NextFunction, Request, Response } from 'express';
import { isStorageTrouble } from '../database/failures.ts';
import {
  Forbidden,
  GivenTwice,
  LinkGone,
  Malformed,
  Misdirected,
  NeedsPasskey,
  NotFound,
  SignedOut,
  TooMany,
  WrongType,
} from '../errors.ts';
import { errorForLog } from '../log.ts';
import type { Dependencies } from './dependencies.ts';
import { protectTokenPage, seeOther } from './show.ts';
import { signedOutView } from './signed-out.ts';
import { visitOfSomebody } from './visit.ts';

const pages = {
  400: ['web.badRequestTitle', 'web.badRequestText'],
  403: ['web.forbiddenTitle', 'web.forbiddenText'],
  404: ['web.notFoundTitle', 'web.notFoundText'],
  410: ['web.linkGoneTitle', 'web.linkMayBeCut'],
  413: ['web.tooLargeTitle', 'web.tooLargeText'],
  415: ['web.wrongTypeTitle', 'web.wrongTypeText'],
  421: ['web.misdirectedTitle', 'web.misdirectedText'],
  422: ['web.badRequestTitle', 'web.fieldGivenTwice'],
  429: ['web.tooManyTitle', 'web.tooManyText'],
  500: ['web.brokenTitle', 'web.brokenText'],
  503: ['web.storageTitle', 'web.storageText'],
} as const;

export function errorPages({ log, show, config }: Pick<Dependencies, 'log' | 'show' | 'config'>) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    const status = statusOf(error);
    if (status >= 500) log({ event: 'error', id: req.id, error: errorForLog(error) });
    if (res.headersSent) {
      next(error);
      return;
    }
    // It may have gone wrong before the visitor was known.
    req.visit ??= visitOfSomebody(req);
    const [title, text] = pages[status];
    res.removeHeader('ETag');
    // The address may hold a token, whatever went wrong there.
    protectTokenPage(res);
    if (status === 503) res.set('Retry-After', '60');
    if (error instanceof TooMany) res.set('Retry-After', String(error.seconds));
    const { say } = req.visit;
    if (error instanceof SignedOut && ['GET', 'HEAD'].includes(req.method)) {
      seeOther(res, `/sign-in?next=${encodeURIComponent(req.originalUrl)}`);
      return;
    }
    if (error instanceof NeedsPasskey) {
      const next = req.method === 'GET' ? req.path : '/admin';
      seeOther(res, `/me/passkeys?next=${encodeURIComponent(next)}`);
      return;
    }
    if (error instanceof SignedOut) {
      const page = { title: say('web.signedOutTitle'), isPrivate: true };
      show(req, res, { template: 'web/signed-out', page, view: signedOutView(req), status });
      return;
    }
    if (error instanceof LinkGone) {
      const page = { title: say(title), isPrivate: true };
      const words = say(error.advice);
      if (error.again)
        show(req, res, {
          template: 'web/gone-again',
          page,
          view: { text: words, again: error.again, link: '' },
          status,
        });
      else show(req, res, { template: 'web/gone', page, view: { text: words }, status });
      return;
    }
    const reference = status >= 500 ? say('web.reference', { id: req.id }) : '';
    show(req, res, {
      template: 'web/error',
      page: { title: say(title), isPrivate: true },
      view: { status, text: say(text, { address: config.baseUrl }), reference },
      status,
    });
  };
}

/**
 * Where even the page of an error cannot be made. Express's own last word waits for the end of a request, which one without a body does not say
 * (server.ts). It knows an error handler by its four parameters.
 */
export function breakOff(_error: unknown, _req: Request, res: Response, _next: NextFunction): void {
  if (res.headersSent) res.destroy();
  else res.status(500).type('text').send('Da ist uns etwas kaputtgegangen. Something of ours just broke.\n');
}

function statusOf(error: unknown): keyof typeof pages {
  if (error instanceof NotFound) return 404;
  if (error instanceof LinkGone) return 410;
  if (error instanceof Forbidden) return 403;
  if (error instanceof TooMany) return 429;
  if (error instanceof Misdirected) return 421;
  if (error instanceof GivenTwice) return 422;
  if (error instanceof WrongType) return 415;
  if (error instanceof Malformed) return 400;
  if (isStorageTrouble(error)) return 503;
  // What Express and its parsers throw at a request that cannot be read.
  const { status } = error as { status?: number };
  if (status === 413) return 413;
  return status !== undefined && status >= 400 && status < 500 ? 400 : 500;
}
