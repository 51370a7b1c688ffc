// The question on the page of an evening: it begins with the answers, and leads to the round-up afterwards.
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import type { InItsCity, Phase } from '../tweetups/tweetup.ts';
import { answersTo, audiencesFor } from './answers.ts';
import { inWords, questionOfTweetup } from './question.ts';

const mostAnswers = 8;

interface Seen extends InItsCity {
  readonly viewer: Pick<Person, 'id'> | null;
  readonly phase: Phase;
  readonly say: Say;
}

export async function eveningQuestionView(db: Queries, { tweetup, city, viewer, phase, say }: Seen) {
  if (phase === 'before' || tweetup.cancelledAt || tweetup.visibility !== 'public') return null;
  const question = await questionOfTweetup(db, { tweetup, city });
  if (!question) return null;
  const isNow = phase === 'during';
  const audiences = isNow ? await audiencesFor(db, question, { viewer, zone: tweetup.zone }) : [];
  // A host's page may be read out, or lie open on the table: what is for hosts alone is not on it.
  const forTheRoom = audiences.filter((audience) => audience !== 'nobody');
  const answers = isNow ? await answersTo(db, question.id, forTheRoom, mostAnswers) : [];
  return {
    words: inWords(question, say),
    isNow,
    // Of an earlier month it is read; only that of this one is answered.
    address: `/${city.slug}/question${isNow ? '' : `/${question.month}`}`,
    answers: answers.map(({ name, words }) => ({ by: name, words })),
  };
}
