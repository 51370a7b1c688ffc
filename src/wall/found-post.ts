// A post as a source finds it: plain words, what in them leads somewhere, and pictures that are still elsewhere.
import type { Network } from '../handles/networks.ts';
import type { Picture } from '../pictures/store.ts';

/** A part of the words that leads somewhere, in UTF-16 units. */
export interface Facet {
  readonly start: number;
  readonly end: number;
  readonly kind: 'link' | 'hashtag' | 'mention';
  /** Empty for hashtags, whose address is ours. */
  readonly address: string;
}

/** Nothing of anybody's HTML is in it. */
export interface FoundPost {
  readonly network: Network;
  /** The same for one post wherever it is found: see post-address.ts. */
  readonly key: string;
  readonly address: string;
  readonly author: {
    readonly name: string;
    /** In the proper form of handles.ts; empty where it is not known. */
    readonly handle: string;
    readonly profile: string;
    /** Of somebody without an account: what tells them from everybody else. */
    readonly key?: string;
    /** ActivityPub: the account's identifier, the same wherever the post is seen. */
    readonly actor?: string;
  };
  readonly words: string;
  readonly facets: readonly Facet[];
  /** Left out: none. */
  readonly pictures?: readonly FoundPicture[];
  readonly warning: string;
  readonly language: string;
  readonly postedAt: Date;
  /** When these words were written; left out: when it was posted. */
  readonly editedAt?: Date;
}

/** As a source gives it. */
export interface FoundPicture {
  /** The same for one picture, wherever it is found: servers show copies of their own. */
  readonly key: string;
  /** Where it is fetched. */
  readonly address: string;
  /** What it shows, in its author's words; empty where they gave none. */
  readonly description: string;
  /** Its author wants that one asks for it before one sees it. */
  readonly isCovered: boolean;
}
export interface PostPicture extends FoundPicture {
  /** Null: not fetched yet, or not to be had. */
  readonly kept: Picture | null;
}
