// What is said on the operator's pages; their long texts stand in views/operating.
import type { SameKeys } from '../language/texts.ts';
import * as admin from './admin-texts.ts';
import * as reporting from './report-texts.ts';

export const de = {
  ...admin.de,
  ...reporting.de,
  aboutTitle: 'Was das ist',
  aboutDescription:
    'Abende für Menschen, die offen über ihre Arbeit reden: eine Antwort per Mail, ein Hashtag für alle Netze, eine Liste zum Folgen.',
  guideTitle: 'So geht’s',
  guideDescription:
    'Was „Work Out Loud“ ist, wie ein Tweetup abläuft, wie du einem Hashtag folgst, und wie du zu einem ersten Konto kommst.',
  imprintTitle: 'Impressum',
  privacyTitle: 'Datenschutz',
} as const;

export const en: SameKeys<typeof de> = {
  ...admin.en,
  ...reporting.en,
  aboutTitle: 'What this is',
  aboutDescription:
    'Evenings for people who talk openly about their work: an answer by mail, one hashtag for all networks, a list to follow each other by.',
  guideTitle: 'How it works',
  guideDescription:
    'What “work out loud” is, how a tweetup goes, how to follow a hashtag, and how to get a first account.',
  imprintTitle: 'Imprint',
  privacyTitle: 'Privacy',
};
