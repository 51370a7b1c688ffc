// A guest's own sentence on the wall, without any network: shown by the same consent as what they write elsewhere, and gone with it.
import { and, eq, inArray } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { facetsIn, plainWords } from './plain-words.ts';
import { clearPost, keepPost, type Post } from './post.ts';
import { posts } from './tables.ts';

/** What is found of guests comes from networks that are known by name. */
export function isSentence({ because, network }: Pick<Post, 'because' | 'network'>): boolean {
  return because === 'guest' && network === 'other';
}

/** Whether everybody may read what they work on. */
export function agreesToBeRead({ listed, answer, removedAt }: Rsvp): boolean {
  return listed === 'public' && answer !== 'no' && removedAt === null;
}

export async function sentenceOf(db: Queries, rsvp: Rsvp): Promise<Post | undefined> {
  const [sentence] = await db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.tweetupId, rsvp.tweetupId),
        eq(posts.personId, rsvp.personId),
        eq(posts.because, 'guest'),
        eq(posts.network, 'other'),
        inArray(posts.state, ['shown', 'waiting', 'hidden']),
      ),
    )
    .limit(1);
  return sentence;
}

/** For those alone who agree to be read by everybody. */
export async function pinSentence(tx: Transaction, now: Date, rsvp: Rsvp): Promise<void> {
  const words = plainWords(rsvp.workingOn);
  if (!words || !agreesToBeRead(rsvp)) return;
  const before = await sentenceOf(tx, rsvp);
  const key = `sentence ${rsvp.id}`;
  await keepPost(tx, now, {
    tweetupId: rsvp.tweetupId,
    found: {
      network: 'other',
      key,
      address: '',
      author: { name: rsvp.name, handle: '', profile: '', key },
      words,
      facets: facetsIn(words),
      warning: '',
      language: '',
      postedAt: before?.postedAt ?? now,
      editedAt: now,
    },
    reason: { because: 'guest', personId: rsvp.personId },
  });
}

export async function takeSentenceOff(tx: Transaction, rsvp: Rsvp): Promise<void> {
  const sentence = await sentenceOf(tx, rsvp);
  if (sentence) await clearPost(tx, sentence, 'gone');
}

/** After they have changed what they say, or who may see it: pinned, it says the same, and stays no longer than they agree. */
export async function keepSentenceInStep(tx: Transaction, now: Date, rsvp: Rsvp): Promise<void> {
  if (!(await sentenceOf(tx, rsvp))) return;
  if (rsvp.workingOn && agreesToBeRead(rsvp)) await pinSentence(tx, now, rsvp);
  else await takeSentenceOff(tx, rsvp);
}
