// What hosts send from the page for inviting: one of the ten, once more, and last time's guests.
import type { Response } from 'express';
import { acceptedValues, readForm } from '../../forms/form.ts';
import { submittedFields, ticked } from '../../forms/submitted.ts';
import { hostedHere } from '../../hosting/hosted.ts';
import { inviteAgain } from '../../hosting/again.ts';
import { addressOf, type Tweetup } from '../../tweetups/tweetup.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import type { RequestAt } from '../../web/request.ts';
import { seeOther } from '../../web/show.ts';
import { renderInvite } from '../invite-pages.ts';
import { askAgain, takeBackAsking } from './asking-again.ts';
import { againForm, oneForm, ownWordsIn } from './form.ts';
import { makeLinkForAll, renewLinkForAll } from './by-invitation.ts';
import { askPersonally, forgetAsked } from './ten.ts';

const refusals = {
  'ten-already': { name: 'rsvps.tenAlready' },
  'already-invited': { email: 'rsvps.inviteAlready' },
  'too-many-today': { email: 'rsvps.inviteTooMany' },
} as const;

export async function askOne(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer: host } = found;
  const here = `${addressOf(tweetup)}/invite`;
  const { by, forget, link } = submittedFields(req.body, ['by', 'forget', 'link']);
  if (forget) {
    await forgetAsked(db, { id: forget, tweetup, host });
    return seeOther(res, `${here}#ten`);
  }
  if (isClosed(site, tweetup)) return seeOther(res, here);
  if (link) {
    const itsHost = { tweetupId: tweetup.id, hostId: host.id };
    if (link === 'another') await renewLinkForAll(db, clock(), itsHost);
    else await makeLinkForAll(db, clock(), itsHost);
    return seeOther(res, `${here}${link === 'another' ? '?said=new-link' : ''}#everybody`);
  }
  const reading = readForm(oneForm, req.body);
  if (by === 'mail' && reading.submitted.email === '') reading.errors.email = 'rsvps.tenEmailMissing';
  const values = acceptedValues(reading);
  const refused = { ...found, open: 'ten' as const, refused: reading };
  if (!values) return renderInvite(site, { req, res }, refused);
  const email = by === 'mail' ? values.email : '';
  const asked = await askPersonally(db, clock(), { host, tweetup, ...values, email });
  if (asked.outcome !== 'asked')
    return renderInvite(
      site,
      { req, res },
      {
        ...refused,
        refused: { submitted: reading.submitted, errors: refusals[asked.outcome] },
      },
    );
  seeOther(res, `${here}?said=${email ? 'mailed' : 'linked'}&whom=${asked.id}#one-${asked.id}`);
}

export async function askOnceMore(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer: host } = found;
  const here = `${addressOf(tweetup)}/invite`;
  if (submittedFields(req.body, ['undo']).undo) {
    await takeBackAsking(db, clock(), tweetup.id);
    return seeOther(res, `${here}?open=again#again`);
  }
  const reading = readForm(againForm, req.body);
  const ids = ticked(req.body, 'whom').slice(0, 500);
  const own = ownWordsIn(req.body, ids);
  if (own.isTooLong) reading.errors.again ??= 'web.tooLong';
  const values = acceptedValues(reading);
  if (!values) {
    const refused = { open: 'again', refused: reading, ownWords: own.words } as const;
    return renderInvite(site, { req, res }, { ...found, ...refused });
  }
  const wordTo = (id: string) => own.words.get(id) || values.again;
  const asked = await askAgain(db, clock(), { host, tweetup, ids, wordTo });
  seeOther(res, asked > 0 ? here : `${here}?open=again&said=none`);
}

/** By name: no host sees the addresses of earlier guests. */
export async function inviteLastGuests(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup, viewer: host } = await hostedHere(db, req, res);
  const here = `${addressOf(tweetup)}/invite`;
  const chosen = ticked(req.body, 'whom').slice(0, 500);
  if (isClosed(site, tweetup) || chosen.length === 0) return seeOther(res, here);
  seeOther(res, `${here}?round=${await inviteAgain(db, clock(), { host, tweetup, chosen })}`);
}

function isClosed({ clock }: Dependencies, { cancelledAt, endsAt }: Tweetup): boolean {
  return cancelledAt !== null || clock() >= endsAt;
}
