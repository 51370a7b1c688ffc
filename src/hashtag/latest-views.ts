// The latest posts and the recap of an evening, as its own page shows them.
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { addressOf, type Phase, type Tweetup } from '../tweetups/tweetup.ts';
import { wallOf } from './post.ts';
import { postView } from './post-views.ts';
import { newestPosts } from './wall.ts';

const mostShown = 5;

/** The recap is written when the evening is over. */
export async function eveningsWall(db: Queries, tweetup: Tweetup, phase: Phase, say: Say) {
  const posts = await newestPosts(db, tweetup.id, mostShown);
  const recap = phase === 'after' ? (await wallOf(db, tweetup.id)).recap : '';
  return {
    wallAddress: `${addressOf(tweetup)}/wall`,
    wallPosts: posts.map((post) => postView(post, tweetup, say)),
    recap: recap ? htmlOf(recap) : '',
  };
}
