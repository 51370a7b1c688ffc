// Who is visiting, in which language: known to every page from here on.
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Database } from '../database/database.ts';
import { defaultLanguage, isLanguage, sayIn, type Language, type Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import { sessionDays, signedInVisit } from '../people/session.ts';
import type { Clock } from '../time/clock.ts';
import { languageCookie, readCookie, sessionCookie, setCookie } from './cookies.ts';

export interface Visit {
  readonly language: Language;
  /** Whether the visitor's browser, cookie or person asked for it; else a tweetup may speak its own. */
  readonly languageIsWished: boolean;
  /** By the switch, here or before, or as their setting: that is more than what a browser or a mail speaks. */
  readonly languageIsChosen: boolean;
  readonly say: Say;
  readonly viewer: Person | null;
  /** By which passkey they signed in here, or confirmed who they are. */
  readonly passkeyId: string | null;
}

declare module 'express-serve-static-core' {
  interface Request {
    visit: Visit;
  }
}

export function visits(db: Database, clock: Clock, secure: boolean) {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const token = readCookie(req, sessionCookie(secure)) ?? '';
    const signedIn = token ? await signedInVisit(db, clock(), token) : undefined;
    if (signedIn?.isRenewed)
      setCookie(res, { name: sessionCookie(secure), value: token, secure, days: sessionDays });
    const chosen = req.query['lang'];
    if (isLanguage(chosen))
      setCookie(res, { name: languageCookie(secure), value: chosen, secure, days: 365 });
    const passkeyId = signedIn?.passkeyId ?? null;
    req.visit = {
      ...visitOf(req, signedIn?.person ?? null, readCookie(req, languageCookie(secure))),
      passkeyId,
    };
    next();
  };
}

/** For what goes wrong before it is known who visits: the language can still be right. */
export function visitOfSomebody(req: Request): Visit {
  const remembered = [true, false].map((secure) => readCookie(req, languageCookie(secure)));
  return visitOf(req, null, remembered.find(isLanguage));
}

function visitOf(req: Request, viewer: Person | null, remembered: string | undefined): Visit {
  const chosen = req.query['lang'];
  const wished = isLanguage(chosen) ? chosen : wishedLanguage(req, viewer, remembered);
  const language = wished ?? defaultLanguage;
  return {
    language,
    languageIsWished: wished !== undefined,
    languageIsChosen: [chosen, viewer?.language, remembered].some(isLanguage),
    say: sayIn(language),
    viewer,
    passkeyId: null,
  };
}

/** A page behind the link of a mail goes on in its language, unless another one was chosen. */
export function goOnIn(req: Request, language: Language): void {
  if (!req.visit.languageIsChosen) req.visit = { ...req.visit, language, say: sayIn(language) };
}

/** The person's setting, else the choice made on a page, else what the browser accepts. */
function wishedLanguage(
  req: Request,
  viewer: Person | null,
  remembered: string | undefined,
): Language | undefined {
  if (viewer?.language) return viewer.language;
  if (isLanguage(remembered)) return remembered;
  return wishedByBrowser(req.headers['accept-language']);
}

/** @param header `Accept-Language` as it came */
export function wishedByBrowser(header: string | undefined): Language | undefined {
  const bare = { headers: { 'accept-language': header } } as Request;
  // A program that takes anything (`*`) wishes for nothing.
  const accepted = express.request.acceptsLanguages.call(bare) as unknown as string[];
  return accepted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);
}
