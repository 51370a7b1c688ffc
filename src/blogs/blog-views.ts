// Blogs as pages show them: whose, what they wrote last, how it begins, and in which language.
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { addressOfPage, pagesOf } from '../people/page-of-person.ts';
import { longDay, shortDay } from '../time/phrases.ts';
import type { Shown } from './blog.ts';

/** Where it was written nobody knows: the day is the same almost everywhere. */
const zone = 'Europe/Berlin';

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
            day: longDay(new Date(post.postedAt), zone, say.language),
            machine: new Date(post.postedAt).toISOString(),
          }
        : null,
    };
  });
}

/** For the city's page and mails: one line each, of those that have written. */
export function newestLines(shown: readonly Shown[], say: Say) {
  return shown.flatMap(({ blog, name }) => {
    const [post] = blog.posts;
    if (!post) return [];
    return [
      {
        name: name || blog.name || siteOf(blog.address),
        title: post.title,
        address: post.address,
        writtenIn: blog.writtenIn,
        day: shortDay(new Date(post.postedAt), zone, say.language),
        machine: new Date(post.postedAt).toISOString(),
      },
    ];
  });
}

/** As people say it: `ana.example` of `https://ana.example/blog/`. */
export function siteOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

/** In the reader's language; empty when it is that one, or nobody knows. */
function languageNamed(code: string, { language }: Say): string {
  if (code === '' || code === language) return '';
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code) ?? '';
  } catch {
    return '';
  }
}
