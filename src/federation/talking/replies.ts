// Replies to an evening come to its wall by the wall's own rules: whose posts, words that wait, hidden authors, what was taken off.
import { and, eq, ne, or } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';
import { isExactly } from '../../database/long-text.ts';
import { accountCalled } from '../../handles/checks.ts';
import { hashOf } from '../../secrets/tokens.ts';
import { asGuest, guestsElsewhere, guestWhoWrote } from '../../wall/guests-elsewhere.ts';
import type { FoundPicture, FoundPost } from '../../wall/found-post.ts';
import { keyOf } from '../../wall/post-address.ts';
import { authorKeyOf, clearPost, keepPost, wallOf, type Post } from '../../wall/post.ts';
import { wordsWith } from '../../wall/sources/found.ts';
import { wordsOfHtml } from '../../wall/sources/html-words.ts';
import { posts } from '../../wall/tables.ts';
import { toldOf } from '../told-tweetup.ts';
import { everybody, type Ids } from '../ids.ts';
import { hostIn, idOf, isObject, many, words, type Said } from '../reading-json.ts';
import { tweetupBehind } from '../told-things.ts';
import { heardActivities, type RemoteActor } from '../tables.ts';

export interface Replying {
  readonly ids: Ids;
  readonly note: Said;
  /** Who wrote it. */
  readonly actor: RemoteActor;
}

/** What is for some alone may quote a secret link: it never comes, and goes when it becomes so. */
export async function takeReply(tx: Transaction, now: Date, { ids, note, actor }: Replying): Promise<void> {
  const id = idOf(note);
  if (hostIn(id) !== actor.host) return;
  if (!isForEverybody(note)) return takeReplyOff(tx, { id, actor });
  const tweetupId = await tweetupBehind(tx, ids, idOf(note['inReplyTo']));
  const told = tweetupId === undefined ? undefined : await toldOf(tx, tweetupId);
  if (tweetupId === undefined || told?.state !== 'told') return;
  if (await isDeletedOrAnothers(tx, note, actor)) return;
  const found = foundIn(note, actor, now);
  if (!found || found.postedAt > now) return;
  const guest = guestWhoWrote(found, { kind: 'mastodon', address: '' }, await guestsElsewhere(tx, tweetupId));
  const { whose } = await wallOf(tx, tweetupId);
  if (!guest && whose === 'guests') return;
  const reason = guest
    ? ({ because: 'guest', personId: guest.personId } as const)
    : ({ because: 'hashtag', personId: null } as const);
  await keepPost(tx, now, { tweetupId, found: guest ? asGuest(found, guest) : found, reason });
}

/** Deleted there, it is gone here; and should it arrive only afterwards, it does not come. */
export async function takeDeleted(
  tx: Transaction,
  now: Date,
  { id, actor }: { id: string; actor: RemoteActor },
): Promise<void> {
  await tx
    .insert(heardActivities)
    .values({ idHash: deletionOf(id, actor), since: now })
    .onConflictDoNothing();
  await takeReplyOff(tx, { id, actor });
}

function deletionOf(id: string, actor: RemoteActor): string {
  return hashOf(`deleted by ${actor.id}: ${id}`);
}

/** What has gone is empty, so its author cannot be told any more: an id that was deleted is nobody's again. */
async function isDeletedOrAnothers(tx: Transaction, note: Said, actor: RemoteActor): Promise<boolean> {
  const id = idOf(note);
  const [deletion] = await tx
    .select()
    .from(heardActivities)
    .where(eq(heardActivities.idHash, deletionOf(id, actor)));
  if (deletion) return true;
  const known = await tx
    .select()
    .from(posts)
    .where(or(isIt(id), isIt(pageOf(note, actor))))
    .orderBy(posts.id)
    .limit(20);
  const isTheirs = await whatIsTheirs(tx, actor);
  return known.some((post) => post.because !== 'by-hand' && !isTheirs(post));
}

/** A post is told by its id, and by its page. */
export function isIt(id: string) {
  return or(eq(posts.keyHash, hashOf(keyOf(id))), isExactly(posts.address, id));
}

/** If it is their own. */
async function takeReplyOff(
  tx: Transaction,
  { id, actor }: { id: string; actor: RemoteActor },
): Promise<void> {
  if (hostIn(id) !== actor.host) return;
  const found = await tx
    .select()
    .from(posts)
    .where(and(isIt(id), ne(posts.state, 'gone'), ne(posts.state, 'taken-off')))
    .orderBy(posts.id)
    .limit(20);
  const isTheirs = await whatIsTheirs(tx, actor);
  for (const post of found) if (isTheirs(post)) await clearPost(tx, post, 'gone');
}

/** Of an account that is gone there. */
export async function takeAllOff(tx: Transaction, actor: RemoteActor): Promise<void> {
  const author = { name: actor.name, handle: actor.handle, profile: actor.id };
  const isTheirs = or(
    isExactly(posts.authorProfile, actor.id),
    (await hasTheirHandle(tx, actor)) ? eq(posts.authorKey, authorKeyOf('mastodon', author)) : undefined,
  );
  const written = await tx
    .select()
    .from(posts)
    .where(and(isTheirs, ne(posts.state, 'gone'), ne(posts.state, 'taken-off')))
    .orderBy(posts.id);
  for (const post of written) await clearPost(tx, post, 'gone');
}

async function whatIsTheirs(tx: Transaction, actor: RemoteActor): Promise<(post: Post) => boolean> {
  const handle = (await hasTheirHandle(tx, actor)) ? actor.handle.toLowerCase() : undefined;
  return ({ authorHandle, authorProfile }) =>
    authorHandle.replace(/^@/, '').toLowerCase() === handle || authorProfile === actor.id;
}

/** Of a guest it was looked up whose handle it is: another actor that calls itself so is somebody else. */
async function hasTheirHandle(tx: Transaction, { id, handle }: RemoteActor): Promise<boolean> {
  return ((await accountCalled(tx, handle)) ?? id) === id;
}

function isForEverybody(note: Said): boolean {
  return [...many(note['to']), ...many(note['cc'])].some((to) =>
    [everybody, 'as:Public', 'Public'].includes(idOf(to)),
  );
}

function pageOf(note: Said, actor: RemoteActor): string {
  const url = words(note['url']);
  return hostIn(url) === actor.host ? url : idOf(note);
}

function foundIn(note: Said, actor: RemoteActor, now: Date): FoundPost | undefined {
  const id = idOf(note);
  const page = pageOf(note, actor);
  const postedAt = new Date(words(note['published']) || now);
  if (Number.isNaN(postedAt.getTime()) || !actor.handle.includes('@')) return undefined;
  const edited = new Date(words(note['updated']));
  // Some say it in one language alone, and nowhere else.
  const [[language, inOne] = ['', '']] = isObject(note['contentMap'])
    ? Object.entries(note['contentMap'])
    : [];
  const { written, marks } = wordsOfHtml(words(note['content']) || words(inOne));
  return {
    network: 'mastodon',
    key: keyOf(page),
    // Its author deletes it by its id: where nothing else tells that, it has to stand here, and leads to the page as well.
    address: keyOf(page) === keyOf(id) ? page : id,
    author: { name: actor.name, handle: actor.handle, profile: actor.id, actor: actor.id },
    ...wordsWith(written, marks),
    pictures: many(note['attachment']).flatMap((attached) => pictureIn(attached, note['sensitive'] === true)),
    warning: words(note['summary']),
    language,
    postedAt,
    editedAt: Number.isNaN(edited.getTime()) ? postedAt : edited,
  };
}

function pictureIn(attached: unknown, isCovered: boolean): FoundPicture[] {
  if (!isObject(attached) || !words(attached['mediaType']).startsWith('image/')) return [];
  const address = idOf(attached['url']) || words(attached['url']);
  return hostIn(address) === ''
    ? []
    : [{ key: address, address, description: words(attached['name']), isCovered }];
}
