// What opens something of one's own: where one is signed in, which devices are remembered, passkeys.
import type { Request, Response } from 'express';
import { submittedFields } from '../forms/submitted.ts';
import { devicesOf, forgetDevicesOf } from '../people/device.ts';
import { endSession, sessionsOf, thisSession } from '../people/session.ts';
import { hashOf } from '../secrets/tokens.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { guestCookie, readCookie, sessionCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { saidNotice } from '../web/said.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { seeOther } from '../web/show.ts';

export async function showSecurity(
  { config, db, show }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const secure = config.isSecure;
  const viewer = signedInPerson(req, res);
  const { say, language } = req.visit;
  const here = thisSession(readCookie(req, sessionCookie(secure)) ?? '');
  const device = hashOf(readCookie(req, guestCookie(secure)) ?? '');
  const factsOf = ({ since, seenAt }: { since: Date; seenAt: Date }) => {
    const day = (moment: Date) => longDay(moment, homeZone, language);
    return say('personalData.sessionFacts', { since: day(since), seen: day(seenAt) });
  };
  show(req, res, {
    template: 'personal-data/security',
    page: { title: say('personalData.security'), isPrivate: true },
    view: {
      email: viewer.contact,
      notice: saidNotice(req, {
        ended: 'personalData.sessionEnded',
        forgotten: 'personalData.deviceForgotten',
      }),
      sessions: (await sessionsOf(db, viewer)).map((session) => ({
        id: session.tokenHash,
        isThis: session.tokenHash === here,
        facts: factsOf(session),
      })),
      devices: (await devicesOf(db, viewer)).map((one) => ({
        id: one.tokenHash,
        isThis: one.tokenHash === device,
        facts: factsOf(one),
      })),
    },
  });
}

/** Ends sessions, and forgets devices: whoever signs out everywhere else means both. */
export async function endSessions({ config, db }: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { end, forget } = submittedFields(req.body, ['end', 'forget']);
  const here = thisSession(readCookie(req, sessionCookie(config.isSecure)) ?? '');
  if (forget) await forgetDevicesOf(db, viewer.id, forget);
  if (end) await endSession(db, viewer, end === 'others' ? { allBut: here } : { only: end });
  if (end === 'others') await forgetDevicesOf(db, viewer.id);
  seeOther(res, `/me/security?said=${forget ? 'forgotten' : 'ended'}`);
}
