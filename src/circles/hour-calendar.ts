// The circle's hour as calendar entries (RFC 5545): one a week until the twelve weeks are over, each in UTC, so that it stays the same hour when the clocks change.
import { absoluteOn } from '../addresses.ts';
import type * as Icalendar from 'ical-generator';
import { lazily } from '../lazily.ts';
import type { Sending } from '../mail/letter.ts';
import { after, hour } from '../time/clock.ts';
import { daysLater, instantAtOrAfter, wallTime } from '../time/zones.ts';
import { somethingIn } from '../tweetups/calendar.ts';
import { weeksOfCircle, type CircleRow } from './weeks.ts';

const icalendar = lazily<typeof Icalendar>('ical-generator');
const prodId = { company: 'Work Out Loud', product: 'Tweetups' };

/** From now on; none without a fixed hour. */
export function meetings(
  { weekday, time, zone, startedAt }: Pick<CircleRow, 'weekday' | 'time' | 'zone' | 'startedAt'>,
  now: Date,
): Date[] {
  if (weekday === null || time === null || !startedAt) return [];
  const { date } = wallTime(startedAt, zone);
  const day = new Date(`${date}T12:00Z`).getUTCDay() || 7;
  const first = daysLater(date, (weekday - day + 7) % 7);
  return Array.from({ length: weeksOfCircle + 1 }, (_, week) =>
    instantAtOrAfter(daysLater(first, 7 * week), time, zone),
  ).filter((moment) => moment > now);
}

export function hourCalendar(
  circle: CircleRow,
  now: Date,
  { summary, site }: { summary: string; site: Sending },
): string {
  const { baseUrl, siteName, mailFrom } = site;
  const calendar = icalendar().default({ prodId, method: icalendar().ICalCalendarMethod.PUBLISH });
  for (const start of meetings(circle, now))
    calendar.createEvent({
      // The same week is the same entry, whenever the file is fetched.
      id: `${circle.id}${circle.turn}x${wallTime(start, circle.zone).date.replaceAll('-', '')}@${new URL(baseUrl).hostname}`,
      stamp: now.toISOString(),
      start: start.toISOString(),
      end: after(start, hour).toISOString(),
      // What is published names its sender (RFC 5546), and nobody of the circle.
      organizer: { name: siteName, email: mailFrom },
      summary,
      // Their page is behind a secret link, which no calendar is given.
      url: absoluteOn(baseUrl)('/me/circles'),
    });
  return somethingIn(calendar.toString());
}
