// On the ticket: one tap asks for the reminder two hours before, and one takes it back.
import { clockTime } from '../../time/phrases.ts';
import type { Say } from '../../language/translate.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import type { Guest } from '../guest.ts';
import type { Rsvp } from '../rsvp.ts';
import {
  askForReminder,
  canBeReminded,
  momentToRemindShortly,
  takeBackReminder,
  wantsReminder,
} from './shortly.ts';

/** @returns whether the form was about it */
export async function takeShortly(
  { db, clock }: Dependencies,
  { rsvp, tweetup, contact: email }: Guest,
  body: Record<string, unknown>,
): Promise<boolean> {
  const { shortly } = body;
  if (!rsvp || (shortly !== 'yes' && shortly !== 'no')) return false;
  if (shortly === 'no') await takeBackReminder(db, rsvp.id);
  else if (canBeReminded(tweetup, rsvp, clock())) await askForReminder(db, clock(), { rsvp, email });
  return true;
}

/** @returns null where nobody is reminded any more */
export async function shortlyView(
  { db, clock }: Dependencies,
  { guest: { tweetup, contact: email }, rsvp }: { guest: Guest; rsvp: Rsvp },
  say: Say,
) {
  if (!canBeReminded(tweetup, rsvp, clock())) return null;
  const time = clockTime(momentToRemindShortly(tweetup), tweetup.zone, say.language);
  const isOn = await wantsReminder(db, { rsvp, email });
  return { isOn, words: say(isOn ? 'rsvps.shortlyIsOn' : 'rsvps.shortlyHint', { time }) };
}
