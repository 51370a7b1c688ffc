// January's question, behind the link of its mail; and one's years side by side, at `/me/years`.
import type { Request, Response } from 'express';
import { LinkGone } from '../errors.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readButtons, readForm } from '../forms/form.ts';
import { findLink } from '../mail/links.ts';
import { personById, type Person } from '../people/person.ts';
import { questionNow } from '../question/question.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { deedForm, yearForm } from './form.ts';
import { forgetYear, keepYear, lastBeen, yearsOfPerson } from './january.ts';

/** Whose year, and where its form is sent. */
interface Asked {
  readonly person: Person;
  readonly year: number;
  readonly action: string;
}

export async function showJanuary(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  await render(site, { req, res }, { asked: await askedByLink(site, { req, res }), filled: {} });
}

export async function takeJanuary(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  await take(site, { req, res }, await askedByLink(site, { req, res }));
}

export async function showYears(site: Dependencies, req: Request, res: Response): Promise<void> {
  const person = signedInPerson(req, res);
  res.set('Cache-Control', 'private, no-store');
  await render(site, { req, res }, { asked: askedHere(site, person), filled: {} });
}

export async function takeYear(site: Dependencies, req: Request, res: Response): Promise<void> {
  const person = signedInPerson(req, res);
  res.set('Cache-Control', 'private, no-store');
  await take(site, { req, res }, askedHere(site, person));
}

function askedHere({ clock }: Dependencies, person: Person): Asked {
  return { person, year: clock().getUTCFullYear(), action: '/me/years' };
}

async function askedByLink({ db, clock }: Dependencies, { req, res }: Exchange): Promise<Asked> {
  protectTokenPage(res);
  const token = String(req.params['token']);
  const link = await findLink(db, token, clock());
  const [personId = '', year = ''] = link?.purpose === 'january' ? link.target.split(' ') : [];
  const person = await personById(db, personId);
  if (!person) throw new LinkGone('january.linkGone');
  return { person, year: Number(year), action: `/january/${token}` };
}

async function take(site: Dependencies, { req, res }: Exchange, asked: Asked): Promise<void> {
  const { db, clock, sealing } = site;
  const { person, year, action } = asked;
  const { deed } = readButtons(deedForm, req.body);
  if (deed === 'forget') {
    await forgetYear(db, person.id, year);
    return seeOther(res, `${action}?said=forgotten`);
  }
  if (deed !== 'keep') return seeOther(res, action);
  const reading = readForm(yearForm, req.body);
  const values = acceptedValues(reading);
  if (!values) return render(site, { req, res }, { asked, filled: reading });
  await keepYear(db, clock(), { personId: person.id, year, words: values.words, sealing });
  seeOther(res, `${action}?said=kept`);
}

async function render(
  { db, clock, show, sealing }: Dependencies,
  { req, res }: Exchange,
  { asked, filled }: { asked: Asked; filled: Filled<keyof typeof yearForm> },
): Promise<void> {
  const { person, year, action } = asked;
  const { say } = req.visit;
  const now = clock();
  const years = await yearsOfPerson(db, person.id, sealing);
  const own = years.find((one) => one.year === year)?.words ?? '';
  const last = await lastBeen(db, now, person.id);
  const question = last && (await questionNow(db, now, { slug: last.city, zone: last.zone }));
  const isJanuarys = question?.month === `${year}-01`;
  show(req, res, {
    template: 'january/year',
    page: { title: say('january.question'), isPrivate: true },
    view: {
      action,
      notice: saidNotice(req, { kept: 'january.kept', forgotten: 'january.forgotten' }),
      form: fieldsView(yearForm, { ...filled, submitted: { words: own, ...filled.submitted } }, say),
      hasWritten: own !== '',
      share:
        last && isJanuarys
          ? {
              address: `/${last.city}/question`,
              words: say('january.shareText', { city: last.cityName }),
              label: say('january.share', { city: last.cityName }),
            }
          : null,
      years: years
        .filter((one) => one.year !== year)
        .map((one) => ({ heading: say('january.lastYear', { year: one.year }), words: one.words })),
    },
    status: filled.errors ? 422 : 200,
  });
}
