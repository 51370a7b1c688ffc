// One evening into a calendar: a file, or a page of Google's or Outlook.com's that is filled in. They get what everybody may know.
import type { Absolute } from '../addresses.ts';
import type { Say } from '../language/translate.ts';
import { addressOf, type InItsCity } from '../tweetups/tweetup.ts';

/** The file is the evening's own, with the same identifier as in mails: what changes later finds the entry. */
export function intoCalendarView({ tweetup, city }: InItsCity, absolute: Absolute, say: Say) {
  const page = addressOf(tweetup);
  const what = `#${tweetup.hashtag}\n${absolute(page)}`;
  const where = [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', ');
  const [starts, ends] = [tweetup.startsAt, tweetup.endsAt].map(inSeconds);
  return {
    heading: say('subscribing.intoCalendar'),
    ways: [
      { symbol: 'calendar-add', label: say('subscribing.intoCalendarFile'), address: `${page}/tweetup.ics` },
      {
        symbol: 'outside',
        label: 'Google',
        address: addressWith('https://calendar.google.com/calendar/render', {
          action: 'TEMPLATE',
          text: tweetup.title,
          dates: `${bare(starts)}/${bare(ends)}`,
          details: what,
          location: where,
        }),
      },
      {
        symbol: 'outside',
        label: 'Outlook.com',
        address: addressWith('https://outlook.live.com/calendar/0/deeplink/compose', {
          path: '/calendar/action/compose',
          rru: 'addevent',
          subject: tweetup.title,
          startdt: starts ?? '',
          enddt: ends ?? '',
          body: what,
          location: where,
        }),
      },
    ],
  };
}

function inSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** 20261203T180000Z (RFC 5545, 3.3.5). */
function bare(moment = ''): string {
  return moment.replaceAll(/[-:]/g, '');
}

/** A space is %20: Outlook.com would show a plus. */
function addressWith(page: string, query: Record<string, string>): string {
  return `${page}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`;
}
