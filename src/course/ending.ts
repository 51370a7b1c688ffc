// The one click at the end of a course's invitation.
import type { Ending } from '../mail/ending.ts';
import { declineCourse } from './course.ts';

export const endOfCourseInvitation: Ending = {
  purpose: 'course-invitation',
  text: (_db, say) => Promise.resolve(say('course.invitedStopText')),
  end: (db, _now, id) => declineCourse(db, id),
};
