// What this is, how it works, who answers for it; and whether it is well.
import type { Request, Response } from 'express';
import {
  isTranslatedByMachine,
  languageName,
  languages,
  type Language,
  type Say,
} from '../language/translate.ts';
import { errorForLog } from '../log.ts';
import { isThisMachine } from '../web/limits.ts';
import { isOperator } from './operators.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { healthOf } from './health.ts';

type LongText = 'about' | 'guide' | 'imprint' | 'privacy';

export function showAbout(site: Dependencies, req: Request, res: Response): void {
  showLongText(site, { req, res }, 'about');
}

export function showGuide(site: Dependencies, req: Request, res: Response): void {
  showLongText(site, { req, res }, 'guide');
}

export function showImprint(site: Dependencies, req: Request, res: Response): void {
  showLongText(site, { req, res }, 'imprint');
}

export function showPrivacy(site: Dependencies, req: Request, res: Response): void {
  showLongText(site, { req, res }, 'privacy');
}

/** Too long for messages: each language has a view of its own. */
function showLongText({ config, show }: Dependencies, { req, res }: Exchange, name: LongText): void {
  const { say, language } = req.visit;
  const hasDescription = name === 'about' || name === 'guide';
  show(req, res, {
    template: `operating/${name}.${language}`,
    page: {
      title: say(`operating.${name}Title`),
      ...(hasDescription ? { description: say(`operating.${name}Description`) } : {}),
    },
    view: {
      languages: languagesByMaking(say),
      privacy: { keepGuestsDays: config.keepGuestsDays, isFederated: config.federation },
    },
  });
}

/** Which the site is written in, and which a machine translated, in the reader's own words. */
function languagesByMaking(say: Say) {
  const listed = (those: readonly Language[]) =>
    conjunctions[say.language].format(those.map((one) => languageName(one, say.language)));
  return {
    originals: listed(languages.filter((one) => !isTranslatedByMachine(one))),
    translated: listed(languages.filter(isTranslatedByMachine)),
  };
}

export async function showHealth(
  { config, db, clock, log }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  res.set('Cache-Control', 'no-store');
  try {
    const health = await healthOf(db, clock(), config.databaseUrl);
    res.status(health.ready ? 200 : 503).json(maySeeFigures(config, req) ? health : { ready: health.ready });
  } catch (error) {
    log({ event: 'error', where: 'health', error: errorForLog(error) });
    res.status(503).json({ ready: false });
  }
}

/** Strangers learn whether it is ready; figures are for this machine and for operators (and for METRICS_PORT). */
function maySeeFigures(config: Dependencies['config'], req: Request): boolean {
  const { viewer } = req.visit;
  if (viewer && isOperator(config, viewer)) return true;
  return isThisMachine(req) && req.get('x-forwarded-for') === undefined;
}
