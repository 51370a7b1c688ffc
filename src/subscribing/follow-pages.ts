// Following by mail: asking, the mail's button, changing how often, and ending it.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { cityOrNotFound } from '../cities/city.ts';
import { findLink } from '../mail/links.ts';
import type { Ending } from '../mail/ending.ts';
import type { Person } from '../people/person.ts';
import { seriesSeenBy, seriesById } from '../series/looking-up.ts';
import { readForm } from '../forms/form.ts';
import { placeChoices } from '../tweetups/form-views.ts';
import { submittedFields } from '../forms/submitted.ts';
import { mailboxToOpen, type Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import {
  consentTo,
  followedViews,
  followForm,
  followFormView,
  rhythmNamed,
  rhythms,
  type Followable,
} from './follow-views.ts';
import {
  askToFollow,
  changeRhythm,
  confirmFollowing,
  endFollowings,
  follow,
  followedBy,
  followedByIds,
  idsIn,
  unconfirmedFollowingById,
  type Asked,
} from './following.ts';
import { allInWords, inWords } from './naming.ts';

export async function followFromPage(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock, show } = site;
  const { viewer, say } = req.visit;
  const followed = submittedFields(req.body, ['city', 'series', 'city_other']);
  const typed = followed.city_other || followed.city;
  const citySlug = followed.series ? typed : slugOfCity(site, typed);
  if (citySlug === undefined) return askWhichCity(site, { req, res }, typed);
  const { submitted, values, errors } = readForm(followForm, req.body);
  const { target, zone, seriesId } = await followable(site, {
    viewer,
    citySlug,
    seriesSlug: followed.series,
  });
  const { email, rhythm = 'weekly', would_host: wouldHost } = values;
  const page = followed.series ? `/${target.city}/series/${target.series}` : `/${target.city}`;
  const asked: Asked = {
    city: seriesId === null ? target.city : null,
    cityName: target.cityName,
    seriesId,
    rhythm,
    wouldHost: seriesId === null ? (wouldHost ?? 'no') : 'no',
    language: say.language,
    zone,
    wording: consentTo(target, rhythm, say),
    form: page,
  };
  if (viewer) {
    await follow(db, clock(), { person: viewer, asked });
    return seeOther(res, '/me/emails?said=saved#following');
  }
  if (!email || Object.keys(errors).length > 0) {
    const view = followFormView({ target, viewer: null, own: undefined }, { submitted, errors }, say);
    return show(req, res, {
      template: 'subscribing/follow-page',
      page: { title: target.seriesName ?? target.cityName, isPrivate: true },
      view: { follow: view, back: page },
      status: 422,
    });
  }
  await askToFollow(db, clock(), { email, asked });
  seeOther(res, '/following/sent');
}

export function showFollowSent({ show, readableMails }: Dependencies, req: Request, res: Response): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'subscribing/following-sent',
    page: { title: say('subscribing.sentTitle'), isPrivate: true },
    view: { mailbox: mailboxToOpen(readableMails) },
  });
}

export async function showFollowing(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock, show } = site;
  protectTokenPage(res);
  const { say } = req.visit;
  const { token } = req.params;
  const link = await findLink(db, token, clock());
  const action = `/following/${token}`;
  if (link?.purpose === 'following') {
    const followed = followedViews(await followedByIds(db, idsIn(link.target)), say);
    const isNew = req.query['said'] === 'confirmed' && followed.length > 0;
    return show(req, res, {
      template: 'subscribing/following',
      page: { title: say('subscribing.followingTitle'), isPrivate: true },
      view: { followed, action, confirmed: isNew ? say('subscribing.confirmed') : '' },
    });
  }
  const asked =
    link?.purpose === 'unconfirmed-following' ? await unconfirmedFollowingById(db, link.target) : undefined;
  if (!asked) return showGone(site, { req, res });
  const series = asked.seriesId === null ? undefined : await seriesById(db, asked.seriesId);
  show(req, res, {
    template: 'subscribing/confirm-following',
    page: { title: say('subscribing.confirmHeading'), isPrivate: true },
    view: {
      action,
      what: say('subscribing.confirmLead', {
        what: inWords(asked.cityName, series?.name, say),
        rhythm: rhythmNamed(asked.rhythm, say),
      }),
    },
  });
}

export async function confirmFollow(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  protectTokenPage(res);
  const { token } = req.params;
  const link = await findLink(db, token, clock());
  if (link?.purpose === 'following') {
    await change(site, req.body, idsIn(link.target));
    return seeOther(res, `/following/${token}`);
  }
  const isConfirmed =
    link?.purpose === 'unconfirmed-following' && (await confirmFollowing(db, clock(), link.target));
  if (!isConfirmed) return showGone(site, { req, res });
  seeOther(res, `/following/${token}?said=confirmed`);
}

export async function changeFollowing(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db } = site;
  const viewer = signedInPerson(req, res);
  const mine = await followedBy(db, viewer.id);
  await change(
    site,
    req.body,
    mine.map(({ following }) => following.id),
  );
  seeOther(res, '/me/emails?said=saved#following');
}

/** @param mine whatever else is named is somebody else's */
async function change({ db }: Dependencies, body: unknown, mine: readonly string[]): Promise<void> {
  const { following, rhythm } = submittedFields(body, ['following', 'rhythm']);
  const ids = mine.filter((id) => id === following);
  const chosen = rhythms.find((one) => one === rhythm);
  if (chosen) await changeRhythm(db, ids, chosen);
  else await endFollowings(db, ids);
}

/** A name of several places, or of none: the form again, with what was typed. */
function askWhichCity({ gazetteer, show }: Dependencies, { req, res }: Exchange, typed: string): void {
  const { say, viewer } = req.visit;
  const { submitted, errors } = readForm(followForm, req.body);
  const words = beginningOf(typed, 100);
  const places = placeChoices(gazetteer.named(words), say);
  const refused = places.length > 0 ? 'cities.several' : words ? 'cities.unknown' : 'cities.missing';
  const target = { city: '', series: '', cityName: '', typed: words, places, refused } as const;
  show(req, res, {
    template: 'subscribing/follow-page',
    page: { title: say('subscribing.tellMe'), isPrivate: true },
    view: {
      follow: followFormView({ target, viewer, own: undefined }, { submitted, errors }, say),
      back: '/',
    },
    status: 422,
  });
}

/** Chosen by its address, or typed. */
function slugOfCity({ gazetteer }: Dependencies, typed: string): string | undefined {
  const words = beginningOf(typed.trim(), 100);
  if (gazetteer.at(words)) return words;
  const [only, ...others] = gazetteer.named(words);
  return others.length === 0 ? only?.slug : undefined;
}

async function followable(
  { db, gazetteer }: Dependencies,
  { viewer, citySlug, seriesSlug }: { viewer: Person | null; citySlug: string; seriesSlug: string },
): Promise<{ target: Followable; zone: string; seriesId: string | null }> {
  if (seriesSlug) {
    const { series, city } = await seriesSeenBy(db, { viewer }, { city: citySlug, series: seriesSlug });
    const target = { city: city.slug, series: series.slug, cityName: city.label, seriesName: series.name };
    return { target, zone: series.zone, seriesId: series.id };
  }
  const city = await cityOrNotFound({ db, gazetteer }, citySlug);
  return { target: { city: citySlug, series: '', cityName: city.label }, zone: city.zone, seriesId: null };
}

function showGone({ config, show }: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  const text = say('subscribing.goneText', { email: config.operator.email });
  const page = { title: say('tweetups.goneTitle'), isPrivate: true };
  show(req, res, { template: 'web/gone', page, view: { text }, status: 410 });
}

/** The link in a mail to followers stops it, as mail programs do by one click (RFC 8058). */
export const endOfFollowing: Ending = {
  purpose: 'following',
  text: async (db, say, subject) => {
    const followed = await followedByIds(db, idsIn(subject));
    return followed.length === 0
      ? say('subscribing.endedAlready')
      : say('subscribing.endText', { what: allInWords(followed, say) });
  },
  end: (db, _now, subject) => endFollowings(db, idsIn(subject)),
};
