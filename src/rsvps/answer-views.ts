// The three answers as buttons and links that say what they do, and the form with name and address, as pages show them.
import type { Say } from '../language/translate.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { shortDay } from '../time/phrases.ts';
import { spokenIn } from '../tweetups/tweetup-views.ts';
import type { InItsCity } from '../tweetups/tweetup.ts';
import { answers, type Answer } from './answer-values.ts';
import { answerForm, type AnswerField } from './form.ts';
import { timeOf } from '../tweetups/span.ts';

const labels = {
  yes: 'rsvps.yesButton',
  maybe: 'rsvps.maybeButton',
  no: 'rsvps.noButton',
} as const satisfies Record<Answer, string>;

const short = { yes: 'rsvps.yes', maybe: 'rsvps.maybe', no: 'rsvps.no' } as const satisfies Record<
  Answer,
  string
>;

/** Where everything is taken a yes is a place in line, and its button says so. */
export type YesMeans = 'a-place' | 'waiting-list';

/** @param main the large one, which comes first: nobody who wants to say no finds a yes above it */
export function answerButtons(main: Answer, say: Say, yes: YesMeans = 'a-place') {
  return [main, ...answers.filter((answer) => answer !== main)].map((answer) => ({
    answer,
    label: answerLabel(answer, say, yes),
    short: answer === main ? answerLabel(answer, say, yes) : say(short[answer]),
    isMain: answer === main,
  }));
}

export function answerLabel(answer: Answer, say: Say, yes: YesMeans = 'a-place'): string {
  return say(answer === 'yes' && yes === 'waiting-list' ? 'rsvps.waitButton' : labels[answer]);
}

/** @param given.asked by the link that led here: there is one button then, else all three */
export function answerFormView(
  filled: Filled<AnswerField>,
  { asked, yes }: { asked: Answer | undefined; yes: YesMeans },
  say: Say,
) {
  const buttons = answerButtons(asked ?? 'yes', say, yes);
  return {
    ...fieldsView(answerForm, filled, say),
    remember: filled.submitted?.remember === 'yes',
    buttons: asked ? buttons.filter(({ isMain }) => isMain) : buttons,
  };
}

/** Day, time and place in one line, and the language if it is another than the reader's. */
export function tweetupInOneLine({ tweetup, city }: InItsCity, say: Say): string {
  const { startsAt, zone, venue } = tweetup;
  const when = `${shortDay(startsAt, zone, say.language)}, ${timeOf(tweetup, say.language)}`;
  return [when, `${venue}, ${city.name}`, spokenIn(tweetup, say)].filter(Boolean).join(' · ');
}
