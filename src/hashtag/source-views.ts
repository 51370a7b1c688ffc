// What each source of a wall said last, for its hosts.
import type { Say } from '../language/translate.ts';
import { clockTime, shortDay } from '../time/phrases.ts';
import type { WallSource } from './wall-sources.ts';

export function sourceViews(sources: readonly WallSource[], { zone }: { zone: string }, say: Say) {
  const words = {
    'nothing-yet': 'hashtag.saidNothingYet',
    'new-posts': 'hashtag.saidNewPosts',
    'nothing-new': 'hashtag.saidNothingNew',
    closed: 'hashtag.saidClosed',
    later: 'hashtag.saidLater',
    failed: 'hashtag.saidFailed',
  } as const;
  return sources.map(({ kind, address, said, answeredAt }) => ({
    symbol: kind === 'feed' ? 'blog' : kind,
    name: address.replace(/^https?:\/\//, ''),
    said: say(words[said]),
    answered: answeredAt
      ? say('hashtag.answeredLast', {
          when: `${shortDay(answeredAt, zone, say.language)}, ${clockTime(answeredAt, zone, say.language)}`,
        })
      : '',
  }));
}
