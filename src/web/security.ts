// The headers of every answer, and the refusal of what another site sends in a visitor's name.
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { Forbidden } from '../errors.ts';

export function securityHeaders(secure: boolean): RequestHandler {
  const headers = headersOf(helmetFor(secure));
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value);
    next();
  };
}

/** Helmet asks a dozen functions for each answer, and each says the same every time: they are asked once. */
function headersOf(set: ReturnType<typeof helmet>): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const res = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: () => {},
  };
  set({} as Request, res as unknown as Response, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}

function helmetFor(secure: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // With `no-referrer` browsers send `Origin: null`, which is refused below.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: secure && { maxAge: 63_072_000 },
    xFrameOptions: { action: 'deny' },
    // Of these, no browser that is still in use reads anything; every answer would carry them.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
}

/** For the few pages that are made to stand on others', and on which nothing can be pressed that does anything. */
export function mayBeFramed(res: Response): void {
  const policy = String(res.getHeader('Content-Security-Policy'));
  res.set('Content-Security-Policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  res.removeHeader('X-Frame-Options');
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** What programs send of their own accord, by name: mail providers unsubscribe without cookies (RFC 8058), other sites tell of mentions, servers of the fediverse sign what they send. */
const open = [/^\/unsubscribe\/[^/]+$/, /^\/webmention$/, /^\/ap\/inbox$/];

/** No tokens stand in forms: so a public page is the same bytes for everybody. */
export function refuseCrossSite(baseUrl: string) {
  return (req: Request, _res: Response, next: NextFunction): void => {
    const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(req.method);
    if (isSafe || open.some((path) => path.test(req.path)) || isFromHere(req, baseUrl)) next();
    else next(new Forbidden('cross-site request'));
  };
}

function isFromHere(req: Request, baseUrl: string): boolean {
  const site = req.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = req.get('origin');
  // Neither header: a script or an old browser, neither of which carries somebody else's visitor here.
  return origin === undefined || origin === baseUrl;
}
