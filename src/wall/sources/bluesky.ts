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

export interface BlueskyAccount {
  readonly did: string;
  /** The origin of their server. */
  readonly pds: string;
  /** As it is called now. */
  readonly handle: string;
  readonly name: string;
}

/** Only posts that carry the hashtag as a facet or a tag. */
export async function blueskyPosts(
  outside: Outside,
  account: BlueskyAccount,
  hashtag: string,
): Promise<SourceResult> {
  const query = new URLSearchParams({
    repo: account.did,
    collection: 'app.bsky.feed.post',
    limit: String(atOnce),
  });
  const address = `${account.pds}/xrpc/com.atproto.repo.listRecords?${query.toString()}`;
  const fetched = await outside.fetch({ address, accept: 'application/json' });
  if (fetched.outcome !== 'fetched') return failedResult(fetched);
  const records = partOf(jsonIn(fetched), 'records');
  if (!Array.isArray(records)) return { outcome: 'failed' };
  const wanted = hashtagKey(hashtag);
  const posts = records.flatMap(
    (record) =>
      blueskyPost({ uri: textOf(record, 'uri'), value: partOf(record, 'value') }, account, wanted) ?? [],
  );
  const oldest = momentOf(textOf(partOf(records.at(-1), 'value'), 'createdAt'));
  const from = records.length < atOnce ? new Date(0) : oldest;
  return { outcome: 'given', posts, ...(from ? { isWhole: { from } } : {}) };
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
