// The posts with a tweetup's hashtag, and what its hosts decided about the wall.
import {
  facts,
  id,
  index,
  instant,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
  whole,
} from '../database/columns.ts';
import { startOf } from '../database/long-text.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { networks } from '../handles/networks.ts';
import type { Facet, PostPicture } from './found-post.ts';

/** A tweetup has its row from the first post or decision on. */
export const walls = table('walls', {
  tweetupId: id()
    .primaryKey()
    .references(() => tweetups.id, { onDelete: 'cascade' }),
  /** Whose posts: of guests who agreed, or of everybody who writes with the hashtag. */
  whose: oneOf(['guests', 'everybody']).notNull(),
  /** Posts with one of these words wait for a look, a word or phrase a line. */
  waitingWords: text().notNull(),
  /** How it was, told by the hosts afterwards, in Markdown. */
  recap: text().notNull(),
  recapAt: instant(),
  /** Whether the projector shows the faces of those who are here and seen by everybody. */
  screenFaces: oneOf(['yes']),
  /** Raised by every post that comes, changes or goes: the posts carry the number of their last change. */
  version: whole().notNull(),
});

export const posts = table(
  'posts',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** The same for one post, by whatever way it comes; by hash, since it outlives the post, which then does not come again. */
    keyHash: text().notNull(),
    network: oneOf([...networks]).notNull(),
    /** Where the original is; empty when the post has gone. */
    address: text().notNull(),
    authorName: text().notNull(),
    /** As people write it; empty where it is not known. */
    authorHandle: text().notNull(),
    authorProfile: text().notNull(),
    /** The same for all posts of an author on a network. */
    authorKey: text().notNull(),
    words: text().notNull(),
    facets: facts<Facet[]>().notNull(),
    /** In their order, with what has become of each: `postPictures` says when to fetch them. */
    pictures: facts<PostPicture[]>().notNull(),
    /** Said before the words are shown; empty: none. */
    warning: text().notNull(),
    /** BCP 47; empty where nobody said. */
    language: text().notNull(),
    postedAt: instant().notNull(),
    /** When its words were written last: of two ways that tell it differently the later one is right. */
    editedAt: instant().notNull(),
    /** Why it may stand here: its author brought it, or is a guest who agreed, or everybody's posts are shown. */
    because: oneOf(['by-hand', 'guest', 'hashtag']).notNull(),
    /** The guest whose post it is. */
    personId: id().references(() => persons.id, { onDelete: 'cascade' }),
    /** Gone: deleted where it was written. Taken off: its author does not want it here, and it stays off. */
    state: oneOf(['shown', 'waiting', 'hidden', 'gone', 'taken-off']).notNull(),
    pinnedAt: instant(),
    /** Since when the operator hides it: no host shows it. */
    operatorHidAt: instant(),
    /** Somebody says that it is theirs and should go: a host decides. */
    askedOffAt: instant(),
    /** When its own address was last asked whether it is still there; null: not yet. */
    askedAt: instant(),
    version: whole().notNull(),
    since: instant().notNull(),
  },
  (post) => [
    unique('posts_once').on(post.tweetupId, post.keyHash),
    index('posts_time').on(post.tweetupId, post.state, post.postedAt),
    index('posts_version').on(post.tweetupId, post.version),
    index('posts_asked').on(post.askedAt),
    index('posts_author').on(post.authorKey, post.tweetupId),
    index('posts_person').on(post.personId),
    index('posts_key').on(post.keyHash),
    index('posts_address').on(startOf(post.address)),
    index('posts_profile').on(startOf(post.authorProfile)),
  ],
);

/** The pictures of posts: which are to be fetched, and which files are in use. */
export const postPictures = table(
  'post_pictures',
  {
    postId: id()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    /** Which of the post's pictures, from 0. */
    place: whole().notNull(),
    /** Useless: no picture, too large, or not to be had. */
    state: oneOf(['wanted', 'kept', 'useless']).notNull(),
    /** Of the files; empty where there are none. */
    hash: text().notNull(),
    failures: whole().notNull(),
    dueAt: instant().notNull(),
  },
  (picture) => [
    primaryKey({ columns: [picture.postId, picture.place] }),
    index('post_pictures_due').on(picture.state, picture.dueAt),
    index('post_pictures_hash').on(picture.hash),
  ],
);

/** Where posts of a tweetup are looked for; each fails by itself. */
export const wallSources = table(
  'wall_sources',
  {
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    kind: oneOf(['mastodon', 'bluesky', 'bluesky-search', 'feed']).notNull(),
    /** A server's origin, an account's identifier, or a feed; of a search, whom it asks. */
    address: text().notNull(),
    dueAt: instant().notNull(),
    answeredAt: instant(),
    /** What it said last. */
    lastResult: oneOf(['nothing-yet', 'new-posts', 'nothing-new', 'closed', 'later', 'failed']).notNull(),
    failures: whole().notNull(),
    /** Of a feed: by which its server tells whether it has changed. */
    etag: text(),
    lastModified: text(),
  },
  (source) => [
    index('wall_sources_tweetup').on(source.tweetupId),
    index('wall_sources_due').on(source.dueAt),
  ],
);

/** Whose posts a host does not want on this wall, by the key of the author. They are not told. */
export const hiddenAuthors = table(
  'hidden_authors',
  {
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    authorKey: text().notNull(),
    /** For the host, who may have them back. */
    name: text().notNull(),
    since: instant().notNull(),
  },
  (hidden) => [primaryKey({ columns: [hidden.tweetupId, hidden.authorKey] })],
);

/** Authors who want none of their posts on any wall here, proven by a link of their profile. */
export const authorWishes = table(
  'author_wishes',
  {
    authorKey: text().primaryKey(),
    network: oneOf([...networks]).notNull(),
    /** Where to look for the proof; once it is there a hash of it, which says nothing, but knows it again. */
    handle: text().notNull(),
    state: oneOf(['asked', 'not-found', 'unanswered', 'off', 'asked-back']).notNull(),
    failures: whole().notNull(),
    since: instant().notNull(),
    dueAt: instant().notNull(),
  },
  (wish) => [index('author_wishes_due').on(wish.state, wish.dueAt)],
);

export type WallSource = typeof wallSources.$inferSelect;
