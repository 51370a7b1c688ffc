// A tweetup as a calendar entry (RFC 5545): one file, for the page and for mails.
import type { ICalEventData } from 'ical-generator';
import type * as Icalendar from 'ical-generator';
import { absoluteOn, type Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import type { Say } from '../language/translate.ts';
import { lazily } from '../lazily.ts';
import { addressOf, type InItsCity, type Tweetup } from './tweetup.ts';

const icalendar = lazily<typeof Icalendar>('ical-generator');

const prodId = { company: 'Work Out Loud', product: 'Tweetups' };

/** Who sends it: programs keep a cancelled evening of which nobody is the organiser (RFC 5546, 3.2.1 and 3.2.5). */
export interface Sender {
  readonly baseUrl: string;
  readonly organiser: { readonly name: string; readonly email: string };
}

/** The site itself: nobody's own address is in a file for everybody. */
export function senderOn({
  baseUrl,
  siteName,
  mailFrom,
}: Pick<Config, 'baseUrl' | 'siteName' | 'mailFrom'>): Sender {
  return { baseUrl, organiser: { name: siteName, email: mailFrom } };
}

/** For everybody. A cancelled evening is published as well: what is cancelled by its method, programs do not import from a file. */
export function calendarEntry(announced: InItsCity, sender: Sender, say: Say): string {
  const calendar = icalendar().default({ prodId, method: icalendar().ICalCalendarMethod.PUBLISH });
  calendar.createEvent(eventOf(announced, sender, say));
  return calendar.toString();
}

/** In a mail to one guest: nobody else's address is in it. */
export interface ForGuest {
  readonly say: Say;
  readonly answer: {
    readonly is: 'yes' | 'maybe' | 'no';
    readonly hasPlace: boolean;
    readonly changedAt: Date;
  };
  /** Who answers in their calendar (RFC 5546); null where the answers that a mail program sends back would be read by nobody: then the links answer. */
  readonly attendee: { readonly name: string; readonly email: string } | null;
}

export type Method = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/** Taken out of the calendar of one guest, who is on the list no more; for everybody else it is as it was. */
export function calendarWithoutGuest(
  announced: InItsCity,
  sender: Sender,
  { say, since, attendee }: { say: Say; since: Date; attendee: ForGuest['attendee'] },
): string {
  const { tweetup } = announced;
  const calendar = icalendar().default({ prodId, method: icalendar().ICalCalendarMethod.CANCEL });
  const event = calendar.createEvent({
    ...eventOf(announced, sender, say),
    status: icalendar().ICalEventStatus.CANCELLED,
    stamp: utc(since > tweetup.changedAt ? since : tweetup.changedAt),
  });
  if (attendee) event.createAttendee({ email: attendee.email, name: attendee.name || attendee.email });
  return calendar.toString();
}

export function methodFor({ cancelledAt }: Tweetup, attendee: ForGuest['attendee']): Method {
  if (cancelledAt) return 'CANCEL';
  return attendee ? 'REQUEST' : 'PUBLISH';
}

export function calendarForGuest(
  announced: InItsCity,
  sender: Sender,
  { say, answer, attendee }: ForGuest,
): string {
  const { tweetup } = announced;
  const method = icalendar().ICalCalendarMethod[methodFor(tweetup, attendee)];
  const calendar = icalendar().default({ prodId, method });
  const event = calendar.createEvent({
    ...eventOf({ ...announced, isTentative: !answer.hasPlace }, sender, say),
    // From maybe to yes the evening stays as it was, and so does its SEQUENCE: then the later stamp counts.
    stamp: utc(answer.changedAt > tweetup.changedAt ? answer.changedAt : tweetup.changedAt),
  });
  if (attendee) {
    const { ACCEPTED, TENTATIVE, DECLINED } = icalendar().ICalAttendeeStatus;
    event.createAttendee({
      email: attendee.email,
      name: attendee.name || attendee.email,
      rsvp: !tweetup.cancelledAt,
      status: { yes: ACCEPTED, maybe: TENTATIVE, no: DECLINED }[answer.is],
      role: icalendar().ICalAttendeeRole.REQ,
      type: icalendar().ICalAttendeeType.INDIVIDUAL,
    });
  }
  return calendar.toString();
}

/** A calendar to subscribe to: asked again every hour (RFC 7986); what is cancelled stays and says so. */
export function calendarFeed(
  announced: readonly InCalendar[],
  { name, self, say }: { name: string; self: Path; say: Say },
  sender: Sender,
): string {
  const calendar = icalendar().default({
    prodId,
    name,
    source: absoluteOn(sender.baseUrl)(self),
    ttl: 60 * 60,
    method: icalendar().ICalCalendarMethod.PUBLISH,
  });
  for (const one of announced) calendar.createEvent(eventOf(one, sender, say));
  return somethingIn(calendar.toString());
}

/** A calendar has to hold something (RFC 5545, 3.6), and a zone is nothing that anybody sees. */
export function somethingIn(calendar: string): string {
  if (calendar.includes('BEGIN:VEVENT')) return calendar;
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Etc/UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
  ];
  const end = ['TZOFFSETTO:+0000', 'TZNAME:UTC', 'END:STANDARD', 'END:VTIMEZONE', 'END:VCALENDAR'];
  return calendar.replace('END:VCALENDAR', [...zone, ...end].join('\r\n'));
}

type InCalendar = InItsCity & { readonly isTentative?: boolean };

function eventOf(
  { tweetup, city, isTentative = false }: InCalendar,
  { baseUrl, organiser }: Sender,
  say: Say,
): ICalEventData {
  const page = absoluteOn(baseUrl)(addressOf(tweetup));
  return {
    id: `${tweetup.id}@${new URL(baseUrl).hostname}`,
    sequence: tweetup.sequence,
    stamp: utc(tweetup.changedAt),
    start: utc(tweetup.startsAt),
    end: utc(tweetup.endsAt),
    organizer: organiser,
    // In words too: not every program shows the status.
    summary: tweetup.cancelledAt
      ? say('tweetups.calendarCancelled', { title: tweetup.title })
      : tweetup.title,
    description: `#${tweetup.hashtag}\n${page}`,
    location: [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', '),
    url: page,
    status:
      icalendar().ICalEventStatus[
        tweetup.cancelledAt ? 'CANCELLED' : isTentative ? 'TENTATIVE' : 'CONFIRMED'
      ],
    created: utc(tweetup.announcedAt ?? tweetup.changedAt),
    lastModified: utc(tweetup.changedAt),
  };
}

/** As text in UTC: of a Date the library would print the machine's local time. */
function utc(moment: Date): string {
  return moment.toISOString();
}
