// What is said to somebody who does not come: another evening, and hearing of more, in French.
import type { de } from '../../../../rsvps/instead/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const fr: SameKeys<typeof de> = {
  anotherTime: 'Une autre fois\u202f?',
  tellMeAt: 'À {email}.',
  followsNow: 'C’est entendu.',
};
