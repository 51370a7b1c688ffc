// The forms of the question: choosing it, and answering it in one sentence.
import { choice, line } from '../forms/kinds.ts';
import { mostInSentence, type AnswerAudience } from './answers.ts';

export const audiences = ['nobody', 'guests', 'public'] as const satisfies readonly AnswerAudience[];

/** Nothing is preselected, and what was not chosen counts as nobody. */
export const answerForm = {
  words: line({ most: mostInSentence, missing: 'question.answerMissing' }),
  name: line({ most: 80, missing: 'question.nameMissing' }),
  audience: choice(audiences, { otherwise: 'nobody' }),
};

export const chooseForm = {
  proposal: choice(['1', '2', '3', 'own'], { otherwise: 'own' }),
  own_words: line({ most: 160 }),
};

export const deedForm = { deed: choice(['answer', 'take-back', 'choose'], { otherwise: undefined }) };
export type QuestionField = keyof typeof answerForm | keyof typeof chooseForm;
