// For guests: wanting a circle, and the circle that one is in. For hosts: looking at what is proposed.
import { Router, type Request, type Response } from 'express';
import { NotFound } from '../errors.ts';
import { hostedHere } from '../hosting/hosted.ts';
import { sayIn } from '../language/translate.ts';
import { opened } from '../mail/links.ts';
import { guestBehind, guestSignedIn, type Guest } from '../rsvps/guest.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { circleView, proposalView, wishView } from './circle-views.ts';
import { circlesOf, mixAnew, roundOf, sendCircles } from './circle.ts';
import { howItWent, spokenLanguages } from './form.ts';
import { leaveCircle, membershipOf, sayHowItWent, type Membership } from './membership.ts';
import { mayWish, takeBackWish, wishForCircle, wishOf } from './wishes.ts';

export function circlePages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/rsvp/:token/circle', async (req, res) => {
    await showWish(req, res, await guestOfLink(req, res), `/rsvp/${req.params.token}`);
  });

  pages.post('/rsvp/:token/circle', async (req, res) => {
    await takeWish(req, res, await guestOfLink(req, res), `/rsvp/${req.params.token}`);
  });

  pages.get('/:city/:slug/rsvp/circle', async (req, res) => {
    const guest = await guestHere(req, res);
    if (guest) await showWish(req, res, guest, `${addressOf(guest.tweetup)}/rsvp`);
  });

  pages.post('/:city/:slug/rsvp/circle', async (req, res) => {
    const guest = await guestHere(req, res);
    if (guest) await takeWish(req, res, guest, `${addressOf(guest.tweetup)}/rsvp`);
  });

  async function guestOfLink(req: Request, res: Response): Promise<Guest> {
    protectTokenPage(res);
    const guest = await guestBehind(db, clock(), String(req.params['token']), undefined);
    if (!guest?.rsvp) throw new NotFound('no answer behind this link');
    req.visit = { ...req.visit, language: guest.language, say: sayIn(guest.language) };
    return guest;
  }

  async function guestHere(req: Request, res: Response): Promise<Guest | undefined> {
    res.set('Cache-Control', 'private, no-store');
    const { city: citySlug, slug } = req.params as { city: string; slug: string };
    const { tweetup, city } = await tweetupAt(db, citySlug, slug);
    const { viewer } = req.visit;
    if (viewer) return guestSignedIn(db, viewer, tweetup, city);
    seeOther(res, `/sign-in?next=${encodeURIComponent(req.path)}`);
    return undefined;
  }

  async function showWish(
    req: Request,
    res: Response,
    guest: Guest,
    answer: string,
    status = 200,
  ): Promise<void> {
    const { rsvp, tweetup } = guest;
    const { say } = req.visit;
    const wished = rsvp ? await wishOf(db, rsvp.id) : undefined;
    show(
      req,
      res,
      'circles/wish',
      { title: say('circles.wishTitle', { title: tweetup.title }), isPrivate: true },
      wishView({
        guest,
        answer,
        wished,
        isOpen: mayWish(tweetup, rsvp, clock()),
        isRefused: status === 422,
        said: req.query['said'],
        say,
      }),
      status,
    );
  }

  async function takeWish(req: Request, res: Response, guest: Guest, answer: string): Promise<void> {
    const { rsvp, tweetup } = guest;
    if (!rsvp || !mayWish(tweetup, rsvp, clock())) return seeOther(res, `${answer}/circle`);
    if ((req.body as Record<string, unknown> | undefined)?.['circle'] === 'no') {
      await takeBackWish(db, rsvp.id);
      return seeOther(res, `${answer}/circle?said=taken-back`);
    }
    const languages = spokenLanguages(req.body);
    if (languages.length === 0 || !rsvp.name) return showWish(req, res, guest, answer, 422);
    await wishForCircle(db, clock(), rsvp, languages);
    seeOther(res, `${answer}/circle?said=wished`);
  }

  pages.get('/circles/:token', async (req, res) => {
    const membership = await membershipHere(req, res);
    const { say } = req.visit;
    if (!membership) {
      show(req, res, 'circles/left', { title: say('circles.leftCircle'), isPrivate: true }, {});
      return;
    }
    show(
      req,
      res,
      'circles/circle',
      { title: say('circles.circleTitle', { title: membership.tweetup.title }), isPrivate: true },
      circleView(membership, `/circles/${req.params.token}`, req.query['said'], say),
    );
  });

  pages.post('/circles/:token', async (req, res) => {
    const here = `/circles/${req.params.token}`;
    const { own } = (await membershipHere(req, res)) ?? {};
    if (!own) return seeOther(res, here);
    if ((req.body as Record<string, unknown> | undefined)?.['leave'] === 'yes') {
      await leaveCircle(db, own);
      return seeOther(res, here);
    }
    const { went, word } = howItWent(req.body);
    if (!went) return seeOther(res, here);
    await sayHowItWent(db, own, went, word);
    seeOther(res, `${here}?said=thanks`);
  });

  /** @returns undefined when they have left it */
  async function membershipHere(req: Request, res: Response): Promise<Membership | undefined> {
    protectTokenPage(res);
    const link = await opened(db, String(req.params['token']), clock());
    if (link?.opens !== 'circle') throw new NotFound('no circle behind this link');
    const membership = await membershipOf(db, link.subject);
    if (!membership) return undefined;
    const { language } = membership.own;
    req.visit = { ...req.visit, language, say: sayIn(language) };
    return membership;
  }

  pages.get('/:city/:slug/circles', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say } = req.visit;
    const round = await roundOf(db, tweetup.id);
    show(
      req,
      res,
      'circles/proposal',
      { title: say('circles.proposalTitle', { title: tweetup.title }), isPrivate: true },
      proposalView({
        tweetup,
        round,
        circles: await circlesOf(db, tweetup.id),
        said: req.query['said'],
        say,
      }),
    );
  });

  pages.post('/:city/:slug/circles', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const wanted = (req.body as Record<string, unknown> | undefined)?.['circles'];
    if (wanted === 'mix') await mixAnew(db, clock(), tweetup.id);
    if (wanted === 'send') await sendCircles(db, clock(), tweetup.id);
    seeOther(res, `${addressOf(tweetup)}/circles${wanted === 'mix' ? '?said=mixed' : ''}`);
  });

  return pages;
}
