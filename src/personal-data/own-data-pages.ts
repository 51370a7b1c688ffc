// One's own data: as a file, and leaving at once.
import type { Request, Response } from 'express';
import { longDay } from '../time/phrases.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { portraitOf } from '../pictures/portraits.ts';
import { discard } from '../pictures/store.ts';
import { clearCookie, guestCookie, sessionCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { seeOther } from '../web/show.ts';
import { hostedAlone, leave } from './leaving.ts';
import { ownData } from './own-data.ts';

export function showOwnData({ show }: Dependencies, req: Request, res: Response): void {
  const viewer = signedInPerson(req, res);
  const { say } = req.visit;
  show(req, res, {
    template: 'personal-data/own-data',
    page: { title: say('personalData.ownData'), isPrivate: true },
    view: { email: viewer.contact },
  });
}

export async function downloadOwnData(
  { config, db, clock, sealing }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const file = { of: viewer.contact, at: clock().toISOString(), from: config.baseUrl };
  res.set('Cache-Control', 'private, no-store');
  res.set('Content-Disposition', 'attachment; filename="my-data.json"');
  res.type('application/json; charset=utf-8');
  res.send(`${JSON.stringify({ ...file, ...(await ownData(db, viewer, sealing)) }, null, 2)}\n`);
}

export async function showLeave(
  { db, clock, show }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { say, language } = req.visit;
  res.set('Cache-Control', 'private, no-store');
  show(req, res, {
    template: 'personal-data/leave',
    page: { title: say('personalData.leave'), isPrivate: true },
    view: {
      email: viewer.contact,
      duties: (await hostedAlone(db, clock(), viewer)).map((tweetup) => ({
        title: tweetup.title,
        address: addressOf(tweetup),
        facts: longDay(tweetup.startsAt, tweetup.zone, language),
      })),
    },
  });
}

export async function leaveSite(
  { config, db, clock, pictures }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const secure = config.isSecure;

  const viewer = signedInPerson(req, res);
  const { leave: button } = submittedFields(req.body, ['leave']);
  const portrait = button ? await portraitOf(db, viewer.id) : undefined;
  const left = button ? await leave(db, clock(), viewer) : { outcome: 'hosts-alone' as const };
  if (left.outcome === 'hosts-alone') return seeOther(res, '/me/leave');
  if (portrait?.hash) await discard(db, pictures, portrait.hash);
  clearCookie(res, sessionCookie(secure), secure);
  clearCookie(res, guestCookie(secure), secure);
  seeOther(res, '/sign-in?said=left');
}
