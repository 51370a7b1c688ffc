// What people of an evening wrote last, as far as everybody sees it: to listen to them before following them.
import type { Queries } from '../database/database.ts';
import { networkNames } from '../handles/networks.ts';
import { authorFaces } from './author-faces.ts';
import { plainLine } from './plain-words.ts';
import { isSentence } from './sentence.ts';
import { newestPosts } from './wall.ts';

export interface LastWords {
  readonly words: string;
  /** Where it was written; empty: it has no address of its own. */
  readonly address: string;
  readonly where: string;
}

const mostLookedAt = 300;
const longest = 200;

/** By person. What stands below a warning is read on the wall alone; a sentence pinned here is what they work on, which is said already. */
export async function lastWords(db: Queries, tweetupId: string): Promise<ReadonlyMap<string, LastWords>> {
  const posts = (await newestPosts(db, tweetupId, mostLookedAt)).filter(
    (post) => post.words !== '' && post.warning === '' && !isSentence(post),
  );
  const authors = await authorFaces(db, posts);
  const last = new Map<string, LastWords>();
  for (const post of posts) {
    const { personId } = authors.get(post.id) ?? {};
    if (personId === undefined || last.has(personId)) continue;
    const { words, address, network } = post;
    last.set(personId, { words: plainLine(words, longest), address, where: networkNames[network] });
  }
  return last;
}
