// A file of evenings, whichever of the two kinds it is.
import { wordsOfHtml } from '../wall/sources/html-words.ts';
import { eveningsInCalendar, isCalendar } from './calendar-file.ts';
import { textOf } from './decoding.ts';
import type { Found, FoundEvening } from './evenings.ts';
import { eveningsInTable } from './table-evenings.ts';

export function fileFound(bytes: Uint8Array, now: Date): Found {
  const text = textOf(bytes);
  if (text === undefined) return { outcome: 'unreadable' };
  const found = isCalendar(text) ? eveningsInCalendar(text, now) : eveningsInTable(text);
  return found.outcome === 'found' ? { ...found, evenings: found.evenings.map(asTyped) } : found;
}

/** Calendars of Google’s have HTML in their words, and others the link of a call, which only its guests should know, as their place. */
function asTyped(found: FoundEvening): FoundEvening {
  const { description, venue } = found;
  return {
    ...found,
    description: html.test(description) ? wordsOfHtml(description).written.trim() : description,
    venue: /^https?:\/\//i.test(venue) ? '' : venue,
  };
}

const html = /<(?:p|br|div|span|b|strong|i|em|u|a|ul|ol|li|h\d)\b[^>]*>/i;
