// What is said about circles in a city, without an evening, and about one's own circles.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  ownCircles: 'Meine Kreise',
  ownCirclesLead: 'Hier kommst du ohne Mail zu deinen Kreisen.',
  ownCirclesNone: 'Du bist in keinem Kreis.',
  openCircle: 'Öffnen',
  ownWish: 'Du wünschst dir einen Kreis in {city}.',
  cityTitle: 'Ein Kreis in {city}',
  cityHeading: 'Zu viert weitermachen',
  cityLead:
    'Vier oder fünf Menschen, zwölf Wochen, jede Woche ein kurzer Brief mit einer Frage. Ihr schreibt euch, woran ihr arbeitet und wo ihr unsicher seid, und trefft euch eine Stunde in der Woche. Was ihr schreibt, bleibt unter euch.',
  cityHow:
    'Sag, dass du einen Kreis suchst. Sobald drei in {city} suchen, fragen wir jede und jeden einzeln, ob wir euch einander vorstellen dürfen. Erst dann sehen die anderen deinen Namen, woran du arbeitest, und {contact}, sonst niemand. Nach einem halben Jahr vergessen wir den Wunsch.',
  citySignIn: 'Mit meiner Mailadresse anmelden',
  citySignInHint: 'Ohne Passwort: Du bekommst einen Link.',
  cityName: 'Dein Name',
  cityNameMissing: 'Sag, wie du heißt.',
  cityWorkingOn: 'Woran arbeitest du?',
  cityWish: 'Ich suche einen Kreis',
  cityWished: 'Schön! Wir melden uns, sobald sich genug gefunden haben.',
  cityIsWished: 'Du suchst einen Kreis in {city}.',
  cityTakenBack: 'Gut, du suchst keinen Kreis mehr.',
  cityForming: 'Kreise bilden sich',
  cityLine: 'Wer in {city} mit drei anderen weitermachen möchte, auch ohne Abend, findet hier einen Kreis.',
  introduceSubject: 'Dürfen wir euch einander vorstellen?',
  introducePreview: 'Ein Kreis in {city}',
  introduceWords:
    'In {city} haben sich genug Menschen gefunden, die einen Kreis suchen. Sagst du Ja, bekommen die, die auch Ja sagen, deinen Namen, woran du arbeitest, und deine Mailadresse, und du ihre. Drei, die Ja sagen, sind ein Kreis.',
  introduceDays: 'Sagst du sieben Tage lang nichts, vergessen wir deinen Wunsch.',
  introduceLook: 'Antworten',
  introduceWhy: 'Du bekommst diese Mail, weil du in {city} einen Kreis suchst.',
  introduceStop: 'Ich suche keinen Kreis mehr',
  introduceYes: 'Ja, stellt uns vor',
  introduceNo: 'Nein, doch nicht',
  introduceAgreed:
    'Danke! Sobald die anderen geantwortet haben, spätestens nach sieben Tagen, hörst du von uns.',
  introduceGone: 'Diese Frage ist nicht mehr offen. Vielleicht hat sich euer Kreis schon gefunden.',
  introductionCity:
    'Ihr sucht alle in {city} einen Kreis und habt Ja gesagt. Das sind die anderen, und daran arbeiten sie:',
  lettersCome:
    'Morgen früh kommt der erste Brief, dann jede Woche einer. Auf eurer Seite schreibt ihr zurück und findet eine Stunde, die allen passt.',
} as const;

export const en: SameKeys<typeof de> = {
  ownCircles: 'My circles',
  ownCirclesLead: 'From here you get to your circles without an email.',
  ownCirclesNone: 'You are in no circle.',
  openCircle: 'Open',
  ownWish: 'You are looking for a circle in {city}.',
  cityTitle: 'A circle in {city}',
  cityHeading: 'Carry on as four',
  cityLead:
    'Four or five people, twelve weeks, and each week a short letter with a question. You write to each other what you’re working on and where you’re unsure, and meet for an hour a week. What you write stays among you.',
  cityHow:
    'Say that you’re looking for a circle. As soon as three in {city} are looking, we ask each of you whether we may introduce you. Only then do the others see your name, what you work on, and {contact}; nobody else does. After half a year we forget the wish.',
  citySignIn: 'Sign in with my email address',
  citySignInHint: 'No password: you get a link.',
  cityName: 'Your name',
  cityNameMissing: 'Say what you are called.',
  cityWorkingOn: 'What are you working on?',
  cityWish: 'I’m looking for a circle',
  cityWished: 'Lovely! We’ll be in touch as soon as enough people have turned up.',
  cityIsWished: 'You are looking for a circle in {city}.',
  cityTakenBack: 'All right, you’re no longer looking for a circle.',
  cityForming: 'Circles are forming',
  cityLine:
    'If you’d like to carry on with three others in {city}, even without an evening, find a circle here.',
  introduceSubject: 'May we introduce you to each other?',
  introducePreview: 'A circle in {city}',
  introduceWords:
    'Enough people in {city} are looking for a circle. If you say yes, those who say yes as well get your name, what you work on, and your email address, and you get theirs. Three who say yes are a circle.',
  introduceDays: 'If you say nothing for seven days, we forget your wish.',
  introduceLook: 'Reply',
  introduceWhy: 'You get this email because you are looking for a circle in {city}.',
  introduceStop: 'I’m no longer looking for a circle',
  introduceYes: 'Yes, introduce us',
  introduceNo: 'No, after all not',
  introduceAgreed:
    'Thank you! As soon as the others have answered, after seven days at the latest, you’ll hear from us.',
  introduceGone: 'This question is no longer open. Perhaps your circle has already come together.',
  introductionCity:
    'You’re all looking for a circle in {city} and said yes. These are the others, and what they work on:',
  lettersCome:
    'The first letter comes tomorrow morning, then one each week. On your page you write back and find an hour that suits all of you.',
};
