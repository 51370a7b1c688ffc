// A calendar as somebody's calendar programme keeps it: mails are taken in one after the other, and a later version of an entry replaces the earlier (RFC 5546).
import ICAL from 'ical.js';
import type { Arrived } from './post-office.ts';

export interface Entry {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  /** UTC, as 2026-12-03T18:00:00Z. */
  readonly start: string;
  readonly place: string;
}

/** @returns what the mail carries, as somebody else's parser reads it */
export function entriesIn(mail: Arrived): Entry[] {
  return mail.attachments
    .filter(({ mimeType }) => mimeType === 'text/calendar')
    .flatMap(({ content }) => {
      const file = typeof content === 'string' ? content : new TextDecoder().decode(content);
      const calendar = new ICAL.Component(ICAL.parse(file));
      return calendar.getAllSubcomponents('vevent').map((event) => {
        const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
        const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
        return {
          method: String(calendar.getFirstPropertyValue('method')),
          uid: value('uid'),
          sequence: Number(value('sequence')),
          status: value('status'),
          start: start.toJSDate().toISOString().replace('.000', ''),
          place: value('location'),
        };
      });
    });
}

/** @returns by UID what the calendar holds in the end; what came too late, with a lower SEQUENCE, changes nothing */
export function replayed(mails: readonly Arrived[]): Map<string, Entry> {
  const calendar = new Map<string, Entry>();
  for (const entry of mails.flatMap(entriesIn))
    if (entry.sequence >= (calendar.get(entry.uid)?.sequence ?? 0)) calendar.set(entry.uid, entry);
  return calendar;
}
