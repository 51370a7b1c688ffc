// How to keep a hashtag in view, step by step for each network: in a column where there are columns, newest first where that can be chosen.
import type { Say } from '../language/translate.ts';
import type { HomeServer } from '../handles/home-server.ts';
import { networkNames } from '../handles/networks.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';

interface Way {
  readonly symbol: string;
  readonly name: string;
  /** Empty: there is none that works for everybody. */
  readonly address: string;
  readonly steps: readonly string[];
}

/** @param home where the visitor is at home on the fediverse, if their browser knows */
export function watchView(tweetup: Tweetup, home: HomeServer | null, say: Say) {
  const { hashtag } = tweetup;
  const tag = encodeURIComponent(hashtag);
  const server = home?.handle.slice(home.handle.lastIndexOf('@') + 1) ?? '';
  const ways: Way[] = [
    {
      symbol: 'mastodon',
      name: networkNames.mastodon,
      address: server ? `https://${server}/tags/${tag}` : '',
      steps: [
        say('wall.watchMastodonFind', { hashtag }),
        say('wall.watchMastodonFollow'),
        say('wall.watchMastodonColumns'),
        say('wall.watchMastodonPin'),
      ],
    },
    {
      symbol: 'bluesky',
      name: networkNames.bluesky,
      address: `https://bsky.app/hashtag/${tag}`,
      steps: [say('wall.watchBlueskyOpen'), say('wall.watchBlueskyLatest'), say('wall.watchBlueskyFeed')],
    },
    {
      symbol: 'x',
      name: networkNames.x,
      address: `https://x.com/hashtag/${tag}?f=live`,
      steps: [say('wall.watchXOpen'), say('wall.watchXSave')],
    },
    {
      symbol: 'linkedin',
      name: networkNames.linkedin,
      address: `https://www.linkedin.com/search/results/content/?keywords=${encodeURIComponent(`#${hashtag}`)}`,
      steps: [say('wall.watchLinkedinOpen'), say('wall.watchLinkedinSort')],
    },
    {
      symbol: 'threads',
      name: networkNames.threads,
      address: `https://www.threads.com/tag/${tag}`,
      steps: [say('wall.watchThreadsOpen'), say('wall.watchThreadsRecent')],
    },
    {
      symbol: 'feed',
      name: say('wall.watchReader'),
      address: `${addressOf(tweetup)}/wall.atom`,
      steps: [say('wall.watchReaderCopy'), say('wall.watchReaderAll')],
    },
  ];
  return {
    heading: say('wall.watchHeading', { hashtag }),
    ways: ways.map((way) => ({
      ...way,
      label: way.symbol === 'feed' ? say('wall.feed') : say('wall.watchOpen', { hashtag, network: way.name }),
    })),
  };
}
