// What this is, how it works, who answers for it; and whether it is well.
import { Router } from 'express';
import { errorForLog, type Log } from '../log.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { healthOf } from './health.ts';

export function operatingPages({ config, db, clock, show }: Dependencies, log: Log): Router {
  const pages = Router();

  for (const name of ['about', 'guide', 'imprint', 'privacy'] as const) {
    pages.get(`/${name}`, (req, res) => {
      const { say, language } = req.visit;
      const hasDescription = name === 'about' || name === 'guide';
      const page = {
        title: say(`operating.${name}Title`),
        ...(hasDescription ? { description: say(`operating.${name}Description`) } : {}),
      };
      show(req, res, `operating/${name}.${language}`, page, {
        privacy: { keepGuestsDays: config.keepGuestsDays },
      });
    });
  }

  pages.get('/health', async (_req, res) => {
    res.set('Cache-Control', 'no-store');
    try {
      res.json(await healthOf(db, clock(), config.databaseUrl));
    } catch (error) {
      log({ event: 'error', where: 'health', error: errorForLog(error) });
      res.status(503).json({ ready: false });
    }
  });

  return pages;
}
