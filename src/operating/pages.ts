// What this is, how it works, who answers for it; and whether it is well.
import { Router } from 'express';
import { count, lt, and, eq } from 'drizzle-orm';
import { outbox } from '../mail/tables.ts';
import { hour, after } from '../time/clock.ts';
import type { Parts } from '../web/parts.ts';

export function operatingPages({ config, db, clock, show }: Parts): Router {
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

  /** Ready when the database answers. A mail that has waited for an hour says that the mail server is away. */
  pages.get('/health', async (_req, res) => {
    const [stuck] = await db
      .select({ mails: count() })
      .from(outbox)
      .where(and(eq(outbox.state, 'waiting'), lt(outbox.since, after(clock(), -hour))));
    res.set('Cache-Control', 'no-store');
    res.json({ ready: true, mailsWaitingForAnHour: stuck?.mails ?? 0 });
  });

  return pages;
}
