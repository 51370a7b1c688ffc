// The form with which a tweetup is announced: body in, an announcement or errors by field out.
import { acceptedValues, readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { box, day, line, readBy, sentSeveralTimes, time } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import type { Gazetteer, Place } from '../gazetteer/gazetteer.ts';
import { readHashtag } from '../hashtags/hashtag.ts';
import { proposeHashtags } from '../hashtags/proposals.ts';
import type { MessageKey } from '../language/translate.ts';
import { readEmail } from '../people/email.ts';
import { isDate, isTime } from '../time/zones.ts';
import type { Announcement } from './announcement.ts';
import { detailForm, detailsIn } from './details.ts';
import type { HostWords } from './hosts.ts';
import { nowhere, pinIn, pinned, type Pin } from './pin.ts';
import { proposedEnd, spanOf } from './span.ts';

const pin = readBy<Pin>({
  read: (typed) => (typed === '' ? nowhere : pinIn(typed)),
  wrong: 'tweetups.mapWrong',
  words: (value) => pinned(value),
});
/** HH:MM; left empty, an end is proposed. */
const end = readBy<string>({
  read: (typed) => (typed === '' || isTime(typed) ? typed : undefined),
  wrong: 'tweetups.endsWrong',
  words: String,
});
const emailIfAsked = readBy<string>({
  read: (typed) => (typed === '' ? '' : readEmail(typed)),
  wrong: 'people.emailWrong',
  words: String,
});

const { title, description, venue, address, ...otherDetails } = detailForm;

/** A sentence: it stands on the poster. */
const longestHostWords = 200;

/** The host is the first guest, and is asked what guests are asked. */
export const hostWordsForm = {
  working_on: line({ most: longestHostWords }),
  unsure_about: line({ most: longestHostWords }),
} as const;

/** In the order in which the page asks. */
export const announcementForm = {
  title,
  date: day({ missing: 'tweetups.dateMissing' }),
  starts: time({ missing: 'tweetups.startsMissing' }),
  ends: end,
  description,
  city: line({ most: 200, missing: 'cities.missing' }),
  venue,
  address,
  map: pin,
  // Proposed to choose from, and a text beside it. What it may be is seen once the city is known, which proposes one.
  hashtag: sentSeveralTimes(line({ most: 200 })),
  ...otherDetails,
  // The page says with a field of its own that it asks: a box that is not ticked sends nothing.
  fediverse: box(),
  fediverse_asked: box(),
  name: line({ most: 80 }),
  email: emailIfAsked,
  ...hostWordsForm,
} as const;
export type AnnouncementField = FieldOf<typeof announcementForm>;
export type AnnouncementErrors = Errors<AnnouncementField>;

export type AnnouncementReading =
  | {
      readonly outcome: 'read';
      readonly typed: Submitted<AnnouncementField>;
      readonly announcement: Announcement;
      readonly place: Place;
      readonly host: { readonly name: string; readonly email: string };
      /** Undefined: the form does not ask, as that of a series. */
      readonly words: HostWords | undefined;
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

export interface Asking {
  readonly gazetteer: Gazetteer;
  /** The start has to be later: now, or, when a running tweetup is changed, its own start. */
  readonly notBefore: Date;
  readonly asked: AskedOfHost;
}

export function readAnnouncement(body: unknown, asking: Asking): AnnouncementReading {
  const reading = readForm(announcementForm, body);
  const { submitted, errors } = reading;
  const refuse = (field: AnnouncementField, why: MessageKey) => {
    errors[field] ??= why;
  };
  const { place, places, why } = whichPlace(submitted.city, asking.gazetteer);
  if (why) refuse('city', why);
  refuseTimes(reading, { place, notBefore: asking.notBefore }, refuse);
  if (submitted.answer_by > submitted.date) refuse('answer_by', 'tweetups.answerByWrong');
  const hashtag = hashtagIn(submitted, { place, today: asking.notBefore }, refuse);
  if (asking.asked === 'name-and-address') {
    if (!submitted.name) refuse('name', 'people.nameMissing');
    if (!submitted.email) refuse('email', 'people.emailMissing');
  }

  const values = acceptedValues(reading);
  if (!values || !place || hashtag === undefined)
    return { outcome: 'refused', typed: submitted, errors, places };
  const { date, starts } = values;
  return {
    outcome: 'read',
    typed: submitted,
    place,
    host: { name: values.name, email: values.email },
    words: wordsIn(body, values),
    announcement: {
      ...detailsIn(values),
      ...values.map,
      city: place.slug,
      date,
      starts,
      ends: submitted.ends,
      hashtag,
      ...(values.fediverse_asked && !values.fediverse ? { staysHere: true } : {}),
    },
  };
}

/** Undefined: the form did not ask. */
export function wordsIn(
  body: unknown,
  { working_on, unsure_about }: { working_on: string; unsure_about: string },
): HostWords | undefined {
  const isAsked =
    typeof body === 'object' && body !== null && ('working_on' in body || 'unsure_about' in body);
  return isAsked ? { workingOn: working_on || null, unsureAbout: unsure_about || null } : undefined;
}

type Refuse = (field: AnnouncementField, why: MessageKey) => void;

function refuseTimes(
  { submitted, errors }: { submitted: Submitted<AnnouncementField>; errors: AnnouncementErrors },
  { place, notBefore }: { place: Place | undefined; notBefore: Date },
  refuse: Refuse,
): void {
  if (!place || errors.date || errors.starts || errors.ends) return;
  if (!submitted.ends) submitted.ends = proposedEnd(submitted.date, submitted.starts, place.zone);
  const [field, wrong] = whatIsWrongWithTimes(submitted, place.zone, notBefore) ?? [];
  if (field && wrong) refuse(field, wrong);
}

/** Left empty: what we would have proposed. @returns undefined when there is none, or it is refused */
function hashtagIn(
  submitted: Submitted<AnnouncementField>,
  { place, today }: { place: Place | undefined; today: Date },
  refuse: Refuse,
): string | undefined {
  if (!submitted.hashtag && place)
    submitted.hashtag = proposeHashtags(place, yearOf(submitted.date, today))[0] ?? '';
  // While the city is not known there is nothing to propose yet, and nothing to complain about.
  if (!submitted.hashtag && !place) return undefined;
  const read = readHashtag(submitted.hashtag);
  if (!('refused' in read)) return read.hashtag;
  refuse('hashtag', read.refused);
  return undefined;
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
  submitted: Submitted<AnnouncementField>,
  zone: string,
  notBefore: Date,
): [AnnouncementField, MessageKey] | undefined {
  const span = spanOf(submitted, zone);
  if ('refused' in span) {
    switch (span.refused) {
      case 'start-is-skipped':
        return ['starts', 'tweetups.timeIsSkipped'];
      case 'too-long':
        return ['ends', 'tweetups.lastsTooLong'];
    }
  }
  if (span.startsAt <= notBefore) return ['date', 'tweetups.isPast'];
  if (span.startsAt.getTime() > notBefore.getTime() + 2 * 366 * 24 * 60 * 60 * 1000)
    return ['date', 'tweetups.isTooFar'];
  return undefined;
}

/** Of the evening, else of today. */
export function yearOf(date: string, today: Date): number {
  return isDate(date) ? Number(date.slice(0, 4)) : today.getUTCFullYear();
}
