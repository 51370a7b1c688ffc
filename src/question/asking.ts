// The question inside a mail that comes anyway: once for a person, with a link by which they answer without an account.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import type { Block } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { after, day } from '../time/clock.ts';
import type { InItsCity } from '../tweetups/tweetup.ts';
import { inWords, questionOfTweetup, type MonthQuestion } from './question.ts';
import { questionsAsked } from './tables.ts';

const linkDays = 90;

/** @param mail its id: tried again, it is the same mail */
export async function questionBlocks(
  db: Queries,
  now: Date,
  asking: { question: MonthQuestion | undefined; personId: string; mail: string; say: Say },
): Promise<Block[]> {
  const { question, personId, mail, say } = asking;
  if (!question || !(await isFirst(db, { questionId: question.id, personId, mail }))) return [];
  const token = await mintLink(db, now, {
    purpose: 'question',
    target: `${question.id} ${personId}`,
    until: after(now, linkDays * day),
  });
  return [
    { words: say('question.mailWords', { question: inWords(question, say) }) },
    { link: { label: say('question.mailLink'), path: `/question/${token}` } },
  ];
}

/** With the reminder of an evening: the question of its month. */
export async function questionForGuest(
  db: Queries,
  now: Date,
  { guest, mail, say }: { guest: InItsCity & { rsvp: { personId: string } }; mail: string; say: Say },
): Promise<Block[]> {
  const question = await questionOfTweetup(db, guest);
  return questionBlocks(db, now, { question, personId: guest.rsvp.personId, mail, say });
}

async function isFirst(
  db: Queries,
  asked: { questionId: string; personId: string; mail: string },
): Promise<boolean> {
  await db.insert(questionsAsked).values(asked).onConflictDoNothing();
  const { questionId, personId, mail } = asked;
  const [row] = await db
    .select()
    .from(questionsAsked)
    .where(and(eq(questionsAsked.questionId, questionId), eq(questionsAsked.personId, personId)));
  return row?.mail === mail;
}
