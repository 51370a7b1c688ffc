// What the pages of a course show.
import type { Field } from '../forms/field-views.ts';
import type { Say } from '../language/translate.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { CourseMember, CourseTweetup } from './course.ts';
import { dateFields, type CourseField } from './form.ts';

export function choicesOfDates(fields: Record<CourseField, Field>, say: Say) {
  return dateFields.map((name, place) => ({
    label: say('course.date', { number: place + 1 }),
    field: fields[name],
  }));
}

/** For sentences about those who give it. */
export function whoGives(given: readonly { readonly name: string }[], say: Say) {
  return { hosts: conjunctions[say.language].format(given.map(({ name }) => name)), count: given.length };
}

export function tweetupViews(evenings: readonly CourseTweetup[], now: Date, say: Say) {
  return evenings.map(({ tweetup, question, askedAt }) => ({
    id: tweetup.id,
    title: tweetup.title,
    address: addressOf(tweetup),
    when: `${longDay(tweetup.startsAt, tweetup.zone, say.language)}, ${timeSpan(tweetup, say.language)}`,
    venue: tweetup.venue,
    isCancelled: tweetup.cancelledAt !== null,
    isOver: tweetup.endsAt <= now,
    question,
    isAsked: askedAt !== null,
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
