// What is said about subscribing.
import type { SameKeys } from '../language/texts.ts';
import * as follow from './follow-texts.ts';

export const de = {
  ...follow.de,
  invitedSubject: '{host} lädt dich ein: {what}',
  invitedPreview: 'Ein Knopf, wenn du davon hören magst. Sonst nichts mehr.',
  invitedHeading: '{host} lädt dich ein',
  invitedWords:
    '{host} richtet hier Abende aus und hätte dich gern dabei. Mit einem Tipp bekommst du montags eine Mail, wenn etwas ansteht: {what}.',
  invitedButton: 'Ja, davon hören',
  invitedOnce: 'Das ist die einzige Mail dazu. Tust du nichts, löschen wir deine Adresse nach sieben Tagen.',
  invitedWhy:
    'Diese Mail bekommst du, weil {host} {site} deine Adresse genannt hat, um dich einmal einzuladen.',
  description: 'Abende für Menschen, die offen über ihre Arbeit reden.',
  heading: 'Nichts verpassen',
  lead: 'Neue Abende, wie du sie am liebsten bekommst. Verlegte und abgesagte ändern sich im Kalender von selbst.',
  googleCalendar: 'Google Kalender',
  appleAndOutlook: 'Apple und Outlook',
  calendarsHeading: 'Im Kalender behalten',
  calendarFile: 'Kalenderadresse (iCalendar)',
  ownCalendarReaders:
    'Wer den Kalender betreibt, liest mit: Bei Google sieht Google, wohin du gehst. Auf dem eigenen Gerät sieht es niemand sonst.',
  ownCalendar: 'Dein Kalender',
  ownCalendarName: '{site}: meine Abende',
  ownCalendarLead:
    'Alle Abende, zu denen du kommst oder einlädst, in deinem Kalender. Was sich ändert, ändert sich dort von selbst.',
  ownCalendarSecret:
    'Die Adresse ist geheim: Wer sie kennt, sieht, wo du hingehst. Mach eine neue, wenn sie in falsche Hände gekommen ist.',
  ownCalendarMake: 'Kalender verbinden',
  ownCalendarRenew: 'Neue Adresse',
  ownCalendarEnd: 'Verbindung trennen',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Auf deiner Seite zeigen',
  embedTitle: 'Auf deiner Seite zeigen',
  embedLead: 'Die Abende deiner Stadt auf deiner eigenen Seite: ohne Skripte, und in deinen Farben.',
  embedFramed: 'Als Rahmen',
  embedFramedText: 'Kopier das in deine Seite. Was sich hier ändert, ändert sich dort von selbst.',
  embedRestyled: 'In deinen Farben',
  embedRestyledText:
    'Häng an die Adresse, was anders sein soll: ink (Schrift), paper (Grund), accent (Hervorgehobenes), font (serif, sans, mono), size (10 bis 24), count (wie viele) und language (de, en).',
  embedFragment: 'Als Stück deiner Seite',
  embedFragmentText:
    'Unter dieser Adresse steht nur das HTML der Liste, mit Mikroformaten. Dein Server holt es und setzt es ein; deine eigenen Stile gelten.',
  embedNothing: 'Gerade ist nichts angekündigt.',
  forMachines: 'Für Programme',
  forMachinesText:
    'Alles, was öffentlich angekündigt ist, gibt es auch als JSON, ohne Schlüssel und von jeder Seite aus zu lesen. Was es sagt, ist in OpenAPI beschrieben.',
  apiDescribed: 'Beschreibung der Schnittstelle (OpenAPI)',
  apiTweetups: 'Kommende Abende als JSON',
} as const;

export const en: SameKeys<typeof de> = {
  ...follow.en,
  invitedSubject: '{host} invites you: {what}',
  invitedPreview: 'One button, if you would like to hear of it. Nothing more otherwise.',
  invitedHeading: '{host} invites you',
  invitedWords:
    '{host} hosts evenings here and would like to have you there. With one tap you get an email on Mondays when something is coming up: {what}.',
  invitedButton: 'Yes, tell me',
  invitedOnce: 'This is the only email about it. If you do nothing, we delete your address after seven days.',
  invitedWhy: 'You get this email because {host} gave your address to {site} to invite you once.',
  description: 'Evenings for people who talk openly about their work.',
  heading: 'Don’t miss anything',
  lead: 'New evenings, the way you like to get them. If one moves or is cancelled, it changes in your calendar by itself.',
  googleCalendar: 'Google Calendar',
  appleAndOutlook: 'Apple and Outlook',
  calendarsHeading: 'Keep it in your calendar',
  calendarFile: 'Calendar address (iCalendar)',
  ownCalendarReaders:
    'Whoever runs the calendar can read it: with Google, Google sees where you go. On your own device nobody else does.',
  ownCalendar: 'Your calendar',
  ownCalendarName: '{site}: my evenings',
  ownCalendarLead:
    'All evenings you’re coming to or hosting, in your calendar. What changes here changes there by itself.',
  ownCalendarSecret:
    'The address is secret: anyone who knows it sees where you go. Make a new one if it has fallen into the wrong hands.',
  ownCalendarMake: 'Connect a calendar',
  ownCalendarRenew: 'New address',
  ownCalendarEnd: 'Disconnect',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Show it on your site',
  embedTitle: 'Show it on your site',
  embedLead: 'The evenings of your city on your own site: without scripts, and in your colours.',
  embedFramed: 'As a frame',
  embedFramedText: 'Copy this into your page. What changes here changes there by itself.',
  embedRestyled: 'In your colours',
  embedRestyledText:
    'Add to the address what should be different: ink (type), paper (ground), accent (what stands out), font (serif, sans, mono), size (10 to 24), count (how many) and language (de, en).',
  embedFragment: 'As a piece of your page',
  embedFragmentText:
    'This address has only the HTML of the list, with microformats. Your server fetches it and puts it in; your own styles apply.',
  embedNothing: 'Nothing is announced right now.',
  forMachines: 'For programs',
  forMachinesText:
    'Everything announced publicly is also there as JSON, without a key, for any page to read. OpenAPI describes what it says.',
  apiDescribed: 'Description of the interface (OpenAPI)',
  apiTweetups: 'Upcoming evenings as JSON',
};
