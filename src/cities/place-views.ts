// The city as a place between two evenings: the question, who writes here, circles, and what has been, with its round-ups.
import { answersTo } from '../question/answers.ts';
import { inWords, questionNow } from '../question/question.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { sayIn, type Language } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { lately } from '../upcoming/agenda.ts';
import { addressOfRecap, recapsAmong } from '../wall/recap.ts';
import { blogsIn } from '../writing/blog.ts';
import { newestLines } from '../writing/newest.ts';
import type { KnownCity } from './city.ts';

const mostLines = 3;

type Place = Pick<KnownCity, 'slug' | 'name' | 'zone'> & { readonly language: Language };

/** The same for everybody in a language: read once for each change. */
export const placeView = oncePerChange(async (db, now, { language, ...city }: Place) => {
  const { slug, name } = city;
  const say = sayIn(language);
  const over = await lately(db, now, { city: slug });
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
      day: shortDay(tweetup.startsAt, tweetup.zone, language),
      recap: recaps.has(tweetup.id) ? addressOfRecap(tweetup) : '',
    })),
  };
});
