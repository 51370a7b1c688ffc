// On an evening's page, for its hosts alone: what they have just done, and who would host the next one.
import { courseOfTweetup } from '../../course/setting-up.ts';
import type { Queries } from '../../database/database.ts';
import type { Say } from '../../language/translate.ts';
import type { Person } from '../../people/person.ts';
import { answerOf } from '../../rsvps/rsvp.ts';
import type { Series } from '../../series/tables.ts';
import { threeDates } from '../../series/thrice.ts';
import { clockTime, onTheClock, shortDay } from '../../time/phrases.ts';
import { instantAtOrAfter } from '../../time/zones.ts';
import { announcementOf } from '../../tweetups/announcement-of.ts';
import { conjunctions, namesOrHosts, numberOfHosts } from '../../tweetups/hosted-by.ts';
import type { Phase, Tweetup } from '../../tweetups/tweetup.ts';
import { changedText } from '../../tweetups/tweetup-views.ts';
import { canUndo, undoneUntil } from '../../tweetups/undoing.ts';
import { guestsToInvite } from '../again.ts';
import { guestsConcerned } from '../notifying.ts';
import { offersAfter } from '../handing-over/offers.ts';

interface Seen {
  readonly tweetup: Tweetup;
  readonly isHost: boolean;
  readonly viewer: Person | null;
  readonly isDraft: boolean;
  readonly phase: Phase;
  readonly now: Date;
  readonly say: Say;
}

export async function hostingView(
  db: Queries,
  { tweetup, phase, viewer, isHost, isDraft, now, say }: Seen,
  { said, told, whom }: { readonly said: unknown; readonly told: unknown; readonly whom: unknown },
) {
  const asks = isHost && viewer && phase === 'before' && !isDraft && !tweetup.cancelledAt;
  const last = asks ? await guestsToInvite(db, { host: viewer, tweetup }) : [];
  const offers = isHost && phase === 'after' ? await offersAfter(db, tweetup.id) : [];
  const wasJustAnnounced = isHost && said === 'announced';
  return {
    wasJustAnnounced,
    thrice:
      wasJustAnnounced && tweetup.seriesId === null && !tweetup.heldBack ? thriceText(tweetup, say) : '',
    changed: isHost && said === 'changed' ? changedText(told, say) : '',
    inviteAgain: last.length > 0 ? say('hosting.inviteAgain', { count: last.length }) : '',
    mailsLeave: isHost && canUndo(tweetup, now) ? await mailsLeaveText(db, tweetup, say) : '',
    agreed: isHost && said === 'agreed' ? await agreedText(db, { tweetup, whom }, say) : '',
    course: isHost && tweetup.visibility === 'invited' ? await courseAddress(db, tweetup) : '',
    offers: offers.map(({ id, name: given }) => {
      const name = given || say('rsvps.nameless');
      return {
        id,
        name,
        offered: say('hosting.offered', { name }),
        means: say('hosting.offeredMeans', { name }),
      };
    }),
  };
}

/** Of whoever hosts one of its evenings: they give it. */
async function courseAddress(db: Queries, { id }: Tweetup): Promise<string> {
  const course = await courseOfTweetup(db, id);
  return course ? `/me/courses/${course}` : '';
}

interface Tired {
  readonly hosts: readonly { readonly name: string }[];
  readonly series: Pick<Series, 'tiredSince' | 'endedAt' | 'hiddenAt'> | null;
  readonly say: Say;
}

/** To everybody: somebody may carry the series on. */
export function tiredText({ hosts, series, say }: Tired): string {
  if (!series?.tiredSince || series.endedAt || series.hiddenAt) return '';
  return say('hosting.tiredGuests', { count: numberOfHosts(hosts), hosts: namesOrHosts(hosts, say) });
}

function thriceText(tweetup: Tweetup, say: Say): string {
  const { starts } = announcementOf(tweetup);
  const days = threeDates(tweetup)
    .slice(1)
    .map((date) => shortDay(instantAtOrAfter(date, starts, tweetup.zone), tweetup.zone, say.language));
  return say('hosting.thriceDates', { days: conjunctions[say.language].format(days) });
}

async function agreedText(
  db: Queries,
  { tweetup, whom }: { tweetup: Tweetup; whom: unknown },
  say: Say,
): Promise<string> {
  const rsvp = typeof whom === 'string' ? await answerOf(db, tweetup.id, whom) : undefined;
  return rsvp ? say('hosting.saidAgreed', { name: rsvp.name || say('rsvps.nameless') }) : '';
}

/** When its guests learn that it is cancelled. */
export async function mailsLeaveText(db: Queries, tweetup: Tweetup, say: Say): Promise<string> {
  const count = await guestsConcerned(db, tweetup.id);
  const time = onTheClock(clockTime(undoneUntil(tweetup), tweetup.zone, say.language), say.language);
  return count > 0 ? say('hosting.mailsLeave', { count, time }) : '';
}
