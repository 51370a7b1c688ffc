// What is said when an evening becomes three, and when somebody else hosts the next one.
import type { SameKeys } from '../../language/texts.ts';

export const de = {
  thriceNow: 'Ich bin dreimal da',
  thriceDates: 'Auch {days}: gleicher Wochentag, gleiche Uhrzeit.',
  saidThrice:
    'Du bist dreimal da. Was schon veröffentlicht ist, siehst du hier. Danach kann jemand anders weitermachen.',

  offerNext: 'Den nächsten richte ich aus',
  offerNextTired: {
    one: '{hosts} würde gern abgeben. Richtest du den nächsten Abend aus?',
    other: '{hosts} würden gern abgeben. Richtest du den nächsten Abend aus?',
  },
  offerTitle: 'Den nächsten Abend ausrichten',
  offerHeading: 'Den nächsten richtest du aus?',
  offerMeans:
    'Was das heißt: einen Tisch finden, einen Tag nennen, ein paar Leute fragen. Titel, Hashtag und Reihe bekommst du mit, der Entwurf liegt dann fertig da. Wir fragen {hosts}; ein Ja ist ein Tipp.',
  offerNow: 'Ja, den nächsten richte ich aus',
  offerIsMade: 'Du hast es angeboten. Sobald ein Ja von {hosts} da ist, bekommst du eine Mail.',
  offerTakeBack: 'Doch nicht',
  offerClosed: 'Das geht gerade nicht: Dieser Abend ist noch nicht vorbei, oder schon zu lange her.',
  offerHosts: 'Du richtest den Abend schon selbst aus.',

  offered: '{name} würde den nächsten Abend ausrichten.',
  offeredMeans:
    'Sagst du Ja, gehört der nächste Abend auch {name}: Entwurf, Hashtag und Reihe gehen mit. Du bleibst dabei, solange du willst.',
  agreeNow: 'Ja, gern',
  saidAgreed: '{name} weiß Bescheid und richtet den nächsten Abend aus.',

  offeredSubject: '{name} würde den nächsten Abend ausrichten',
  offeredHeading: '{name} würde den nächsten ausrichten',
  offeredWords: 'Nach diesem Abend hat {name} gesagt: „Den nächsten richte ich aus.“',
  offeredButton: 'Ansehen und zustimmen',
  offeredWhy: 'Diese Mail bekommst du, weil du diesen Abend ausrichtest.',
  agreedSubject: 'Du richtest den nächsten aus: {title}',
  agreedHeading: 'Der nächste Abend ist deiner',
  agreedWords: '{host} freut sich. Titel, Ort und Hashtag stehen schon da:',
  agreedMeans:
    'Das kannst du jetzt tun: Tag und Ort prüfen, veröffentlichen, ein paar Leute mit Namen fragen. {host} hilft dir, wenn du fragst.',
  agreedButton: 'Zum Abend',
  agreedWhy: 'Diese Mail bekommst du, weil du angeboten hast, den nächsten Abend auszurichten.',

  tiredHost: 'Du möchtest abgeben?',
  tiredHint:
    'Bevor eine Reihe endet, sag es deinen Gästen: Auf der Seite und in der Mail nach dem Abend steht dann, dass jemand weitermachen kann.',
  tiredNow: 'Gästen sagen, dass ich abgeben möchte',
  tiredUndo: 'Ich mache doch weiter',
  tiredIs: 'Deine Gäste lesen, dass jemand weitermachen kann.',
  tiredGuests: {
    one: '{hosts} möchte abgeben. Wer einmal da war, kann den nächsten Abend ausrichten.',
    other: '{hosts} möchten abgeben. Wer einmal da war, kann den nächsten Abend ausrichten.',
  },
} as const;

export const en: SameKeys<typeof de> = {
  thriceNow: 'I’ll be there three times',
  thriceDates: 'Also {days}: same weekday, same time.',
  saidThrice:
    'You’ll be there three times. Whatever is live already appears here. After that somebody else can carry on.',

  offerNext: 'I’ll host the next one',
  offerNextTired: {
    one: '{hosts} would like to hand over. Will you host the next evening?',
    other: '{hosts} would like to hand over. Will you host the next evening?',
  },
  offerTitle: 'Host the next evening',
  offerHeading: 'Will you host the next one?',
  offerMeans:
    'What it means: find a table, name a day, ask a few people. Title, hashtag and series come with it, and the draft lies ready. We ask {hosts}; saying yes is one tap.',
  offerNow: 'Yes, I’ll host the next one',
  offerIsMade: 'You have offered it. As soon as there is a yes from {hosts}, you get an email.',
  offerTakeBack: 'Actually, no',
  offerClosed: 'That doesn’t work right now: this evening is not over yet, or it was too long ago.',
  offerHosts: 'You host this evening yourself.',

  offered: '{name} would host the next evening.',
  offeredMeans:
    'If you say yes, the next evening belongs to {name} too: draft, hashtag and series come along. You stay for as long as you like.',
  agreeNow: 'Yes, please',
  saidAgreed: '{name} has been told and hosts the next evening.',

  offeredSubject: '{name} would host the next evening',
  offeredHeading: '{name} would host the next one',
  offeredWords: 'After this evening {name} said: “I’ll host the next one.”',
  offeredButton: 'Look and agree',
  offeredWhy: 'You get this email because you host this evening.',
  agreedSubject: 'You host the next one: {title}',
  agreedHeading: 'The next evening is yours',
  agreedWords: '{host} is glad. Title, place and hashtag are there already:',
  agreedMeans:
    'What you can do now: check day and place, publish it, ask a few people by name. {host} helps you if you ask.',
  agreedButton: 'To the evening',
  agreedWhy: 'You get this email because you offered to host the next evening.',

  tiredHost: 'Would you like to hand over?',
  tiredHint:
    'Before a series ends, tell your guests: the page and the email after the evening then say that somebody can carry on.',
  tiredNow: 'Tell guests that I’d like to hand over',
  tiredUndo: 'I’ll carry on after all',
  tiredIs: 'Your guests read that somebody can carry on.',
  tiredGuests: {
    one: '{hosts} would like to hand over. Anyone who has been there can host the next evening.',
    other: '{hosts} would like to hand over. Anyone who has been there can host the next evening.',
  },
};
