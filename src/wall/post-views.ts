// A post as pages show it: its words in pieces, where each that leads somewhere says where.
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { shownHost } from '../handles/pasted.ts';
import { networkNames } from '../handles/networks.ts';
import { clockTime, longDay, shortDay } from '../time/phrases.ts';
import { wallTime } from '../time/zones.ts';
import { pictureView } from '../pictures/picture-views.ts';
import { faceOfOne } from '../pictures/portrait-views.ts';
import { authorFaces, type AuthorFace } from './author-faces.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import type { Post } from './post.ts';
import { isSentence } from './sentence.ts';
import type { Facet } from './found-post.ts';

export interface Piece {
  readonly text: string;
  /** Empty: plain words. */
  readonly address: string;
  readonly isOurs: boolean;
  /** Where it really leads, when the words say something else; empty: they say it. */
  readonly leadsTo: string;
}

/** The day whose times need no date, and the hashtag that stands large above all posts. */
type Day = Pick<Tweetup, 'startsAt' | 'zone'> & { readonly hashtag?: string };

/** @returns what makes the view of each */
export async function postViews(
  db: Queries,
  posts: readonly Post[],
  { day, say }: { day: Day; say: Say },
): Promise<(post: Post) => ReturnType<typeof postView>> {
  const faces = await authorFaces(db, posts);
  return (post) => postView(post, { day, author: faces.get(post.id) }, say);
}

export function postView(
  post: Post,
  { day, author }: { day: Day; author: AuthorFace | undefined },
  say: Say,
) {
  const { zone } = day;
  const time = clockTime(post.postedAt, zone, say.language);
  const pictures = shownPictures(post, say);
  const isOurs = isSentence(post);
  const isThatDay = wallTime(post.postedAt, zone).date === wallTime(day.startsAt, zone).date;
  return {
    id: post.id,
    network: isOurs ? 'wall' : post.network,
    networkName: isOurs ? say('wall.sentenceHere') : networkNames[post.network],
    name: post.authorName || post.authorHandle || networkNames[post.network],
    handle: post.authorHandle === post.authorName ? '' : post.authorHandle,
    profile: post.authorProfile,
    authorKey: post.authorKey,
    ...faceOfOne(author?.personId ?? post.authorKey, post.authorName || post.authorHandle, author?.portrait),
    postedMachine: post.postedAt.toISOString(),
    posted: isThatDay ? time : `${shortDay(post.postedAt, zone, say.language)}, ${time}`,
    postedFull: `${longDay(post.postedAt, zone, say.language)}, ${time}`,
    warning: post.warning,
    wordsLanguage: post.language === say.language ? '' : post.language,
    pieces: withoutLastTag(piecesOf(post.words, post.facets), day.hashtag),
    pictures: pictures.filter(({ isCovered }) => !isCovered),
    coveredPictures: pictures.filter(({ isCovered }) => isCovered),
    hasSeveralPictures: pictures.length > 1,
    original: post.address,
    originalLabel: say('wall.openOriginal', { network: networkNames[post.network] }),
    isPinned: post.pinnedAt !== null,
    isHidden: post.state === 'hidden',
    hidByOperator: post.operatorHidAt !== null,
    askedOff: post.askedOffAt !== null,
  };
}

/** Those whose files are here. */
function shownPictures(post: Post, say: Say) {
  return post.pictures.flatMap(({ kept, description, isCovered }) =>
    kept ? [{ ...pictureView(kept, description || say('wall.pictureUndescribed'), 'post'), isCovered }] : [],
  );
}

/** Said once above all of them, it need not end every post; within a sentence it stays. */
function withoutLastTag(pieces: readonly Piece[], hashtag: string | undefined): readonly Piece[] {
  const ended = pieces.filter(({ text }, at) => at < pieces.length - 1 || text.trim() !== '');
  const last = ended.at(-1);
  const before = ended.at(-2)?.text.trimEnd() ?? '';
  const isTheTag =
    hashtag !== undefined && last?.text.replace(/^[#＃]/, '').toLowerCase() === hashtag.toLowerCase();
  const endsASentence =
    /[.!?…:)“”"’]$|\p{Extended_Pictographic}$/u.test(before) || /\n\s*$/.test(ended.at(-2)?.text ?? '');
  return isTheTag && last.isOurs && endsASentence ? ended.slice(0, -1) : pieces;
}

export function piecesOf(words: string, facets: readonly Facet[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const facet of facets.toSorted((one, other) => one.start - other.start)) {
    if (facet.start < at) continue;
    if (facet.start > at) pieces.push(plain(words.slice(at, facet.start)));
    pieces.push(pieceOf(words.slice(facet.start, facet.end), facet));
    at = facet.end;
  }
  if (at < words.length) pieces.push(plain(words.slice(at)));
  return pieces;
}

function pieceOf(text: string, { kind, address }: Facet): Piece {
  if (kind === 'hashtag')
    return {
      text,
      address: `/hashtag/${encodeURIComponent(text.replace(/^[#＃]/, ''))}`,
      isOurs: true,
      leadsTo: '',
    };
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return plain(text);
  const says = saysWhere(text, url) || kind === 'mention';
  return { text, address: url.href, isOurs: false, leadsTo: says ? '' : shownHost(url.hostname) };
}

/** Words that look like one address and lead to another are the oldest trick. */
function saysWhere(text: string, url: URL): boolean {
  const said = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`.replace(/…$/, ''));
  return said !== null && bare(said.hostname) === bare(url.hostname);
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

function plain(text: string): Piece {
  return { text, address: '', isOurs: false, leadsTo: '' };
}
