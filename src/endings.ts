// What a link in a mail can stop: put together from the rooms, and read when somebody follows one.
import { endOfCityWish, endOfLetters } from './circles/ending.ts';
import { endOfCourseInvitation } from './course/ending.ts';
import type { Ending } from './mail/ending.ts';
import { endOfMails } from './mail/pages.ts';
import { endOfFollowing } from './subscribing/follow-pages.ts';
import { endOfBlog } from './writing/ending.ts';

export const endings: readonly Ending[] = [
  endOfMails,
  endOfFollowing,
  endOfBlog,
  endOfLetters,
  endOfCityWish,
  endOfCourseInvitation,
];
