// For guests: asking for a circle after an evening. For hosts: that there are some.
import type { Response } from 'express';
import { LinkGone } from '../errors.ts';
import { hostedHere } from '../hosting/hosted.ts';
import { guestByLink, guestSignedIn, type Guest } from '../rsvps/guest.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { goOnIn } from '../web/visit.ts';
import { proposalView, wishView } from './circle-views.ts';
import { circlesOf, roundOf, introduceCircles } from './circle.ts';
import { spokenLanguages } from './form.ts';
import { canWish, takeBackWish, wishForCircle, wishOf } from './wishes.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

export async function showWishByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await renderWish(
    site,
    { req, res },
    { guest: await guestOfLink(site, { req, res }), answer: `/rsvp/${req.params.token}` },
  );
}

export async function takeWishByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await acceptWish(
    site,
    { req, res },
    { guest: await guestOfLink(site, { req, res }), answer: `/rsvp/${req.params.token}` },
  );
}

export async function showWish(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const guest = await guestHere(site, { req, res });
  if (guest) await renderWish(site, { req, res }, { guest, answer: `${addressOf(guest.tweetup)}/rsvp` });
}

export async function takeWish(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const guest = await guestHere(site, { req, res });
  if (guest) await acceptWish(site, { req, res }, { guest, answer: `${addressOf(guest.tweetup)}/rsvp` });
}

export async function showCircles(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say } = req.visit;
  const round = await roundOf(db, tweetup.id);
  show(req, res, {
    template: 'circles/proposal',
    page: {
      title: say('circles.proposalTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'circles'),
    },
    view: proposalView({ tweetup, round, circles: await circlesOf(db, tweetup.id), say }),
  });
}

export async function drawCircles(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const wanted = (req.body as Record<string, unknown> | undefined)?.['circles'];
  if (wanted === 'send') await introduceCircles(db, clock(), tweetup.id);
  seeOther(res, `${addressOf(tweetup)}/circles`);
}

async function guestOfLink({ db, clock }: Dependencies, { req, res }: Exchange): Promise<Guest> {
  protectTokenPage(res);
  const guest = await guestByLink(db, clock(), { token: String(req.params['token']), asked: undefined });
  if (!guest?.rsvp) throw new LinkGone('rsvps.goneText');
  goOnIn(req, guest.language);
  return guest;
}

async function guestHere({ db }: Dependencies, { req, res }: Exchange): Promise<Guest> {
  const viewer = signedInPerson(req, res);
  const { city: citySlug, slug } = req.params as { city: string; slug: string };
  const { tweetup, city } = await tweetupAt(db, { city: citySlug, slug });
  return guestSignedIn(db, viewer, { tweetup, city });
}

async function renderWish(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { guest, answer, status = 200 }: { guest: Guest; answer: string; status?: number },
): Promise<void> {
  const { rsvp, tweetup } = guest;
  const { say } = req.visit;
  const wished = rsvp ? await wishOf(db, rsvp.id) : undefined;
  show(req, res, {
    template: 'circles/wish',
    page: { title: say('circles.wishTitle', { title: tweetup.title }), isPrivate: true },
    view: wishView({
      guest,
      answer,
      wished,
      isOpen: canWish(tweetup, rsvp, clock()),
      isRefused: status === 422,
      said: req.query['said'],
      say,
    }),
    status,
  });
}

async function acceptWish(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, answer }: { guest: Guest; answer: string },
): Promise<void> {
  const { db, clock } = site;
  const { rsvp, tweetup } = guest;
  if (!rsvp || !canWish(tweetup, rsvp, clock())) return seeOther(res, `${answer}/circle`);
  if ((req.body as Record<string, unknown> | undefined)?.['circle'] === 'no') {
    await takeBackWish(db, rsvp.id);
    return seeOther(res, `${answer}/circle?said=taken-back`);
  }
  const languages = spokenLanguages(req.body);
  if (languages.length === 0 || !rsvp.name)
    return renderWish(site, { req, res }, { guest, answer, status: 422 });
  await wishForCircle(db, clock(), { rsvp, languages });
  seeOther(res, `${answer}/circle?said=wished`);
}
