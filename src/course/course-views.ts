// What the pages of a course show.
import type { Field } from '../forms/field-views.ts';
import type { MessageKey, Say } from '../language/translate.ts';
import { longDay } from '../time/phrases.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { CourseMember, CourseTweetup } from './course.ts';
import { dateFields, type CourseField } from './form.ts';
import type { Place } from './places.ts';
import type { Refused } from './setting-up.ts';
import { timeOf } from '../tweetups/span.ts';

const datesAtFirst = 3;

export function choicesOfDates(fields: Record<CourseField, Field>, say: Say) {
  const all = dateFields.map((name, place) => ({
    label: say('course.date', { number: place + 1 }),
    field: fields[name],
  }));
  const more = all.slice(datesAtFirst);
  return { first: all.slice(0, datesAtFirst), more, opensMore: more.some(({ field }) => isTouched(field)) };
}

/** Something stands in it, or is wrong with it: it is not folded away. */
export function isTouched({ value, error }: Field): boolean {
  return value !== '' || error !== '';
}

/** For sentences about those who give it. */
export function whoGives(given: readonly { readonly name: string }[], say: Say) {
  return { hosts: conjunctions[say.language].format(given.map(({ name }) => name)), count: given.length };
}

/** What stands in the way of announcing its evenings. */
export const announcingRefused = {
  'hashtag-taken': 'course.hashtagTaken',
  waits: 'course.waits',
  'only-invited': 'tweetups.onlyInvited',
  'too-many': 'tweetups.tooManyToday',
  over: 'tweetups.isPast',
  twin: 'course.twin',
} as const satisfies Record<Refused, MessageKey>;

/** @param told what the address says of it */
export function invitedText(told: Readonly<Record<string, unknown>>, say: Say): string {
  const [sent = 0, left = 0] = ['invited', 'left'].map((name) => {
    const said = told[name];
    return typeof said === 'string' && /^\d{1,3}$/.test(said) ? Number(said) : 0;
  });
  if (sent === 0 && left === 0) return say('course.invitedNone');
  return [
    ...(sent > 0 ? [say('course.invited', { count: sent })] : []),
    ...(left > 0 ? [say('course.invitedLeft', { count: left })] : []),
  ].join(' ');
}

const standing = {
  going: 'course.standsGoing',
  waiting: 'course.standsWaiting',
  no: 'course.standsNo',
  'not-on-it': 'course.standsNot',
} as const satisfies Record<Place, MessageKey>;

/** How a member stands at an evening to come. */
export function placeText(place: Place | undefined, say: Say): string {
  return say(standing[place ?? 'not-on-it']);
}

/** For a member, who is promised no place that they do not have. */
export function memberTweetupViews(
  evenings: readonly CourseTweetup[],
  { places, now, say }: { places: ReadonlyMap<string, Place>; now: Date; say: Say },
) {
  return tweetupViews(evenings, now, say).map((one) => {
    if (one.isCancelled || one.isOver) return one;
    const place = places.get(one.id);
    const isExpected = place === 'going' || place === 'waiting';
    return { ...one, place: placeText(place, say), canMiss: isExpected, canCome: place === 'no' };
  });
}

/** For somebody who is asked: what they say yes to. */
export function comingViews(evenings: readonly CourseTweetup[], now: Date, say: Say) {
  return tweetupViews(evenings, now, say).filter(({ isCancelled, isOver }) => !isCancelled && !isOver);
}

export function tweetupViews(evenings: readonly CourseTweetup[], now: Date, say: Say) {
  return evenings.map(({ tweetup, question, askedAt }) => ({
    id: tweetup.id,
    title: tweetup.title,
    address: addressOf(tweetup),
    when: `${longDay(tweetup.startsAt, tweetup.zone, say.language)}, ${timeOf(tweetup, say.language)}`,
    venue: tweetup.venue,
    isCancelled: tweetup.cancelledAt !== null,
    isOver: tweetup.endsAt <= now,
    question,
    isAsked: askedAt !== null,
    place: '',
    canMiss: false,
    canCome: false,
  }));
}

/** The questions that have been asked, the latest first, with what was answered by those who are still in it. */
export function wordsBetween({
  evenings,
  members,
  answers,
  own,
}: {
  evenings: readonly CourseTweetup[];
  members: readonly Pick<CourseMember, 'personId' | 'name'>[];
  answers: readonly { readonly tweetupId: string; readonly personId: string; readonly words: string }[];
  /** Id of the member who looks; empty: the host. */
  own: string;
}) {
  const names = new Map(members.map(({ personId, name }) => [personId, name]));
  return evenings
    .filter(({ question, askedAt }) => question !== '' && askedAt !== null)
    .toReversed()
    .map(({ tweetup, question }) => {
      const here = answers.filter(({ tweetupId }) => tweetupId === tweetup.id);
      return {
        id: tweetup.id,
        question,
        own: here.find(({ personId }) => personId === own)?.words ?? '',
        answers: here.flatMap(({ personId, words }) => {
          const name = names.get(personId);
          return name === undefined ? [] : [{ name, words }];
        }),
      };
    });
}
