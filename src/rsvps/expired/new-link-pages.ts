// The link of a mail that opens nothing any more: a new one goes to the address that it belongs to, which nobody has to type and the page does not name.
import { LinkGone } from '../../errors.ts';
import type { Queries } from '../../database/database.ts';
import { linkOnce } from '../../mail/links.ts';
import { personById } from '../../people/person.ts';
import { askForSignIn } from '../../people/signing-in.ts';
import { addressOf, tweetupById } from '../../tweetups/tweetup.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import { networkOf } from '../../web/limits.ts';
import type { RequestAt } from '../../web/request.ts';
import { invitationById } from '../invitation.ts';
import { rsvpById } from '../rsvp.ts';
import { unconfirmedById } from '../unconfirmed.ts';

interface Belonging {
  readonly email: string;
  readonly tweetupId: string;
}

export async function linkGone({ db }: Dependencies, token: string): Promise<LinkGone> {
  const isKnown = (await ownerOf(db, token)) !== undefined;
  return isKnown ? new LinkGone('web.linkTooOld', `/rsvp/${token}`) : new LinkGone('rsvps.goneText');
}

/** @returns where they go on, or undefined when nobody knows whose link it was */
export async function sendNewLink(
  { db, clock }: Dependencies,
  req: RequestAt<'token'>,
): Promise<string | undefined> {
  const owner = await ownerOf(db, req.params.token);
  if (!owner) return undefined;
  const { tweetup } = await tweetupById(db, owner.tweetupId);
  const attempt = await askForSignIn(db, clock(), {
    email: owner.email,
    goOnTo: `${addressOf(tweetup)}/rsvp`,
    language: req.visit.language,
    from: networkOf(req),
  });
  return `/sign-in?attempt=${attempt}`;
}

async function ownerOf(db: Queries, token: string): Promise<Belonging | undefined> {
  const link = await linkOnce(db, token);
  if (link?.purpose === 'invitation') return invitationById(db, link.target);
  if (link?.purpose === 'unconfirmed-answer') return unconfirmedById(db, link.target);
  const rsvp = link?.purpose === 'rsvp' ? await rsvpById(db, link.target) : undefined;
  const person = rsvp && (await personById(db, rsvp.personId));
  // An account of the fediverse has no mailbox.
  return rsvp && person?.email ? { email: person.email, tweetupId: rsvp.tweetupId } : undefined;
}
