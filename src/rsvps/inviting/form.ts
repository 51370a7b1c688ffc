// The forms of inviting: one of the ten, writing once more, and last time's guests.
import { email, ifGiven, line, text } from '../../forms/kinds.ts';

export const oneForm = {
  name: line({ most: 80, missing: 'rsvps.tenNameMissing' }),
  words: line({ most: 300 }),
  email: ifGiven(email()),
};

export const againForm = { again: text({ most: 1000 }) };
