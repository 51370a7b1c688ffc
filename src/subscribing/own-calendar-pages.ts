// One's own calendar: the file at its secret address, and the buttons that make, change and end that.
import { Router } from 'express';
import { NotFound, SignedOut } from '../errors.ts';
import { sayIn } from '../language/translate.ts';
import { hashOf } from '../secrets/tokens.ts';
import { calendarFeed } from '../tweetups/calendar.ts';
import { submittedFields } from '../forms/submitted.ts';
import { isNotModified } from '../web/conditional.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { endOwnCalendar, makeOwnCalendar, ownTweetups, ownerOfCalendar } from './own-calendar.ts';

export function ownCalendarPages({ config, db, clock, sealing }: Dependencies): Router {
  const pages = Router();

  pages.post('/me/calendar', async (req, res) => {
    const { viewer } = req.visit;
    if (!viewer) throw new SignedOut('nobody is signed in');
    const { deed } = submittedFields(req.body, ['deed']);
    if (deed === 'make') await makeOwnCalendar(db, clock(), viewer.id, sealing);
    if (deed === 'end') await endOwnCalendar(db, viewer.id);
    seeOther(res, '/me#calendar');
  });

  pages.get('/me/calendar/:secret.ics', async (req, res) => {
    const person = await ownerOfCalendar(db, req.params.secret);
    if (!person) throw new NotFound('nobody’s calendar');
    const { evenings, changedAt } = await ownTweetups(db, clock(), person.id);
    const calendar = calendarFeed(evenings, {
      name: sayIn(person.language ?? 'de')('subscribing.ownCalendarName', { site: config.siteName }),
      self: config.baseUrl + req.path,
      baseUrl: config.baseUrl,
    });
    res.set('Cache-Control', 'private, max-age=300');
    res.set('X-Robots-Tag', 'noindex').set('Referrer-Policy', 'same-origin');
    res.set('ETag', `"${hashOf(calendar).slice(0, 24)}"`);
    if (changedAt) res.set('Last-Modified', changedAt.toUTCString());
    if (isNotModified(req, res)) return void res.status(304).end();
    res.type('text/calendar; charset=utf-8').send(calendar);
  });

  return pages;
}
