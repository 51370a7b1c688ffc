// What is said about subscribing.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  description: 'Abende für Menschen, die offen über ihre Arbeit reden.',
  heading: 'Nichts verpassen',
  lead: 'Neue Abende, wie du sie am liebsten bekommst. Verlegte und abgesagte ändern sich im Kalender von selbst.',
  calendar: 'Kalender abonnieren',
  calendarFile: 'Kalenderadresse (für Google und andere)',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
} as const;

export const en: SameKeys<typeof de> = {
  description: 'Evenings for people who talk openly about their work.',
  heading: 'Miss nothing',
  lead: 'New evenings as you like to get them. Moved and cancelled ones change in the calendar by themselves.',
  calendar: 'Subscribe to the calendar',
  calendarFile: 'Calendar address (for Google and others)',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
};
