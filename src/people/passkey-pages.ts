// Passkeys: adding and removing your own, and signing in with one. Browsers need a script for it, so the mail's link remains for everybody.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { Forbidden, SignedOut } from '../errors.ts';
import { isOperator, canChangePasskeys, needsPasskey } from '../operating/operators.ts';
import { note } from '../operating/operator-log.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { submittedFields } from '../forms/submitted.ts';
import { readCookie, sessionCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { beginSession } from '../web/session.ts';
import { seeOther } from '../web/show.ts';
import { pathHere } from './form.ts';
import {
  addPasskey,
  optionsToAdd,
  optionsToSignIn,
  partyOf,
  passkeysOf,
  removePasskey,
  signInByPasskey,
} from './passkeys.ts';
import type { Person } from './person.ts';
import { thisSession } from './session.ts';

export async function offerPasskeySignIn(
  { config, db, clock }: Dependencies,
  _req: Request,
  res: Response,
): Promise<void> {
  const party = partyOf(config);
  res.set('Cache-Control', 'private, no-store');
  res.json(await optionsToSignIn(db, clock(), party));
}

export async function signInWithPasskey(
  { config, db, clock }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const secure = config.isSecure;
  const party = partyOf(config);
  const { credential, next } = submittedFields(req.body, ['credential', 'next']);
  const goOnTo = pathHere(next);
  const session = await signInByPasskey(db, clock(), { party, typed: credential });
  if (!session) return seeOther(res, `/sign-in?said=passkey-refused&next=${encodeURIComponent(goOnTo)}`);
  await beginSession(db, { req, res }, { session, secure });
  seeOther(res, goOnTo);
}

export async function showPasskeys(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  await renderPasskeys(site, { req, res }, viewer);
}

export async function offerPasskey(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock } = site;
  const party = partyOf(config);
  const viewer = await whoMayChange(site, req);
  res.set('Cache-Control', 'private, no-store');
  res.json(await optionsToAdd(db, clock(), { party, person: viewer }));
}

export async function changePasskeys(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock } = site;
  const secure = config.isSecure;
  const party = partyOf(config);
  if (!req.visit.viewer) throw new SignedOut('nobody is signed in');
  const typed = submittedFields(req.body, ['credential', 'name', 'remove', 'next']);
  const back = `/me/passkeys?next=${encodeURIComponent(pathHere(typed.next))}`;
  if (!typed.credential && !typed.remove) return seeOther(res, back);
  const viewer = await whoMayChange(site, req);
  if (typed.remove) {
    await removePasskey(db, viewer, typed.remove);
    return seeOther(res, `${back}&said=removed`);
  }
  const now = clock();
  const name = beginningOf(typed.name, 60) || longDay(now, homeZone, req.visit.language);
  const session = thisSession(readCookie(req, sessionCookie(secure)) ?? '');
  const added = await addPasskey(db, now, {
    party,
    person: viewer,
    typed: typed.credential,
    name,
    language: req.visit.language,
    session,
    within: async (tx) => {
      if (!isOperator(config, viewer)) return;
      await note(tx, now, { operator: viewer.contact, deed: 'added_passkey', about: name, reason: '' });
    },
  });
  // An operator came here to open their pages.
  const isOnTheWay = added === 'added' && typed.next.startsWith('/admin');
  seeOther(res, isOnTheWay ? pathHere(typed.next) : `${back}&said=${added}`);
}

/** @throws SignedOut, Forbidden */
async function whoMayChange({ config, db }: Dependencies, req: Request): Promise<Person> {
  const { viewer, passkeyId } = req.visit;
  if (!viewer) throw new SignedOut('nobody is signed in');
  if (!(await canChangePasskeys(db, config, { person: viewer, passkeyId })))
    throw new Forbidden('an operator’s passkeys are changed where one of them was used');
  return viewer;
}

async function renderPasskeys(
  { config, db, show }: Dependencies,
  { req, res }: Exchange,
  viewer: Person,
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
  const { say, language, passkeyId } = req.visit;
  const next = typeof req.query['next'] === 'string' ? pathHere(req.query['next']) : '/me/passkeys';
  const notice = saidNotice(req, {
    added: 'people.passkeyAdded',
    removed: 'people.passkeyRemoved',
    refused: 'people.passkeyRefused',
  });
  const day = (moment: Date) => longDay(moment, homeZone, language);
  const mayChange = await canChangePasskeys(db, config, { person: viewer, passkeyId });
  show(req, res, {
    template: 'people/passkeys',
    page: { title: say('people.passkeys'), isPrivate: true },
    view: {
      notice,
      next,
      needsFirst: needsPasskey(config, viewer, passkeyId) && mayChange,
      needsConfirming: !mayChange,
      passkeys: (await passkeysOf(db, viewer.id)).map(({ id, name, since, usedAt }) => ({
        id,
        name,
        facts: usedAt
          ? say('people.passkeyFacts', { since: day(since), used: day(usedAt) })
          : say('people.passkeySince', { since: day(since) }),
        isThis: id === passkeyId,
      })),
    },
  });
}
