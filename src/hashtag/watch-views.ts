// How one keeps a hashtag in view, step by step for each network: in a column where there are some, newest first where one can choose.
import type { Say } from '../language/translate.ts';
import type { Home } from '../people/home.ts';
import { networkNames } from '../people/networks.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';

interface Way {
  readonly symbol: string;
  readonly name: string;
  /** Empty: there is none that works for everybody. */
  readonly address: string;
  readonly steps: readonly string[];
}

/** @param home where the visitor is at home on the fediverse, if their browser knows */
export function watchView(tweetup: Tweetup, home: Home | null, say: Say) {
  const { hashtag } = tweetup;
  const tag = encodeURIComponent(hashtag);
  const server = home?.handle.slice(home.handle.lastIndexOf('@') + 1) ?? '';
  const ways: Way[] = [
    {
      symbol: 'mastodon',
      name: networkNames.mastodon,
      address: server ? `https://${server}/tags/${tag}` : '',
      steps: [
        say('hashtag.watchMastodonFind', { hashtag }),
        say('hashtag.watchMastodonFollow'),
        say('hashtag.watchMastodonColumns'),
        say('hashtag.watchMastodonPin'),
      ],
    },
    {
      symbol: 'bluesky',
      name: networkNames.bluesky,
      address: `https://bsky.app/hashtag/${tag}`,
      steps: [
        say('hashtag.watchBlueskyOpen'),
        say('hashtag.watchBlueskyLatest'),
        say('hashtag.watchBlueskyFeed'),
      ],
    },
    {
      symbol: 'x',
      name: networkNames.x,
      address: `https://x.com/hashtag/${tag}?f=live`,
      steps: [say('hashtag.watchXOpen'), say('hashtag.watchXSave')],
    },
    {
      symbol: 'linkedin',
      name: networkNames.linkedin,
      address: `https://www.linkedin.com/search/results/content/?keywords=${encodeURIComponent(`#${hashtag}`)}`,
      steps: [say('hashtag.watchLinkedinOpen'), say('hashtag.watchLinkedinSort')],
    },
    {
      symbol: 'threads',
      name: networkNames.threads,
      address: `https://www.threads.com/tag/${tag}`,
      steps: [say('hashtag.watchThreadsOpen'), say('hashtag.watchThreadsRecent')],
    },
    {
      symbol: 'feed',
      name: say('hashtag.watchReader'),
      address: `${addressOf(tweetup)}/wall.atom`,
      steps: [say('hashtag.watchReaderCopy'), say('hashtag.watchReaderAll')],
    },
  ];
  return {
    watchHeading: say('hashtag.watchHeading', { hashtag }),
    ways: ways.map((way) => ({
      ...way,
      label:
        way.symbol === 'feed'
          ? say('hashtag.feed')
          : say('hashtag.watchOpen', { hashtag, network: way.name }),
    })),
  };
}
