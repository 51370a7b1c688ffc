// The timeline of a hashtag on a server that speaks Mastodon's interface: GET /api/v1/timelines/tag/TAG.
import { withoutEmojiCodes } from '../../handles/emoji-codes.ts';
import type { Answer, Outside } from '../../outside/outside.ts';
import { jsonIn } from '../../outside/reading.ts';
import { keyOf } from '../post-address.ts';
import { momentOf, failedResult, partOf, textOf, wordsWith, type SourceResult } from './found.ts';
import { wordsOfHtml } from './html-words.ts';
import type { FoundPost, FoundPicture } from '../found-post.ts';

const atOnce = 40;
const mostPages = 10;

export interface WantedTimeline {
  /** Its origin. */
  readonly server: string;
  readonly hashtag: string;
  /** Ends the turning of pages: what is older has been told before. */
  readonly hasCome: (post: FoundPost) => boolean;
}

export async function mastodonPosts(
  outside: Outside,
  { server, hashtag, hasCome }: WantedTimeline,
): Promise<SourceResult> {
  const timeline = `${server}/api/v1/timelines/tag/${encodeURIComponent(hashtag)}?limit=${atOnce}`;
  const posts: FoundPost[] = [];
  let address: string | undefined = timeline;
  let half: Half = '';
  let since = new Date(0);
  for (let page = 0; address !== undefined && page < mostPages; page += 1) {
    const fetched = await outside.fetch({ address, accept: 'application/json' });
    const statuses = fetched.outcome === 'fetched' ? jsonIn(fetched) : undefined;
    if (fetched.outcome !== 'fetched' || !Array.isArray(statuses)) {
      // What was told until here counts.
      if (posts.length > 0) break;
      const given = fetched.outcome === 'fetched' ? ({ outcome: 'failed' } as const) : failedResult(fetched);
      if (given.outcome !== 'closed' || half) return given;
      half = await openTimeline(outside, server);
      if (!half) return given;
      address = `${timeline}&${half}`;
      continue;
    }
    const found = statuses.flatMap((status) => postOf(status, new URL(server).host) ?? []);
    posts.push(...found);
    address = nextPage(fetched, statuses, address);
    since = address === undefined ? new Date(0) : (momentOf(textOf(statuses.at(-1), 'created_at')) ?? since);
    if (found.some(hasCome)) break;
  }
  return { outcome: 'given', posts, ...(half === 'remote=true' ? {} : { since }) };
}

/** Pages may be shorter than asked for: whether there is another one says the `Link` header; servers without it are asked for older ones. */
function nextPage(
  { headers }: Pick<Answer<'fetched'>, 'headers'>,
  statuses: readonly unknown[],
  address: string,
): string | undefined {
  if (statuses.length === 0) return undefined;
  const { link } = headers;
  if (link === undefined) {
    const before = textOf(statuses.at(-1), 'id');
    if (statuses.length < atOnce || !before) return undefined;
    const next = new URL(address);
    next.searchParams.set('max_id', before);
    return next.href;
  }
  const [, href] = /<([^<>]{1,2000})>\s*;[^,]*\brel="?next\b/i.exec(link) ?? [];
  const next = href === undefined ? null : URL.parse(href, address);
  return next?.origin === new URL(address).origin ? next.href : undefined;
}

type Half = 'local=true' | 'remote=true' | '';

/** Since 4.5 a server says what it shows to people who are not signed in; some show their own posts, or those of others, alone. */
async function openTimeline(outside: Outside, server: string): Promise<Half> {
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
  const emojis = partOf(status, 'emojis');
  const { written, marks } = wordsOfHtml(withoutEmojiCodes(textOf(status, 'content'), emojis));
  const { words, facets } = wordsWith(written, marks);
  const address = textOf(status, 'url') || uri;
  return {
    network: 'mastodon',
    key: keyOf(address),
    address,
    author: {
      name:
        withoutEmojiCodes(textOf(account, 'display_name'), partOf(account, 'emojis')).trim() ||
        textOf(account, 'username'),
      handle: acct.includes('@') ? acct : `${acct}@${host}`,
      profile: textOf(account, 'url'),
      actor: textOf(account, 'uri'),
    },
    words,
    facets,
    pictures: picturesOf(status),
    warning: withoutEmojiCodes(textOf(status, 'spoiler_text'), emojis),
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
