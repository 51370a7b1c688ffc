// Signing in and out: no passwords, a link or a code by mail.
import type { Request, Response } from 'express';
import type { Say } from '../language/translate.ts';
import type { Queries } from '../database/database.ts';
import { isAccount } from '../mail/contact.ts';
import { findLink, linkOnce } from '../mail/links.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { mailboxToOpen, type Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { deviceHere, forgetDeviceHere } from '../web/device.ts';
import { networkOf } from '../web/limits.ts';
import { beginSession, endSession } from '../web/session.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { submittedFields } from '../forms/submitted.ts';
import { pathHere, readSignIn, signInForm } from './form.ts';
import {
  askForSignIn,
  attemptOnce,
  isUsable,
  signInByCode,
  signInByLink,
  type SignedIn,
} from './signing-in.ts';

export function showSignIn(site: Dependencies, req: Request, res: Response): void {
  const { attempt } = req.query;
  if (typeof attempt === 'string') return showCode(site, { req, res }, { attempt, error: '', status: 200 });
  const next = typeof req.query['next'] === 'string' ? pathHere(req.query['next']) : '';
  if (req.visit.viewer) return seeOther(res, next || '/me');
  showForm(site, { req, res }, { submitted: { next }, status: 200 });
}

export async function takeSignIn(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const { attempt, code, link, again } = submittedFields(req.body, ['attempt', 'code', 'link', 'again']);
  // Without the pressed button it is a program that tries forms.
  if (link) return again ? sendAgain(site, { req, res }, link) : showGone(site, { req, res }, link);
  if (attempt)
    return finish(
      site,
      { req, res },
      { signedIn: await signInByCode(db, clock(), { attempt, code: code.replaceAll(/\D/g, '') }), attempt },
    );
  const reading = readSignIn(req.body);
  if (reading.outcome === 'refused') return showForm(site, { req, res }, { ...reading, status: 422 });
  const { email, goOnTo } = reading;
  const isTheirs =
    req.visit.viewer?.email === email || (await deviceHere(site, { req, res }))?.person.email === email;
  const from = isTheirs ? 'their own browser' : networkOf(req);
  const made = await askForSignIn(db, clock(), { email, goOnTo, language: req.visit.language, from });
  seeOther(res, `/sign-in?attempt=${made}`);
}

export async function showSignInLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock, show } = site;
  protectTokenPage(res);
  const { say } = req.visit;
  const link = await findLink(db, req.params.token, clock());
  if (link?.purpose !== 'sign-in' || !(await isUsable(db, clock(), link.target)))
    return showGone(site, { req, res }, req.params.token);
  const page = { title: say('people.linkTitle'), isPrivate: true };
  show(req, res, { template: 'people/sign-in-link', page, view: { action: `/sign-in/${req.params.token}` } });
}

export async function finishSignIn(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  protectTokenPage(res);
  const link = await findLink(db, req.params.token, clock());
  const signedIn: SignedIn =
    link?.purpose === 'sign-in' ? await signInByLink(db, clock(), link.target) : { outcome: 'ended' };
  if (signedIn.outcome !== 'ended') return finish(site, { req, res }, { signedIn, attempt: '' });
  await showGone(site, { req, res }, req.params.token);
}

export async function signOut({ config, db }: Dependencies, req: Request, res: Response): Promise<void> {
  const secure = config.isSecure;
  await endSession(db, { req, res }, secure);
  seeOther(res, '/sign-in?said=signed-out');
}

/** A remembered device is signed out, too: as far as it ever was in. */
export async function forgetThisDevice(
  { config, db }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  await forgetDeviceHere(db, { req, res }, config.isSecure);
  const { next } = submittedFields(req.body, ['next']);
  seeOther(res, evening.test(next) ? `${next}?said=forgotten` : '/');
}

const evening = /^\/[a-z0-9-]+\/[a-z0-9-]+$/;

async function finish(
  site: Dependencies,
  { req, res }: Exchange,
  { signedIn, attempt }: { signedIn: SignedIn; attempt: string },
): Promise<void> {
  const { config, db } = site;
  const secure = config.isSecure;
  switch (signedIn.outcome) {
    case 'signed-in':
      await beginSession(db, { req, res }, { session: signedIn.session, secure });
      return seeOther(res, signedIn.goOnTo);
    case 'wrong-code':
      return showCode(site, { req, res }, { attempt, error: req.visit.say('people.codeWrong'), status: 422 });
    case 'ended':
      return showCode(
        site,
        { req, res },
        { attempt, error: req.visit.say('people.attemptEnded'), status: 422 },
      );
  }
}

function showForm(
  { show }: Dependencies,
  { req, res }: Exchange,
  { status, ...filled }: Filled<keyof typeof signInForm> & { status: number },
): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'people/sign-in',
    page: { title: say('people.signInTitle'), isPrivate: true },
    view: {
      form: fieldsView(signInForm, filled, say),
      notice: noticeOf(req.query['said'], say),
    },
    status,
  });
}

function showCode(
  { show, readableMails }: Dependencies,
  { req, res }: Exchange,
  { attempt, error, status }: { attempt: string; error: string; status: number },
): void {
  protectTokenPage(res);
  const { say } = req.visit;
  show(req, res, {
    template: 'people/code',
    page: { title: say('people.codeTitle'), isPrivate: true },
    view: {
      attempt,
      code: { name: 'code', error },
      errors: error ? [{ name: 'code', message: error }] : [],
      mailbox: mailboxToOpen(readableMails),
    },
    status,
  });
}

/** The link that was asked for is over, and whoever holds it wants another one: it goes where the old one went. */
async function sendAgain(site: Dependencies, { req, res }: Exchange, link: string): Promise<void> {
  const { db, clock } = site;
  const owner = await ownerOf(db, link);
  if (!owner) return showGone(site, { req, res }, link);
  const asked = { ...owner, language: req.visit.language, from: networkOf(req) };
  seeOther(res, `/sign-in?attempt=${await askForSignIn(db, clock(), asked)}`);
}

/** Whoever it was sent to, as long as the attempt is known. */
async function ownerOf(db: Queries, token: string) {
  const link = await linkOnce(db, token);
  const attempt = link?.purpose === 'sign-in' ? await attemptOnce(db, link.target) : undefined;
  // An account of the fediverse has no mailbox.
  return attempt && !isAccount(attempt.email) ? attempt : undefined;
}

/** While it is known whose the link was, a new one goes to their address, which nobody has to type and the page does not name. */
async function showGone({ db, show }: Dependencies, { req, res }: Exchange, link: string): Promise<void> {
  const { say } = req.visit;
  const page = { title: say('tweetups.goneTitle'), isPrivate: true };
  const text = say('people.linkGoneText');
  if (await ownerOf(db, link))
    return show(req, res, {
      template: 'web/gone-again',
      page,
      view: { text, again: '/sign-in', link },
      status: 410,
    });
  show(req, res, {
    template: 'people/link-gone',
    page,
    view: { text },
    status: 410,
  });
}

function noticeOf(said: unknown, say: Say): string {
  if (said === 'passkey-refused') return say('people.passkeySignInRefused');
  if (said === 'left') return say('personalData.hasLeft');
  return said === 'signed-out' ? say('people.signedOutText') : '';
}
