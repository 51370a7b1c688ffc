// The short words below an evening that has moved or is cancelled, in its own language.
import { sayIn } from '../../language/translate.ts';
import { longDay, timeSpan } from '../../time/phrases.ts';
import type { WholeTweetup } from '../told-tweetup.ts';
import type { ToldOf } from '../told.ts';

/** @returns undefined: nothing that anybody has to be told in words */
export function noteWords({ tweetup, city }: WholeTweetup, before: ToldOf): string | undefined {
  const say = sayIn(tweetup.language);
  const { title, startsAt, zone, language } = tweetup;
  const isCancelled = tweetup.cancelledAt !== null;
  const day = longDay(startsAt, zone, language);
  if (isCancelled !== before.isCancelled)
    return isCancelled
      ? [say('federation.noteCancelled', { title, day }), tweetup.cancelWord].filter(Boolean).join(' ')
      : say('federation.noteBack', { title, day });
  const isMoved =
    startsAt.toISOString() !== before.startsAt ||
    tweetup.endsAt.toISOString() !== before.endsAt ||
    tweetup.venue !== before.venue ||
    tweetup.address !== before.address ||
    tweetup.city !== before.city;
  const place = [tweetup.venue, tweetup.address, city.name].filter(Boolean).join(', ');
  return isMoved
    ? say('federation.noteMoved', { title, day, time: timeSpan(tweetup, language), place })
    : undefined;
}
