// The pictures of a post: up to four, each with its description, fetched and re-encoded before anybody sees it.
import { and, eq, inArray } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { plainWords, shortened, webAddress } from './plain-words.ts';
import { postPictures } from './tables.ts';
import type { FoundPicture, PostPicture } from './found-post.ts';

const mostPictures = 4;
const longestDescription = 1000;

/** @param before what the post had until now: what is still the same is not fetched again */
export function picturesIn(
  found: readonly FoundPicture[],
  before: readonly PostPicture[] = [],
): PostPicture[] {
  const keys = new Set<string>();
  return found
    .flatMap(({ key, address, description, isCovered }) => {
      const from = webAddress(address);
      if (!from || keys.has(key)) return [];
      keys.add(key);
      const kept = before.find((one) => one.key === key)?.kept ?? null;
      const words = shortened(plainWords(description).replaceAll(/\s+/g, ' '), longestDescription);
      return [{ key: key.slice(0, 2000), address: from, description: words, isCovered, kept }];
    })
    .slice(0, mostPictures);
}

/** So that they are fetched. */
export async function queuePictures(
  tx: Transaction,
  now: Date,
  { postId, pictures }: { postId: string; pictures: readonly PostPicture[] },
): Promise<void> {
  await tx.delete(postPictures).where(eq(postPictures.postId, postId));
  for (const [place, { kept }] of pictures.entries())
    await tx.insert(postPictures).values({
      postId,
      place,
      state: kept ? 'kept' : 'wanted',
      hash: kept?.hash ?? '',
      failures: 0,
      dueAt: now,
    });
}

/** Which of these are in some post. */
export async function postPicturesAmong(db: Queries, hashes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ hash: postPictures.hash })
    .from(postPictures)
    .where(and(inArray(postPictures.hash, [...hashes]), eq(postPictures.state, 'kept')));
  return rows.map(({ hash }) => hash);
}
