// What is said to somebody who does not come: another evening, and hearing of more.
import type { SameKeys } from '../../language/texts.ts';

export const de = {
  anotherTime: 'Ein andermal?',
  tellMeAt: 'An {email}.',
  followsNow: 'Abgemacht.',
} as const;

export const en: SameKeys<typeof de> = {
  anotherTime: 'Another time?',
  tellMeAt: 'To {email}.',
  followsNow: 'Done.',
};
