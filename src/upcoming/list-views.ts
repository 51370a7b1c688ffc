// Lists of tweetups as pages show them: grouped by day, phrased in the reader's language and the tweetup's zone.
import { languageName, type Say } from '../language/translate.ts';
import { clockTime, dateBlock, longDay, onTheClock, shortDay, timeSpan } from '../time/phrases.ts';
import { wallTime } from '../time/zones.ts';
import { hostedBy, invitedBy, isThere } from '../tweetups/hosted-by.ts';
import { distance, type Position } from '../gazetteer/grid.ts';
import { posterView, smallPosterView } from '../pictures/poster-views.ts';
import { placesText } from '../tweetups/tweetup-views.ts';
import { addressOf, phaseOf } from '../tweetups/tweetup.ts';
import type { Entry } from './agenda.ts';
import { placesToTell } from '../rsvps/places.ts';

export interface DayView {
  readonly date: ReturnType<typeof dateBlock>;
  readonly evenings: TweetupView[];
}

type TweetupView = ReturnType<typeof wordsFor>;

/** Who reads a list, when, and on what page. */
export interface ListReader {
  readonly say: Say;
  readonly now: Date;
  /** Where the distance is counted from. */
  readonly from?: Position;
  readonly where: 'in-a-series' | 'in-a-city' | 'anywhere';
}

/** Keeps the order of the list: where zones differ, a day may stand there twice rather than an evening before an earlier one. */
export function byDay(listed: readonly Entry[], reader: ListReader): DayView[] {
  const days: DayView[] = [];
  let last = '';
  for (const entry of listed) {
    const { startsAt, zone } = entry.tweetup;
    const { date } = wallTime(startsAt, zone);
    if (date !== last) days.push({ date: dateBlock(startsAt, zone, reader.say.language), evenings: [] });
    last = date;
    days.at(-1)?.evenings.push(tweetupView(entry, reader));
  }
  return days;
}

/** An evening that was read once for all who visit is put into words once for each language, too. */
const phrased = new WeakMap<Entry, Map<string, TweetupView>>();

function tweetupView(entry: Entry, reader: ListReader): TweetupView {
  if (reader.from) return wordsFor(entry, reader);
  const known = phrased.get(entry) ?? new Map<string, TweetupView>();
  phrased.set(entry, known);
  const key = `${reader.say.language} ${reader.where}`;
  const view = known.get(key) ?? wordsFor(entry, reader);
  known.set(key, view);
  return view;
}

function wordsFor(entry: Entry, { say, now, where, from }: ListReader) {
  const { tweetup, city } = entry;
  return {
    ...basics(entry, now, say),
    city: city.slug,
    cityName: city.name,
    showsCity: where === 'anywhere',
    venue: tweetup.venue,
    distance: from ? say('upcoming.kilometres', { count: Math.round(distance(from, city)) }) : '',
    facts: factsOf(entry, { say, now, where }),
  };
}

/** The next evening in full, above the list of those that follow. */
export function nextView(entry: Entry, reader: ListReader) {
  const { tweetup, city } = entry;
  const { say, now, where } = reader;
  return {
    ...basics(entry, now, say),
    inFull: posterView(entry, say),
    day: longDay(tweetup.startsAt, tweetup.zone, say.language),
    place: [tweetup.venue, tweetup.address, where === 'anywhere' ? city.name : ''].filter(Boolean).join(', '),
    facts: factsOf(entry, reader),
  };
}

/** Whoever has given no name is not named. */
function namesOf({ hosts }: Entry): string[] {
  return hosts.flatMap(({ name }) => name || []);
}

function basics(entry: Entry, now: Date, say: Say) {
  const { tweetup } = entry;
  const { title, startsAt, endsAt, hashtag } = tweetup;
  return {
    title,
    address: addressOf(tweetup),
    poster: smallPosterView(entry, say),
    time: timeSpan(tweetup, say.language),
    startsMachine: startsAt.toISOString(),
    endsMachine: endsAt.toISOString(),
    isNow: phaseOf(tweetup, now) === 'during' && !tweetup.cancelledAt,
    isCancelled: tweetup.cancelledAt !== null,
    // Said only where it is another than the reader's.
    language: tweetup.language === say.language ? '' : languageName(tweetup.language, say.language),
    hashtag,
    hashtagAddress: `/hashtag/${encodeURIComponent(hashtag)}`,
  };
}

/** Who hosts, whether there is a place left, and the series: what somebody looks for in a list. */
function factsOf(entry: Entry, { say, now, where }: ListReader): string[] {
  const { tweetup, seriesName } = entry;
  const hostNames = namesOf(entry);
  const isComing = phaseOf(tweetup, now) !== 'after' && !tweetup.cancelledAt;
  return [
    hostNames.length > 0 && isComing ? invitedBy(hostNames, say) : hostedBy(hostNames, say),
    isComing ? placesLeft(entry, say) : '',
    tweetup.visibility === 'invited' ? say('upcoming.byInvitation') : '',
    seriesName && where !== 'in-a-series' ? say('upcoming.ofSeries', { name: seriesName }) : '',
  ].filter(Boolean);
}

function placesLeft({ tweetup: { capacity }, taken }: Entry, say: Say): string {
  return placesText(placesToTell(capacity, taken), say);
}

/** The next evening in three lines, for the first screen of home: where and when, and who is there. */
export function glanceView(entry: Entry, now: Date, say: Say) {
  const { tweetup, city } = entry;
  const { startsAt, zone } = tweetup;
  const hostNames = namesOf(entry);
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    poster: smallPosterView(entry, say),
    isNow: phaseOf(tweetup, now) === 'during' && !tweetup.cancelledAt,
    isCancelled: tweetup.cancelledAt !== null,
    city: city.name,
    day: shortDay(startsAt, zone, say.language),
    time: onTheClock(clockTime(startsAt, zone, say.language), say.language),
    startsMachine: startsAt.toISOString(),
    endsMachine: tweetup.endsAt.toISOString(),
    venue: tweetup.venue,
    hosts: hostNames.length > 0 && !tweetup.cancelledAt ? isThere(hostNames, say) : '',
    language: tweetup.language === say.language ? '' : languageName(tweetup.language, say.language),
    places: tweetup.cancelledAt ? '' : placesLeft(entry, say),
  };
}
