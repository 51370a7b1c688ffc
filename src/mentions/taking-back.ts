// What a mention was before is taken back when its page says something else, or is not there any more.
import { and, eq, notInArray } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import { clearPost } from '../wall/post.ts';
import { posts } from '../wall/tables.ts';
import { personById } from '../people/person.ts';
import { answerOf } from '../rsvps/rsvp.ts';
import { writeAnswerWithin } from '../rsvps/writing-answers.ts';
import { hashOf } from '../secrets/tokens.ts';
import type { Mention } from './mention.ts';

/** Whoever has said something else here meanwhile meant that. */
export async function takeAnswerBack(tx: Transaction, now: Date, mention: Mention): Promise<void> {
  const { state, tweetupId, personId, said } = mention;
  if (state !== 'answer' || !personId || !said || said === 'no') return;
  const rsvp = await answerOf(tx, tweetupId, personId);
  const person = await personById(tx, personId);
  if (!rsvp || !person || rsvp.answer !== said) return;
  const { name, language, cameBy } = rsvp;
  await writeAnswerWithin(tx, now, { tweetupId, person, reply: { answer: 'no', name, language, cameBy } });
}

export async function takeDown(tx: Transaction, { state, tweetupId, postKey }: Mention): Promise<void> {
  if (state !== 'on-wall' || !postKey) return;
  const isHere = notInArray(posts.state, ['gone', 'taken-off']);
  const [post] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.tweetupId, tweetupId), eq(posts.keyHash, hashOf(postKey)), isHere));
  // What somebody brought by hand is theirs to take off.
  if (post && post.because !== 'by-hand') await clearPost(tx, post, 'gone');
}
