// The ticket: what an answer means now, who else comes, the calendar, and what can be done with it.
import type { Absolute } from '../../addresses.ts';
import { takesPictures } from '../../album/album.ts';
import { canWish } from '../../circles/wishes.ts';
import { canCheckInSelf } from '../../door/attendance.ts';
import type { Say } from '../../language/translate.ts';
import { shareAddress } from '../../pictures/share-image.ts';
import { clockTime, longDay, onTheClock, shortDay } from '../../time/phrases.ts';
import { calendarRow } from '../../tweetups/calendar-row.ts';
import { mailLink } from '../../tweetups/sharing.ts';
import { addressOf, type InItsCity, type Tweetup } from '../../tweetups/tweetup.ts';
import { mayBePassedOn } from '../../tweetups/sharing.ts';
import { shareText } from '../../tweetups/tweetup-views.ts';
import { answerLabel } from '../answer-views.ts';
import { answers } from '../answer-values.ts';
import { canFit } from '../places.ts';
import type { Rsvp } from '../rsvp.ts';
import { timeOf } from '../../tweetups/span.ts';

/** What a ticket is about, and how its guest came to it. */
export interface Ticket extends InItsCity {
  readonly rsvp: Rsvp;
  /** This page. */
  readonly here: string;
  readonly said: unknown;
  readonly now: Date;
  /** On the waiting list, from 1; 0: not on it. */
  readonly placeInLine: number;
}

/** Where more is seen by the guest's view link. */
export interface SeenByGuest {
  readonly people: string;
  readonly wall: string;
  readonly introduce: string;
}

export function headView({ tweetup, city, rsvp, said, now, placeInLine }: Ticket, say: Say) {
  const { startsAt, zone } = tweetup;
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    facts: `${shortDay(startsAt, zone, say.language)}, ${timeOf(tweetup, say.language)}, ${tweetup.venue}, ${city.name}`,
    isNew: said === 'answered',
    ...headingOf({ tweetup, rsvp, said, now, placeInLine }, say),
  };
}

type Heading = Pick<Ticket, 'tweetup' | 'rsvp' | 'said' | 'now' | 'placeInLine'>;

function headingOf({ tweetup, rsvp, said, now, placeInLine }: Heading, say: Say) {
  if (tweetup.cancelledAt)
    return { heading: say('rsvps.cancelledTitle'), texts: [say('rsvps.cancelledText')] };
  if (now >= tweetup.endsAt) return { heading: say('rsvps.overTitle'), texts: [say('rsvps.overText')] };
  switch (rsvp.answer) {
    case 'yes':
      return rsvp.place === 'waiting'
        ? { heading: say('rsvps.saidWaiting'), texts: waitingTexts(tweetup, { rsvp, placeInLine }, say) }
        : { heading: comingHeading(rsvp, said, say), texts: [] };
    case 'maybe':
      return { heading: say('rsvps.saidMaybe'), texts: [say('rsvps.saidMaybeText')] };
    case 'no':
      return { heading: say('rsvps.saidNo'), texts: [say('rsvps.saidNoText')] };
  }
}

function comingHeading({ name }: Rsvp, said: unknown, say: Say): string {
  if (!name) return say('rsvps.saidYes');
  return said === 'answered' ? say('rsvps.gladYouCome', { name }) : say('rsvps.youComeNamed', { name });
}

function waitingTexts(
  tweetup: Tweetup,
  { rsvp, placeInLine }: { rsvp: Rsvp; placeInLine: number },
  say: Say,
): string[] {
  if (!canFit(tweetup, rsvp))
    return [say('rsvps.saidTooLargeText', { people: 1 + rsvp.brings, count: tweetup.capacity ?? 0 })];
  const { startsAt, zone } = tweetup;
  const day = longDay(startsAt, zone, say.language);
  return [
    say('rsvps.waitingPlace', { place: placeInLine }),
    say('rsvps.waitingNext', {
      day,
      time: onTheClock(clockTime(startsAt, zone, say.language), say.language),
    }),
    say('rsvps.waitingLeave'),
  ];
}

export function doingsView(
  ticket: Ticket,
  { absolute, seen, question }: { absolute: Absolute; seen: SeenByGuest; question: string },
  say: Say,
) {
  const { tweetup, city, rsvp, here, now } = ticket;
  const isOver = now >= tweetup.endsAt;
  const isOpen = !isOver && tweetup.cancelledAt === null;
  const comes = rsvp.answer !== 'no';
  const isExpected = isOpen && comes;
  const mine = here.startsWith('/rsvp/') ? here : addressOf(tweetup);
  const hasAlbum = comes && !tweetup.cancelledAt && (isOver || takesPictures(tweetup, now));
  return {
    comes,
    canAnswer: isOpen,
    isMaybe: isOpen && rsvp.answer === 'maybe',
    // On the waiting list it would be in the calendar though nobody knows yet.
    calendar: isExpected && rsvp.place !== 'waiting' ? calendarRow({ tweetup, city }, absolute) : null,
    friend: isExpected && mayBePassedOn(tweetup) ? friendView({ tweetup, city }, absolute, say) : null,
    changes: answers
      .filter((answer) => answer !== rsvp.answer)
      .map((answer) => ({ answer, label: answerLabel(answer, say) })),
    peopleAddress: seen.people,
    introduceAddress: isExpected && !rsvp.workingOn && mayBePassedOn(tweetup) ? seen.introduce : '',
    wallAddress: seen.wall,
    writeAddress: `${mine}/write`,
    online: isExpected ? tweetup.onlineAddress : '',
    findUs: isExpected ? tweetup.findUs : '',
    album: hasAlbum ? `${mine}/album` : '',
    circle: canWish(tweetup, rsvp, now) ? `${here}/circle` : '',
    question:
      question && comes && here.startsWith('/rsvp/')
        ? { words: question, address: `${here}/question` }
        : null,
    canSayHere: !rsvp.hereSince && canCheckInSelf(tweetup, rsvp, now),
    isHere: rsvp.hereSince && !isOver ? say('door.niceYouAreHere') : '',
    doorCode: isExpected ? `${addressOf(tweetup)}/check-in/${rsvp.id}/code.svg` : '',
    wasThere: isOver && !tweetup.cancelledAt && comes ? wasThereView(rsvp, say) : null,
  };
}

function friendView({ tweetup, city }: InItsCity, absolute: Absolute, say: Say) {
  const address = absolute(addressOf(tweetup));
  const text = shareText(tweetup, city, say);
  return {
    address,
    title: tweetup.title,
    text,
    byMail: mailLink({ title: tweetup.title, text, address }, say),
    picture: shareAddress({ tweetup }, say.language),
    pictureName: `${tweetup.slug}.png`,
  };
}

/** One button, which says the opposite of what the list says now. */
function wasThereView(rsvp: Rsvp, say: Say) {
  return rsvp.missedAt
    ? { text: say('rsvps.youWereNotThere'), button: say('rsvps.wasThereAfterAll'), value: 'yes' }
    : { text: '', button: say('rsvps.wasNotThere'), value: 'no' };
}
