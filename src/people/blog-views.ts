// The latest posts of a person's blog as their page shows them, and what the form says of reading them.
import type { Say } from '../language/translate.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { postsToShow, type PersonBlog } from './blogs.ts';
import type { KeptHandle } from '../handles/checks.ts';
import type { PageOnlooker } from './page-words.ts';

export function blogPostViews(
  {
    blog,
    kept,
    onlooker,
  }: { blog: PersonBlog | undefined; kept: readonly KeptHandle[]; onlooker: PageOnlooker },
  say: Say,
) {
  const posts = postsToShow(
    blog,
    kept,
    (audience) => audience === null || (audience === 'guests' && onlooker !== 'stranger'),
  );
  return posts.map(({ title, address, words, postedAt }) => ({
    title,
    address,
    words,
    // Where it was written nobody knows: the day is the same almost everywhere.
    day: longDay(new Date(postedAt), homeZone, say.language),
    machine: new Date(postedAt).toISOString(),
  }));
}

/** For the person: whether there is anything to read, and what came of it. */
export function blogNote(blog: PersonBlog | undefined, kept: readonly KeptHandle[], say: Say) {
  if (!blog) return null;
  const handle = kept.find(({ network }) => network === 'blog');
  if (!handle) return { symbol: 'warning', text: say('people.blogNotGiven') };
  if (handle.audience === 'nobody') return { symbol: 'hidden', text: say('people.blogForNobody') };
  if (handle.state === 'missing') return { symbol: 'warning', text: say('handles.checkNoBlog') };
  if (handle.state === 'found' && handle.found.feed === undefined)
    return { symbol: 'warning', text: say('people.blogNoFeed') };
  if (blog.failures > 0) return { symbol: 'clock', text: say('handles.checkUnanswered') };
  if (!blog.readAt) return { symbol: 'clock', text: say('people.blogWaiting') };
  return { symbol: 'done', text: say('people.blogRead', { count: blog.posts.length }) };
}
