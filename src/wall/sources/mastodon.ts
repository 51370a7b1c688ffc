// The timeline of a hashtag on a server that speaks Mastodon's interface: GET /api/v1/timelines/tag/TAG.
import type { Outside } from '../../outside/outside.ts';
import { jsonIn } from '../../outside/reading.ts';
import { keyOf } from '../post-address.ts';
import { momentOf, failedResult, partOf, textOf, wordsWith, type SourceResult } from './found.ts';
import { wordsOfHtml } from './html-words.ts';
import type { FoundPost, FoundPicture } from '../found-post.ts';

const atOnce = 40;
const mostPages = 5;

/** @param server its origin @param isKnown ends the turning of pages: what is older is known already */
export async function mastodonPosts(
  outside: Outside,
  { server, hashtag, isKnown }: { server: string; hashtag: string; isKnown: (key: string) => boolean },
): Promise<SourceResult> {
  const posts: FoundPost[] = [];
  let only: 'local=true' | 'remote=true' | '' = '';
  let before = '';
  let from = new Date(0);
  for (let page = 0; page < mostPages; page += 1) {
    const query = [`limit=${atOnce}`, only, before && `max_id=${before}`].filter(Boolean).join('&');
    const address = `${server}/api/v1/timelines/tag/${encodeURIComponent(hashtag)}?${query}`;
    const fetched = await outside.fetch({ address, accept: 'application/json' });
    if (fetched.outcome !== 'fetched') {
      const given = failedResult(fetched);
      if (given.outcome !== 'closed' || only || page > 0)
        return page > 0 ? { outcome: 'given', posts } : given;
      only = await openTimeline(outside, server);
      if (!only) return given;
      continue;
    }
    const statuses = jsonIn(fetched);
    if (!Array.isArray(statuses)) return page > 0 ? { outcome: 'given', posts } : { outcome: 'failed' };
    const found = statuses.flatMap((status) => postOf(status, new URL(server).host) ?? []);
    posts.push(...found);
    before = textOf(statuses.at(-1), 'id');
    const oldest = momentOf(textOf(statuses.at(-1), 'created_at'));
    from = statuses.length === atOnce && oldest ? oldest : new Date(0);
    // A burst goes on until what is known; a short page is the end.
    if (statuses.length < atOnce || !before || found.some(({ key }) => isKnown(key))) break;
  }
  return { outcome: 'given', posts, ...(only === 'remote=true' ? {} : { isWhole: { from } }) };
}

/** Since 4.5 a server says what it shows to people who are not signed in; some show their own posts, or those of others, alone. */
async function openTimeline(outside: Outside, server: string): Promise<'local=true' | 'remote=true' | ''> {
  const fetched = await outside.fetch({ address: `${server}/api/v2/instance`, accept: 'application/json' });
  if (fetched.outcome !== 'fetched') return '';
  const access = partOf(partOf(jsonIn(fetched), 'configuration'), 'timelines_access');
  const feeds = partOf(access, 'hashtag_feeds');
  if (textOf(feeds, 'local') === 'public') return 'local=true';
  return textOf(feeds, 'remote') === 'public' ? 'remote=true' : '';
}

/** A boost is not the booster's post, and what its author shows to some alone is not for a wall. */
function postOf(status: unknown, host: string): FoundPost | undefined {
  const uri = textOf(status, 'uri');
  const postedAt = momentOf(textOf(status, 'created_at'));
  const account = partOf(status, 'account');
  const acct = textOf(account, 'acct');
  const isPublic = textOf(status, 'visibility') === 'public';
  if (!uri || !postedAt || !acct || !isPublic || partOf(status, 'reblog')) return undefined;
  const { written, marks } = wordsOfHtml(textOf(status, 'content'));
  const { words, facets } = wordsWith(written, marks);
  const address = textOf(status, 'url') || uri;
  return {
    network: 'mastodon',
    key: keyOf(address),
    address,
    author: {
      name: textOf(account, 'display_name') || textOf(account, 'username'),
      handle: acct.includes('@') ? acct : `${acct}@${host}`,
      profile: textOf(account, 'url'),
    },
    words,
    facets,
    pictures: picturesOf(status),
    warning: textOf(status, 'spoiler_text'),
    language: textOf(status, 'language'),
    postedAt,
    editedAt: momentOf(textOf(status, 'edited_at')) ?? postedAt,
  };
}

/** Videos stay there: a still of one would promise what is not here. */
function picturesOf(status: unknown): FoundPicture[] {
  const attached = partOf(status, 'media_attachments');
  const isCovered = partOf(status, 'sensitive') === true;
  return (Array.isArray(attached) ? (attached as unknown[]) : [])
    .filter((one) => textOf(one, 'type') === 'image')
    .map((one) => ({
      // Other servers show a copy of their own, and say where the original is.
      key: textOf(one, 'remote_url') || textOf(one, 'url'),
      address: textOf(one, 'preview_url') || textOf(one, 'url'),
      description: textOf(one, 'description'),
      isCovered,
    }));
}
