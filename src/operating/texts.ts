// What is said on the operator's pages; their long texts stand in views/operating.
import type { SameKeys } from '../language/texts.ts';
import * as admin from './admin-texts.ts';
import * as flood from './flood-texts.ts';
import * as hiding from './hiding-texts.ts';
import * as lists from './lists/texts.ts';
import * as reporting from './report-texts.ts';

export const de = {
  ...hiding.de,
  ...admin.de,
  ...flood.de,
  ...lists.de,
  ...reporting.de,
  aboutTitle: 'Was das ist',
  aboutDescription:
    'Abende für Menschen, die offen über ihre Arbeit reden: eine Antwort per Mail, ein Hashtag für alle Netze, eine Liste zum Folgen.',
  guideTitle: 'So geht’s',
  guideDescription:
    'Was „Work Out Loud“ ist, wie ein Tweetup abläuft, wie du einem Hashtag folgst, und wie du zu einem ersten Konto kommst.',
  languagesHeading: 'Sprachen',
  languagesText:
    'Geschrieben in: {originals}. Maschinell übersetzt, und noch von niemandem durchgesehen, der damit aufgewachsen ist: {translated}.',
  languagesHelp: 'Sprichst du eine davon? Sag uns, was holpert. Jeder Satz hilft.',
  imprintTitle: 'Impressum',
  privacyTitle: 'Datenschutz',
  offlineTitle: 'Gerade kein Netz',
  offlineText: 'Diese Seite ist noch nicht bei dir. Sobald du wieder ein Netz hast, geht es weiter.',
  offlineOwn: 'Bist du angemeldet, steht hier dein nächster Abend, auch ohne Netz.',
  offlineAgain: 'Noch einmal versuchen',
  nextTitle: 'Mein nächster Abend',
  nextKept: 'Dein Browser hebt diese Seite auf und zeigt sie dir auch ohne Netz, bis du dich abmeldest.',
  nextNothing: 'Gerade hast du keinen Abend vor dir.',
  inviting: 'Wer am meisten einlädt',
  invitingCount: '{today} am letzten Tag, {all} zu Abenden, die noch kommen',
} as const;

export const en: SameKeys<typeof de> = {
  ...hiding.en,
  ...admin.en,
  ...flood.en,
  ...lists.en,
  ...reporting.en,
  aboutTitle: 'What this is',
  aboutDescription:
    'Evenings for people who talk openly about their work: a reply by email, one hashtag for all networks, a list to follow each other by.',
  guideTitle: 'How it works',
  guideDescription:
    'What “work out loud” is, how a tweetup goes, how to follow a hashtag, and how to get a first account.',
  languagesHeading: 'Languages',
  languagesText:
    'Written in: {originals}. Translated by machine, and not yet read over by anyone who grew up with it: {translated}.',
  languagesHelp: 'Do you speak one of them? Tell us what sounds wrong. Every sentence helps.',
  imprintTitle: 'Imprint',
  privacyTitle: 'Privacy',
  offlineTitle: 'You’re offline',
  offlineText: 'You don’t have this page yet. As soon as you’re online again, it works.',
  offlineOwn: 'If you are signed in, your next evening is shown here, even offline.',
  offlineAgain: 'Try again',
  nextTitle: 'My next evening',
  nextKept: 'Your browser keeps this page and shows it offline too, until you sign out.',
  nextNothing: 'There’s no evening ahead of you right now.',
  inviting: 'Who invites most',
  invitingCount: '{today} within a day, {all} to evenings still to come',
};
