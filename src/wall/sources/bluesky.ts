// What somebody wrote on Bluesky, out of their own repository: com.atproto.repo.listRecords at their server, which asks for no signing in.
import type { Outside } from '../../outside/outside.ts';
import { jsonIn } from '../../outside/reading.ts';
import { hashtagKey } from '../../hashtags/hashtag.ts';
import { keyOf } from '../post-address.ts';
import {
  momentOf,
  failedResult,
  partOf,
  textOf,
  wordsWith,
  type SourceResult,
  type Marked,
} from './found.ts';
import type { FoundPost, FoundPicture } from '../found-post.ts';

const atOnce = 100;
/** Somebody may have brought in years of old posts since. */
const mostPages = 5;

export interface BlueskyAccount {
  readonly did: string;
  /** The origin of their server. */
  readonly pds: string;
  /** As it is called now. */
  readonly handle: string;
  readonly name: string;
}

export interface WantedRecords {
  readonly account: BlueskyAccount;
  readonly hashtag: string;
  /** Ends the turning of pages: what is older has been told before. */
  readonly hasCome: (post: FoundPost) => boolean;
}

/** Only posts that carry the hashtag as a facet or a tag. */
export async function blueskyPosts(
  outside: Outside,
  { account, hashtag, hasCome }: WantedRecords,
): Promise<SourceResult> {
  const wanted = hashtagKey(hashtag);
  const posts: FoundPost[] = [];
  const query = new URLSearchParams({
    repo: account.did,
    collection: 'app.bsky.feed.post',
    limit: String(atOnce),
  });
  let since = new Date(0);
  for (let page = 0; page < mostPages; page += 1) {
    const address = `${account.pds}/xrpc/com.atproto.repo.listRecords?${query.toString()}`;
    const fetched = await outside.fetch({ address, accept: 'application/json' });
    const said = fetched.outcome === 'fetched' ? jsonIn(fetched) : undefined;
    const records = partOf(said, 'records');
    if (fetched.outcome !== 'fetched' || !Array.isArray(records)) {
      // What was told until here counts.
      if (page > 0) break;
      return fetched.outcome === 'fetched' ? { outcome: 'failed' } : failedResult(fetched);
    }
    const found = records.flatMap(
      (record) =>
        blueskyPost({ uri: textOf(record, 'uri'), value: partOf(record, 'value') }, account, wanted) ?? [],
    );
    posts.push(...found);
    const cursor = textOf(said, 'cursor');
    const isLast = cursor === '' || records.length === 0;
    const oldest = momentOf(textOf(partOf(records.at(-1), 'value'), 'createdAt'));
    since = isLast ? new Date(0) : (oldest ?? since);
    if (isLast || found.some(hasCome)) break;
    query.set('cursor', cursor);
  }
  return { outcome: 'given', posts, since };
}

/** @param wanted the key of a hashtag */
export function blueskyPost(
  { uri, value }: { uri: string; value: unknown },
  { did, pds, handle, name }: BlueskyAccount,
  wanted: string,
): FoundPost | undefined {
  const postedAt = momentOf(textOf(value, 'createdAt'));
  const recordKey = uri.split('/').at(-1) ?? '';
  if (!uri.startsWith(`at://${did}/`) || !postedAt || !recordKey) return undefined;
  const text = textOf(value, 'text');
  const { marks, tags } = marksIn(text, partOf(value, 'facets'));
  const more = partOf(value, 'tags');
  const all = [...tags, ...(Array.isArray(more) ? more : [])];
  if (!all.some((tag) => typeof tag === 'string' && hashtagKey(tag) === wanted)) return undefined;
  const { words, facets } = wordsWith(text, marks);
  const languages = partOf(value, 'langs');
  const labels = partOf(partOf(value, 'labels'), 'values');
  return {
    network: 'bluesky',
    key: keyOf(uri),
    address: `https://bsky.app/profile/${did}/post/${recordKey}`,
    author: { name: name || handle, handle, profile: `https://bsky.app/profile/${did}` },
    words,
    facets,
    pictures: picturesOf(value, did, pds),
    warning: Array.isArray(labels)
      ? labels
          .map((label) => textOf(label, 'val'))
          .filter(Boolean)
          .join(', ')
      : '',
    language: Array.isArray(languages) && typeof languages[0] === 'string' ? languages[0] : '',
    postedAt,
  };
}

/** Facets count bytes of UTF-8. */
function marksIn(text: string, facets: unknown): { marks: Marked[]; tags: string[] } {
  const bytes = Buffer.from(text);
  const tags: string[] = [];
  const marks = (Array.isArray(facets) ? facets : []).flatMap((facet: unknown): Marked[] => {
    const index = partOf(facet, 'index');
    const features = partOf(facet, 'features');
    const shown = bytes
      .subarray(Number(partOf(index, 'byteStart')) || 0, Number(partOf(index, 'byteEnd')) || 0)
      .toString();
    const [feature] = Array.isArray(features) ? (features as unknown[]) : [];
    switch (textOf(feature, '$type')) {
      case 'app.bsky.richtext.facet#tag':
        tags.push(textOf(feature, 'tag'));
        return [{ text: shown, kind: 'hashtag', address: '' }];
      case 'app.bsky.richtext.facet#link':
        return [{ text: shown, kind: 'link', address: textOf(feature, 'uri') }];
      case 'app.bsky.richtext.facet#mention':
        return [
          { text: shown, kind: 'mention', address: `https://bsky.app/profile/${textOf(feature, 'did')}` },
        ];
      default:
        return [];
    }
  });
  return { marks, tags };
}

/** As they lie at the account's own server: alone, or beside a post that is quoted. */
function picturesOf(value: unknown, did: string, pds: string): FoundPicture[] {
  const embed = partOf(value, 'embed');
  const images = partOf(embed, 'images') ?? partOf(partOf(embed, 'media'), 'images');
  return (Array.isArray(images) ? (images as unknown[]) : []).flatMap((one) => {
    const cid = textOf(partOf(partOf(one, 'image'), 'ref'), '$link');
    const query = new URLSearchParams({ did, cid }).toString();
    const address = `${pds}/xrpc/com.atproto.sync.getBlob?${query}`;
    return cid ? { key: cid, address, description: textOf(one, 'alt'), isCovered: false } : [];
  });
}
