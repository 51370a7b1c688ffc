// Lists of tweetups as pages show them: grouped by day, phrased in the reader's language and the tweetup's zone.
import type { Say } from '../language/translate.ts';
import { dateBlock, timeSpan } from '../time/phrases.ts';
import { wallTime } from '../time/zones.ts';
import { hostedBy } from '../tweetups/hosted-by.ts';
import { addressOf, phaseOf } from '../tweetups/tweetup.ts';
import type { Entry } from './agenda.ts';

export interface DayView {
  readonly date: ReturnType<typeof dateBlock>;
  readonly evenings: TweetupView[];
}

interface TweetupView {
  readonly title: string;
  readonly address: string;
  readonly time: string;
  readonly startsMachine: string;
  readonly endsMachine: string;
  readonly isNow: boolean;
  readonly isCancelled: boolean;
  readonly city: string;
  readonly cityName: string;
  readonly showsCity: boolean;
  readonly venue: string;
  readonly hosts: string;
  readonly hashtag: string;
  readonly hashtagAddress: string;
}

/** Who reads a list, when, and on what page. */
export interface ListReader {
  readonly say: Say;
  readonly now: Date;
  readonly where: 'in-a-city' | 'anywhere';
}

/** Keeps the order of the list: where zones differ, a day may stand there twice rather than an evening before an earlier one. */
export function byDay(listed: readonly Entry[], { say, now, where }: ListReader): DayView[] {
  const days: DayView[] = [];
  let last = '';
  for (const { tweetup, city, hostNames } of listed) {
    const { date } = wallTime(tweetup.startsAt, tweetup.zone);
    if (date !== last)
      days.push({ date: dateBlock(tweetup.startsAt, tweetup.zone, say.language), evenings: [] });
    last = date;
    days.at(-1)?.evenings.push({
      title: tweetup.title,
      address: addressOf(tweetup),
      startsMachine: tweetup.startsAt.toISOString(),
      endsMachine: tweetup.endsAt.toISOString(),
      time: timeSpan(tweetup, say.language),
      isNow: phaseOf(tweetup, now) === 'during' && !tweetup.cancelledAt,
      isCancelled: tweetup.cancelledAt !== null,
      city: city.slug,
      cityName: city.name,
      showsCity: where === 'anywhere',
      venue: tweetup.venue,
      hosts: hostedBy(hostNames, say),
      hashtag: tweetup.hashtag,
      hashtagAddress: `/hashtag/${encodeURIComponent(tweetup.hashtag)}`,
    });
  }
  return days;
}

/** The next evening in full, above the list of those that follow. */
export function nextView({ tweetup, hostNames }: Entry, now: Date, say: Say) {
  const { startsAt, endsAt, zone } = tweetup;
  return {
    date: dateBlock(startsAt, zone, say.language),
    isNow: phaseOf(tweetup, now) === 'during' && !tweetup.cancelledAt,
    isCancelled: tweetup.cancelledAt !== null,
    address: addressOf(tweetup),
    title: tweetup.title,
    time: timeSpan({ startsAt, endsAt, zone }, say.language),
    startsMachine: startsAt.toISOString(),
    endsMachine: endsAt.toISOString(),
    place: [tweetup.venue, tweetup.address].filter(Boolean).join(', '),
    hosts: hostedBy(hostNames, say),
    hashtag: tweetup.hashtag,
    hashtagAddress: `/hashtag/${encodeURIComponent(tweetup.hashtag)}`,
  };
}
