// The form with which a tweetup is announced: body in, an announcement or errors by field out.
import type { Gazetteer, Place } from '../gazetteer/gazetteer.ts';
import { readHashtag } from '../hashtags/hashtag.ts';
import { proposeHashtags } from '../hashtags/proposals.ts';
import { isLanguage, type MessageKey } from '../language/translate.ts';
import { readEmail } from '../people/email.ts';
import { isDate, isTime } from '../time/zones.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import type { Announcement } from './announcement.ts';
import { nowhere, pinIn } from './pin.ts';
import { proposedEnd, spanOf } from './span.ts';

export const announcementFields = [
  'title',
  'city',
  'venue',
  'address',
  'map',
  'date',
  'starts',
  'ends',
  'hashtag',
  'description',
  'capacity',
  'may_bring',
  'find_us',
  'step_free',
  'quiet_corner',
  'cost',
  'online',
  'house_rules',
  'answer_by',
  'visibility',
  'language',
  'name',
  'email',
] as const;
export type AnnouncementField = (typeof announcementFields)[number];
export type AnnouncementErrors = Partial<Record<AnnouncementField, MessageKey>>;

export type AnnouncementReading =
  | {
      readonly outcome: 'read';
      readonly typed: Submitted<AnnouncementField>;
      readonly announcement: Announcement;
      readonly place: Place;
      readonly host: { readonly name: string; readonly email: string };
    }
  | {
      readonly outcome: 'refused';
      readonly typed: Submitted<AnnouncementField>;
      readonly errors: AnnouncementErrors;
      /** The places that the typed city may mean, when there are several. */
      readonly places: readonly Place[];
    };

/** Whoever is signed in gives no address, and is asked for a name only if they have none yet; without it the evening is poorer, not wrong. */
export type AskedOfHost = 'nothing' | 'name' | 'name-and-address';

/** @param notBefore the start has to be later: now, or, when a running evening is changed, its own start */
export function announcementForm(
  body: unknown,
  gazetteer: Gazetteer,
  notBefore: Date,
  asked: AskedOfHost,
): AnnouncementReading {
  const typed = submittedFields(body, announcementFields);
  for (const field of ['title', 'venue', 'address', 'cost', 'name'] as const)
    typed[field] = oneLine(typed[field]);
  const errors: AnnouncementErrors = {};
  const refuse = (field: AnnouncementField, why: MessageKey) => {
    errors[field] ??= why;
  };

  const lengths = {
    title: 120,
    venue: 120,
    address: 200,
    description: 10_000,
    name: 80,
    find_us: 500,
    cost: 120,
    house_rules: 5000,
  } as const;
  for (const [field, most] of Object.entries(lengths) as [keyof typeof lengths, number][])
    if (typed[field].length > most) refuse(field, 'tweetups.tooLong');
  if (!isVisible(typed.title)) refuse('title', 'tweetups.titleMissing');
  if (!isVisible(typed.venue)) refuse('venue', 'tweetups.venueMissing');

  const { place, places, why } = whichPlace(typed.city, gazetteer);
  if (why) refuse('city', why);
  if (!isDate(typed.date)) refuse('date', 'tweetups.dateMissing');
  if (!isTime(typed.starts)) refuse('starts', 'tweetups.startsMissing');
  if (!typed.ends && place && !errors.date && !errors.starts)
    typed.ends = proposedEnd(typed.date, typed.starts, place.zone);
  if (typed.ends && !isTime(typed.ends)) refuse('ends', 'tweetups.endsWrong');
  if (place && !errors.date && !errors.starts && !errors.ends) {
    const [field, wrong] = whatIsWrongWithTimes(typed, place.zone, notBefore) ?? [];
    if (field && wrong) refuse(field, wrong);
  }

  // Left empty: what we would have proposed.
  if (!typed.hashtag && place) typed.hashtag = proposeHashtags(place, yearOf(typed.date, notBefore))[0] ?? '';
  const tag = readHashtag(typed.hashtag);
  // While the city is not known there is nothing to propose yet, and nothing to complain about.
  const isLeftToUs = !typed.hashtag && place === undefined;
  if ('refused' in tag && !isLeftToUs) refuse('hashtag', tag.refused);
  if (typed.capacity && !/^[1-9]\d{0,4}$/.test(typed.capacity)) refuse('capacity', 'tweetups.capacityWrong');
  const pin = typed.map ? pinIn(typed.map) : nowhere;
  if (!pin) refuse('map', 'tweetups.mapWrong');
  const online = typed.online ? httpsAddress(typed.online) : '';
  if (online === undefined) refuse('online', 'tweetups.onlineWrong');
  if (typed.answer_by && (!isDate(typed.answer_by) || typed.answer_by > typed.date))
    refuse('answer_by', 'tweetups.answerByWrong');
  if (typed.may_bring && !/^[0-3]$/.test(typed.may_bring)) refuse('may_bring', 'tweetups.mayBringWrong');
  if (typed.language && !isLanguage(typed.language)) refuse('language', 'tweetups.languageWrong');

  const email = readEmail(typed.email);
  if (asked === 'name-and-address' && !isVisible(typed.name)) refuse('name', 'people.nameMissing');
  if (asked === 'name-and-address' && !email)
    refuse('email', typed.email ? 'people.emailWrong' : 'people.emailMissing');

  if (Object.keys(errors).length > 0 || !place || 'refused' in tag)
    return { outcome: 'refused', typed, errors, places };
  return {
    outcome: 'read',
    typed,
    place,
    host: { name: typed.name, email: email ?? '' },
    announcement: {
      title: typed.title,
      city: place.slug,
      venue: typed.venue,
      address: typed.address,
      ...(pin ?? nowhere),
      date: typed.date,
      starts: typed.starts,
      ends: typed.ends,
      hashtag: tag.hashtag,
      description: typed.description,
      capacity: typed.capacity ? Number(typed.capacity) : null,
      findUs: typed.find_us,
      stepFree: yesOrNo(typed.step_free),
      quietCorner: yesOrNo(typed.quiet_corner),
      cost: typed.cost,
      onlineAddress: online ?? '',
      houseRules: typed.house_rules,
      answerBy: typed.answer_by,
      visibility: typed.visibility === 'unlisted' ? 'unlisted' : 'public',
      mayBring: Number(typed.may_bring || 0),
      language: isLanguage(typed.language) ? typed.language : 'de',
    },
  };
}

/** A name that stands for several places is asked about, unless it is exactly the address of one of them. */
function whichPlace(
  typed: string,
  gazetteer: Gazetteer,
): { place?: Place; places: readonly Place[]; why?: MessageKey } {
  if (!typed) return { places: [], why: 'cities.missing' };
  const chosen = gazetteer.at(typed);
  if (chosen) return { place: chosen, places: [] };
  const places = gazetteer.named(typed);
  const [only, ...others] = places;
  if (!only) return { places: [], why: 'cities.unknown' };
  return others.length === 0 ? { place: only, places: [] } : { places, why: 'cities.several' };
}

function whatIsWrongWithTimes(
  typed: Submitted<AnnouncementField>,
  zone: string,
  notBefore: Date,
): [AnnouncementField, MessageKey] | undefined {
  const span = spanOf(typed.date, typed.starts, typed.ends, zone);
  if ('refused' in span) {
    switch (span.refused) {
      case 'start-is-skipped':
        return ['starts', 'tweetups.timeIsSkipped'];
      case 'end-is-skipped':
        return ['ends', 'tweetups.timeIsSkipped'];
      case 'too-long':
        return ['ends', 'tweetups.lastsTooLong'];
    }
  }
  if (span.startsAt <= notBefore) return ['date', 'tweetups.isPast'];
  if (span.startsAt.getTime() > notBefore.getTime() + 2 * 366 * 24 * 60 * 60 * 1000)
    return ['date', 'tweetups.isTooFar'];
  return undefined;
}

/** Mails and calendars show these in a line of their own. */
function oneLine(typed: string): string {
  return typed.replaceAll(/\s+/g, ' ');
}

/** Spaces, marks of direction and joiners alone would be a link that nobody can see. */
function isVisible(typed: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(typed);
}

function httpsAddress(typed: string): string | undefined {
  const address = URL.parse(typed);
  return address?.protocol === 'https:' && typed.length <= 500 ? address.href : undefined;
}

/** Of the evening, else of today. */
export function yearOf(date: string, today: Date): number {
  return isDate(date) ? Number(date.slice(0, 4)) : today.getUTCFullYear();
}

function yesOrNo(typed: string): 'yes' | 'no' | 'unknown' {
  return typed === 'yes' || typed === 'no' ? typed : 'unknown';
}
