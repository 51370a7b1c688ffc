// Evenings of a calendar file (RFC 5545), as Meetup, Luma, Mobilizon, Gancio, Google and many others write it.
import type Ical from 'ical.js';
import { lazily } from '../lazily.ts';
import { after, day } from '../time/clock.ts';
import { instantAtOrAfter, wallTime } from '../time/zones.ts';
import { asFound, mostFound, usualStart, type Found, type FoundEvening } from './evenings.ts';

const ical = lazily<typeof Ical>('ical.js');

/** Of something that comes again and again. */
const mostOccurrences = 24;
/** It is looked for from a year ago on, and a year ahead. */
const around = 365 * day;
/** Steps of all rules of a file together: daily ones from 1970 on are not followed to their ends. */
const mostSteps = 20_000;

export function isCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(text);
}

export function eveningsInCalendar(text: string, now: Date): Found {
  const events = eventsIn(text);
  if (!events) return { outcome: 'unreadable' };
  const moved = new Set(events.flatMap((event) => occurrenceNamed(event)));
  const comesAgain = (event: Ical.Component) => event.hasProperty('rrule') || event.hasProperty('rdate');
  // Of years of evenings only the latest are looked at more closely.
  const single = events
    .filter((event) => !comesAgain(event))
    .map((event) => ({ event, day: dayOf(event) }))
    .toSorted((one, other) => (one.day < other.day ? 1 : -1));
  const looking = { now, moved, steps: { left: mostSteps } };
  const latest = [...single.slice(0, 2 * mostFound).map(({ event }) => event), ...events.filter(comesAgain)];
  const found = asFound(latest.flatMap((event) => inTurn(event, looking)));
  const unread = Math.max(0, single.length - 2 * mostFound);
  return found.outcome === 'found' ? { ...found, more: found.more + unread } : found;
}

/** As it stands there, for comparing. */
function dayOf(event: Ical.Component): string {
  try {
    return String(event.getFirstPropertyValue('dtstart') ?? '');
  } catch {
    return '';
  }
}

interface Looking {
  readonly now: Date;
  readonly moved: ReadonlySet<string>;
  readonly steps: { left: number };
}

function eventsIn(text: string): Ical.Component[] | undefined {
  try {
    const parsed: unknown = ical().parse(text.trim());
    // Several calendars may stand in one file.
    const all = (Array.isArray((parsed as unknown[])[0]) ? parsed : [parsed]) as unknown[];
    return all.flatMap((one) => new (ical().Component)(one as never).getAllSubcomponents('vevent'));
  } catch {
    return undefined;
  }
}

function occurrenceNamed(event: Ical.Component): string[] {
  const named = event.getFirstPropertyValue('recurrence-id');
  return named ? [`${wordsOf(event, 'uid')} ${String(named)}`] : [];
}

/** One event that cannot be read says nothing about the others. */
function inTurn(component: Ical.Component, looking: Looking): FoundEvening[] {
  try {
    if (/^cancelled$/i.test(wordsOf(component, 'status'))) return [];
    const event = new (ical().Event)(component);
    if (!wordsOf(component, 'summary') || !component.getFirstProperty('dtstart')) return [];
    if (!component.hasProperty('rrule') && !component.hasProperty('rdate'))
      return [evening(component, { start: event.startDate, end: endOf(event) })];
    return occurrences(event, looking).map((start) => {
      const end = start.clone();
      end.addDuration(lengthOf(event));
      return evening(component, { start, end });
    });
  } catch {
    return [];
  }
}

/** On the wall: of an evening that ends in the night in which the clock is changed, all others keep their end. */
function lengthOf({ component, startDate, endDate, duration }: Ical.Event): Ical.Duration {
  const isOnOneWall = zoneOf(component, 'dtstart') === zoneOf(component, 'dtend');
  return component.hasProperty('dtend') && isOnOneWall ? endDate.subtractDate(startDate) : duration;
}

function endOf(event: Ical.Event): Ical.Time | null {
  return event.component.hasProperty('dtend') || event.component.hasProperty('duration')
    ? event.endDate
    : null;
}

/** From a year ago to a year ahead, without days that are left out or stand for themselves. */
function occurrences(event: Ical.Event, { now, moved, steps }: Looking): Ical.Time[] {
  const found: Ical.Time[] = [];
  const iterator = event.iterator();
  for (; steps.left > 0 && found.length < mostOccurrences; steps.left -= 1) {
    const next = iterator.next() as Ical.Time | undefined;
    if (!next) break;
    const moment = next.toJSDate();
    if (moment > after(now, around)) break;
    const isTold = moved.has(`${event.uid} ${next.toString()}`);
    if (moment >= after(now, -around) && !isTold) found.push(next);
  }
  return found;
}

function evening(
  component: Ical.Component,
  { start, end }: { start: Ical.Time; end: Ical.Time | null },
): FoundEvening {
  const [venue = '', ...address] = wordsOf(component, 'location')
    .split(/,|\n/)
    .map((one) => one.trim());
  return {
    title: wordsOf(component, 'summary'),
    description: wordsOf(component, 'description'),
    venue,
    address: address.filter(Boolean).join(', '),
    start: written(start, zoneOf(component, 'dtstart')),
    end: end && !start.isDate ? written(end, zoneOf(component, 'dtend') || zoneOf(component, 'dtstart')) : '',
    isAllDay: start.isDate,
  };
}

function zoneOf(component: Ical.Component, name: string): string {
  const zone: unknown = component.getFirstProperty(name)?.getParameter('tzid');
  return typeof zone === 'string' ? zone : '';
}

/** An instant where the file says in which zone, by a name that everybody knows or by its own rules; else as it stands on the wall. */
function written(time: Ical.Time, named: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (time.isDate) return `${date}T${usualStart}`;
  const wall = `${two(time.hour)}:${two(time.minute)}`;
  const { zone } = time;
  if (isZone(named)) return instantAtOrAfter(date, wall, named).toISOString();
  return zone && zone !== ical().Timezone.localTimezone ? time.toJSDate().toISOString() : `${date}T${wall}`;
}

function isZone(name: string): boolean {
  try {
    return name !== '' && wallTime(new Date(0), name).date !== '';
  } catch {
    return false;
  }
}

function wordsOf(component: Ical.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}
