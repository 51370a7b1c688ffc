// The newest posts of a city as lines: for its page and its Monday letter.
import type { Language, Say } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import type { Shown } from './blog.ts';

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
        language: languageNamed(blog.writtenIn, say),
        // Where it was written nobody knows: the day is the same almost everywhere.
        day: shortDay(new Date(post.postedAt), homeZone, say.language),
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
export function languageNamed(code: string, { language }: Say): string {
  if (code === '' || code === language) return '';
  try {
    return namesIn(language).of(code) ?? '';
  } catch {
    return '';
  }
}

const names = new Map<Language, Intl.DisplayNames>();

/** Making one takes longer than asking it thirty times, for the blogs of a page. */
function namesIn(language: Language): Intl.DisplayNames {
  const known =
    names.get(language) ?? new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  names.set(language, known);
  return known;
}
