// What is said about following each other from the people page; part of the texts of `rsvps`.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  homeHeading: 'Mastodon: auf deinem eigenen Server öffnen',
  homeQuestion: 'Wo bist du auf Mastodon zu Hause?',
  homeHint:
    'Dann öffnet jeder Mastodon-Knopf das Profil auf deinem Server, und du drückst dort auf „Folgen“. Gemerkt wird es nur in diesem Browser.',
  homeRemember: 'Merken',
  homeForget: 'Vergessen',
  homeKnown: 'Die Mastodon-Knöpfe führen zu {server}: Dort drückst du auf „Folgen“.',
  homeUnable:
    '{server} sagt uns nicht, wie man von außen folgt. Kopier das Konto in die Suche deines Servers: Es steht neben jedem Namen.',
  homeUnanswered: 'Dein Server hat gerade nicht geantwortet. Versuch es gleich noch einmal.',
  oneByOne: 'Einzeln folgen',
  oneByOneLead:
    'Ein Netz, ein Mensch nach dem anderen. Was du schon geöffnet hast, erkennst du an der Farbe.',
  oneByOneOn: 'Einem Menschen nach dem anderen auf {network} folgen',
  oneByOneEverybody: 'Alle Menschen und Netze',
  followsHeading: 'Mastodon: nur, wem ich noch nicht folge',
  followsStep1:
    'Öffne auf deinem Server „Einstellungen“, dann „Importieren und exportieren“, dann „Exportieren“.',
  followsStep2: 'Lade die CSV-Datei in der Zeile „Folge ich“.',
  followsStep3:
    'Wähl sie hier aus. Danach siehst du nur die anderen, oder du lädst eine Datei nur mit ihnen.',
  followsQuestion: 'Deine Liste von Mastodon',
  followsHint: 'Wir vergleichen sie in diesem Augenblick und bewahren nichts davon auf.',
  followsAsPage: 'Hier zeigen',
  followsAsFile: 'Als Datei',
  followsMissing: 'Wähl erst deine Liste aus: eine Datei, die auf .csv endet.',
  followsTooLong: 'Diese Datei ist zu groß für eine Liste von Mastodon.',
  followsUnreadable: 'Darin finden wir kein Mastodon-Konto. Ist es die Datei aus der Zeile „Folge ich“?',
  notYetFollowed: {
    one: 'Einem Menschen folgst du noch nicht',
    other: '{count} Menschen folgst du noch nicht',
  },
  proven: 'bewiesen',
  provenMeans: 'Mit Haken: Dieses Konto verweist selbst auf die Seite dieses Menschen hier.',
  copyThis: 'Zum Kopieren:',
  steps: 'So geht’s',
  fileBlogs: 'Blogs',
  blogsStep1: 'Lade die Datei: Sie enthält die Feeds der Blogs (OPML).',
  blogsStep2: 'Öffne in deinem Feedreader die Einstellungen, dann „Importieren“ oder „OPML“.',
  blogsStep3: 'Wähl die Datei. Die Blogs liegen dann in einem Ordner, der wie der Hashtag heißt.',
} as const;

export const en: SameKeys<typeof de> = {
  homeHeading: 'Mastodon: open on your own server',
  homeQuestion: 'Where are you at home on Mastodon?',
  homeHint:
    'Then every Mastodon button opens the profile on your server, and there you press “Follow”. It is remembered in this browser alone.',
  homeRemember: 'Remember',
  homeForget: 'Forget',
  homeKnown: 'The Mastodon buttons lead to {server}: there you press “Follow”.',
  homeUnable:
    '{server} does not tell us how to follow from outside. Copy the account into your server’s search: it stands beside each name.',
  homeUnanswered: 'Your server did not answer just now. Try again in a moment.',
  oneByOne: 'One after the other',
  oneByOneLead: 'One network, one person after the other. What you have opened already has another colour.',
  oneByOneOn: 'Follow one person after the other on {network}',
  oneByOneEverybody: 'All people and networks',
  followsHeading: 'Mastodon: only whom I do not follow yet',
  followsStep1: 'On your server open “Preferences”, then “Import and export”, then “Data export”.',
  followsStep2: 'Download the CSV file in the line of those you follow.',
  followsStep3: 'Choose it here. Then you see only the others, or download a file with them alone.',
  followsQuestion: 'Your list from Mastodon',
  followsHint: 'We compare it at this moment and keep nothing of it.',
  followsAsPage: 'Show here',
  followsAsFile: 'As a file',
  followsMissing: 'Choose your list first: a file that ends in .csv.',
  followsTooLong: 'This file is too large for a list from Mastodon.',
  followsUnreadable: 'We find no Mastodon account in it. Is it the file of those you follow?',
  notYetFollowed: { one: 'One person you do not follow yet', other: '{count} people you do not follow yet' },
  proven: 'proven',
  provenMeans: 'With a tick: this account itself leads to the page of this person here.',
  copyThis: 'To copy:',
  steps: 'Steps',
  fileBlogs: 'Blogs',
  blogsStep1: 'Download the file: it holds the feeds of the blogs (OPML).',
  blogsStep2: 'In your feed reader open the settings, then “Import” or “OPML”.',
  blogsStep3: 'Choose the file. The blogs are then in a folder that is called like the hashtag.',
};
