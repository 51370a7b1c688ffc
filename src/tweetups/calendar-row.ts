// The ways one evening gets into a calendar, as one row: on its page and on the ticket. Whoever runs the calendar reads along, so its links carry only what is public.
import type { Absolute, Path } from '../addresses.ts';
import { addressOf, type InItsCity } from './tweetup.ts';

export interface CalendarRow {
  /** For every calendar program, and the only one that a later mail of ours can change. */
  readonly file: Path;
  /** Pages that put an evening into a calendar on the web; empty: the evening is not public. */
  readonly google: string;
  readonly outlook: string;
}

export function calendarRow({ tweetup, city }: InItsCity, absolute: Absolute): CalendarRow {
  const file: Path = `${addressOf(tweetup)}/tweetup.ics`;
  if (tweetup.visibility !== 'public') return { file, google: '', outlook: '' };
  const { title, startsAt, endsAt, hashtag } = tweetup;
  const words = `#${hashtag}\n${absolute(addressOf(tweetup))}`;
  const location = [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', ');
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${basicFormat(startsAt)}/${basicFormat(endsAt)}`,
    details: words,
    location,
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: startsAt.toISOString(),
    enddt: endsAt.toISOString(),
    body: words,
    location,
  });
  return {
    file,
    google: `https://calendar.google.com/calendar/render?${spaced(google)}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${spaced(outlook)}`,
  };
}

/** ISO 8601 without marks, in UTC: "20270114T180000Z" */
function basicFormat(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** Outlook shows a plus as a plus. */
function spaced(query: URLSearchParams): string {
  return query.toString().replaceAll('+', '%20');
}
