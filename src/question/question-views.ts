// What the page of the question shows.
import type { KnownCity } from '../cities/city.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import type { Language, Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf, type InItsCity } from '../tweetups/tweetup.ts';
import type { QuestionAnswer } from './answers.ts';
import { answerForm, audiences, chooseForm, type QuestionField } from './form.ts';
import { proposalsFor } from './proposals.ts';
import { inWords, type MonthQuestion } from './question.ts';

/** @param month YYYY-MM */
export function monthNamed(month: string, language: Language): string {
  const moment = new Date(`${month}-15T12:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    moment,
  );
}

const labels = {
  nobody: 'question.audienceNobody',
  guests: 'question.audienceGuests',
  public: 'question.audiencePublic',
} as const;

export function questionView(
  {
    words,
    month,
    chooser,
    own,
    person,
    answers,
    earlier,
    city,
    next,
  }: {
    words: string;
    month: string;
    chooser: string;
    own: QuestionAnswer | undefined;
    person: Person | null;
    answers: readonly QuestionAnswer[];
    earlier: readonly MonthQuestion[];
    city: KnownCity;
    next: InItsCity | undefined;
  },
  { action, isOpen, filled }: { action: string; isOpen: boolean; filled: Filled<QuestionField> },
  say: Say,
) {
  const submitted = {
    words: own?.words ?? '',
    name: own?.name ?? person?.name ?? '',
    audience: own?.audience ?? '',
    ...filled.submitted,
  };
  return {
    question: words,
    month: monthNamed(month, say.language),
    chosenBy: chooser ? say('question.chosenBy', { name: chooser }) : '',
    action,
    isOpen: isOpen && words !== '',
    mayAnswer: isOpen && words !== '' && person !== null,
    hasAnswered: own !== undefined,
    hidden: own?.hiddenAt ? say('operating.hiddenSentence') : '',
    elsewhere: next ? say('question.elsewhere', { hashtag: `#${next.tweetup.hashtag}` }) : '',
    wall: next ? `${addressOf(next.tweetup)}/wall` : '',
    form: fieldsView(answerForm, { submitted, errors: filled.errors ?? {} }, say),
    audiences: choices(audiences, submitted.audience, (one) => say(labels[one])),
    answers: answers.map(({ id, name, words: said, audience, at }) => ({
      id: `answer-${id}`,
      name,
      report: `/report?about=${encodeURIComponent(`/${city.slug}/question#answer-${id}`)}`,
      words: said,
      day: shortDay(at, city.zone, say.language),
      machine: at.toISOString(),
      note:
        audience === 'public'
          ? ''
          : say(audience === 'guests' ? 'question.onlyGuests' : 'question.onlyHosts'),
    })),
    earlier: earlier.map((one) => ({
      address: `/${city.slug}/question/${one.month}`,
      month: monthNamed(one.month, say.language),
      question: inWords(one, say),
    })),
  };
}

export function chooseView(
  { month, city, filled }: { month: string; city: KnownCity; filled: Filled<QuestionField> },
  say: Say,
) {
  const { submitted = {}, errors = {} } = filled;
  return {
    lead: say('question.chooseLead', { city: city.name, month: monthNamed(month, say.language) }),
    proposals: proposalsFor(month).map((key, place) => ({
      value: String(place + 1),
      label: say(key),
      chosen: submitted.proposal === String(place + 1),
    })),
    isOwn: submitted.proposal === 'own',
    form: fieldsView(chooseForm, { submitted, errors }, say),
  };
}
