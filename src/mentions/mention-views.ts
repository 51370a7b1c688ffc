// Which pages mention a tweetup, for its hosts.
import type { Say } from '../language/translate.ts';
import type { Mention } from './mention.ts';

const words = {
  waiting: 'mentions.becameWaiting',
  answer: 'mentions.becameAnswer',
  'not-counted': 'mentions.becameNotCounted',
  'on-wall': 'mentions.becameOnWall',
  'not-shown': 'mentions.becameNotShown',
  unanswered: 'mentions.becameUnanswered',
  // Never among them: see mentionsOf.
  gone: 'mentions.becameUnanswered',
} as const;

export function mentionViews(mentions: readonly Mention[], say: Say) {
  return mentions.map(({ source, state }) => ({
    address: source,
    shown: source.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    became: say(words[state]),
  }));
}
