// An evening as it was found elsewhere: whatever is missing is asked for later, in the draft.
import { oneLine } from '../forms/words.ts';
import { after, hour } from '../time/clock.ts';
import { instantAtOrAfter } from '../time/zones.ts';
import { longestHours } from '../tweetups/span.ts';
import { sayableInXml } from '../xml.ts';

export interface FoundEvening {
  readonly title: string;
  /** Plain words. */
  readonly description: string;
  readonly venue: string;
  readonly address: string;
  /** An instant (ISO 8601, ending in Z), or a date and time on whichever city’s wall it takes place (YYYY-MM-DDTHH:MM). */
  readonly start: string;
  /** Empty: nobody says. */
  readonly end: string;
  /** Only the day is known. */
  readonly isAllDay: boolean;
}

export type Found =
  | {
      readonly outcome: 'found';
      readonly evenings: readonly FoundEvening[];
      /** How many are too many. */
      readonly more: number;
      /** The numbers of a table’s rows that could not be read. */
      readonly unread: readonly number[];
    }
  | { readonly outcome: 'unreadable' | 'nothing' };

/** So many are shown and kept; of more, the latest. */
export const mostFound = 200;
/** An evening begins at seven, where only its day is known. */
export const usualStart = '19:00';
const usualHours = 3;

/** Each once, the latest first; what has no name that can be seen is none. */
export function asFound(evenings: readonly FoundEvening[], unread: readonly number[] = []): Found {
  const named = evenings.map(inPlainWords).filter(({ title }) => title !== '');
  const known = new Map(named.map((one) => [`${one.start} ${one.title}`, one]));
  const inOrder = [...known.values()].toSorted((one, other) => (one.start < other.start ? 1 : -1));
  if (inOrder.length === 0) return { outcome: 'nothing' };
  const kept = inOrder.slice(0, mostFound);
  return { outcome: 'found', evenings: kept, more: inOrder.length - kept.length, unread };
}

/** As what is typed: without what nobody can see, or XML cannot say. */
function inPlainWords({ title, description, venue, address, ...others }: FoundEvening): FoundEvening {
  const [plainTitle = '', plainVenue = '', plainAddress = ''] = [title, venue, address].map((words) =>
    oneLine(sayableInXml(words)),
  );
  const words = { title: plainTitle, venue: plainVenue, address: plainAddress };
  return { ...others, ...words, description: sayableInXml(description) };
}

/** @param zone of the city in which it takes place. An end that is missing, before the start or far behind it is three hours later. */
export function spanOfFound(
  { start, end }: Pick<FoundEvening, 'start' | 'end'>,
  zone: string,
): { startsAt: Date; endsAt: Date } {
  const startsAt = momentOf(start, zone);
  const said = end ? momentOf(end, zone) : startsAt;
  const isAnEvening = said > startsAt && said <= after(startsAt, longestHours * hour);
  return { startsAt, endsAt: isAnEvening ? said : after(startsAt, usualHours * hour) };
}

function momentOf(written: string, zone: string): Date {
  if (written.endsWith('Z')) return new Date(written);
  const [date = '', time = usualStart] = written.split('T');
  return instantAtOrAfter(date, time, zone);
}
