// The blogs as a list of feeds for a feed reader (OPML 2.0), in a folder named after the hashtag.
import type * as Feedsmith from 'feedsmith';
import { lazily } from '../lazily.ts';
import { sayableInXml } from '../xml.ts';
import type { Attendee } from './guest-list.ts';

const feedsmith = lazily<typeof Feedsmith>('feedsmith');

/** Only blogs whose feed was found: a reader cannot do anything with the others. */
export function feedOf({ known }: Attendee): { address: string; title: string; page: string } | null {
  const blog = known.find(({ network }) => network === 'blog');
  const { feed, name } = blog?.found ?? {};
  return blog === undefined || feed === undefined
    ? null
    : { address: feed, title: name ?? '', page: blog.handle };
}

export function blogsOpml(people: readonly Attendee[], title: string, hashtag: string): string {
  const outlines = people.flatMap((person) => {
    const feed = feedOf(person);
    if (feed === null) return [];
    const name = [person.rsvp.name, feed.title].filter(Boolean).join(': ');
    return [{ type: 'rss', text: name, title: name, xmlUrl: feed.address, htmlUrl: feed.page }];
  });
  const opml = feedsmith().generateOpml({
    head: { title },
    body: { outlines: [{ text: `#${hashtag}`, title: `#${hashtag}`, outlines }] },
  });
  return sayableInXml(opml);
}
