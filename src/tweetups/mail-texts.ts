// The mail that confirms an announcement.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  announcementSubject: 'Bestätige deinen Tweetup',
  announcementPreview: 'Noch ein Knopf, dann steht er für alle da.',
  announcementHeading: 'Noch ein Knopf',
  announcementWords:
    'Mit deiner Adresse wurde ein Tweetup angekündigt. Sieh ihn dir an und bestätige ihn, dann steht er für alle da, und du bist angemeldet.',
  announcementButton: 'Ansehen und bestätigen',
  announcementLasts: 'Der Link gilt sieben Tage.',
  announcementWhy:
    'Diese Mail bekommst du, weil jemand deine Adresse bei {site} eingetragen hat. Warst du das nicht, dann mach einfach nichts: Nach sieben Tagen ist alles gelöscht.',
} as const;

export const en: SameKeys<typeof de> = {
  announcementSubject: 'Confirm your tweetup',
  announcementPreview: 'One more button, and it is there for everybody.',
  announcementHeading: 'One more button',
  announcementWords:
    'A tweetup was announced with your address. Look at it and confirm it: then it is there for everybody, and you are signed in.',
  announcementButton: 'Look and confirm',
  announcementLasts: 'The link is good for seven days.',
  announcementWhy:
    'You get this mail because somebody entered your address at {site}. If that was not you, simply do nothing: after seven days everything is deleted.',
};
