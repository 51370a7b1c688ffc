// The form with which a tweetup is announced, as it is shown at first and after a refusal.
import type { Submitted } from '../forms/submitted.ts';
import type { Person } from '../people/person.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import type { AnnouncementErrors, AnnouncementField, AskedOfHost } from './form.ts';
import { draftPosterView } from '../pictures/draft-poster-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import { announcementView, placeMeant } from './form-views.ts';
import { addressOf, type Announced } from './tweetup.ts';

interface Filled {
  readonly submitted: Submitted<AnnouncementField>;
  readonly errors?: AnnouncementErrors;
  /** The description as HTML, if the host wants to see it. */
  readonly preview?: string;
  /** The title of the evening whose place and rules are proposed again. */
  readonly takenFrom?: string;
  readonly shows?: 'what-is-missing' | 'what-stands-there';
  readonly status: 200 | 422;
}

export async function showNew(
  { config, db, clock, gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  { submitted, errors = {}, preview = '', takenFrom = '', shows = 'what-stands-there', status }: Filled,
): Promise<void> {
  const { say } = req.visit;
  const viewer = whoMayHost(req);
  const around = {
    asked: askedOf(viewer),
    gazetteer,
    now: clock(),
    shows,
    asksFediverse: config.federation,
  };
  const view = announcementView({ submitted, errors }, around, say);
  const portraits = await portraitsOf(db, viewer ? [viewer.id] : []);
  const host = {
    personId: viewer?.id ?? '',
    name: viewer?.name || submitted.name,
    portrait: portraits.get(viewer?.id ?? ''),
    workingOn: submitted.working_on,
    unsureAbout: submitted.unsure_about,
  };
  show(req, res, {
    template: 'tweetups/new',
    page: { title: say('tweetups.newTitle'), description: say('tweetups.newLead') },
    view: {
      ...view,
      poster: draftPosterView({ ...submitted, place: placeMeant(submitted.city, gazetteer), host }, say),
      takenFrom: takenFrom ? say('tweetups.takenFrom', { title: takenFrom }) : '',
      maySaveDraft: viewer !== null,
      opened: status === 200 && !preview ? clock().getTime() : '',
      preview,
    },
    status,
  });
}

const errorsOf = {
  'only-invited': { title: 'tweetups.onlyInvited' },
  'too-many': { title: 'tweetups.tooManyToday' },
  'hashtag-taken': { hashtag: 'tweetups.hashtagTaken' },
  over: { date: 'tweetups.isPast' },
  'city-is-gone': { city: 'cities.unknown' },
} as const;

/** Leads to the tweetup, or shows the form again with what stands in its way. */
export async function showAnnounced(
  site: Dependencies,
  { req, res }: Exchange,
  {
    announced,
    submitted,
  }: {
    announced: Announced | { readonly outcome: 'city-is-gone' };
    submitted: Submitted<AnnouncementField>;
  },
): Promise<void> {
  switch (announced.outcome) {
    case 'announced':
      return seeOther(res, `${addressOf(announced.tweetup)}?said=announced`);
    case 'waits':
      return seeOther(res, addressOf(announced.tweetup));
    case 'only-invited':
    case 'too-many':
    case 'hashtag-taken':
    case 'over':
    case 'city-is-gone':
      return showNew(site, { req, res }, { submitted, errors: errorsOf[announced.outcome], status: 422 });
  }
}

/** Hosts are reached by mail: whoever is known by an account elsewhere alone gives an address first. */
export function whoMayHost({ visit: { viewer } }: Exchange['req']): Person | null {
  return viewer?.email ? viewer : null;
}

export function askedOf(viewer: Person | null): AskedOfHost {
  if (!viewer) return 'name-and-address';
  return viewer.name ? 'nothing' : 'name';
}
