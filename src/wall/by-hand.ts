// Posts that a guest brings by hand: the address and the words, from networks that give nothing to anybody.
import type { Database, Queries } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import { profileAddress } from '../handles/handle.ts';
import { answerOf, type Rsvp } from '../rsvps/rsvp.ts';
import { isHost, type Tweetup } from '../tweetups/tweetup.ts';
import { facetsIn } from './plain-words.ts';
import type { PostAddress } from './post-address.ts';
import { keepPost, type Kept } from './post.ts';

/** Somebody who may bring posts: a guest, through their link or signed in, or a host. */
export interface Bringer {
  readonly personId: string;
  readonly name: string;
}

/** @param through the answer whose link was followed, if one was */
export async function bringerAt(
  db: Queries,
  tweetup: Tweetup,
  { viewer, through }: { viewer: Person | null; through: Rsvp | undefined },
): Promise<Bringer | undefined> {
  const own = viewer ? await answerOf(db, tweetup.id, viewer.id) : undefined;
  const rsvp = [own, through].find(
    (one) => one && one.tweetupId === tweetup.id && one.answer !== 'no' && !one.removedAt,
  );
  if (rsvp) return { personId: rsvp.personId, name: rsvp.name || (viewer?.name ?? '') };
  if (!viewer || !(await isHost(db, tweetup, viewer))) return undefined;
  return { personId: viewer.id, name: viewer.name };
}

/** Whose posts may be taken off: of whoever answered, also by a no since then; what they brought stays until they say so. */
export function ownerAt(
  tweetup: Tweetup,
  { viewer, through }: { viewer: Person | null; through: Rsvp | undefined },
): string | undefined {
  if (viewer) return viewer.id;
  return through?.tweetupId === tweetup.id ? through.personId : undefined;
}

export async function bringPost(
  db: Database,
  now: Date,
  {
    tweetupId,
    bringer,
    post: { at, name, words },
  }: { tweetupId: string; bringer: Bringer; post: { at: PostAddress; name: string; words: string } },
): Promise<Kept> {
  return db.transaction((tx) =>
    keepPost(tx, now, {
      tweetupId,
      found: {
        network: at.network,
        key: at.key,
        address: at.address,
        // Only what the address itself tells: a guest's own list says for each account who may see it.
        author: { name, handle: at.handle, profile: at.handle && profileAddress(at.network, at.handle) },
        words,
        facets: facetsIn(words),
        warning: '',
        language: '',
        postedAt: now,
      },
      reason: { because: 'by-hand', personId: bringer.personId },
    }),
  );
}
