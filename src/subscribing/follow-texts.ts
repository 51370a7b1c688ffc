// What is said about following by mail, on pages and in mails.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  inCity: 'in {city}',
  ofSeries: 'der Reihe „{name}“',
  rhythmWeekly: 'Montags, wenn es Neues gibt',
  rhythmAsItComes: 'Gleich, wenn ein Abend angekündigt ist',
  yourAddress: 'Mailadresse',
  atAddress: 'An {email}',
  consentWeekly:
    'Montags eine Mail, wenn es neue Abende {what} gibt. Jede Mail kann das mit einem Klick beenden.',
  consentAtOnce:
    'Eine Mail, sobald es einen neuen Abend {what} gibt. Jede Mail kann das mit einem Klick beenden.',
  inThatCity: 'in deiner Stadt',
  lineLabel: 'Neue Abende {what} per Mail',
  newIn: 'Neue Abende in',
  byMailTo: 'per Mail an',
  tellMe: 'Sag mir Bescheid',
  wish: 'Ich wünsche mir einen Abend',
  iInvite: 'Ich lade ein',
  tableMissing: 'In {city} fehlt noch ein Tisch',
  youFollow: 'Du folgst den Abenden {what} per Mail: {rhythm}.',
  toMine: 'Ändern oder beenden',
  sentTitle: 'Schau in deine Mails',
  sentText: 'Wir haben dir eine Mail geschickt. Erst wenn du den Knopf darin drückst, bekommst du mehr.',

  confirmSubject: 'Möchtest du Mails über Abende {what}?',
  confirmPreview: 'Erst der Knopf zählt.',
  confirmHeading: 'Möchtest du diese Mails?',
  confirmWords: 'Jemand, vermutlich du, möchte mit dieser Adresse erfahren, wenn es neue Abende {what} gibt.',
  confirmButton: 'Ansehen und bestätigen',
  confirmLasts: 'Auf der Seite drückst du noch einen Knopf. Der Link gilt sieben Tage.',
  confirmWhy:
    'Diese Mail bekommst du, weil jemand deine Adresse bei {site} eingetragen hat. Warst du das nicht, dann mach einfach nichts: Nach sieben Tagen ist alles gelöscht.',
  confirmLead: 'Neue Abende {what}. {rhythm}.',
  confirmIt: 'Ja, schickt mir diese Mails',
  confirmNotYou: 'Das warst nicht du? Dann mach einfach nichts. Nach sieben Tagen ist alles gelöscht.',
  confirmed: 'Ab jetzt bekommst du diese Mails.',
  goneText:
    'Der Link aus der Mail gilt nicht mehr. Trag dich auf der Seite der Stadt oder der Reihe noch einmal ein, oder schreib uns: {email}',

  followingTitle: 'Was du per Mail bekommst',
  followingNothing: 'Du bekommst keine solchen Mails.',
  followingEnd: 'Beenden',
  ratherWeekly: 'Lieber montags',
  ratherAtOnce: 'Lieber gleich',
  endText: 'Dann bekommst du keine Mails mehr über neue Abende {what}.',
  endedAlready: 'Diese Mails sind schon beendet.',

  newSubject: { one: 'Ein neuer Abend {what}', other: '{count} neue Abende {what}' },
  oneSubject: 'Neu: {title}, {day}',
  newHeading: 'Neue Abende {what}',
  seeCity: 'Alles in {city}',
  seeSeries: 'Zur Reihe {name}',
  howOften: 'Ändern, wie oft du solche Mails bekommst',
  atOnceWhy: 'Diese Mail bekommst du, weil du bei {site} um Mails über neue Abende {what} gebeten hast.',
  weeklyWhy:
    'Diese Mail bekommst du, weil du bei {site} montags um Mails über neue Abende {what} gebeten hast. Gibt es nichts Neues, kommt keine.',
  stopThis: 'Keine Mails mehr über Abende {what}',

  wishLead:
    'Sag uns, wohin wir schreiben, wenn es einen gibt. Sind drei beisammen, sagen wir euch Bescheid: Dann fehlt nur noch ein Tisch.',
  wishes: {
    one: 'Eine Person wünscht sich das schon.',
    other: '{count} Menschen wünschen sich das schon.',
  },
  wouldHost: 'Ich würde auch selbst einladen',
  togetherSubject: 'Ihr seid genug für einen Abend in {city}',
  togetherPreview: 'Es fehlt nur noch, dass jemand einlädt.',
  togetherHeading: 'Ihr seid genug',
  togetherWords: '{count} Menschen wünschen sich einen Abend in {city}, du auch.',
  togetherHosts: {
    one: 'Eine Person davon würde einladen.',
    other: '{count} davon würden einladen.',
  },
  togetherNobody: 'Einladen wollte bisher niemand. Vielleicht magst du? Ein Tisch und zwei Minuten genügen.',
  togetherThen: 'Wer ankündigt, erreicht alle, die sich den Abend wünschen, von selbst.',
  togetherButton: 'Einen Abend ankündigen',
  togetherWhy: 'Diese Mail bekommst du einmal, weil du dir bei {site} einen Abend in {city} gewünscht hast.',
} as const;

export const en: SameKeys<typeof de> = {
  inCity: 'in {city}',
  ofSeries: 'of the series “{name}”',
  rhythmWeekly: 'On Mondays, when there is something new',
  rhythmAsItComes: 'At once, when an evening is announced',
  yourAddress: 'Email address',
  atAddress: 'To {email}',
  consentWeekly:
    'One email on Mondays when there is a new evening {what}. Every email can end this with one click.',
  consentAtOnce:
    'An email as soon as there is a new evening {what}. Every email can end this with one click.',
  inThatCity: 'in your city',
  lineLabel: 'New evenings {what} by email',
  newIn: 'New evenings in',
  byMailTo: 'by email to',
  tellMe: 'Let me know',
  wish: 'I’d like an evening here',
  iInvite: 'I’ll host one',
  tableMissing: '{city} still needs a table',
  youFollow: 'You follow the evenings {what} by email: {rhythm}.',
  toMine: 'Change or end it',
  sentTitle: 'Check your email',
  sentText: 'We have sent you an email. Only when you press the button in it will you get more.',

  confirmSubject: 'Would you like emails about evenings {what}?',
  confirmPreview: 'Only the button counts.',
  confirmHeading: 'Would you like these emails?',
  confirmWords:
    'Somebody, probably you, would like to hear at this address when there are new evenings {what}.',
  confirmButton: 'See and confirm',
  confirmLasts: 'On the page you press one more button. The link is good for seven days.',
  confirmWhy:
    'You get this email because somebody entered your address at {site}. If that was not you, simply do nothing: after seven days everything is deleted.',
  confirmLead: 'New evenings {what}. {rhythm}.',
  confirmIt: 'Yes, send me these emails',
  confirmNotYou: 'That was not you? Then simply do nothing. After seven days everything is deleted.',
  confirmed: 'From now on you get these emails.',
  goneText:
    'The link from the email is no longer valid. Ask once more on the page of the city or the series, or write to us: {email}',

  followingTitle: 'What you get by email',
  followingNothing: 'You get no such emails.',
  followingEnd: 'End it',
  ratherWeekly: 'Rather on Mondays',
  ratherAtOnce: 'Rather at once',
  endText: 'Then you get no more emails about new evenings {what}.',
  endedAlready: 'These emails have ended already.',

  newSubject: { one: 'A new evening {what}', other: '{count} new evenings {what}' },
  oneSubject: 'New: {title}, {day}',
  newHeading: 'New evenings {what}',
  seeCity: 'Everything in {city}',
  seeSeries: 'To the series {name}',
  howOften: 'Change how often you get such emails',
  atOnceWhy: 'You get this email because you asked {site} for emails about new evenings {what}.',
  weeklyWhy:
    'You get this email because you asked {site} for emails on Mondays about new evenings {what}. When there is nothing new, none comes.',
  stopThis: 'No more emails about evenings {what}',

  wishLead:
    'Tell us where to write when there is one. Once there are three of you, we let you know: then nothing is missing but a table.',
  wishes: { one: 'One person wishes for it already.', other: '{count} people wish for it already.' },
  wouldHost: 'I would host one myself',
  togetherSubject: 'There are enough of you for an evening in {city}',
  togetherPreview: 'All that is missing is somebody who invites.',
  togetherHeading: 'There are enough of you',
  togetherWords: '{count} people wish for an evening in {city}, you among them.',
  togetherHosts: { one: 'One of them would host.', other: '{count} of them would host.' },
  togetherNobody: 'Nobody has offered to host yet. Perhaps you would? A table and two minutes are enough.',
  togetherThen: 'Whoever announces one reaches everybody who wishes for it, by itself.',
  togetherButton: 'Announce an evening',
  togetherWhy: 'You get this email once because you wished for an evening in {city} at {site}.',
};
