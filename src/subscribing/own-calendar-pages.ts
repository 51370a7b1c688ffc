// One's own calendar: the file at its secret address, and the buttons that make, change and end that.
import type { Request, Response } from 'express';
import { NotFound } from '../errors.ts';
import { sayIn } from '../language/translate.ts';
import { hashOf } from '../secrets/tokens.ts';
import { calendarFeed, senderOn } from '../tweetups/calendar.ts';
import { submittedFields } from '../forms/submitted.ts';
import { isNotModified } from '../web/conditional.ts';
import { pathOnThisSite } from '../web/canonical.ts';
import { languageOf } from './spoken-language.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { endOwnCalendar, makeOwnCalendar, ownTweetups, ownerOfCalendar } from './own-calendar.ts';

export async function changeOwnCalendar(
  { db, clock, sealing }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { deed } = submittedFields(req.body, ['deed']);
  if (deed === 'make') await makeOwnCalendar(db, clock(), { personId: viewer.id, sealing });
  if (deed === 'end') await endOwnCalendar(db, viewer.id);
  seeOther(res, '/me/emails#calendar');
}

export async function sendOwnCalendar(
  { config, db, clock }: Dependencies,
  req: RequestAt<'secret'>,
  res: Response,
): Promise<void> {
  const person = await ownerOfCalendar(db, req.params.secret);
  if (!person) throw new NotFound('nobody’s calendar');
  const { evenings, changedAt } = await ownTweetups(db, clock(), person.id);
  const say = sayIn(await languageOf(db, person));
  const calendar = calendarFeed(
    evenings,
    {
      name: say('subscribing.ownCalendarName', { site: config.siteName }),
      self: pathOnThisSite(req.path),
      say,
    },
    senderOn(config),
  );
  res.set('Cache-Control', 'private, max-age=300');
  res.set('X-Robots-Tag', 'noindex').set('Referrer-Policy', 'same-origin');
  res.set('ETag', `"${hashOf(calendar).slice(0, 24)}"`);
  if (changedAt) res.set('Last-Modified', changedAt.toUTCString());
  if (isNotModified(req, res)) return void res.status(304).end();
  res.type('text/calendar; charset=utf-8').send(calendar);
}
