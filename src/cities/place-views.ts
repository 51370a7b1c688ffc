// The city as a place between two evenings: the question, who writes here, circles, and what has been, with its round-ups.
import { answersTo } from '../question/answers.ts';
import { inWords, questionNow } from '../question/question.ts';
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { addressOfRecap, recapsAmong } from '../wall/recap.ts';
import { blogsIn } from '../writing/blog.ts';
import { newestLines } from '../writing/newest.ts';
import type { KnownCity } from './city.ts';

const mostLines = 3;

type Over = Pick<Tweetup, 'id' | 'city' | 'slug' | 'title' | 'startsAt' | 'endsAt' | 'cancelledAt' | 'zone'>;

export async function placeView(
  db: Queries,
  now: Date,
  { city, over, say }: { city: KnownCity; over: readonly Over[]; say: Say },
) {
  const { slug, name } = city;
  const [{ shown }, recaps, question] = await Promise.all([
    blogsIn(db, slug, { page: 1, most: mostLines }),
    recapsAmong(db, over, now),
    questionNow(db, now, city),
  ]);
  const answers = question ? await answersTo(db, question.id, ['public'], mostLines) : [];
  return {
    question: question
      ? {
          words: inWords(question, say),
          address: `/${slug}/question`,
          answers: answers.map(({ name: by, words }) => ({ by, words })),
        }
      : null,
    writing: { lines: newestLines(shown, say), all: `/${slug}/blogs` },
    circles: { address: `/${slug}/circles`, line: say('circles.cityLine', { city: name }) },
    past: over.map((tweetup) => ({
      address: addressOf(tweetup),
      title: tweetup.title,
      machine: tweetup.startsAt.toISOString(),
      day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
      recap: recaps.has(tweetup.id) ? addressOfRecap(tweetup) : '',
    })),
  };
}
