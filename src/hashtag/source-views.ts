// What each source of a wall said last, for its hosts.
import type { Say } from '../language/translate.ts';
import { clockTime, shortDay } from '../time/phrases.ts';
import type { WallSource } from './wall-sources.ts';

const symbols = {
  mastodon: 'mastodon',
  bluesky: 'bluesky',
  'bluesky-search': 'bluesky',
  feed: 'blog',
} as const;

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
    symbol: symbols[kind],
    name:
      kind === 'bluesky-search'
        ? say('hashtag.searchOn', { server: address.replace(/^https?:\/\//, '') })
        : address.replace(/^https?:\/\//, ''),
    said: say(words[said]),
    answered: answeredAt
      ? say('hashtag.answeredLast', {
          when: `${shortDay(answeredAt, zone, say.language)}, ${clockTime(answeredAt, zone, say.language)}`,
        })
      : '',
  }));
}
