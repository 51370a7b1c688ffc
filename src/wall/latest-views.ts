// What of a tweetup's wall its own page shows: the latest posts; when it is over the recap, blog posts and pictures as well.
import type { Queries } from '../database/database.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import { pictureView } from '../pictures/picture-views.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { addressOf, type Phase, type Tweetup } from '../tweetups/tweetup.ts';
import { plainLine } from './plain-words.ts';
import type { Post } from './post.ts';
import { postViews } from './post-views.ts';
import { addressOfRecap, type Recap } from './recap.ts';
import { blogsAndPictures, newestPosts } from './wall.ts';

const mostShown = 5;
const mostBlogs = 10;
const mostPictures = 8;

interface OfTweetup {
  readonly tweetup: Tweetup;
  readonly phase: Phase;
  readonly recap: Recap | undefined;
  readonly language: Language;
}

/** The same for everybody who may see the page, and so asked for and written once for each change. */
export const latestWallView = oncePerChange(
  async (db, _now, { tweetup, phase, recap, language }: OfTweetup) => {
    const say = sayIn(language);
    const posts = await newestPosts(db, tweetup.id, mostShown);
    const more = phase === 'after' ? await postsToLookBackAt(db, tweetup.id, posts) : [];
    const view = await postViews(db, posts, { day: tweetup, say });
    const pictures = more.flatMap((post) => picturesOf(post, say)).slice(0, mostPictures);
    const isAbove = (address: string) => pictures.some((picture) => picture.address === address);
    return {
      address: `${addressOf(tweetup)}/wall`,
      // What stands above in large is not shown again beside its words.
      posts: posts.map(view).map((post) => ({
        ...post,
        pictures: post.pictures.filter(({ address }) => post.warning !== '' || !isAbove(address)),
      })),
      recap: recap ? { words: htmlOf(recap.words), address: addressOfRecap(tweetup) } : null,
      blogPosts: more
        .filter(({ network }) => network === 'blog')
        .slice(0, mostBlogs)
        .map((post) => ({
          address: post.address,
          title: plainLine(post.words.split('\n')[0] ?? '', 120) || post.address,
          by: post.authorName,
        })),
      pictures,
    };
  },
);

/** @param newest of which fewer than asked for are all that there are */
async function postsToLookBackAt(db: Queries, tweetupId: string, newest: readonly Post[]) {
  if (newest.length < mostShown) return newest;
  return blogsAndPictures(db, tweetupId, { blogs: mostBlogs, pictures: mostPictures + mostShown });
}

/** What is covered, or below a warning, is looked at on the wall alone. */
function picturesOf({ warning, pictures }: Post, say: Say) {
  if (warning) return [];
  return pictures.flatMap(({ kept, description, isCovered }) =>
    kept && !isCovered ? [pictureView(kept, description || say('wall.pictureUndescribed'), 'post')] : [],
  );
}
