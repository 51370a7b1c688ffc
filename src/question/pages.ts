// The question of the month, at `/:city/question`; of an earlier month, to be found years later; and behind a mail's link, to be answered without an account.
import type { Response } from 'express';
import { cityAt, type KnownCity } from '../cities/city.ts';
import { LinkGone, NotFound } from '../errors.ts';
import type { Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import { findLink } from '../mail/links.ts';
import { personById, type Person } from '../people/person.ts';
import { guestByLink } from '../rsvps/guest.ts';
import { isTweetupAt } from '../tweetups/archive.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { passOn } from '../web/routing.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { answerQuestion, answersTo, audiencesFor, ownAnswerTo, takeAnswerBack } from './answers.ts';
import { answerForm, chooseForm, deedForm, type QuestionField } from './form.ts';
import {
  chooseQuestion,
  chooserOf,
  earlierQuestions,
  inWords,
  monthOf,
  monthToChoose,
  nextTweetupIn,
  questionById,
  questionIn,
  questionNow,
  questionOfTweetup,
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
interface Asked {
  readonly question: MonthQuestion | undefined;
  readonly city: KnownCity;
  readonly person: Person | null;
  readonly action: string;
  /** That of an earlier month is only read. */
  readonly isOpen: boolean;
}

export async function showQuestion(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void | typeof passOn> {
  const { city: slug } = req.params;
  if (await isTweetupAt(site.db, slug, 'question')) return passOn;
  await render(site, { req, res }, { asked: await askedInCity(site, req), filled: {} });
}

export async function takeQuestion(site: Dependencies, req: RequestAt<'city'>, res: Response): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  const asked = await askedInCity(site, req);
  if (readForm(deedForm, req.body).values.deed !== 'choose') return take(site, { req, res }, asked);
  const { city } = asked;
  const now = clock();
  const month = await monthToChoose(db, now, { city: city.slug, viewer });
  if (month === undefined) return seeOther(res, asked.action);
  const { submitted, values } = readForm(chooseForm, req.body);
  const { proposal = 'own', own_words: words = '' } = values;
  if (proposal === 'own' && words === '')
    return render(
      site,
      { req, res },
      { asked, filled: { submitted, errors: { own_words: 'question.chooseOwnMissing' } } },
    );
  const became = await chooseQuestion(db, now, {
    city: city.slug,
    cityName: city.name,
    month,
    words: proposal === 'own' ? words : '',
    proposal: proposal === 'own' ? '' : proposal,
    language: req.visit.language,
    chosenBy: viewer.id,
  });
  seeOther(res, `${asked.action}?said=${became === 'chosen' ? 'chosen' : 'kept'}`);
}

export async function showMonth(
  site: Dependencies,
  req: RequestAt<'city' | 'month'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const { month } = req.params;
  const city = await cityNamed(site, req.params.city);
  const question = /^\d{4}-\d{2}$/.test(month) ? await questionIn(db, city.slug, month) : undefined;
  if (!question) throw new NotFound(`no question in ${month}`);
  const { viewer: person } = req.visit;
  const asked = { question, city, person, action: `/${city.slug}/question/${month}`, isOpen: false };
  await render(site, { req, res }, { asked, filled: {} });
}

export async function showQuestionByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await render(site, { req, res }, { asked: await askedByLink(site, { req, res }), filled: {} });
}

export async function takeQuestionByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await take(site, { req, res }, await askedByLink(site, { req, res }));
}

export async function showQuestionOfAnswer(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await render(site, { req, res }, { asked: await askedOnTicket(site, { req, res }), filled: {} });
}

export async function takeQuestionOfAnswer(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await take(site, { req, res }, await askedOnTicket(site, { req, res }));
}

async function take(
  { db, clock, ...site }: Dependencies,
  { req, res }: Exchange,
  asked: Asked,
): Promise<void> {
  const { question, person, action, isOpen } = asked;
  if (!question || !person || !isOpen) return seeOther(res, action);
  const who = { questionId: question.id, personId: person.id };
  const { deed } = readForm(deedForm, req.body).values;
  if (deed === 'take-back') {
    await takeAnswerBack(db, who);
    return seeOther(res, `${action}?said=taken-back`);
  }
  if (deed !== 'answer') return seeOther(res, action);
  const reading = readForm(answerForm, req.body);
  const values = acceptedValues(reading);
  if (!values) return render({ db, clock, ...site }, { req, res }, { asked, filled: reading });
  await answerQuestion(db, clock(), { ...who, ...values });
  seeOther(res, `${action}?said=answered`);
}

async function askedInCity(site: Dependencies, req: RequestAt<'city'>): Promise<Asked> {
  const city = await cityNamed(site, req.params.city);
  const question = await questionNow(site.db, site.clock(), city);
  return { question, city, person: req.visit.viewer, action: `/${city.slug}/question`, isOpen: true };
}

async function askedByLink(site: Dependencies, { req, res }: Exchange): Promise<Asked> {
  const { db, clock } = site;
  protectTokenPage(res);
  const token = String(req.params['token']);
  const link = await findLink(db, token, clock());
  const [questionId = '', personId = ''] = link?.purpose === 'question' ? link.target.split(' ') : [];
  const question = await questionById(db, questionId);
  const person = await personById(db, personId);
  if (!question || !person) throw new LinkGone('question.linkGone');
  const city = await cityNamed(site, question.city);
  return { question, city, person, action: `/question/${token}`, isOpen: true };
}

async function askedOnTicket(site: Dependencies, { req, res }: Exchange): Promise<Asked> {
  const { db, clock } = site;
  protectTokenPage(res);
  const token = String(req.params['token']);
  const guest = await guestByLink(db, clock(), { token, asked: undefined });
  const person = guest?.rsvp ? await personById(db, guest.rsvp.personId) : undefined;
  const question = guest && (await questionOfTweetup(db, guest));
  if (!guest?.rsvp || !person || !question) throw new LinkGone('question.linkGone');
  const named = { ...person, name: guest.rsvp.name || person.name };
  const city = await cityNamed(site, question.city);
  return { question, city, person: named, action: `/rsvp/${token}/question`, isOpen: true };
}

async function render(
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

async function cityNamed({ db, gazetteer }: Dependencies, slug: string): Promise<KnownCity> {
  const city = await cityAt(db, gazetteer, slug);
  if (!city) throw new NotFound(`no city ${slug}`);
  return city;
}
