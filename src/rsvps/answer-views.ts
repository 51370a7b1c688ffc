// The answer's buttons and form, as pages show them.
import type { Say } from '../language/translate.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import { answers } from './answer-values.ts';
import { answerForm, type AnswerField } from './form.ts';

export function answerFormView(filled: Filled<AnswerField>, say: Say) {
  return {
    ...fieldsView(answerForm, filled, say),
    answers: answerChoices(filled.submitted?.answer ?? '', say),
  };
}

export function answerChoices(chosen: string, say: Say) {
  const labels = { yes: 'rsvps.yes', maybe: 'rsvps.maybe', no: 'rsvps.no' } as const;
  return choices(answers, chosen, (value) => say(labels[value]));
}
