// A conversation as pages show it.
import type { Say } from '../language/translate.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import type { ThreadEntry } from './thread.ts';

export function threadViews(thread: readonly ThreadEntry[], { zone }: Tweetup, say: Say) {
  return thread.map(({ letter, by }) => ({
    words: letter.words,
    isOfHosts: letter.side === 'hosts',
    said: say('messages.saidAt', {
      by: by || say(letter.side === 'hosts' ? 'hosting.theHosts' : 'rsvps.nameless'),
      day: longDay(letter.since, zone, say.language),
      time: clockTime(letter.since, zone, say.language),
    }),
  }));
}
