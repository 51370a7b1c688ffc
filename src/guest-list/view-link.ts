// A guest's view link: it opens the people page and its files, changes nothing, and ends with the answer.
import { createHmac } from 'node:crypto';
import type { Queries } from '../database/database.ts';
import { findLink, storeLink } from '../mail/links.ts';
import { tokenMeant } from '../mail/received-token.ts';
import { invitationById } from '../rsvps/invitation.ts';
import { answerByContact, rsvpById, type Rsvp } from '../rsvps/rsvp.ts';
import { tokenLength } from '../secrets/tokens.ts';
import { answerLinkEnd } from '../rsvps/unconfirmed.ts';

/**
 * Made from the answer's own token, so that the page behind that link can name it without writing anything: a GET changes nothing.
 * It does not lead back: whoever is handed this one cannot change the answer.
 */
export function viewTokenFor(answerToken: string): string {
  const whole = createHmac('sha256', answerToken)
    .update('guest-list')
    .digest('base64url')
    .slice(0, tokenLength);
  return whole.replaceAll(/^[-_]|[-_]$/g, (edge) => insteadOf[edge as keyof typeof insteadOf]);
}

/** At its ends a token has a letter or a digit, or mail programs cut it (see tokens.ts). */
const insteadOf = { '-': '0', _: '1' } as const;

/** What older mails have at the ends of a view link. */
function formerSpellings(token: string): string[] {
  const former = (edge: string) => (edge === '0' ? [edge, '-'] : edge === '1' ? [edge, '_'] : [edge]);
  return former(token.charAt(0)).flatMap((first) =>
    former(token.charAt(tokenLength - 1)).map((last) => first + token.slice(1, -1) + last),
  );
}

/** Kept for a no too: as long as the answer is no, it shows what strangers see. */
export async function grantViewLink(
  tx: Queries,
  now: Date,
  { answerToken, rsvp }: { answerToken: string; rsvp: Rsvp },
): Promise<void> {
  await storeLink(tx, now, {
    token: viewTokenFor(answerToken),
    purpose: 'guest-list',
    target: rsvp.id,
    until: answerLinkEnd(now),
  });
}

/** For an invitation, whose guest may answer in another way and then come back to its link. */
export async function grantViewLinkOnceAnswered(
  tx: Queries,
  now: Date,
  { invitationToken, invitationId, until }: { invitationToken: string; invitationId: string; until: Date },
): Promise<void> {
  await storeLink(tx, now, {
    token: viewTokenFor(invitationToken),
    purpose: 'guest-list',
    target: invited + invitationId,
    until,
  });
}

const invited = 'invitation ';

/** @param token what the address says after `?guest=` @returns the answer whose view link it is */
export async function guestByViewLink(db: Queries, now: Date, token: unknown): Promise<Rsvp | undefined> {
  if (typeof token !== 'string') return undefined;
  const meant = await tokenMeant(db, token);
  for (const spelling of formerSpellings(meant)) {
    const link = await findLink(db, spelling, now);
    if (link?.purpose === 'guest-list') return answerSeenThrough(db, link.target);
  }
  return undefined;
}

async function answerSeenThrough(db: Queries, subject: string): Promise<Rsvp | undefined> {
  if (!subject.startsWith(invited)) return rsvpById(db, subject);
  const invitation = await invitationById(db, subject.slice(invited.length));
  return invitation && answerByContact(db, invitation.tweetupId, invitation.email);
}
