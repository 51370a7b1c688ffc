// Until when a host would like answers: to the end of a day of the evening's zone.
import { daysLater, instantAtOrAfter } from '../time/zones.ts';
import type { Tweetup } from './tweetup.ts';

type Wish = Pick<Tweetup, 'answerBy' | 'zone'>;

/** @returns the first moment at which it is too late; null: there is no such wish */
export function answersEnd({ answerBy, zone }: Wish): Date | null {
  if (!answerBy) return null;
  return instantAtOrAfter(daysLater(answerBy, 1), '00:00', zone);
}

export function isTooLateToAnswer(tweetup: Wish, now: Date): boolean {
  const end = answersEnd(tweetup);
  return end !== null && now >= end;
}
