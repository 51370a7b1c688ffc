// A post as a small piece of HTML for feeds: made of plain words and checked addresses alone.
import { beginningOf } from '../forms/words.ts';
import { isPath, type Absolute } from '../addresses.ts';
import type { Say } from '../language/translate.ts';
import { escaped } from '../xml.ts';
import { piecesOf } from './post-views.ts';
import { jpegOf } from '../pictures/decoding.ts';
import type { Post } from './post.ts';

export function postHtml(post: Post, absolute: Absolute, say: Say): string {
  const warning = post.warning
    ? `<p><strong>${escaped(say('wall.warned', { warning: post.warning }))}</strong></p>`
    : '';
  return warning + wordsHtml(post, absolute) + picturesHtml(post, absolute);
}

/** Readers of feeds cannot cover a picture: of a post with a warning there is none. */
function picturesHtml({ pictures, warning }: Post, absolute: Absolute): string {
  return pictures
    .flatMap(({ kept, description, isCovered }) =>
      kept && !isCovered && !warning
        ? [`<p><img src="${escaped(absolute(jpegOf(kept)))}" alt="${escaped(description)}"></p>`]
        : [],
    )
    .join('');
}

/** Words without any of its own markup; a look-alike link says where it leads. */
export function wordsHtml(post: Pick<Post, 'words' | 'facets'>, absolute: Absolute): string {
  const words = piecesOf(post.words, post.facets).map(({ text, address, leadsTo }) => {
    const shown = escaped(text).replaceAll('\n', '<br>');
    if (!address) return shown;
    const to = escaped(isPath(address) ? absolute(address) : address);
    return `<a href="${to}" rel="nofollow ugc noopener">${shown}</a>${leadsTo ? ` (${escaped(leadsTo)})` : ''}`;
  });
  return `<p>${words.join('')}</p>`;
}

/** The first words, and whose they are. */
export function postTitle(post: Post): string {
  const said = post.warning || post.words;
  const line = said.replaceAll(/\s+/g, ' ');
  const short = line.length > 80 ? `${beginningOf(line, 78)}…` : line;
  return `${post.authorName || post.authorHandle}: ${short}`;
}
