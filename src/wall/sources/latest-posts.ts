// The newest entries of a feed as they stand on a page: a title, how they begin, and when; what is dated in the future is not there yet.
import type { BlogPost } from '../../people/tables.ts';
import { plainLine } from '../plain-words.ts';
import type { FeedEntry } from './feed-entries.ts';

const mostPosts = 3;
const longestWords = 220;

export function latestPosts(entries: readonly FeedEntry[], now: Date): BlogPost[] {
  return entries
    .filter(({ postedAt }) => postedAt <= now)
    .toSorted((one, other) => other.postedAt.getTime() - one.postedAt.getTime())
    .slice(0, mostPosts)
    .map(({ title, address, text, postedAt }) => ({
      // A short note has no title: then it is how it begins.
      title: plainLine(title || text, 120) || new URL(address).hostname,
      address,
      words: title ? plainLine(text, longestWords) : '',
      postedAt: postedAt.getTime(),
    }));
}
