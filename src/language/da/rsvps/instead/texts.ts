// What is said to somebody who does not come: another evening, and hearing of more, in Danish.
import type { de } from '../../../../rsvps/instead/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const da: SameKeys<typeof de> = {
  anotherTime: 'En anden gang?',
  tellMeAt: 'Til {email}.',
  followsNow: 'Det er en aftale.',
};
