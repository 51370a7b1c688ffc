// What is said about moving in and out: bringing evenings from elsewhere, and taking everything along.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  heading: 'Umziehen',
  inHeading: 'Abende mitbringen',
  inLead:
    'Von Meetup, Luma, Mobilizon, Gancio oder aus deinem Kalender. Wir lesen, du wählst aus. Was kommt, wird ein Entwurf; was vorbei ist, steht im Archiv deiner Stadt. Es geht keine Mail hinaus.',
  file: 'Eine Datei',
  fileHint: 'Ein Kalender (.ics) oder eine Tabelle (.csv), bis 5 MB.',
  address: 'Oder eine Adresse',
  addressHint:
    'Von einem Kalender (.ics), einer Gruppe bei Meetup oder Mobilizon (https://…/@gruppe) oder einer Gancio-Seite.',
  read: 'Lesen und auswählen',
  how: 'Woher bekomme ich die Datei?',
  howMeetup:
    'Meetup: auf der Seite deiner Gruppe „Events“, dann „Calendar feed“ (.ics); mit Meetup Pro auch als CSV. Mailadressen von Mitgliedern gibt Meetup nicht heraus.',
  howLuma:
    'Luma: im Kalender „Subscribe“ (.ics); oder eine Tabelle mit den Spalten name, start_at, end_at, timezone und location.',
  howOther: 'Sonst: eine Tabelle mit den Spalten Titel, Datum, Uhrzeit, Ort und Adresse genügt.',
  neither: 'Wähl eine Datei aus, oder schreib eine Adresse.',
  addressTooLarge:
    'Dort stehen mehr als 5 MB. Lade die Datei herunter, und wähl hier eine mit weniger Jahren aus.',
  tooLarge: 'Die Datei hat mehr als 5 MB. Nimm eine mit weniger Jahren darin.',
  unreadable:
    'Darin steht kein Kalender und keine Tabelle, die wir lesen können. Gemeint sind .ics und .csv.',
  nothing:
    'Darin steht kein Abend mit Titel und Datum, die wir verstehen. Ein Tag steht am besten so da: 2026-12-03.',
  noAddress: 'Das ist keine öffentliche Adresse. Sie beginnt mit https://',
  unreachable:
    'Dort antwortet gerade niemand. Versuch es später, oder lade die Datei herunter und wähl sie hier aus.',
  chooseTitle: 'Was kommt mit?',
  chooseLead: { one: 'Ein Abend aus {source}.', other: '{count} Abende aus {source}.' },
  more: {
    one: 'Gezeigt werden die 200 spätesten. Einer davor fehlt: Lies dafür eine Datei mit weniger Jahren ein.',
    other:
      'Gezeigt werden die 200 spätesten. {count} davor fehlen: Lies dafür eine Datei mit weniger Jahren ein.',
  },
  unread: {
    one: 'Zeile {rows} haben wir nicht verstanden. Sie braucht einen Titel und einen Tag, der so dasteht: 2026-12-03.',
    other:
      '{count} Zeilen haben wir nicht verstanden ({rows}). Jede braucht einen Titel und einen Tag, der so dasteht: 2026-12-03.',
  },
  toCome: 'Was kommt: wird ein Entwurf',
  over: 'Was vorbei ist: kommt ins Archiv',
  overNotYet: 'Vergangene Abende kannst du mitbringen, sobald dein erster Abend hier angekündigt ist.',
  allDay: 'ganztägig eingetragen, wir nehmen 19 Uhr',
  city: 'In welcher Stadt?',
  cityMissing: 'Sag, in welcher Stadt diese Abende sind.',
  cityUnknown: 'Diese Stadt kennen wir nicht. Schreib sie, wie sie auf der Karte steht.',
  citySeveralPlaces: 'So heißen mehrere Orte. Schreib den Namen aus seiner Adresse, wie er hier steht.',
  yourFile: 'deiner Datei',
  hashtag: 'Mit welchem Hashtag?',
  take: 'Diese mitbringen',
  noneChosen: 'Kreuz mindestens einen Abend an.',
  saidDrafts: { one: 'Ein Entwurf liegt bereit.', other: '{count} Entwürfe liegen bereit.' },
  saidPast: { one: 'Ein Abend steht im Archiv.', other: '{count} Abende stehen im Archiv.' },
  left: {
    one: 'Einer ist nicht mitgekommen. Gib ihm einen Titel, versuch es mit einem anderen Hashtag oder, wenn es heute schon viele waren, morgen noch einmal.',
    other:
      '{count} sind nicht mitgekommen. Gib ihnen Titel, versuch es mit einem anderen Hashtag oder, wenn es heute schon viele waren, morgen noch einmal.',
  },
  toMine: 'Zu meinen Abenden',
  noVenue: 'Ort folgt',
  gone: 'Was du mitgebracht hattest, heben wir einen Tag auf. Lies es noch einmal ein.',
  peopleHeading: 'Menschen von dort einladen',
  peopleLead:
    'Niemand wird hier einfach eingetragen. Alle bekommen zu dieser Stadt oder Reihe genau eine Mail, mit deinem Namen und einem Knopf, mit dem sie ihr folgen. Wer ihn nicht drückt, hört dazu nie wieder von uns; nach sieben Tagen ist die Adresse gelöscht.',
  peopleLink: 'Menschen von dort einladen, deinen Abenden zu folgen',
  peopleWhat: 'Wem sollen sie folgen können?',
  whatMissing: 'Wähle, wem sie folgen können.',
  peopleEmails: 'Mailadressen, eine oder viele',
  peopleEmailsHint: 'Wie du sie hast, mit Namen oder ohne. Nur von Menschen, die von dir Mails erwarten.',
  peopleFile: 'Oder eine Liste',
  peopleFileHint:
    'Die Gästeliste von Luma oder eine andere Tabelle mit Mailadressen (.csv), bis 2 MB. Meetup gibt keine heraus.',
  noAddresses: 'Darin steht keine Mailadresse.',
  peopleSend: 'Einmal einladen',
  peopleSent: {
    one: 'Eine Einladung geht um {time} Uhr hinaus.',
    other: '{count} Einladungen gehen um {time} Uhr hinaus.',
  },
  peopleLeft: {
    one: 'Eine Adresse ist für heute zu viel: Lade sie morgen ein.',
    other: '{count} Adressen sind für heute zu viel: Lade sie morgen ein.',
  },
  peopleTakeBack: 'Zurücknehmen',
  peopleTakenBack: 'Zurückgenommen. Niemand hat etwas davon gehört.',
  peopleTooLate: 'Dafür ist es zu spät: Nach zehn Minuten gehen die Einladungen hinaus.',
  peopleTooLarge: 'Die Datei hat mehr als 2 MB. Nimm eine, in der nur die Adressen stehen.',
  peopleNotYet: 'Kündige zuerst einen Abend an: Dann wissen wir, welcher Stadt sie folgen können.',
  outHeading: 'Alles mitnehmen',
  outLead:
    'Deine Abende mit allem, was dazugehört, in einer ZIP-Datei, die andere lesen: Kalender (.ics), JSON, die Gästelisten (.csv) wie auf ihren Seiten, und die Bilder.',
  outAll: 'Alle Abende, die ich ausrichte',
  outSeries: 'Nur die Reihe „{name}“',
  outCareful:
    'Darin stehen Gäste: Heb die Datei so auf, dass nur du sie siehst, und nicht länger, als du musst.',
} as const;

export const en: SameKeys<typeof de> = {
  heading: 'Moving',
  inHeading: 'Bring evenings along',
  inLead:
    'From Meetup, Luma, Mobilizon, Gancio, or your calendar. We read, you choose. What is to come becomes a draft; what is over goes into your city’s archive. No email is sent.',
  file: 'A file',
  fileHint: 'A calendar (.ics) or a table (.csv), up to 5 MB.',
  address: 'Or an address',
  addressHint: 'Of a calendar (.ics), a group on Meetup or Mobilizon (https://…/@group), or a Gancio site.',
  read: 'Read and choose',
  how: 'Where do I get the file?',
  howMeetup:
    'Meetup: on your group’s page “Events”, then “Calendar feed” (.ics); with Meetup Pro as CSV too. Meetup gives out no email addresses of members.',
  howLuma:
    'Luma: in the calendar “Subscribe” (.ics); or a table with the columns name, start_at, end_at, timezone and location.',
  howOther: 'Otherwise: a table with the columns title, date, time, venue and address is enough.',
  neither: 'Choose a file, or write an address.',
  addressTooLarge: 'There is more than 5 MB there. Download the file, and choose one with fewer years here.',
  tooLarge: 'The file is larger than 5 MB. Take one with fewer years in it.',
  unreadable: 'There is no calendar and no table in it that we can read. We mean .ics and .csv.',
  nothing:
    'There is no evening in it with a title and a date that we understand. A day is best written like this: 2026-12-03.',
  noAddress: 'That is no public address. It begins with https://',
  unreachable: 'Nobody answers there right now. Try later, or download the file and choose it here.',
  chooseTitle: 'What comes along?',
  chooseLead: {
    one: 'One evening from {source}.',
    other: '{count} evenings from {source}.',
  },
  more: {
    one: 'The latest 200 are shown. One before is left out: for it, read in a file with fewer years.',
    other:
      'The latest 200 are shown. {count} before are left out: for them, read in a file with fewer years.',
  },
  unread: {
    one: 'We did not understand row {rows}. It needs a title, and a day written like this: 2026-12-03.',
    other:
      'We did not understand {count} rows ({rows}). Each needs a title, and a day written like this: 2026-12-03.',
  },
  toCome: 'What is to come: becomes a draft',
  over: 'What is over: goes into the archive',
  overNotYet: 'You can bring past evenings as soon as your first evening is announced here.',
  allDay: 'entered for the whole day, we take 7 pm',
  city: 'In which city?',
  cityMissing: 'Say in which city these evenings are.',
  cityUnknown: 'We don’t know that city. Write it as it is on the map.',
  citySeveralPlaces: 'Several places have that name. Write the name from its address, as it is here.',
  yourFile: 'your file',
  hashtag: 'With which hashtag?',
  take: 'Bring these along',
  noneChosen: 'Tick at least one evening.',
  saidDrafts: { one: 'One draft is ready.', other: '{count} drafts are ready.' },
  saidPast: { one: 'One evening is in the archive.', other: '{count} evenings are in the archive.' },
  left: {
    one: 'One was left behind. Give it a title, try another hashtag or, if there were many today, try again tomorrow.',
    other:
      '{count} were left behind. Give them titles, try another hashtag or, if there were many today, try again tomorrow.',
  },
  toMine: 'To my evenings',
  noVenue: 'Place to follow',
  gone: 'What you brought is kept for a day. Please read it in again.',
  peopleHeading: 'Invite people from there',
  peopleLead:
    'Nobody is simply entered here. Everybody gets exactly one email about this city or series, with your name and a button by which they follow it. Whoever doesn’t press it never hears from us about it again; after seven days the address is deleted.',
  peopleLink: 'Invite people from there to follow',
  peopleWhat: 'What can they follow?',
  whatMissing: 'Choose what they can follow.',
  peopleEmails: 'Their email addresses',
  peopleEmailsHint: 'As you have them, with names or without. Only of people who expect emails from you.',
  peopleFile: 'Or a list',
  peopleFileHint:
    'Luma’s guest list, or another table with email addresses (.csv), up to 2 MB. Meetup gives out none.',
  noAddresses: 'There is no email address in it.',
  peopleSend: 'Invite once',
  peopleSent: {
    one: 'One invitation leaves at {time}.',
    other: '{count} invitations leave at {time}.',
  },
  peopleLeft: {
    one: 'One address is too many for today: invite it tomorrow.',
    other: '{count} addresses are too many for today: invite them tomorrow.',
  },
  peopleTakeBack: 'Take it back',
  peopleTakenBack: 'Taken back. Nobody has heard of it.',
  peopleTooLate: 'It is too late for that: invitations leave after ten minutes.',
  peopleTooLarge: 'The file is larger than 2 MB. Take one with nothing but the addresses.',
  peopleNotYet: 'Announce an evening first: then we know which city they can follow.',
  outHeading: 'Take everything along',
  outLead:
    'Your evenings with all that belongs to them, in one ZIP file that others read: calendar (.ics), JSON, the guest lists (.csv) as on their pages, and the pictures.',
  outAll: 'All evenings that I host',
  outSeries: 'Only the series “{name}”',
  outCareful: 'It names guests: keep the file so that only you see it, and no longer than you have to.',
};
