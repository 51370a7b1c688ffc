// Blogs as a list of feeds for a feed reader (OPML 2.0).
import type * as Feedsmith from 'feedsmith';
import { lazily } from '../lazily.ts';
import { sayableInXml } from '../xml.ts';

const feedsmith = lazily<typeof Feedsmith>('feedsmith');

export interface Readable {
  readonly name: string;
  readonly feed: string;
  readonly address: string;
}

export function opmlOf(title: string, blogs: readonly Readable[]): string {
  const outlines = blogs.map(({ name, feed, address }) => ({
    type: 'rss',
    text: name,
    title: name,
    xmlUrl: feed,
    htmlUrl: address,
  }));
  const whole = { head: { title }, body: { outlines: [{ text: title, title, outlines }] } };
  return sayableInXml(feedsmith().generateOpml(whole));
}
