// What is said to somebody who does not come: another evening, and hearing of more, in Polish.
import type { de } from '../../../../rsvps/instead/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const pl: SameKeys<typeof de> = {
  anotherTime: 'Innym razem?',
  tellMeAt: 'Na {email}.',
  followsNow: 'Umowa stoi.',
};
