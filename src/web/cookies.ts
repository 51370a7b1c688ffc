// Our cookies: one for people who signed in, one for a language that was chosen, one for the fediverse server that somebody is at home on, one for a guest who is remembered.
import type { CookieOptions, Request, Response } from 'express';

/** `__Host-` binds a cookie to this host and https; over http, at a developer's, browsers refuse it. */
const named = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);

export const sessionCookie = (secure: boolean) => named('session', secure);
export const languageCookie = (secure: boolean) => named('language', secure);
export const guestCookie = (secure: boolean) => named('guest', secure);
export const homeCookie = (secure: boolean) => named('home', secure);

/** Any of ours in a header of a request: what is shown may be somebody's own. */
export const ourCookies = /(?:^|;)\s*(?:__Host-)?(?:session|language|home|guest)=/;

export function readCookie(req: Request, name: string): string | undefined {
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return undefined;
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  readonly days: number;
}

export function setCookie(res: Response, { name, value, secure, days }: Cookie): void {
  res.cookie(name, value, { ...attributes(secure), maxAge: days * 24 * 60 * 60 * 1000 });
}

export function clearCookie(res: Response, name: string, secure: boolean): void {
  res.clearCookie(name, attributes(secure));
}

function attributes(secure: boolean): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}
