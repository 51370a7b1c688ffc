// A page that mentions a tweetup stands on its wall, by the wall's rules: of a guest whom everybody sees, or of anybody where the hosts want that.
import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../database/database.ts';
import { guestsElsewhere } from '../wall/guests-elsewhere.ts';
import { facetsIn } from '../wall/plain-words.ts';
import { readPostAddress } from '../wall/post-address.ts';
import { keepPost, wallOf, type Reason } from '../wall/post.ts';
import { posts } from '../wall/tables.ts';
import { collectedFor } from '../wall/wall-sources.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { note, type Mention } from './mention.ts';
import type { PageRead } from './reading.ts';
import { takeAnswerBack, takeDown } from './taking-back.ts';
import { isWithin } from './whose.ts';
import type { FoundPost } from '../wall/found-post.ts';

/** @param address where the page was in the end */
export async function putUp(
  db: Database,
  now: Date,
  {
    mention,
    tweetup,
    page,
    address,
  }: { mention: Mention; tweetup: Tweetup; page: PageRead; address: string },
): Promise<void> {
  const guests = await guestsElsewhere(db, tweetup.id);
  const guest = guests.find(({ network, handle }) => network === 'blog' && isWithin(handle, address));
  const found = foundPost(page, {
    fetchedFrom: address,
    guest: guest && { name: guest.name, profile: guest.handle },
    now,
  });
  const again = after(tweetup.endsAt, collectedFor) > now ? after(now, day) : null;
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    await takeAnswerBack(tx, now, mention);
    const { whose } = await wallOf(tx, tweetup.id);
    const mayStand = guest !== undefined || whose === 'everybody';
    if (!found || !mayStand) {
      await takeDown(tx, mention);
      const nothing = { personId: null, said: null, postKey: '' };
      return note(tx, now, { mention, became: { ...nothing, state: 'not-shown', dueAt: again } });
    }
    if (mention.postKey !== found.key) await takeDown(tx, mention);
    const reason: Reason = guest
      ? { because: 'guest', personId: guest.personId }
      : { because: 'hashtag', personId: null };
    // What came by the site's own feed already is not told in two ways in turns.
    if (!(await hasComeOtherwise(tx, mention, found)))
      await keepPost(tx, now, { tweetupId: tweetup.id, found, reason });
    const isPost = { personId: null, said: null, postKey: found.key };
    await note(tx, now, { mention, became: { ...isPost, state: 'on-wall', dueAt: again } });
  });
}

function foundPost(
  page: PageRead,
  {
    fetchedFrom,
    guest,
    now,
  }: { fetchedFrom: string; guest: { name: string; profile: string } | undefined; now: Date },
): FoundPost | undefined {
  if (!page.words) return undefined;
  // A name of one machine alone, where things are tried out, is no address that anybody would paste.
  const at = readPostAddress(fetchedFrom) ?? { key: fetchedFrom, address: fetchedFrom };
  const site = new URL(fetchedFrom);
  const author = {
    name: guest?.name || page.author.name || site.hostname.replace(/^www\./, ''),
    handle: '',
    profile: guest?.profile ?? (page.author.address || `${site.origin}/`),
  };
  return {
    network: 'blog',
    key: at.key,
    address: at.address,
    author,
    words: page.words,
    facets: facetsIn(page.words),
    warning: '',
    language: '',
    postedAt: page.postedAt && page.postedAt < now ? page.postedAt : now,
  };
}

async function hasComeOtherwise(tx: Transaction, mention: Mention, found: FoundPost): Promise<boolean> {
  if (mention.postKey === found.key) return false;
  const [known] = await tx
    .select({ state: posts.state })
    .from(posts)
    .where(and(eq(posts.tweetupId, mention.tweetupId), eq(posts.keyHash, hashOf(found.key))));
  return known !== undefined && known.state !== 'gone';
}
