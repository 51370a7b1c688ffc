// Which texts belong to which week's letter.
import type { MessageKey } from '../language/translate.ts';

interface WeeklyLetter {
  readonly question: MessageKey;
  readonly words: MessageKey;
  readonly ask: MessageKey;
}

const letters = [
  { question: 'circles.letter1Question', words: 'circles.letter1Words', ask: 'circles.letter1Ask' },
  { question: 'circles.letter2Question', words: 'circles.letter2Words', ask: 'circles.letter2Ask' },
  { question: 'circles.letter3Question', words: 'circles.letter3Words', ask: 'circles.letter3Ask' },
  { question: 'circles.letter4Question', words: 'circles.letter4Words', ask: 'circles.letter4Ask' },
  { question: 'circles.letter5Question', words: 'circles.letter5Words', ask: 'circles.letter5Ask' },
  { question: 'circles.letter6Question', words: 'circles.letter6Words', ask: 'circles.letter6Ask' },
  { question: 'circles.letter7Question', words: 'circles.letter7Words', ask: 'circles.letter7Ask' },
  { question: 'circles.letter8Question', words: 'circles.letter8Words', ask: 'circles.letter8Ask' },
  { question: 'circles.letter9Question', words: 'circles.letter9Words', ask: 'circles.letter9Ask' },
  { question: 'circles.letter10Question', words: 'circles.letter10Words', ask: 'circles.letter10Ask' },
  { question: 'circles.letter11Question', words: 'circles.letter11Words', ask: 'circles.letter11Ask' },
  { question: 'circles.letter12Question', words: 'circles.letter12Words', ask: 'circles.letter12Ask' },
] as const satisfies readonly WeeklyLetter[];

/** Before the first it is the first. */
export function letterOf(week: number): (typeof letters)[number] {
  return letters[Math.min(Math.max(week, 1), letters.length) - 1] ?? letters[0];
}
