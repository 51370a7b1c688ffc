// The two forms of moving in: where the evenings come from, and what of them comes along.
import type { FieldOf } from '../forms/form.ts';
import { file, line, sentSeveralTimes } from '../forms/kinds.ts';

export const movingForm = { file: file(), address: line({ most: 500 }) } as const;
export type MovingField = FieldOf<typeof movingForm>;

export const choosingForm = {
  /** Ticked as often as one likes: the boxes are read apart, here is only what is wrong with them. */
  evening: sentSeveralTimes(file()),
  city: line({ most: 100, missing: 'luggage.cityMissing' }),
  hashtag: line({ most: 200 }),
} as const;
export type ChoosingField = FieldOf<typeof choosingForm>;
