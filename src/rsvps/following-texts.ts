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
  proven: 'proven',
  provenMeans: 'With a tick: this account itself leads to the page of this person here.',
  copyThis: 'To copy:',
  steps: 'Steps',
  fileBlogs: 'Blogs',
  blogsStep1: 'Download the file: it holds the feeds of the blogs (OPML).',
  blogsStep2: 'In your feed reader open the settings, then “Import” or “OPML”.',
  blogsStep3: 'Choose the file. The blogs are then in a folder that is called like the hashtag.',
};
