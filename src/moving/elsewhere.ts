// Evenings behind a public address: a calendar file, a group of Mobilizon, or a site of Gancio. Asked once, when the host asks for it.
import { jsonIn, textIn } from '../outside/reading.ts';
import type { Fetched, Outside } from '../outside/outside.ts';
import { after, day } from '../time/clock.ts';
import { linksIn } from '../outside/html-links.ts';
import { wordsOfHtml } from '../wall/sources/html-words.ts';
import { isCalendar } from './calendar-file.ts';
import { readApart } from './reading-apart.ts';
import { asFound, type Found, type FoundEvening } from './evenings.ts';

export type Looked =
  | Found
  /** Nobody answers there, or only later. */
  | { readonly outcome: 'unreachable' }
  | { readonly outcome: 'too-large' }
  /** No address that may be asked. */
  | { readonly outcome: 'no-address' };

/** As much as a file may have. */
export const mostBytes = 5_000_000;

/** How far back Gancio is asked. */
const back = 2 * 365 * day;

export async function eveningsAt(outside: Outside, now: Date, typed: string): Promise<Looked> {
  const address = addressIn(typed);
  if (!address) return { outcome: 'no-address' };
  const group = calendarOfGroup(address);
  const first = await calendarAt(outside, group ?? address.href);
  if (first.outcome === 'forbidden') return { outcome: 'no-address' };
  const text = first.outcome === 'fetched' ? textIn(first) : '';
  if (isCalendar(text)) return readApart(Buffer.from(text), now);
  if (group) return { outcome: withoutEvenings(first) };
  const from = Math.floor(after(now, -back).getTime() / 1000);
  const gancio = await outside.fetch({
    address: new URL(`/api/events?start=${from}`, address).href,
    accept: 'application/json',
    mostBytes,
  });
  const found = ofGancio(gancio);
  if (found) return found;
  const named = first.outcome === 'fetched' ? calendarNamedBy(text, first.address) : undefined;
  const there = named ? await calendarAt(outside, named) : undefined;
  const calendar = there?.outcome === 'fetched' ? textIn(there) : '';
  if (isCalendar(calendar)) return readApart(Buffer.from(calendar), now);
  const isTooLarge = withoutEvenings(gancio) === 'too-large';
  return { outcome: isTooLarge ? 'too-large' : withoutEvenings(first) };
}

async function calendarAt(outside: Outside, address: string): Promise<Fetched> {
  return outside.fetch({ address, accept: 'text/calendar, */*;q=0.5', mostBytes });
}

/** As browsers and programs find it; it stands at the beginning of a page. */
function calendarNamedBy(html: string, page: string): string | undefined {
  const links = linksIn(html.slice(0, 200_000), page);
  const isCalendarOf = ({ rel, type }: (typeof links)[number]) =>
    rel.includes('alternate') && type.startsWith('text/calendar');
  return links.find(isCalendarOf)?.address;
}

function withoutEvenings(answer: Fetched): 'unreadable' | 'unreachable' | 'too-large' {
  if (answer.outcome === 'failed' && answer.why === 'too-large') return 'too-large';
  return answer.outcome === 'fetched' ? 'unreadable' : 'unreachable';
}

function addressIn(typed: string): URL | undefined {
  const written = typed.replace(/^webcals?:\/\//i, 'https://');
  const address = URL.parse(/^https?:\/\//i.test(written) ? written : `https://${written}`);
  return address?.hostname.includes('.') ? address : undefined;
}

/** Mobilizon: https://mobilizon.example/@laut has its calendar at /@laut/feed/ics. Meetup: https://www.meetup.com/laut/ at /laut/events/ical/. */
function calendarOfGroup({ origin, hostname, pathname }: URL): string | undefined {
  if (/(?:^|\.)meetup\.com$/.test(hostname)) {
    const [, ours] = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)/.exec(pathname) ?? [];
    return ours && !pathname.includes('/ical') ? `${origin}/${ours}/events/ical/` : undefined;
  }
  const [, group] = /^\/(@[\w.-]+)(?:\/|$)/.exec(pathname) ?? [];
  return group && !pathname.includes('/feed/') ? `${origin}/${group}/feed/ics` : undefined;
}

/** https://gancio.org/dev/api: seconds since 1970, and a description in HTML. */
function ofGancio(answer: Fetched): Found | undefined {
  if (answer.outcome !== 'fetched') return undefined;
  const list = jsonIn(answer);
  if (!Array.isArray(list)) return undefined;
  const found = asFound(list.flatMap((one) => eveningOfGancio(one) ?? []));
  if (found.outcome !== 'found') return found;
  // The HTML of those alone that are kept is read.
  const evenings = found.evenings.map((one) => ({
    ...one,
    description: wordsOfHtml(one.description).written,
  }));
  return { ...found, evenings };
}

/** Its description still in HTML. */
function eveningOfGancio(one: unknown): FoundEvening | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const { title, description, start_datetime, end_datetime, place } = one as Record<string, unknown>;
  const start = momentOf(start_datetime);
  if (typeof title !== 'string' || !start) return undefined;
  const { name, address } = (typeof place === 'object' && place !== null ? place : {}) as Record<
    string,
    unknown
  >;
  return {
    title,
    description: typeof description === 'string' ? description : '',
    venue: typeof name === 'string' ? name : '',
    address: typeof address === 'string' ? address : '',
    start,
    end: momentOf(end_datetime) ?? '',
    isAllDay: false,
  };
}

function momentOf(seconds: unknown): string | undefined {
  const moment = typeof seconds === 'number' ? new Date(seconds * 1000) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : undefined;
}
