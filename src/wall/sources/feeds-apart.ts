// Feeds of guests are read apart, all of one run by one thread: it begins when the first has come.
import { openApart, type Apart } from '../../outside/apart.ts';
import type { Feed, FeedEntry } from './feed-entries.ts';

export type FeedsApart = Apart<Feed, FeedEntry[]>;

export const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

export function openFeedsApart(): FeedsApart {
  return openApart(new URL('./feed-worker.ts', import.meta.url));
}
