// What is said about answers, invitations, and the people page.
import type { SameKeys } from '../language/texts.ts';
import * as inviting from './inviting/texts.ts';
import * as instead from './instead/texts.ts';
import * as mails from './mail-texts.ts';
import * as shortly from './shortly/texts.ts';
import * as remembered from './remembered/texts.ts';
import * as self from './self-texts.ts';
import * as ticket from './ticket/ticket-texts.ts';

export const de = {
  ...inviting.de,
  ...instead.de,
  ...mails.de,
  ...remembered.de,
  ...shortly.de,
  ...self.de,
  ...ticket.de,
  introTitle: 'Stell dich auf deinem Netz vor',
  introLead: 'Fertige Worte aus deiner eigenen Antwort. Ändere sie, wie du magst, bevor du sie abschickst.',
  introSayMore:
    'Schreib in deiner Antwort, woran du arbeitest und wo du unsicher bist: Dann steht es auch hier.',
  introCopy: 'Alles kopieren',
  introLinkedin: 'LinkedIn nimmt keine Worte mit, nur die Adresse: Kopier sie vorher.',
  introYes: 'Am {day} komme ich zu #{hashtag} in {city}.',
  introMaybe: 'Am {day} komme ich vielleicht zu #{hashtag} in {city}.',
  introWorking: 'Ich arbeite an: {words}',
  introUnsure: 'Wo ich unsicher bin: {words}',
  areYouComing: 'Kommst du?',
  areYouComingNamed: 'Kommst du, {name}?',
  justConfirm: 'Nur noch bestätigen',
  justConfirmNamed: 'Nur noch bestätigen, {name}',
  answerHere: 'Gleich hier antworten',
  leadYes: 'Schön! Wer bist du?',
  leadMaybe: 'Vielleicht, gern. Wer bist du?',
  leadNo: 'Danke! Wer bist du?',
  orElse: 'Doch anders?',
  changeToYes: 'Bisher: {before}. Kommst du doch?',
  changeToMaybe: 'Bisher: {before}. Jetzt nur vielleicht?',
  changeToNo: 'Bisher: {before}. Absagen?',
  keepYes: 'Ich komme weiterhin',
  keepMaybe: 'Es bleibt beim Vielleicht',
  keepNo: 'Es bleibt beim Nein',
  yes: 'Ja',
  maybe: 'Vielleicht',
  no: 'Nein',
  name: 'Wie heißt du?',
  nameIs: 'Dein Name: {name}',
  yourName: 'Dein Name',
  email: 'Deine Mailadresse',
  emailHint:
    'Nur für diesen Abend, ohne Konto. Du bestätigst noch in einer Mail. Auf die Seite kommt dein Name nur, wenn du es willst.',
  answerMissing: 'Wähl Ja, Vielleicht oder Nein.',
  nameless: 'Ein Gast',
  youCome: 'Du bist dabei',
  youWait: 'Du stehst auf der Warteliste',
  youMayCome: 'Du kommst vielleicht',
  youDoNotCome: 'Du kommst nicht',
  youWereThere: 'Du warst dabei',
  youMissedIt: 'Du warst nicht dabei',
  backToEvening: 'Zurück zum Abend',

  sentTitle: 'Schau in deine Mails',
  sentTo:
    'An {email} ist eine Mail unterwegs. Tipp auf den Knopf darin und danach auf deine Antwort, dann steht sie fest.',
  sentText:
    'Eine Mail ist unterwegs zu dir. Tipp auf den Knopf darin und danach auf deine Antwort, dann steht sie fest.',
  openMailbox: 'Zum Postfach (nur beim Ausprobieren)',
  correctAddress: 'Verbessern und noch einmal schicken',
  overTitle: 'Der Abend ist vorbei',
  overText: 'Antworten geht nicht mehr. Wer da war, steht auf der Seite des Abends.',
  cancelledTitle: 'Der Abend ist abgesagt',
  cancelledText: 'Antworten braucht niemand mehr. Warum, steht auf der Seite des Abends.',
  keptOutTitle: 'Das geht hier nicht',
  keptOutText:
    'Du wurdest von der Liste dieses Abends genommen. Wenn du meinst, dass das ein Irrtum ist, schreib den Betreiber:innen, sie stehen im Impressum.',
  goneText:
    'Eine Antwort, die niemand bestätigt, verfällt nach sieben Tagen. Antworte dann einfach neu auf der Seite des Abends.',

  fromMailTitle: 'Deine Antwort: {title}',
  onlyTheButton: 'Ein Tipp, dann steht es fest. Antwort für {email}.',
  invitedBy: '{name} lädt dich ein.',

  saidYes: 'Schön, dass du kommst!',
  saidWaiting: 'Du stehst auf der Warteliste',
  saidMaybe: 'Vielleicht ist auch eine Antwort',
  saidMaybeText:
    'Wir erinnern dich am Tag davor. Mit dem Link in deiner Mail kannst du dich jederzeit entscheiden.',
  saidNo: 'Schade, danke fürs Bescheidsagen',
  saidNoText:
    'Du bekommst zu diesem Abend nichts mehr. Wenn du es dir anders überlegst, gilt der Link in deiner Mail weiter.',
  wasNotThere: 'Ich war nicht da',
  wasThereAfterAll: 'Ich war doch da',
  youWereNotThere: 'Du hast gesagt, dass du nicht da warst. Auf der Liste stehst du nicht.',
  saved: 'Gespeichert',
  noRoomToBring: 'So viele Plätze sind nicht mehr frei. Deine Antwort bleibt, wie sie war.',
  changeAnswer: 'Antwort ändern',

  saidTooLargeText: {
    one: 'Ihr seid zu {people}, und es gibt nur noch einen Platz. Kommst du allein, rückst du nach; deinen Rang auf der Liste behältst du.',
    other:
      'Ihr seid zu {people}, und es gibt nur noch {count} Plätze. Bringst du weniger mit, rückst du nach; deinen Rang auf der Liste behältst du.',
  },
  doesNotFitSubject: 'Ihr seid zu viele für den Raum: {title}',
  doesNotFitHeading: 'So viele Plätze gibt es nicht mehr',
  doesNotFitWords: {
    one: 'Du hast für {people} Menschen zugesagt und stehst auf der Warteliste. Es gibt jetzt aber nur noch einen Platz im Ganzen: Zusammen könnt ihr nicht nachrücken.',
    other:
      'Du hast für {people} Menschen zugesagt und stehst auf der Warteliste. Es gibt jetzt aber nur noch {count} Plätze im Ganzen: Zusammen könnt ihr nicht nachrücken.',
  },
  doesNotFitButton: 'Weniger mitbringen',
  doesNotFitStays:
    'Deinen Rang auf der Liste behältst du, auch wenn andere vor dir nachrücken, solange ihr so viele seid.',
} as const;

export const en: SameKeys<typeof de> = {
  ...inviting.en,
  ...instead.en,
  ...mails.en,
  ...remembered.en,
  ...shortly.en,
  ...self.en,
  ...ticket.en,
  introTitle: 'Introduce yourself on your network',
  introLead: 'Ready-made words from your own reply. Change them as you like before you post them.',
  introSayMore:
    'Say in your reply what you’re working on and what you’re unsure about, and it appears here too.',
  introCopy: 'Copy it all',
  introLinkedin: 'LinkedIn takes only the link, not the words: copy them first.',
  introYes: 'On {day} I’m coming to #{hashtag} in {city}.',
  introMaybe: 'On {day} I may be coming to #{hashtag} in {city}.',
  introWorking: 'I’m working on: {words}',
  introUnsure: 'What I’m unsure about: {words}',
  areYouComing: 'Are you coming?',
  areYouComingNamed: 'Are you coming, {name}?',
  justConfirm: 'One last step',
  justConfirmNamed: 'One last step, {name}',
  answerHere: 'Reply right here',
  leadYes: 'Lovely! Who are you?',
  leadMaybe: 'Maybe is fine. Who are you?',
  leadNo: 'Thanks! Who are you?',
  orElse: 'Changed your mind?',
  changeToYes: 'So far: {before}. Coming after all?',
  changeToMaybe: 'So far: {before}. Only maybe now?',
  changeToNo: 'So far: {before}. Not coming after all?',
  keepYes: 'I’m still coming',
  keepMaybe: 'Leave it at maybe',
  keepNo: 'Leave it at no',
  yes: 'Yes',
  maybe: 'Maybe',
  no: 'No',
  name: 'What’s your name?',
  nameIs: 'Your name: {name}',
  yourName: 'Your name',
  email: 'Your email address',
  emailHint:
    'Only for this evening, no account. You confirm in an email. Your name goes on the page only if you want it to.',
  answerMissing: 'Choose yes, maybe or no.',
  nameless: 'A guest',
  youCome: 'You’re coming',
  youWait: 'You’re on the waiting list',
  youMayCome: 'You might come',
  youDoNotCome: 'You’re not coming',
  youWereThere: 'You were there',
  youMissedIt: 'You weren’t there',
  backToEvening: 'Back to the evening',

  sentTitle: 'Check your email',
  sentTo: 'An email is on its way to {email}. Tap the button in it and then your reply, and it counts.',
  sentText: 'An email is on its way to you. Tap the button in it and then your reply, and it counts.',
  openMailbox: 'Open the mailbox (only while trying out)',
  correctAddress: 'Correct it and send again',
  overTitle: 'The evening is over',
  overText: 'It’s too late to reply. The evening’s page says who was there.',
  cancelledTitle: 'The evening is cancelled',
  cancelledText: 'There’s no need to reply any more. You’ll find out why on the evening’s page.',
  keptOutTitle: 'That isn’t possible here',
  keptOutText:
    'You have been taken off the list of this evening. If you think that’s a mistake, write to the operators, listed in the imprint.',
  goneText:
    'A reply that nobody confirms expires after seven days. If that’s what happened, simply reply again on the evening’s page.',
  fromMailTitle: 'Your reply: {title}',
  onlyTheButton: 'One tap, and it’s settled. Reply for {email}.',
  invitedBy: '{name} invites you.',
  saidYes: 'Lovely that you’re coming!',
  saidWaiting: 'You’re on the waiting list',
  saidMaybe: 'Maybe is an answer too',
  saidMaybeText: 'We’ll remind you the day before. With the link in your email you can decide at any time.',
  saidNo: 'What a pity. Thank you for letting us know',
  saidNoText:
    'You’ll hear nothing more about this evening. If you change your mind, the link in your email still works.',
  wasNotThere: 'I wasn’t there',
  wasThereAfterAll: 'I was there after all',
  youWereNotThere: 'You said you weren’t there, so you’re not on the list.',
  saved: 'Saved',
  noRoomToBring: 'There aren’t that many places left. Your reply stays as it was.',
  changeAnswer: 'Change my reply',

  saidTooLargeText: {
    one: 'There are {people} of you, and only one place now. Come alone and you can move up; you keep your position on the list.',
    other:
      'There are {people} of you, and only {count} places now. Bring fewer and you can move up; you keep your position on the list.',
  },
  doesNotFitSubject: 'Too many for the room: {title}',
  doesNotFitHeading: 'There are no longer that many places',
  doesNotFitWords: {
    one: 'You said yes for {people} people and are on the waiting list. There is now only one place in all, so you cannot move up together.',
    other:
      'You said yes for {people} people and are on the waiting list. There are now only {count} places in all, so you cannot move up together.',
  },
  doesNotFitButton: 'Bring fewer people',
  doesNotFitStays:
    'You keep your position on the list, even if others move up before you for as long as there are so many of you.',
};
