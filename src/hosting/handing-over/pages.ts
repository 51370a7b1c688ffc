// A guest offers to host the next evening, by the mail after or signed in; a host agrees, or says of a series that they would hand over.
import type { Response } from 'express';
import { LinkGone } from '../../errors.ts';
import { submittedFields } from '../../forms/submitted.ts';
import { guestByLink, guestSignedIn, type Guest } from '../../rsvps/guest.ts';
import { seriesHostedBy } from '../../series/looking-up.ts';
import { addressOfSeries } from '../../series/series.ts';
import { namesOrHosts } from '../../tweetups/hosted-by.ts';
import { addressOf, hostsOf, tweetupAt } from '../../tweetups/tweetup.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import type { Exchange, RequestAt } from '../../web/request.ts';
import { protectTokenPage, seeOther } from '../../web/show.ts';
import { signedInPerson } from '../../web/signed-in.ts';
import { goOnIn } from '../../web/visit.ts';
import { hostedHere } from '../hosted.ts';
import {
  agreeToOffer,
  canOffer,
  offerById,
  offerOf,
  offerToHost,
  setTired,
  takeBackOffer,
} from './offers.ts';

type Asked = { readonly guest: Guest; readonly answer: string };

export async function showOfferByLink(site: Dependencies, req: RequestAt<'token'>, res: Response) {
  await renderOffer(site, { req, res }, await guestOfLink(site, { req, res }));
}

export async function offerByLink(site: Dependencies, req: RequestAt<'token'>, res: Response) {
  await takeOffer(site, { req, res }, await guestOfLink(site, { req, res }));
}

export async function showOffer(site: Dependencies, req: RequestAt<'city' | 'slug'>, res: Response) {
  await renderOffer(site, { req, res }, await guestHere(site, { req, res }));
}

export async function makeOffer(site: Dependencies, req: RequestAt<'city' | 'slug'>, res: Response) {
  await takeOffer(site, { req, res }, await guestHere(site, { req, res }));
}

/** One tap of a host. */
export async function agreeToNextHost(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, viewer } = await hostedHere(db, req, res);
  const { agree } = submittedFields(req.body, ['agree']);
  const offer = agree ? await offerById(db, agree) : undefined;
  const next = offer && (await agreeToOffer(db, clock(), { host: viewer, tweetup, offerId: offer.id }));
  const said = next && offer ? `?said=agreed&whom=${offer.personId}` : '';
  seeOther(res, `${addressOf(tweetup)}${said}`);
}

export async function sayTired(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const { series } = await seriesHostedBy(db, signedInPerson(req, res), req.params);
  const { tired } = submittedFields(req.body, ['tired']);
  if (tired) await setTired(db, clock(), { seriesId: series.id, isTired: tired === 'yes' });
  seeOther(res, addressOfSeries(series));
}

async function guestOfLink({ db, clock }: Dependencies, { req, res }: Exchange): Promise<Asked> {
  protectTokenPage(res);
  const token = String(req.params['token']);
  const guest = await guestByLink(db, clock(), { token, asked: undefined });
  if (!guest?.rsvp) throw new LinkGone('rsvps.goneText');
  goOnIn(req, guest.language);
  return { guest, answer: `/rsvp/${token}` };
}

async function guestHere({ db }: Dependencies, { req, res }: Exchange): Promise<Asked> {
  const viewer = signedInPerson(req, res);
  const { city, slug } = req.params as { city: string; slug: string };
  const found = await tweetupAt(db, { city, slug });
  return { guest: await guestSignedIn(db, viewer, found), answer: `${addressOf(found.tweetup)}/rsvp` };
}

async function renderOffer(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { guest: { tweetup, rsvp }, answer }: Asked,
): Promise<void> {
  const { say } = req.visit;
  const hosts = await hostsOf(db, tweetup.id);
  const names = namesOrHosts(hosts, say);
  const isOpen = canOffer(tweetup, rsvp, clock());
  const hostsAlready = hosts.some(({ id }) => id === rsvp?.personId);
  show(req, res, {
    template: 'hosting/offer',
    page: { title: say('hosting.offerTitle'), isPrivate: true },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      action: `${answer}/next-host`,
      answer,
      means: say('hosting.offerMeans', { hosts: names }),
      isMade: rsvp && (await offerOf(db, rsvp)) ? say('hosting.offerIsMade', { hosts: names }) : '',
      closed: hostsAlready ? say('hosting.offerHosts') : isOpen ? '' : say('hosting.offerClosed'),
    },
  });
}

async function takeOffer(
  { db, clock }: Dependencies,
  { req, res }: Exchange,
  { guest: { tweetup, rsvp }, answer }: Asked,
): Promise<void> {
  const { offer } = submittedFields(req.body, ['offer']);
  if (rsvp && offer === 'no') await takeBackOffer(db, rsvp);
  if (offer === 'yes' && canOffer(tweetup, rsvp, clock())) await offerToHost(db, clock(), rsvp);
  seeOther(res, `${answer}/next-host`);
}
