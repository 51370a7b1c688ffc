// The forms of moving in: where the evenings come from, what of them comes along, and who is invited to follow.
import type { FieldOf } from '../forms/form.ts';
import { file, line, readBy, sentSeveralTimes } from '../forms/kinds.ts';

export const movingForm = { file: file(), address: line({ most: 500 }) } as const;
export type MovingField = FieldOf<typeof movingForm>;

export const choosingForm = {
  /** Ticked as often as one likes: the boxes are read apart, here is only what is wrong with them. */
  evening: sentSeveralTimes(file()),
  city: line({ most: 100, missing: 'moving.cityMissing' }),
  hashtag: line({ most: 200 }),
} as const;
export type ChoosingField = FieldOf<typeof choosingForm>;

export const peopleForm = {
  what: line({ most: 100, missing: 'moving.whatMissing' }),
  emails: readBy<string>({
    read: (typed) => typed,
    wrong: 'moving.noAddresses',
    words: String,
    most: 50_000,
  }),
  file: file(),
} as const;
export type PeopleField = FieldOf<typeof peopleForm>;
