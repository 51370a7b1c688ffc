// The second link of a guest: it lets see the people page and its files, changes nothing, and dies with the answer.
import { createHmac } from 'node:crypto';
import type { Queries } from '../database/database.ts';
import { opened, keepLink } from '../mail/links.ts';
import { rsvpById, type Rsvp } from './rsvp.ts';
import { answerLinkEnd } from './unconfirmed.ts';

/**
 * Made from the answer's own token, so that the page behind that link can name it without writing anything: a GET changes nothing.
 * It does not lead back: whoever is handed this one cannot change the answer.
 */
export function guestListToken(answerToken: string): string {
  return createHmac('sha256', answerToken).update('guest-list').digest('base64url').slice(0, 32);
}

export async function letSee(tx: Queries, now: Date, answerToken: string, rsvp: Rsvp): Promise<void> {
  if (rsvp.answer === 'no') return;
  await keepLink(tx, guestListToken(answerToken), 'guest-list', rsvp.id, now, answerLinkEnd(now));
}

/** @param token what the address says after `?guest=` @returns the answer through which is looked */
export async function guestSeeing(db: Queries, now: Date, token: unknown): Promise<Rsvp | undefined> {
  if (typeof token !== 'string') return undefined;
  const link = await opened(db, token, now);
  return link?.opens === 'guest-list' ? await rsvpById(db, link.subject) : undefined;
}
