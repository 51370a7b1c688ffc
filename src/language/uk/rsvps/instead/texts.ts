// What is said to somebody who does not come: another evening, and hearing of more, in Ukrainian.
import type { de } from '../../../../rsvps/instead/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const uk: SameKeys<typeof de> = {
  anotherTime: 'Іншим разом?',
  tellMeAt: 'На {email}.',
  followsNow: 'Домовилися.',
};
