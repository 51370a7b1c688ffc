// A circle without an evening, at `/:city/circles`; the question whether one may be introduced; and one's own circles, for people who are signed in.
import type { Request, Response } from 'express';
import { cityOrNotFound, type KnownCity } from '../cities/city.ts';
import { LinkGone } from '../errors.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import { languages, ownNameOf } from '../language/translate.ts';
import { findLink, mintLink } from '../mail/links.ts';
import { isTweetupAt } from '../tweetups/archive.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { passOn } from '../web/routing.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { goOnIn } from '../web/visit.ts';
import { contactInWords } from './circle-views.ts';
import { circleLinkEnd } from './circle.ts';
import {
  agreeToIntroduction,
  cityWishById,
  cityWishOf,
  takeBackCityWish,
  wishInCity,
  type CityWish,
} from './city-wishes.ts';
import { cityWishForm, spokenLanguages } from './form.ts';
import { titleOf } from './letters.ts';
import { circlesOfPerson, subjectOf } from './membership.ts';

type CityWishField = keyof typeof cityWishForm;

export async function showCityCircles(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void | typeof passOn> {
  const { city: slug } = req.params;
  if (await isTweetupAt(site.db, slug, 'circles')) return passOn;
  await render(site, { req, res }, { city: await cityOrNotFound(site, slug), filled: {}, status: 200 });
}

export async function wishForCityCircle(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  const city = await cityOrNotFound(site, req.params.city);
  const here = `/${city.slug}/circles`;
  if (submittedFields(req.body, ['circle']).circle === 'no') {
    await takeBackCityWish(db, viewer.id);
    return seeOther(res, `${here}?said=taken-back`);
  }
  const reading = readForm(cityWishForm, req.body);
  const values = acceptedValues(reading);
  const spoken = spokenLanguages(req.body);
  if (!values || spoken.length === 0)
    return render(site, { req, res }, { city, filled: reading, status: 422 });
  await wishInCity(db, clock(), {
    city: city.slug,
    cityName: city.name,
    zone: city.zone,
    personId: viewer.id,
    name: values.name,
    workingOn: values.working_on,
    language: req.visit.language,
    languages: spoken,
  });
  seeOther(res, `${here}?said=wished`);
}

export async function showIntroduction(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const wish = await wishOfLink(site, { req, res });
  const { say } = req.visit;
  site.show(req, res, {
    template: 'circles/introduce',
    page: { title: say('circles.introduceSubject'), isPrivate: true },
    view: {
      words: say('circles.introduceWords', { city: wish.cityName }),
      action: `/circles/wish/${req.params.token}`,
      hasAgreed: wish.agreedAt !== null,
    },
  });
}

export async function answerIntroduction(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock, show } = site;
  const wish = await wishOfLink(site, { req, res });
  const { say } = req.visit;
  const { introduce } = submittedFields(req.body, ['introduce']);
  if (introduce !== 'yes' && introduce !== 'no') return seeOther(res, `/circles/wish/${req.params.token}`);
  if (introduce === 'yes') await agreeToIntroduction(db, clock(), wish);
  else await takeBackCityWish(db, wish.personId);
  const text = say(introduce === 'yes' ? 'circles.introduceAgreed' : 'circles.cityTakenBack');
  show(req, res, {
    template: 'web/gone',
    page: { title: say('circles.introduceSubject'), isPrivate: true },
    view: { text },
  });
}

export async function showOwnCircles({ db, show }: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  res.set('Cache-Control', 'private, no-store');
  const { say } = req.visit;
  const wish = await cityWishOf(db, viewer.id);
  show(req, res, {
    template: 'circles/own',
    page: { title: say('circles.ownCircles'), isPrivate: true },
    view: {
      wish: wish
        ? { words: say('circles.ownWish', { city: wish.cityName }), address: `/${wish.city}/circles` }
        : null,
      circles: (await circlesOfPerson(db, viewer.id)).map((membership) => ({
        id: membership.circle.id,
        title: titleOf(membership, say),
        others: membership.others.map(({ name }) => name).join(', '),
      })),
    },
  });
}

/** The page of a circle is behind a link, as in its letters: here is one without a letter. */
export async function openOwnCircle({ db, clock }: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { circle } = submittedFields(req.body, ['circle']);
  const mine = (await circlesOfPerson(db, viewer.id)).find((one) => one.circle.id === circle);
  if (!mine) return seeOther(res, '/me/circles');
  const now = clock();
  const link = { purpose: 'circle', target: subjectOf(mine.own), until: circleLinkEnd(now) } as const;
  seeOther(res, `/circles/${await mintLink(db, now, link)}`);
}

async function wishOfLink({ db, clock }: Dependencies, { req, res }: Exchange): Promise<CityWish> {
  protectTokenPage(res);
  const link = await findLink(db, String(req.params['token']), clock());
  const [id = '', groupId = ''] = link?.purpose === 'circle-wish' ? link.target.split(' ') : [];
  const wish = await cityWishById(db, id);
  if (!wish || wish.groupId !== groupId) throw new LinkGone('circles.introduceGone');
  goOnIn(req, wish.language);
  return wish;
}

async function render(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { city, filled, status }: { city: KnownCity; filled: Filled<CityWishField>; status: number },
): Promise<void> {
  const { say, viewer } = req.visit;
  const wish = viewer ? await cityWishOf(db, viewer.id) : undefined;
  const speaks = status === 422 ? spokenLanguages(req.body) : (wish?.languages ?? [say.language]);
  const submitted = {
    name: wish?.name ?? viewer?.name ?? '',
    working_on: wish?.workingOn ?? '',
    ...filled.submitted,
  };
  show(req, res, {
    template: 'circles/city',
    page: {
      title: say('circles.cityTitle', { city: city.name }),
      description: say('circles.cityLine', { city: city.name }),
    },
    view: {
      city: city.name,
      cityAddress: `/${city.slug}`,
      action: `/${city.slug}/circles`,
      notice: saidNotice(req, { wished: 'circles.cityWished', 'taken-back': 'circles.cityTakenBack' }),
      problem: status === 422 && speaks.length === 0 ? say('circles.languageMissing') : '',
      how: say('circles.cityHow', {
        city: city.name,
        contact: contactInWords(viewer?.contact ?? '…', say),
      }),
      isSignedIn: viewer !== null,
      isWished: wish ? say('circles.cityIsWished', { city: wish.cityName }) : '',
      form: fieldsView(cityWishForm, { ...filled, submitted }, say),
      languages: languages.map((language) => ({
        name: `speaks_${language}`,
        label: ownNameOf(language),
        chosen: speaks.includes(language),
      })),
    },
    status,
  });
}
