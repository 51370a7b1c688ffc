// What reaches somebody from this site, and how: their address, what they follow, their own calendar.
import type { Request, Response } from 'express';
import { unreachable } from '../mail/returning.ts';
import { calendarAddresses } from '../subscribing/addresses.ts';
import { followedViews } from '../subscribing/follow-views.ts';
import { followedBy } from '../subscribing/following.ts';
import { ownCalendarPath } from '../subscribing/own-calendar.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { saidNotice } from '../web/said.ts';
import { signedInPerson } from '../web/signed-in.ts';

export async function showEmails(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, show, sealing, absolute } = site;
  const viewer = signedInPerson(req, res);
  res.set('Cache-Control', 'private, no-store');
  const { say } = req.visit;
  const path = await ownCalendarPath(db, viewer.id, sealing);
  const isLost = (await unreachable(db, [viewer.contact])).has(viewer.contact);
  show(req, res, {
    template: 'people/emails',
    page: { title: say('people.emailsTitle'), isPrivate: true },
    view: {
      notice: saidNotice(req, { saved: 'people.saved' }),
      lost: isLost ? say('people.mailsComeBack', { email: viewer.contact }) : '',
      email: viewer.contact,
      followed: followedViews(await followedBy(db, viewer.id), say),
      calendar: path ? calendarAddresses(absolute, path) : null,
    },
  });
}
