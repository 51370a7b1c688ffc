// A tweetup as a calendar entry (RFC 5545): one file, for the page and for mails.
import type { ICalEventData } from 'ical-generator';
import type * as Icalendar from 'ical-generator';
import { absoluteOn, type Path } from '../addresses.ts';
import { lazily } from '../lazily.ts';
import { addressOf, type InItsCity } from './tweetup.ts';

const icalendar = lazily<typeof Icalendar>('ical-generator');

const prodId = { company: 'Work Out Loud', product: 'Tweetups' };

/** Published, not requested: answers that a mail program sends back would be read by nobody, so the links answer. */
export function calendarEntry(announced: InItsCity, baseUrl: string): string {
  const method = announced.tweetup.cancelledAt
    ? icalendar().ICalCalendarMethod.CANCEL
    : icalendar().ICalCalendarMethod.PUBLISH;
  const calendar = icalendar().default({ prodId, method });
  calendar.createEvent(eventOf(announced, baseUrl));
  return calendar.toString();
}

/** To one guest, who answers in their calendar: nobody else's address is in it. */
export interface Request {
  readonly organiser: { readonly name: string; readonly email: string };
  readonly guest: { readonly name: string; readonly email: string };
}

/** The same as a request (RFC 5546), whose answers are read. */
export function calendarRequest(
  announced: InItsCity,
  baseUrl: string,
  { organiser, guest }: Request,
): string {
  const method = announced.tweetup.cancelledAt
    ? icalendar().ICalCalendarMethod.CANCEL
    : icalendar().ICalCalendarMethod.REQUEST;
  const calendar = icalendar().default({ prodId, method });
  const event = calendar.createEvent({ ...eventOf(announced, baseUrl), organizer: organiser });
  event.createAttendee({
    email: guest.email,
    name: guest.name || guest.email,
    rsvp: true,
    status: icalendar().ICalAttendeeStatus.NEEDSACTION,
    role: icalendar().ICalAttendeeRole.REQ,
    type: icalendar().ICalAttendeeType.INDIVIDUAL,
  });
  return calendar.toString();
}

/** A calendar to subscribe to: asked again every hour (RFC 7986); what is cancelled stays and says so. */
export function calendarFeed(
  announced: readonly (InItsCity & { readonly isTentative?: boolean })[],
  { name, self }: { name: string; self: Path },
  baseUrl: string,
): string {
  const calendar = icalendar().default({
    prodId,
    name,
    source: absoluteOn(baseUrl)(self),
    ttl: 60 * 60,
    method: icalendar().ICalCalendarMethod.PUBLISH,
  });
  for (const { tweetup, city, isTentative } of announced) {
    const event = eventOf({ tweetup, city }, baseUrl);
    const status =
      isTentative && !tweetup.cancelledAt ? { status: icalendar().ICalEventStatus.TENTATIVE } : {};
    calendar.createEvent({ ...event, ...status });
  }
  return announced.length > 0 ? calendar.toString() : withSomething(calendar.toString());
}

/** A calendar has to hold something (RFC 5545, 3.6), and a zone is nothing that anybody sees. */
function withSomething(empty: string): string {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Etc/UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
  ];
  const end = ['TZOFFSETTO:+0000', 'TZNAME:UTC', 'END:STANDARD', 'END:VTIMEZONE', 'END:VCALENDAR'];
  return empty.replace('END:VCALENDAR', [...zone, ...end].join('\r\n'));
}

function eventOf({ tweetup, city }: InItsCity, baseUrl: string): ICalEventData {
  const page = absoluteOn(baseUrl)(addressOf(tweetup));
  return {
    id: `${tweetup.id}@${new URL(baseUrl).hostname}`,
    sequence: tweetup.sequence,
    stamp: utc(tweetup.changedAt),
    start: utc(tweetup.startsAt),
    end: utc(tweetup.endsAt),
    summary: tweetup.title,
    description: `#${tweetup.hashtag}\n${page}`,
    location: [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', '),
    url: page,
    status: tweetup.cancelledAt
      ? icalendar().ICalEventStatus.CANCELLED
      : icalendar().ICalEventStatus.CONFIRMED,
    created: utc(tweetup.announcedAt ?? tweetup.changedAt),
    lastModified: utc(tweetup.changedAt),
  };
}

/** As text in UTC: of a Date the library would print the machine's local time. */
function utc(moment: Date): string {
  return moment.toISOString();
}
