// A hashtag as pages show it, large: where it may break, and how large it can be.

export interface HashtagView {
  /** Without #. */
  readonly tag: string;
  readonly parts: readonly string[];
  readonly size: 'long' | 'medium' | '';
}

/** As a heading no more than that stands in one line of the narrowest phone. */
const inOneLine = 13;

/** A long one breaks before capitals and numbers, which is what CamelCase is for; nobody who copies it copies a break. */
export function hashtagShown(hashtag: string): HashtagView {
  const size = sizeOf(hashtag);
  const words = hashtag.match(/^[^\p{Lu}\p{N}]+|\p{Lu}+[^\p{Lu}\p{N}]*|\p{N}+[^\p{Lu}\p{N}]*/gu) ?? [];
  return { tag: hashtag, parts: hashtag.length > inOneLine && words.length > 0 ? words : [hashtag], size };
}

function sizeOf(hashtag: string): 'long' | 'medium' | '' {
  if (hashtag.length > 24) return 'long';
  return hashtag.length > 16 ? 'medium' : '';
}
