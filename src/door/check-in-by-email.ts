// Somebody at the door without an account: they type their address into the page behind the door's code, and their mail has the button.
import type { Database } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { minute } from '../time/clock.ts';
import { phaseOf, type Tweetup } from '../tweetups/tweetup.ts';
import { answerByContact } from '../rsvps/rsvp.ts';
import { askToConfirm } from '../rsvps/unconfirmed.ts';

/** A form that is sent twice by a nervous finger makes one mail. */
const again = 5 * minute;

/** From an hour before the start to the end. */
export function canAskAtTheDoor(tweetup: Tweetup, now: Date): boolean {
  return tweetup.cancelledAt === null && phaseOf(tweetup, now) === 'during';
}

/**
 * People who have answered get a link to their own answer, whose page has the button; everybody else is asked whether they are coming. What
 * happened is told to nobody: the page looks the same.
 */
export async function askAtTheDoor(
  db: Database,
  now: Date,
  { tweetup, given }: { tweetup: Tweetup; given: { email: string; name: string; language: Language } },
): Promise<void> {
  const rsvp = await answerByContact(db, tweetup.id, given.email);
  if (!rsvp || rsvp.answer === 'no' || rsvp.removedAt)
    return askToConfirm(db, now, { tweetupId: tweetup.id, given: { ...given, answer: 'yes' } });
  await db.transaction(async (tx) => {
    const dueAt = await whenAskedFor(tx, now, { email: given.email, kind: 'at-the-door' });
    if (!dueAt) return;
    await queueMail(tx, now, {
      kind: 'at-the-door',
      dueAt,
      recipient: given.email,
      language: given.language,
      facts: { rsvp: rsvp.id },
      dedupeKey: `${rsvp.id}:${Math.floor(now.getTime() / again)}`,
    });
  });
}
