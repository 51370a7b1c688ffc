// The form with which a host asks: the words, what may be said, and who reads it.
import { readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { choice, line, text } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import { oneLine } from '../forms/words.ts';
import type { QuestionWords } from './questions.ts';
import { questionKinds, readers } from './tables.ts';

export const askingForm = {
  words: line({ most: 120, missing: 'asking.wordsMissing' }),
  kind: choice(questionKinds, { missing: 'asking.kindMissing' }),
  options: text({ most: 600 }),
  read_by: choice(readers, { missing: 'asking.readByMissing' }),
} as const;
export type AskingField = FieldOf<typeof askingForm>;

const mostOptions = 8;
const longestOption = 60;

export interface ReadQuestion {
  readonly submitted: Submitted<AskingField>;
  readonly errors: Errors<AskingField>;
  /** Undefined: something is wrong with it. */
  readonly question: QuestionWords | undefined;
}

export function readQuestion(body: unknown): ReadQuestion {
  const { submitted, values, errors } = readForm(askingForm, body);
  const isNeeds = values.kind === 'needs';
  // What somebody needs is for the hosts alone, whatever else was chosen.
  if (isNeeds) delete errors.read_by;
  const options = values.kind === 'choice' ? optionsIn(submitted.options) : [];
  if (values.kind === 'choice' && !errors.options) {
    if (options.length < 2) errors.options = 'asking.optionsFew';
    else if (options.length > mostOptions) errors.options = 'asking.optionsMany';
    else if (options.some((one) => one.length > longestOption)) errors.options = 'asking.optionLong';
  }
  const { words, kind } = values;
  const readBy = isNeeds ? 'hosts' : values.read_by;
  const isWhole = Object.keys(errors).length === 0 && words && kind && readBy;
  return { submitted, errors, question: isWhole ? { words, kind, options, readBy } : undefined };
}

/** A line each, of what can be seen; what stands there twice is one. */
function optionsIn(typed: string): string[] {
  const lines = typed.split('\n').map(oneLine);
  return [...new Set(lines.filter(Boolean))];
}

/** What a guest says to a question of words, on one line. */
export const replyForm = { reply: line({ most: 200 }) } as const;
