// The question of the month, at `/:city/question`, where whoever hosts next chooses it; and that of an earlier month, to be found years later.
import type { Response } from 'express';
import { cityOrNotFound } from '../cities/city.ts';
import { NotFound } from '../errors.ts';
import { readButtons, readForm } from '../forms/form.ts';
import { isTweetupAt } from '../tweetups/archive.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { passOn } from '../web/routing.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { renderQuestion, takeAnswer, type Asked } from './asked-pages.ts';
import { chooseForm, deedForm } from './form.ts';
import { chooseQuestion, monthToChoose, questionIn, questionNow } from './question.ts';

export async function showQuestion(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void | typeof passOn> {
  const { city: slug } = req.params;
  if (await isTweetupAt(site.db, slug, 'question')) return passOn;
  await renderQuestion(site, { req, res }, { asked: await askedInCity(site, req), filled: {} });
}

export async function takeQuestion(site: Dependencies, req: RequestAt<'city'>, res: Response): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  const asked = await askedInCity(site, req);
  if (readButtons(deedForm, req.body).deed !== 'choose') return takeAnswer(site, { req, res }, asked);
  const { city } = asked;
  const now = clock();
  const month = await monthToChoose(db, now, { city: city.slug, viewer });
  if (month === undefined) return seeOther(res, asked.action);
  const { submitted, values } = readForm(chooseForm, req.body);
  const { proposal = 'own', own_words: words = '' } = values;
  if (proposal === 'own' && words === '')
    return renderQuestion(
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
  const city = await cityOrNotFound(site, req.params.city);
  const question = /^\d{4}-\d{2}$/.test(month) ? await questionIn(db, city.slug, month) : undefined;
  if (!question) throw new NotFound(`no question in ${month}`);
  const { viewer: person } = req.visit;
  const asked = { question, city, person, action: `/${city.slug}/question/${month}`, isOpen: false };
  await renderQuestion(site, { req, res }, { asked, filled: {} });
}

async function askedInCity(site: Dependencies, req: RequestAt<'city'>): Promise<Asked> {
  const city = await cityOrNotFound(site, req.params.city);
  const question = await questionNow(site.db, site.clock(), city);
  return { question, city, person: req.visit.viewer, action: `/${city.slug}/question`, isOpen: true };
}
