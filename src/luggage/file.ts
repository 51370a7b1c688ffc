// A file of evenings, whichever of the two kinds it is.
import { eveningsInCalendar, isCalendar } from './calendar-file.ts';
import { textOf } from './decoding.ts';
import type { Found } from './evenings.ts';
import { eveningsInTable } from './table-evenings.ts';

export function fileFound(bytes: Uint8Array, now: Date): Found {
  const text = textOf(bytes);
  if (text === undefined) return { outcome: 'unreadable' };
  return isCalendar(text) ? eveningsInCalendar(text, now) : eveningsInTable(text);
}
