// The page of a question, whoever is asked and however they came: shown, answered, taken back.
import type { KnownCity } from '../cities/city.ts';
import type { Filled } from '../forms/field-views.ts';
import { acceptedValues, readButtons, readForm } from '../forms/form.ts';
import type { Person } from '../people/person.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { answerQuestion, answersTo, audiencesFor, ownAnswerTo, takeAnswerBack } from './answers.ts';
import { answerForm, deedForm, type QuestionField } from './form.ts';
import {
  chooserOf,
  earlierQuestions,
  inWords,
  monthOf,
  monthToChoose,
  nextTweetupIn,
  type MonthQuestion,
} from './question.ts';
import { chooseView, monthNamed, questionView } from './question-views.ts';

const said = {
  answered: 'question.answered',
  'taken-back': 'question.takenBack',
  chosen: 'question.chosen',
  kept: 'question.alreadyAnswered',
} as const;

/** Who answers, and where the form is sent. */
export interface Asked {
  readonly question: MonthQuestion | undefined;
  readonly city: KnownCity;
  readonly person: Person | null;
  readonly action: string;
  /** That of an earlier month is only read. */
  readonly isOpen: boolean;
}

export async function takeAnswer(
  { db, clock, ...site }: Dependencies,
  { req, res }: Exchange,
  asked: Asked,
): Promise<void> {
  const { question, person, action, isOpen } = asked;
  if (!question || !person || !isOpen) return seeOther(res, action);
  const who = { questionId: question.id, personId: person.id };
  const { deed } = readButtons(deedForm, req.body);
  if (deed === 'take-back') {
    await takeAnswerBack(db, who);
    return seeOther(res, `${action}?said=taken-back`);
  }
  if (deed !== 'answer') return seeOther(res, action);
  const reading = readForm(answerForm, req.body);
  const values = acceptedValues(reading);
  if (!values) return renderQuestion({ db, clock, ...site }, { req, res }, { asked, filled: reading });
  await answerQuestion(db, clock(), { ...who, ...values });
  seeOther(res, `${action}?said=answered`);
}

export async function renderQuestion(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { asked, filled }: { asked: Asked; filled: Filled<QuestionField> },
): Promise<void> {
  const { say, viewer } = req.visit;
  const { question, city, person, action, isOpen } = asked;
  const now = clock();
  const month = question?.month ?? monthOf(now, city.zone);
  const audiences = question ? await audiencesFor(db, question, { viewer: person, zone: city.zone }) : [];
  const toChoose =
    action === `/${city.slug}/question`
      ? await monthToChoose(db, now, { city: city.slug, viewer })
      : undefined;
  const next = isOpen ? await nextTweetupIn(db, now, city.slug) : undefined;
  const words = question ? inWords(question, say) : '';
  show(req, res, {
    template: 'question/question',
    page: {
      title:
        question && !isOpen
          ? say('question.titleMonth', {
              month: monthNamed(month, say.language),
              city: city.name,
              question: words,
            })
          : say('question.title', { city: city.name }),
      description: say('question.description', { city: city.name }),
      ...(action.startsWith(`/${city.slug}/`) ? {} : { isPrivate: true }),
    },
    view: {
      cityName: city.name,
      cityAddress: `/${city.slug}`,
      notice: saidNotice(req, said),
      ...questionView(
        {
          words,
          month,
          chooser: question ? await chooserOf(db, question) : '',
          own:
            question && person
              ? await ownAnswerTo(db, { questionId: question.id, personId: person.id })
              : undefined,
          person,
          answers: question ? await answersTo(db, question.id, audiences) : [],
          earlier: await earlierQuestions(db, city.slug, month),
          city,
          next,
        },
        { action, isOpen, filled },
        say,
      ),
      choosing: toChoose ? chooseView({ month: toChoose, city, filled }, say) : null,
    },
    status: filled.errors ? 422 : 200,
  });
}
