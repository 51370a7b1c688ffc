// The view of the question: whether somebody who came by a link, or is signed in, is coming.
import { fieldsView, type Filled } from '../forms/field-views.ts';
import type { Say } from '../language/translate.ts';
import { dateBlock, timeSpan } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { answerChoices } from './answer-views.ts';
import { nameForm } from './form.ts';
import type { Guest } from './guest.ts';

export type RefusedAnswer =
  | { readonly outcome: 'no-answer' }
  /** Of a first answer by a link. */
  | ({ readonly outcome: 'wrong-name' } & Filled<'name'>);

export function questionView(
  { guest, here, refused }: { guest: Guest; here: string; refused: RefusedAnswer | undefined },
  say: Say,
) {
  const { tweetup, city, rsvp } = guest;
  const { startsAt, zone } = tweetup;
  const naming = refused?.outcome === 'wrong-name' ? refused : { submitted: { name: guest.name } };
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    date: dateBlock(startsAt, zone, say.language),
    time: timeSpan(tweetup, say.language),
    place: `${tweetup.venue}, ${city.name}`,
    action: here,
    answers: answerChoices(guest.preselected, say),
    answerError: {
      name: 'answer',
      error: refused?.outcome === 'no-answer' ? say('rsvps.answerMissing') : '',
    },
    invited: guest.invitedBy ? say('rsvps.invitedBy', { name: guest.invitedBy }) : '',
    onlyTheButton: say('rsvps.onlyTheButton', { email: guest.email }),
    nameField: fieldsView(nameForm, naming, say).fields.name,
    asksName: rsvp === null,
    houseRules: tweetup.houseRules,
  };
}
