// Blogs as pages show them: whose, what they wrote last, how it begins, and in which language.
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { addressOfPage, pagesOf } from '../people/page-of-person.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import type { Shown } from './blog.ts';
import { languageNamed, siteOf } from './newest.ts';

export async function shownViews(db: Queries, shown: readonly Shown[], say: Say) {
  const ids = shown.flatMap(({ blog }) => blog.personId ?? []);
  const pages = ids.length > 0 ? await pagesOf(db, ids) : new Map();
  return shown.map(({ blog, name }) => {
    const page = pages.get(blog.personId ?? '');
    const [post] = blog.posts;
    const site = siteOf(blog.address);
    return {
      id: `blog-${blog.id}`,
      name: name || blog.name || site,
      page: page?.visible === 'public' ? addressOfPage(page) : '',
      blog: name && blog.name ? blog.name : site,
      address: blog.address,
      language: languageNamed(blog.writtenIn, say),
      writtenIn: blog.writtenIn,
      post: post
        ? {
            title: post.title,
            address: post.address,
            words: post.words,
            day: longDay(new Date(post.postedAt), homeZone, say.language),
            machine: new Date(post.postedAt).toISOString(),
          }
        : null,
    };
  });
}
