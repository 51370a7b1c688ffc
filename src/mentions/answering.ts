// An answer that somebody gives on their own site: by the rules of every answer, and taken back when it is not there any more.
import type { Database } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import type { Answer } from '../rsvps/answer-values.ts';
import { writeAnswerWithin } from '../rsvps/writing-answers.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { note, type Mention } from './mention.ts';
import { takeAnswerBack, takeDown } from './taking-back.ts';

/** Told again it changes nothing: so it does not undo what its person has said here meanwhile. @param said the name is what the page says */
export async function countAnswer(
  db: Database,
  now: Date,
  {
    mention,
    tweetup,
    person,
    said,
  }: { mention: Mention; tweetup: Tweetup; person: Person; said: { answer: Answer; name: string } },
): Promise<void> {
  const { answer } = said;
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    await takeDown(tx, mention);
    const isTheirs = mention.state === 'answer' && mention.personId === person.id;
    if (!isTheirs) await takeAnswerBack(tx, now, mention);
    let hasCounted = true;
    if (!isTheirs || mention.said !== answer) {
      const language = person.language ?? tweetup.language;
      const reply = { answer, name: person.name || said.name, language, cameBy: 'own-site' as const };
      hasCounted = 'rsvp' in (await writeAnswerWithin(tx, now, { tweetupId: tweetup.id, person, reply }));
    }
    await note(tx, now, {
      mention,
      became: {
        ...(hasCounted
          ? { state: 'answer', personId: person.id, said: answer }
          : { state: 'not-counted', personId: null, said: null }),
        postKey: '',
        dueAt: null,
      },
    });
  });
}
