// The announcement's form as pages show it: also with what stands already in a tweetup.
import type { Gazetteer, Place } from '../gazetteer/gazetteer.ts';
import { proposeHashtags } from '../hashtags/proposals.ts';
import { languageName, languages, type Say } from '../language/translate.ts';
import type { Submitted } from '../forms/submitted.ts';
import { choices, fieldsView } from '../forms/field-views.ts';
import { nothingSubmitted, submittedAgain } from '../forms/form.ts';
import type { Announcement } from './announcement.ts';
import type { HostWords } from './hosts.ts';
import {
  announcementForm,
  yearOf,
  type AnnouncementErrors,
  type AnnouncementField,
  type AskedOfHost,
} from './form.ts';
import { detailValues } from './details.ts';

/** What was announced, as it stands in the form, with what its host says there. */
export function typedAgain(announcement: Announcement, words?: HostWords): Submitted<AnnouncementField> {
  const { city, date, starts, ends, hashtag } = announcement;
  const map = announcement;
  const values = {
    ...detailValues(announcement),
    city,
    date,
    starts,
    ends,
    hashtag,
    map,
    name: '',
    email: '',
    working_on: words?.workingOn ?? '',
    unsure_about: words?.unsureAbout ?? '',
  };
  return submittedAgain(announcementForm, values);
}

/** What the form of a new tweetup holds. */
export function usualAnnouncement(place: Place | undefined, say: Say): Submitted<AnnouncementField> {
  return {
    ...nothingSubmitted(announcementForm),
    city: place?.label ?? '',
    starts: '19:00',
    house_rules: say('tweetups.houseRulesProposal'),
    language: say.language,
  };
}

/** Places of one name, told apart by region and country. */
export function placeChoices(places: readonly Place[], say: Say) {
  const countries = new Intl.DisplayNames([say.language], { type: 'region' });
  return places.slice(0, 40).map(({ slug, label, region, country }) => ({
    slug,
    label,
    detail: [region, countries.of(country)].filter(Boolean).join(', '),
  }));
}

export function announcementView(
  { submitted, errors }: { submitted: Submitted<AnnouncementField>; errors: AnnouncementErrors },
  { asked, gazetteer, now }: { asked: AskedOfHost; gazetteer: Gazetteer; now: Date },
  say: Say,
) {
  const place = submitted.city
    ? (gazetteer.at(submitted.city) ?? gazetteer.named(submitted.city)[0])
    : undefined;
  const proposals = place ? proposeHashtags(place, yearOf(submitted.date, now)) : [];
  const isMore = ['map', 'answer_by', 'capacity', 'find_us', 'cost', 'online'] as const;
  const knowsPlace = [submitted.step_free, submitted.quiet_corner].some(
    (known) => known === 'yes' || known === 'no',
  );
  return {
    form: fieldsView(announcementForm, { submitted, errors }, say),
    asksName: asked !== 'nothing',
    asksAddress: asked === 'name-and-address',
    places: errors.city === 'cities.several' ? placeChoices(gazetteer.named(submitted.city), say) : [],
    proposals: proposals.map((value) => ({ value, chosen: value === submitted.hashtag })),
    ownHashtag: proposals.includes(submitted.hashtag) ? '' : submitted.hashtag,
    moreIsOpen: knowsPlace || isMore.some((field) => submitted[field] !== '' || errors[field] !== undefined),
    bringing: choices(['0', '1', '2', '3'], submitted.may_bring || '0', (value) =>
      value === '0' ? say('tweetups.mayBringNobody') : say('tweetups.mayBringUpTo', { count: Number(value) }),
    ),
    stepFree: choices(['unknown', 'yes', 'no'], submitted.step_free || 'unknown', (value) => {
      const labels = { unknown: 'stepFreeUnknown', yes: 'stepFreeYes', no: 'stepFreeNo' } as const;
      return say(`tweetups.${labels[value]}`);
    }),
    quietCorner: choices(['unknown', 'yes', 'no'], submitted.quiet_corner || 'unknown', (value) => {
      const labels = {
        unknown: 'quietCornerUnknown',
        yes: 'quietCornerYes',
        no: 'quietCornerNo',
      } as const;
      return say(`tweetups.${labels[value]}`);
    }),
    visibility: choices(['public', 'unlisted'], submitted.visibility || 'public', (value) =>
      say(value === 'public' ? 'tweetups.visibilityPublic' : 'tweetups.visibilityUnlisted'),
    ),
    languages: choices(languages, submitted.language, (value) => languageName(value, say.language)),
  };
}
