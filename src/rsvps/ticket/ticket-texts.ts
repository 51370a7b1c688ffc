// What the ticket says: the page after a yes, a maybe, or a place on the waiting list.
import type { SameKeys } from '../../language/texts.ts';

export const de = {
  blueskyPack: 'auch in die Bluesky-Liste des Abends',
  blueskyPackHint:
    'Sobald es sie gibt, folgen dir andere mit einem Tipp. Die Liste ist auf Bluesky öffentlich; du stehst darin, solange dich alle sehen dürfen.',
  gladYouCome: 'Schön, {name}! Du bist dabei.',
  youComeNamed: 'Du bist dabei, {name}',
  comeToo: { one: '{names} kommt auch.', other: '{names} kommen auch.' },
  comeTooAndMore: {
    one: '{names} und noch jemand kommen auch.',
    other: '{names} und {count} weitere kommen auch.',
  },
  othersComeToo: '{count} andere kommen auch.',
  someComeToo: 'Andere kommen auch.',
  come: { one: '{names} kommt.', other: '{names} kommen.' },
  comeAndMore: { one: '{names} und noch jemand kommen.', other: '{names} und {count} weitere kommen.' },
  othersCome: { one: 'Jemand kommt.', other: '{count} Menschen kommen.' },
  someCome: 'Andere haben schon zugesagt.',
  hostsAreThere: { one: '{names} freut sich auf dich.', other: '{names} freuen sich auf dich.' },
  seeAll: 'Alle ansehen',
  waitingPlace: 'Du bist Nummer {place} in der Reihe.',
  waitingNext:
    'Sagt jemand ab, rückst du von selbst nach und bekommst eine Mail. Das geht bis zum Beginn, {day}, {time}. Tun musst du nichts.',
  waitingLeave: 'Kannst du doch nicht? Sag ab, dann rückt jemand anderes auf.',
  maybeDecide: 'Oder weißt du es schon?',

  tellFriend: 'Sag es weiter',
  sharePicture: 'Bild zum Teilen',

  showYourself: 'Zeig dich den anderen',
  showYourselfHint: 'Freiwillig. Dann wissen die anderen, worüber sie mit dir reden können.',
  asOthersSeeYou: 'So sehen dich die anderen',
  changeSelf: 'Ändern',
  seenByAll: 'Das sehen alle.',
  seenByGuests: 'Das sehen die Gäste des Abends.',
  seenByHosts: { one: 'Das sieht nur {names}.', other: 'Das sehen nur {names}.' },
  whoeverHosts: 'wer den Abend ausrichtet',
  takenFromYourPage: 'Aus deinem Profil. Zählt hier erst, wenn du speicherst.',
  whoSeesHandle: 'Wer sieht das?',
  upTo: 'Bis zu {most} Zeichen.',

  newOrShowing: 'Neu hier? Oder zeigst du es gern?',
  newOrShowingHint:
    'Ab {time}, eine halbe Stunde vor dem Abend: erstes Konto, erster Satz, zusammen. {names} erfährt es am Tag davor, sonst niemand.',
  newHere: 'Ich bin neu hier',
  showsHow: 'Ich zeig’s gern',

  firstPostIsThere: 'Das ist schon dein erster Beitrag',
  firstPostWaits: 'Von selbst geht er nirgendwohin: Wo er erscheint, entscheidest du.',
  otherNetworks: 'Auf einem anderen Netz',
  someNetwork: 'Auf einem Netz',
  pin: 'An die Pinnwand',
  pinHint: 'Dein Satz mit deinem Namen, für alle zu lesen, bis du ihn abnimmst.',
  pinPublicAsk: 'Ohne Netz an die Pinnwand',
  pinPublicHint:
    'Die Pinnwand lesen alle. Damit dein Satz dort ist, dürfen dann auch alle sehen, dass du kommst.',
  pinPublic: 'Alle dürfen mich sehen: anpinnen',
  isPinned: 'Dein Satz ist an der Pinnwand.',
  seeOnWall: 'Ansehen',
  unpin: 'Abnehmen',

  pairsSubject: 'Wer neu ist, und wer es zeigt (ab {time}): {title}',
  pairsHeading: 'Erstes Konto, erster Satz, zusammen',
  pairsWords:
    'Ein paar Gäste sind neu und kommen schon um {time}, eine halbe Stunde vor dem Abend. Andere zeigen es ihnen gern. Setz sie zusammen an einen Tisch:',
  pairsAlone:
    'Ein paar Gäste sind neu und kommen schon um {time}, eine halbe Stunde vor dem Abend. Zeigst du es ihnen?',
  pairWith: 'ist neu, {name} zeigt es gern',
  pairAlone: 'ist neu',
  pairsGuests: 'Alle Gäste ansehen',
  pairsWhy:
    'Diese Mail bekommst du, weil du diesen Abend ausrichtest und jemand gesagt hat: Ich bin neu hier.',
  newHereReminder:
    'Du bist neu hier: Komm gern schon um {time}. Dann geht es in Ruhe um das erste Konto und den ersten Satz.',
  showsHowReminder: 'Du zeigst gern, wie es geht: Wer neu ist, kommt schon um {time}.',
} as const;

export const en: SameKeys<typeof de> = {
  blueskyPack: 'also on the evening’s Bluesky list',
  blueskyPackHint:
    'Once there is one, others follow you with one tap. The list is public on Bluesky; you’re on it as long as everyone may see you.',
  gladYouCome: 'Lovely, {name}! You’re in.',
  youComeNamed: 'You’re in, {name}',
  comeToo: { one: '{names} is coming too.', other: '{names} are coming too.' },
  comeTooAndMore: {
    one: '{names} and one more are coming too.',
    other: '{names} and {count} more are coming too.',
  },
  othersComeToo: '{count} others are coming too.',
  someComeToo: 'Others are coming too.',
  come: { one: '{names} is coming.', other: '{names} are coming.' },
  comeAndMore: { one: '{names} and one more are coming.', other: '{names} and {count} more are coming.' },
  othersCome: { one: 'Someone is coming.', other: '{count} people are coming.' },
  someCome: 'Others have said yes already.',
  hostsAreThere: {
    one: '{names} is looking forward to seeing you.',
    other: '{names} are looking forward to seeing you.',
  },
  seeAll: 'See everyone',
  waitingPlace: 'You are number {place} in line.',
  waitingNext:
    'When someone drops out, you move up automatically and get an email. That can happen until it starts, {day}, {time}. There is nothing you need to do.',
  waitingLeave: 'Can’t make it after all? Say no, and someone else moves up.',
  maybeDecide: 'Or do you know already?',

  tellFriend: 'Tell a friend',
  sharePicture: 'Picture to share',

  showYourself: 'Show yourself to the others',
  showYourselfHint: 'It’s up to you. It tells the others what they can talk to you about.',
  asOthersSeeYou: 'How the others see you',
  changeSelf: 'Change',
  seenByAll: 'Everyone can see this.',
  seenByGuests: 'The guests of the evening can see this.',
  seenByHosts: { one: 'Only {names} can see this.', other: 'Only {names} can see this.' },
  whoeverHosts: 'whoever hosts the evening',
  takenFromYourPage: 'From your profile. It only counts here once you save.',
  whoSeesHandle: 'Who can see it?',
  upTo: 'Up to {most} characters.',

  newOrShowing: 'New here? Or happy to show someone?',
  newOrShowingHint:
    'From {time}, half an hour before it starts: a first account, a first sentence, together. {names} will hear about it the day before, and no one else.',
  newHere: 'I’m new here',
  showsHow: 'I’m happy to show someone',

  firstPostIsThere: 'That’s your first post already',
  firstPostWaits: 'It goes nowhere by itself: where it appears is up to you.',
  otherNetworks: 'On another network',
  someNetwork: 'On a network',
  pin: 'Pin it to the wall',
  pinHint: 'Your sentence with your name, for everyone to read, until you take it down.',
  pinPublicAsk: 'To the wall, with no network',
  pinPublicHint:
    'Everyone reads the wall. For your sentence to be on it, everyone may then also see that you are coming.',
  pinPublic: 'Everyone may see me: pin it',
  isPinned: 'Your sentence is on the wall.',
  seeOnWall: 'Have a look',
  unpin: 'Take it down',

  pairsSubject: 'Who is new, and who shows them (from {time}): {title}',
  pairsHeading: 'First account, first sentence, together',
  pairsWords:
    'Some guests are new and arrive at {time}, half an hour before it starts. Others are happy to show them how it goes. Seat them together:',
  pairsAlone:
    'Some guests are new and arrive at {time}, half an hour before it starts. Will you show them how it goes?',
  pairWith: 'is new, {name} is happy to show them',
  pairAlone: 'is new',
  pairsGuests: 'See all guests',
  pairsWhy: 'You get this email because you host this evening and someone said: I’m new here.',
  newHereReminder:
    'You’re new here: feel free to come at {time}. There is time then for a first account and a first sentence.',
  showsHowReminder: 'You’re happy to show how it goes: newcomers arrive at {time}.',
};
