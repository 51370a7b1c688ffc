// The answer that a guest gives in their calendar program: it comes by mail, to an address that only this guest's invitation names.
import type { Database, Queries } from '../database/database.ts';
import { storeLink, findLink } from '../mail/links.ts';
import type { CalendarReply } from '../mail/reports.ts';
import { tagged } from '../mail/returning.ts';
import { personById } from '../people/person.ts';
import { newLowerCaseToken } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import type { Answer } from './answer-values.ts';
import { rsvpById, type Rsvp } from './rsvp.ts';
import { writeAnswer } from './writing-answers.ts';

/** The address that the calendar program writes to. */
export async function organiserOf(
  tx: Queries,
  now: Date,
  { rsvp, tweetup, mailFrom }: { rsvp: Rsvp; tweetup: Tweetup; mailFrom: string },
): Promise<string> {
  const token = newLowerCaseToken();
  await storeLink(tx, now, {
    token,
    purpose: 'calendar-answer',
    target: rsvp.id,
    until: after(tweetup.endsAt, day),
  });
  return tagged(mailFrom, 'a', token);
}

/** @returns whether the token is one of ours and the reply is clear. Whether the answer still counts, the guest learns as everybody does: by a mail, or by hearing nothing */
export async function answerFromCalendar(
  db: Database,
  now: Date,
  { token, sent }: { token: string; sent: CalendarReply },
): Promise<boolean> {
  const link = await findLink(db, token, now);
  if (link?.purpose !== 'calendar-answer') return false;
  const rsvp = await rsvpById(db, link.target);
  const person = rsvp && (await personById(db, rsvp.personId));
  if (!rsvp || !person) return true;
  const said = answerOfGuest(sent, person.contact);
  if (said === undefined) return false;
  if (rsvp.answer === said) return true;
  const { name, language, cameBy } = rsvp;
  await writeAnswer(db, now, {
    tweetupId: rsvp.tweetupId,
    person,
    reply: { answer: said, name, language, cameBy },
  });
  return true;
}

/** The guest's own, where others are named as well; a guest with several addresses may have sent it from another. */
function answerOfGuest({ answers, from }: CalendarReply, email: string): Answer | undefined {
  const of = (address: string) => answers.findLast((one) => one.email === address)?.answer;
  const [first, ...others] = answers;
  const agree = others.every((one) => one.answer === first?.answer);
  return of(email.toLowerCase()) ?? of(from) ?? (agree ? first?.answer : undefined);
}
