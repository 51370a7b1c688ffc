// Who is visiting, in which language: known to every page from here on.
import type { NextFunction, Request, Response } from 'express';
import type { Database } from '../database/database.ts';
import { isLanguage, languages, sayIn, type Language, type Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import { signedInPerson } from '../people/session.ts';
import type { Clock } from '../time/clock.ts';
import { languageCookie, readCookie, sessionCookie, setCookie } from './cookies.ts';

export interface Visit {
  readonly language: Language;
  /** Whether the visitor's browser, cookie or person asked for it; else a tweetup may speak its own. */
  readonly languageIsWished: boolean;
  readonly say: Say;
  readonly viewer: Person | null;
}

declare module 'express-serve-static-core' {
  interface Request {
    visit: Visit;
  }
}

export function visits(db: Database, clock: Clock, secure: boolean) {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const token = readCookie(req, sessionCookie(secure));
    const viewer = (token && (await signedInPerson(db, clock(), token))) || null;
    const chosen = req.query['lang'];
    if (isLanguage(chosen)) setCookie(res, languageCookie(secure), chosen, secure, 365);
    const wished = isLanguage(chosen)
      ? chosen
      : wishedLanguage(req, viewer, readCookie(req, languageCookie(secure)));
    const language = wished ?? 'de';
    req.visit = { language, languageIsWished: wished !== undefined, say: sayIn(language), viewer };
    next();
  };
}

/** The person's setting, else the choice made on a page, else what the browser accepts. */
function wishedLanguage(
  req: Request,
  viewer: Person | null,
  remembered: string | undefined,
): Language | undefined {
  if (viewer?.language) return viewer.language;
  if (isLanguage(remembered)) return remembered;
  if (!req.headers['accept-language']) return undefined;
  const accepted = req.acceptsLanguages([...languages]);
  return isLanguage(accepted) ? accepted : undefined;
}
