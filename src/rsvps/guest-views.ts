// The view of a guest's own answer: the buttons before the first answer, afterwards what they say of themselves.
import type { Say } from '../language/translate.ts';
import { canWish } from '../circles/wishes.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { dateBlock, longDay, timeSpan } from '../time/phrases.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { canCheckInSelf } from '../door/attendance.ts';
import { nameForm, selfForm, selfSubmitted, type SelfReading } from './form.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { nothingSubmitted } from '../forms/form.ts';
import { answerChoices, selfFormView } from './answer-views.ts';
import type { Guest } from './guest.ts';
import type { Rsvp } from './rsvp.ts';
import { canFit } from './places.ts';

export type RefusedForm =
  | Extract<SelfReading, { outcome: 'refused' }>
  | { readonly outcome: 'no-answer' }
  /** Of a first answer by a link. */
  | ({ readonly outcome: 'wrong-name' } & Filled<'name'>);

export function guestView({
  guest,
  kept,
  here,
  peopleAddress,
  wallAddress,
  introduceAddress,
  said,
  isOver,
  refused,
  now,
  say,
}: {
  guest: Guest;
  kept: readonly KeptHandle[];
  here: string;
  peopleAddress: string;
  wallAddress: string;
  introduceAddress: string;
  said: unknown;
  isOver: boolean;
  refused: RefusedForm | undefined;
  now: Date;
  say: Say;
}) {
  const { tweetup, city, rsvp } = guest;
  const { startsAt, zone } = tweetup;
  const time = timeSpan(tweetup, say.language);
  const asShown = rsvp ? selfSubmitted(rsvp, kept) : { ...nothingSubmitted(selfForm), name: guest.name };
  const shown = { mayBring: tweetup.mayBring, kept };
  const self = selfFormView(refused?.outcome === 'refused' ? refused : { submitted: asShown }, shown, say);
  const naming = refused?.outcome === 'wrong-name' ? refused : { submitted: { name: guest.name } };
  const comes = rsvp !== null && rsvp.answer !== 'no';
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    peopleAddress,
    wallAddress,
    introduceAddress: isOver || tweetup.cancelledAt ? '' : introduceAddress,
    writeAddress: rsvp ? writeAddress(here, addressOf(tweetup)) : '',
    date: dateBlock(startsAt, zone, say.language),
    time,
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
    hasAnswered: rsvp !== null,
    comes,
    wasThere: rsvp && isOver && !tweetup.cancelledAt && rsvp.answer !== 'no' ? wasThereView(rsvp, say) : null,
    canAnswer: !isOver && tweetup.cancelledAt === null,
    online: comes && !isOver ? tweetup.onlineAddress : '',
    houseRules: rsvp ? '' : tweetup.houseRules,
    findUs: tweetup.findUs,
    circle: canWish(tweetup, rsvp, now) ? `${here}/circle` : '',
    canSayHere: !rsvp?.hereSince && canCheckInSelf(tweetup, rsvp, now),
    isHere: rsvp?.hereSince && !isOver ? say('door.niceYouAreHere') : '',
    doorCode:
      rsvp && comes && !isOver && !tweetup.cancelledAt
        ? `${addressOf(tweetup)}/check-in/${rsvp.id}/code.svg`
        : '',
    isOver,
    notice: rsvp ? noticeOf(guest, { rsvp, said, isOver }, say) : null,
    // Shown beside its field where there is a form, which only people who are coming see.
    problem: comes ? '' : (self.errors[0]?.message ?? ''),
    self,
  };
}

/** Below the answer's link, or for somebody signed in below the tweetup. */
function writeAddress(here: string, tweetupAddress: string): string {
  return `${here.startsWith('/rsvp/') ? here : tweetupAddress}/write`;
}

function noticeOf(
  { tweetup }: Guest,
  { rsvp, said, isOver }: { rsvp: Rsvp; said: unknown; isOver: boolean },
  say: Say,
) {
  if (said === 'saved') return { heading: say('rsvps.saved'), text: say('rsvps.savedText'), isNew: true };
  const isNew = said === 'answered';
  if (tweetup.cancelledAt)
    return { heading: say('rsvps.cancelledTitle'), text: say('rsvps.cancelledText'), isNew };
  if (isOver) return { heading: say('rsvps.overTitle'), text: say('rsvps.overText'), isNew };
  const { startsAt, endsAt, zone } = tweetup;
  const day = longDay(startsAt, zone, say.language);
  const time = timeSpan({ startsAt, endsAt, zone }, say.language);
  switch (rsvp.answer) {
    case 'yes':
      return rsvp.place === 'waiting'
        ? { heading: say('rsvps.saidWaiting'), text: waitingText(tweetup, rsvp, say), isNew }
        : { heading: say('rsvps.saidYes'), text: say('rsvps.saidYesText', { day, time }), isNew };
    case 'maybe':
      return { heading: say('rsvps.saidMaybe'), text: say('rsvps.saidMaybeText'), isNew };
    case 'no':
      return { heading: say('rsvps.saidNo'), text: say('rsvps.saidNoText'), isNew };
  }
}

function waitingText(tweetup: Tweetup, rsvp: Rsvp, say: Say): string {
  if (canFit(tweetup, rsvp)) return say('rsvps.saidWaitingText');
  return say('rsvps.saidTooLargeText', { people: 1 + rsvp.brings, capacity: tweetup.capacity ?? 0 });
}

/** One button, which says the opposite of what the list says now. */
function wasThereView(rsvp: Rsvp, say: Say) {
  return rsvp.missedAt
    ? { text: say('rsvps.youWereNotThere'), button: say('rsvps.wasThereAfterAll'), value: 'yes' }
    : { text: '', button: say('rsvps.wasNotThere'), value: 'no' };
}
