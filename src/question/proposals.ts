// Our proposals for the question of a month.
import type { MessageKey } from '../language/translate.ts';

/** January first. */
const proposals = [
  ['question.month1question1', 'question.month1question2', 'question.month1question3'],
  ['question.month2question1', 'question.month2question2', 'question.month2question3'],
  ['question.month3question1', 'question.month3question2', 'question.month3question3'],
  ['question.month4question1', 'question.month4question2', 'question.month4question3'],
  ['question.month5question1', 'question.month5question2', 'question.month5question3'],
  ['question.month6question1', 'question.month6question2', 'question.month6question3'],
  ['question.month7question1', 'question.month7question2', 'question.month7question3'],
  ['question.month8question1', 'question.month8question2', 'question.month8question3'],
  ['question.month9question1', 'question.month9question2', 'question.month9question3'],
  ['question.month10question1', 'question.month10question2', 'question.month10question3'],
  ['question.month11question1', 'question.month11question2', 'question.month11question3'],
  ['question.month12question1', 'question.month12question2', 'question.month12question3'],
] as const satisfies readonly (readonly MessageKey[])[];

/** @param month YYYY-MM */
export function proposalsFor(month: string): (typeof proposals)[number] {
  return proposals[Number(month.slice(5, 7)) - 1] ?? proposals[0];
}
