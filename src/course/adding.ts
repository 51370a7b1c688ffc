// One more evening of a course: as the last one was, on another day.
import type { MessageKey } from '../language/translate.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { readAnnouncement, type Asking } from '../tweetups/form.ts';
import { typedAgain } from '../tweetups/form-views.ts';
import { lastOf, type CourseTweetup } from './course.ts';
import type { CourseEvening } from './setting-up.ts';

/** @param date YYYY-MM-DD */
export function readEveningToAdd(
  evenings: readonly CourseTweetup[],
  date: string,
  {
    title,
    ...asking
  }: Pick<Asking, 'gazetteer' | 'notBefore'> & { readonly title: (number: number) => string },
): Pick<CourseEvening, 'announcement' | 'place'> | { readonly wrong: MessageKey } {
  const last = lastOf(evenings)?.tweetup;
  if (!last) return { wrong: 'course.addEnough' };
  const asBefore = {
    ...typedAgain(announcementOf(last)),
    title: title(evenings.length + 1),
    visibility: 'invited',
    answer_by: '',
    date,
  };
  const read = readAnnouncement(asBefore, { ...asking, asked: 'nothing' });
  if (read.outcome === 'read') return { announcement: read.announcement, place: read.place };
  return { wrong: read.errors.date ?? read.errors.starts ?? 'tweetups.dateMissing' };
}
