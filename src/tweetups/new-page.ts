// The form with which a tweetup is announced, as it is shown at first and after a refusal.
import type { Submitted } from '../forms/submitted.ts';
import type { Person } from '../people/person.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import type { AnnouncementErrors, AnnouncementField, AskedOfHost } from './form.ts';
import { announcementView } from './form-views.ts';
import { addressOf, type Announced } from './tweetup.ts';

interface Filled {
  readonly submitted: Submitted<AnnouncementField>;
  readonly errors?: AnnouncementErrors;
  /** The description as HTML, if the host wants to see it. */
  readonly preview?: string;
  readonly status: 200 | 422;
}

export function showNew(
  { clock, gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  { submitted, errors = {}, preview = '', status }: Filled,
): void {
  const { say, viewer } = req.visit;
  const around = { asked: askedOf(viewer), gazetteer, now: clock() };
  show(req, res, {
    template: 'tweetups/new',
    page: { title: say('tweetups.newTitle') },
    view: {
      ...announcementView({ submitted, errors }, around, say),
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
export function showAnnounced(
  site: Dependencies,
  { req, res }: Exchange,
  {
    announced,
    submitted,
  }: {
    announced: Announced | { readonly outcome: 'city-is-gone' };
    submitted: Submitted<AnnouncementField>;
  },
): void {
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

export function askedOf(viewer: Person | null): AskedOfHost {
  if (!viewer) return 'name-and-address';
  return viewer.name ? 'nothing' : 'name';
}
