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
    fediverse: announcement.staysHere !== true,
    fediverse_asked: true,
    name: '',
    email: '',
    working_on: words?.workingOn ?? '',
    unsure_about: words?.unsureAbout ?? '',
  };
  return submittedAgain(announcementForm, values);
}

/** What the form of a new tweetup holds: what is usual, or what the host's last one said that is likely to hold again. */
export function usualAnnouncement(
  {
    place,
    last,
    cityNow,
  }: {
    place: Place | undefined;
    last?: { readonly announcement: Announcement; readonly words: HostWords } | undefined;
    /** Of the last one, as people call it now. */
    cityNow?: Place | undefined;
  },
  say: Say,
): Submitted<AnnouncementField> {
  const usual = {
    ...nothingSubmitted(announcementForm),
    city: place?.label ?? '',
    starts: '19:00',
    house_rules: say('tweetups.houseRulesProposal'),
    language: say.language,
  };
  if (!last) return usual;
  const before = typedAgain(last.announcement, last.words);
  const isThere = !place || place.slug === last.announcement.city;
  return {
    ...before,
    title: '',
    date: '',
    description: '',
    answer_by: '',
    // Whoever does not look there means an evening for everybody.
    visibility: usual.visibility,
    city: (place ?? cityNow)?.label ?? before.city,
    ...(isThere
      ? {}
      : { venue: '', address: '', find_us: '', step_free: '', quiet_corner: '', map: '', hashtag: '' }),
  };
}

/** As far as it is known yet. */
export function placeMeant(typed: string, gazetteer: Gazetteer): Place | undefined {
  return typed ? (gazetteer.at(typed) ?? gazetteer.named(typed)[0]) : undefined;
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

interface Around {
  readonly asked: AskedOfHost;
  readonly gazetteer: Gazetteer;
  readonly now: Date;
  /** A new one shows what has to be typed, and folds what was taken over or is usual; else whatever stands there is open. */
  readonly shows: 'what-is-missing' | 'what-stands-there';
  /** Whether it asks if others elsewhere may know: of what is new on a federated site. */
  readonly asksFediverse: boolean;
}

interface FilledForm {
  readonly submitted: Submitted<AnnouncementField>;
  readonly errors: AnnouncementErrors;
}

const folds = {
  time: ['starts', 'ends'],
  words: ['description'],
  place: ['address', 'find_us', 'step_free', 'quiet_corner', 'cost', 'map'],
  you: ['working_on', 'unsure_about'],
  hashtag: ['hashtag'],
  more: ['capacity', 'answer_by', 'online'],
} as const satisfies Record<string, readonly AnnouncementField[]>;

/** What is wrong is never folded away. */
function openedIn({ submitted, errors }: FilledForm, { asked, shows }: Pick<Around, 'asked' | 'shows'>) {
  const standsThere = (field: AnnouncementField) =>
    shows === 'what-stands-there' && !['', 'unknown'].includes(submitted[field]);
  const opens = (fold: keyof typeof folds) =>
    folds[fold].some((field) => errors[field] !== undefined || standsThere(field));
  return {
    time: opens('time'),
    words: opens('words'),
    place: opens('place'),
    // Whoever gives no name and address has room for the two questions.
    you: asked !== 'name-and-address' || opens('you'),
    hashtag: opens('hashtag'),
    more: opens('more'),
  };
}

function hashtagWords(hashtag: string): string {
  return hashtag ? `#${hashtag.replace(/^#/, '')}` : '';
}

function timesText({ starts, ends }: Submitted<AnnouncementField>, say: Say): string {
  return ends ? say('tweetups.timesFromTo', { starts, ends }) : say('tweetups.timesFrom', { starts });
}

export function announcementView(
  { submitted, errors }: FilledForm,
  { asked, gazetteer, now, shows, asksFediverse }: Around,
  say: Say,
) {
  const place = placeMeant(submitted.city, gazetteer);
  const proposals = place ? proposeHashtags(place, yearOf(submitted.date, now)) : [];
  return {
    form: fieldsView(announcementForm, { submitted, errors }, say),
    asksName: asked !== 'nothing',
    asksAddress: asked === 'name-and-address',
    places: errors.city === 'cities.several' ? placeChoices(gazetteer.named(submitted.city), say) : [],
    proposals: proposals.map((value) => ({ value, chosen: value === submitted.hashtag })),
    hashtagWords: hashtagWords(submitted.hashtag || (proposals[0] ?? '')),
    times: timesText(submitted, say),
    opens: openedIn({ submitted, errors }, { asked, shows }),
    ownHashtag: proposals.includes(submitted.hashtag) ? '' : submitted.hashtag,
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
    visibility: choices(['public', 'unlisted', 'invited'], submitted.visibility || 'public', (value) => {
      const labels = {
        public: 'visibilityPublic',
        unlisted: 'visibilityUnlisted',
        invited: 'visibilityInvited',
      } as const;
      return say(`tweetups.${labels[value]}`);
    }),
    /** Who finds it is no choice then. */
    isOfCourse: false,
    fediverse: { isAsked: asksFediverse, isTicked: !submitted.fediverse_asked || submitted.fediverse !== '' },
    languages: choices(languages, submitted.language, (value) => languageName(value, say.language)),
  };
}
