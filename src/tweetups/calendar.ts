// A tweetup as a calendar entry (RFC 5545): one file, for the page and for mails.
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addressOf, type City, type Tweetup } from './tweetup.ts';

/** Published, not requested: answers that a mail program sends back would be read by nobody, so the links answer. */
export function calendarEntry(tweetup: Tweetup, city: City, baseUrl: string): string {
  const calendar = ical({
    prodId: { company: 'Work Out Loud', product: 'Tweetups' },
    method: tweetup.cancelledAt ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  const page = baseUrl + addressOf(tweetup);
  calendar.createEvent({
    id: `${tweetup.id}@${new URL(baseUrl).hostname}`,
    sequence: tweetup.sequence,
    stamp: utc(tweetup.changedAt),
    start: utc(tweetup.startsAt),
    end: utc(tweetup.endsAt),
    summary: tweetup.title,
    description: `#${tweetup.hashtag}\n${page}`,
    location: [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', '),
    url: page,
    status: tweetup.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    created: utc(tweetup.announcedAt),
    lastModified: utc(tweetup.changedAt),
  });
  return calendar.toString();
}

/** As text in UTC: of a Date the library would print the machine's local time. */
function utc(moment: Date): string {
  return moment.toISOString();
}
