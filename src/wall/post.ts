// A post on the wall: kept once by whatever way it comes, changed when it is edited, gone when it is deleted.
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { isExactly } from '../database/long-text.ts';
import { newId } from '../database/ids.ts';
import { shownHandle } from '../handles/handle.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hashtagKey } from '../hashtags/hashtag.ts';
import { plainLine, plainWords } from './plain-words.ts';
import { picturesIn, queuePictures } from './post-pictures.ts';
import { authorWishes, hiddenAuthors, postPictures, posts, walls } from './tables.ts';
import type { Network } from '../handles/networks.ts';
import type { FoundPost } from './found-post.ts';

export type Post = typeof posts.$inferSelect;
export type Wall = typeof walls.$inferSelect;

export interface Reason {
  readonly because: Post['because'];
  readonly personId: string | null;
  /** Told by a server that only passes it on, and may not know yet that it was deleted or edited. */
  readonly isSecondHand?: boolean;
}

export type Kept = 'new' | 'changed' | 'the-same' | 'off';

const nothingDecided = {
  whose: 'guests',
  waitingWords: '',
  recap: '',
  recapAt: null,
  screenFaces: null,
} as const;

/** Locks the wall: whatever changes it waits until this transaction ends, so numbers come in the order in which they are seen. */
export async function lockWall(tx: Transaction, tweetupId: string): Promise<Wall> {
  const [wall] = await tx
    .insert(walls)
    .values({ tweetupId, ...nothingDecided, version: 0 })
    .onConflictDoUpdate({ target: walls.tweetupId, set: { version: sql`${walls.version}` } })
    .returning();
  if (!wall) throw new Error(`no wall for ${tweetupId}`);
  return wall;
}

export async function nextVersion(tx: Transaction, tweetupId: string): Promise<number> {
  const [wall] = await tx
    .update(walls)
    .set({ version: sql`${walls.version} + 1` })
    .where(eq(walls.tweetupId, tweetupId))
    .returning();
  if (!wall) throw new Error('lock the wall before changing anything on it');
  return wall.version;
}

export async function wallOf(db: Queries, tweetupId: string): Promise<Wall> {
  const [wall] = await db.select().from(walls).where(eq(walls.tweetupId, tweetupId));
  return wall ?? { tweetupId, ...nothingDecided, version: 0 };
}

/** What was taken off stays off; what a host decided about a post stays decided. */
export async function keepPost(
  tx: Transaction,
  now: Date,
  {
    tweetupId,
    found,
    reason: { isSecondHand = false, ...reason },
  }: { tweetupId: string; found: FoundPost; reason: Reason },
): Promise<Kept> {
  const wall = await lockWall(tx, tweetupId);
  const keyHash = hashOf(found.key);
  const isSame = or(
    eq(posts.keyHash, keyHash),
    and(isExactly(posts.address, found.address), ne(posts.address, '')),
  );
  const [known] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.tweetupId, tweetupId), isSame))
    .limit(1);
  if (known?.state === 'taken-off') return 'off';
  if (known?.state === 'gone' && isSecondHand) return 'off';
  const content = contentOf(found, known);
  // What somebody pasted has the time of pasting, which says nothing.
  const isFetched = known !== undefined && known.state !== 'gone' && known.because !== 'by-hand';
  if (isFetched && content.editedAt < known.editedAt) return 'the-same';
  // What was fetched is truer than what somebody pasted.
  if (known && known.because !== 'by-hand' && reason.because === 'by-hand') return 'the-same';
  if (known && known.state !== 'gone' && isUnchanged(known, content)) return 'the-same';
  // By hand others may come, but none that they took off.
  const isOldOrFound = reason.because !== 'by-hand' || known?.state === 'gone';
  if (isOldOrFound && (await wantsNothingHere(tx, content.authorKey))) return 'off';
  const isHidden = await authorIsHidden(tx, tweetupId, content.authorKey);
  const waits = hasWaitingWord(wall, content);
  const arriving = isHidden ? 'hidden' : waits ? 'waiting' : 'shown';
  const version = await nextVersion(tx, tweetupId);
  const id = known?.id ?? newId(now);
  if (!known) {
    await tx.insert(posts).values({
      ...content,
      ...reason,
      id,
      tweetupId,
      keyHash,
      state: arriving,
      version,
      since: now,
    });
    await queuePictures(tx, now, { postId: id, pictures: content.pictures });
    return 'new';
  }
  // An edit may bring in a word that waits; it cannot get a hidden post back.
  const next = known.state === 'gone' || (known.state === 'shown' && waits) ? arriving : known.state;
  const state = known.operatorHidAt ? 'hidden' : next;
  await tx
    .update(posts)
    .set({ ...content, ...(known.because === 'by-hand' ? {} : reason), state, version })
    .where(eq(posts.id, id));
  await queuePictures(tx, now, { postId: id, pictures: content.pictures });
  return known.state === 'gone' ? 'new' : 'changed';
}

/** Nothing of it is kept but that it was here. */
export async function clearPost(tx: Transaction, post: Post, state: 'gone' | 'taken-off'): Promise<void> {
  await lockWall(tx, post.tweetupId);
  const version = await nextVersion(tx, post.tweetupId);
  const nothing = {
    address: '',
    authorName: '',
    authorHandle: '',
    authorProfile: '',
    words: '',
    warning: '',
  };
  await tx
    .update(posts)
    .set({
      ...nothing,
      facets: [],
      pictures: [],
      language: '',
      personId: null,
      pinnedAt: null,
      askedOffAt: null,
      state,
      version,
    })
    .where(eq(posts.id, post.id));
  // Of the others there are files, which go after this transaction.
  await tx.delete(postPictures).where(and(eq(postPictures.postId, post.id), ne(postPictures.state, 'kept')));
}

export function authorKeyOf(network: Network, author: FoundPost['author']): string {
  const who = author.key ?? (author.handle || author.profile || author.name);
  return hashOf(`${network} ${who.toLowerCase()}`).slice(0, 16);
}

function contentOf(found: FoundPost, known: Post | undefined) {
  const { network, address, author, facets, language, postedAt } = found;
  return {
    network,
    address,
    authorName: plainLine(author.name, 80) || (author.handle && shownHandle(network, author.handle)),
    authorHandle: author.handle && shownHandle(network, author.handle),
    authorProfile: author.profile,
    authorKey: authorKeyOf(network, author),
    words: found.words,
    facets: facets.filter(({ start, end }) => start < end && end <= found.words.length).slice(0, 100),
    pictures: picturesIn(found.pictures ?? [], known?.pictures),
    warning: plainLine(found.warning, 300),
    editedAt: found.editedAt ?? postedAt,
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : '',
    postedAt,
  };
}

function isUnchanged(known: Post, content: ReturnType<typeof contentOf>): boolean {
  const said = (one: typeof content) =>
    JSON.stringify([
      one.words,
      one.facets,
      one.pictures.map(({ key, description, isCovered }) => [key, description, isCovered]),
      one.warning,
      one.authorName,
      one.authorHandle,
      one.language,
    ]);
  return said(known) === said(content);
}

async function authorIsHidden(tx: Queries, tweetupId: string, authorKey: string): Promise<boolean> {
  const [hidden] = await tx
    .select({ since: hiddenAuthors.since })
    .from(hiddenAuthors)
    .where(and(eq(hiddenAuthors.tweetupId, tweetupId), eq(hiddenAuthors.authorKey, authorKey)));
  return hidden !== undefined;
}

async function wantsNothingHere(tx: Queries, authorKey: string): Promise<boolean> {
  const [off] = await tx
    .select({ since: authorWishes.since })
    .from(authorWishes)
    .where(and(eq(authorWishes.authorKey, authorKey), inArray(authorWishes.state, ['off', 'asked-back'])));
  return off !== undefined;
}

/** Case and accents hide no word; part of a longer word counts, since German puts words together. */
function hasWaitingWord(wall: Wall, { words, warning, authorName }: ReturnType<typeof contentOf>): boolean {
  const said = hashtagKey(plainWords(`${authorName}\n${warning}\n${words}`));
  return waitingWordsOf(wall.waitingWords).some((word) => said.includes(hashtagKey(word)));
}

function waitingWordsOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
