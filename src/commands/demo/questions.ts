// What the hosts of the demo's next evening ask their guests, and what some of those said.
import { eq } from 'drizzle-orm';
import { ask, questionsOf, type QuestionWords } from '../../asking/questions.ts';
import { reply } from '../../asking/replies.ts';
import type { Database } from '../../database/database.ts';
import { rsvps } from '../../rsvps/tables.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { tweetups } from '../../tweetups/tables.ts';

const title = 'Brot und Zwischenstände';
const asked: readonly (QuestionWords & { readonly said: Readonly<Record<string, string>> })[] = [
  {
    words: 'Isst du mit?',
    kind: 'yes-no',
    options: [],
    readBy: 'hosts',
    said: { Tomke: 'yes', Bosse: 'yes', Xenia: 'no', Ida: 'yes', Jannik: 'yes' },
  },
  {
    words: 'Was bringst du aufs Brot mit?',
    kind: 'word',
    options: [],
    readBy: 'guests',
    said: { Tomke: 'Rhabarbermarmelade', Bosse: 'Einen Käse, der riecht', Ida: 'Kresse vom Fensterbrett' },
  },
  {
    words: 'Brauchst du etwas, um dabei sein zu können?',
    kind: 'needs',
    options: [],
    readBy: 'hosts',
    said: { Levke: 'Einen Platz am Rand, bitte' },
  },
];

export async function demoQuestions(db: Database, now: Date, sealing: Sealing): Promise<void> {
  const [tweetup] = await db.select().from(tweetups).where(eq(tweetups.title, title));
  if (!tweetup?.announcedAt) throw new Error(`the demo has no evening "${title}"`);
  const at = tweetup.announcedAt;
  // Before anybody had answered: nobody is written to for it.
  for (const { said: _said, ...question } of asked)
    await ask(db, at, { tweetup: { ...tweetup, announcedAt: null }, question });
  const guests = await db.select().from(rsvps).where(eq(rsvps.tweetupId, tweetup.id));
  for (const question of await questionsOf(db, tweetup.id)) {
    const said = asked.find(({ words }) => words === question.words)?.said;
    for (const [who, words] of Object.entries(said ?? {})) {
      const rsvp = guests.find(({ name, answer }) => name === who && answer === 'yes');
      if (rsvp) await reply(db, now, { rsvp, questionId: question.id, reply: words, sealing });
    }
  }
}
