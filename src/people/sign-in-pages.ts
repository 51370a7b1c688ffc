// Signing in and out: no passwords, a link or a code by mail.
import { Router, type Request, type Response } from 'express';
import type { Say } from '../language/translate.ts';
import { opened } from '../mail/links.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { beginSession, endSession } from '../web/session.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { submittedFields } from '../forms/submitted.ts';
import { pathHere, signInFields, signInForm } from './form.ts';
import { askForSignIn, isUsable, signInByCode, signInByLink, type SignedIn } from './signing-in.ts';

export function signInPages({ config, db, clock, show }: Dependencies): Router {
  const pages = Router();
  const secure = config.baseUrl.startsWith('https:');

  pages.get('/sign-in', (req, res) => {
    const { attempt } = req.query;
    if (typeof attempt === 'string') return showCode(req, res, attempt, '', 200);
    const next = typeof req.query['next'] === 'string' ? pathHere(req.query['next']) : '';
    if (req.visit.viewer) return seeOther(res, next || '/me');
    showForm(req, res, { email: '', next }, {}, 200);
  });

  pages.post('/sign-in', async (req, res) => {
    const { attempt, code } = submittedFields(req.body, ['attempt', 'code']);
    if (attempt)
      return finish(req, res, await signInByCode(db, clock(), attempt, code.replaceAll(/\D/g, '')), attempt);
    const reading = signInForm(req.body);
    if (reading.outcome === 'refused') return showForm(req, res, reading.typed, reading.errors, 422);
    const { email, goOnTo } = reading;
    const made = await askForSignIn(db, clock(), { email, goOnTo, language: req.visit.language });
    seeOther(res, `/sign-in?attempt=${made}`);
  });

  pages.get('/sign-in/:token', async (req, res) => {
    protectTokenPage(res);
    const { say } = req.visit;
    const link = await opened(db, req.params.token, clock());
    if (link?.opens !== 'sign-in' || !(await isUsable(db, clock(), link.subject))) return showGone(req, res);
    const page = { title: say('people.linkTitle'), isPrivate: true };
    show(req, res, 'people/sign-in-link', page, { action: `/sign-in/${req.params.token}` });
  });

  pages.post('/sign-in/:token', async (req, res) => {
    protectTokenPage(res);
    const link = await opened(db, req.params.token, clock());
    if (link?.opens !== 'sign-in') return showGone(req, res);
    await finish(req, res, await signInByLink(db, clock(), link.subject), '');
  });

  pages.post('/sign-out', async (req, res) => {
    await endSession(db, req, res, secure);
    seeOther(res, '/sign-in?said=signed-out');
  });

  async function finish(req: Request, res: Response, signedIn: SignedIn, attempt: string): Promise<void> {
    switch (signedIn.outcome) {
      case 'signed-in':
        await beginSession(db, req, res, signedIn.session, secure);
        return seeOther(res, signedIn.goOnTo);
      case 'wrong-code':
        return showCode(req, res, attempt, req.visit.say('people.codeWrong'), 422);
      case 'ended':
        return attempt
          ? showCode(req, res, attempt, req.visit.say('people.attemptEnded'), 422)
          : showGone(req, res);
    }
  }

  function showForm(
    req: Request,
    res: Response,
    typed: Parameters<typeof formView<(typeof signInFields)[number]>>[1],
    errors: Parameters<typeof formView<(typeof signInFields)[number]>>[2],
    status: number,
  ): void {
    const { say } = req.visit;
    show(
      req,
      res,
      'people/sign-in',
      { title: say('people.signInTitle'), isPrivate: true },
      {
        form: formView(signInFields, typed, errors, say),
        notice: noticeOf(req.query['said'], say),
      },
      status,
    );
  }

  function showCode(req: Request, res: Response, attempt: string, error: string, status: number): void {
    protectTokenPage(res);
    const { say } = req.visit;
    show(
      req,
      res,
      'people/code',
      { title: say('people.codeTitle'), isPrivate: true },
      { attempt, code: { name: 'code', error }, errors: error ? [{ name: 'code', message: error }] : [] },
      status,
    );
  }

  function showGone(req: Request, res: Response): void {
    const { say } = req.visit;
    const page = { title: say('tweetups.goneTitle'), isPrivate: true };
    show(req, res, 'people/link-gone', page, { text: say('people.linkGoneText') }, 410);
  }

  return pages;
}

function noticeOf(said: unknown, say: Say): string {
  if (said === 'passkey-refused') return say('people.passkeySignInRefused');
  if (said === 'left') return say('personalData.hasLeft');
  return said === 'signed-out' ? say('people.signedOutText') : '';
}
