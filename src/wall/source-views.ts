// What each source of a wall said last, for its hosts.
import type { Say } from '../language/translate.ts';
import { clockTime, shortDay } from '../time/phrases.ts';
import type { WallSource } from './tables.ts';

const symbols = {
  mastodon: 'mastodon',
  bluesky: 'bluesky',
  'bluesky-search': 'bluesky',
  feed: 'blog',
} as const;

export function sourceViews(sources: readonly WallSource[], { zone }: { zone: string }, say: Say) {
  const words = {
    'nothing-yet': 'wall.saidNothingYet',
    'new-posts': 'wall.saidNewPosts',
    'nothing-new': 'wall.saidNothingNew',
    closed: 'wall.saidClosed',
    later: 'wall.saidLater',
    failed: 'wall.saidFailed',
  } as const;
  return sources.map(({ kind, address, lastResult: said, answeredAt }) => ({
    symbol: symbols[kind],
    name:
      kind === 'bluesky-search'
        ? say('wall.searchOn', { server: address.replace(/^https?:\/\//, '') })
        : address.replace(/^https?:\/\//, ''),
    said: say(words[said]),
    answered: answeredAt
      ? say('wall.answeredLast', {
          when: `${shortDay(answeredAt, zone, say.language)}, ${clockTime(answeredAt, zone, say.language)}`,
        })
      : '',
  }));
}
