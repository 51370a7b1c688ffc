// What to do with each file of the people page, in three steps with the names of the networks' own menus.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  takeAlongLead: 'In jeder Datei steht genau, wen du hier sehen darfst und wer auf einer Liste stehen will.',
  print: 'Drucken',
  onPaper: 'Auf Papier: Druck diese Seite. Gedruckt werden nur die Menschen und ihre Konten.',
  listName: 'Name',
  fileContacts: 'Adressbuch',
  fileTable: 'Tabelle',
  fileJson: 'JSON',
  mastodonStep1: 'Lade die Datei.',
  mastodonStep2:
    'Öffne auf deinem Server „Einstellungen“, dann „Importieren und exportieren“, dann „Importieren“.',
  mastodonStep3:
    'Wähl „Folge ich“ und die Datei, lass „Zusammenführen“ stehen: Dann folgst du allen auf einmal.',
  blueskyStep1: 'Lade die Datei: ein Konto je Zeile.',
  blueskyStep2: 'Öffne in Bluesky die Lupe („Suche“) und füge ein Konto ein.',
  blueskyStep3: 'Drück „Folgen“, dann das nächste. Schneller geht es unten mit den Knöpfen neben den Namen.',
  contactsStep1: 'Lade die Datei.',
  contactsStep2: 'Öffne sie: Dein Adressbuch fragt, ob es die Karten übernehmen soll.',
  contactsStep3: 'In der Notiz steht, wo ihr euch getroffen habt.',
  tableStep1: 'Lade die Datei.',
  tableStep2: 'Öffne sie mit deiner Tabellenkalkulation.',
  tableStep3: 'Jede Spalte ist ein Netz, mit der Adresse des Profils.',
  jsonStep1: 'Lade die Datei.',
  jsonStep2: 'Sie ist für Programme gedacht: Namen, Themen, Konten und Adressen.',
  jsonStep3: 'Geh sorgsam damit um: Diese Menschen haben dir vertraut.',
} as const;

export const en: SameKeys<typeof de> = {
  takeAlongLead: 'Each file holds exactly the people you may see here who want to be on a list.',
  print: 'Print',
  onPaper: 'On paper: print this page. Only the people and their accounts are printed.',
  listName: 'Name',
  fileContacts: 'Address book',
  fileTable: 'Table',
  fileJson: 'JSON',
  mastodonStep1: 'Download the file.',
  mastodonStep2: 'On your server open “Preferences”, then “Import and export”, then “Import”.',
  mastodonStep3:
    'Choose “Following list” and the file, and leave “Merge” as it is: you then follow everyone at once.',
  blueskyStep1: 'Download the file: one account per line.',
  blueskyStep2: 'Open the magnifying glass (“Search”) in Bluesky and paste an account.',
  blueskyStep3: 'Press “Follow”, then go on to the next one. The buttons beside the names below are quicker.',
  contactsStep1: 'Download the file.',
  contactsStep2: 'Open it: your address book will ask whether to add the cards.',
  contactsStep3: 'The note says where you met.',
  tableStep1: 'Download the file.',
  tableStep2: 'Open it with your spreadsheet.',
  tableStep3: 'Each column is a network, with the address of the profile.',
  jsonStep1: 'Download the file.',
  jsonStep2: 'It is for programs: names, topics, accounts and addresses.',
  jsonStep3: 'Handle it with care: these people trusted you.',
};
