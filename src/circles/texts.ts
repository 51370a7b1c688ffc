// What is said about circles.
import type { SameKeys } from '../language/texts.ts';
import { de as city, en as cityInEnglish } from './city-texts.ts';
import { de as letters, en as lettersInEnglish } from './letter-texts.ts';
import { de as life, en as lifeInEnglish } from './life-texts.ts';

export const de = {
  ...letters,
  ...life,
  ...city,
  wishTitle: 'Ein Kreis nach „{title}“',
  wishHeading: 'Ein Kreis danach',
  wishLead:
    'Ein Abend ist ein Anfang. Wer mag, kommt danach mit drei oder vier anderen in einen Kreis: Menschen, die sich zwölf Wochen lang erzählen, woran sie arbeiten und was sie noch nicht wissen.',
  how: 'So werden die Kreise gefunden: vier oder fünf Menschen, zuerst die, die sich noch selten begegnet sind, mit einer Sprache, die sie teilen. Niemand bleibt allein. Zwischen dem, was gleich gut ist, entscheidet das Los.',
  howHeading: 'Wie das geht',
  consent:
    'Die anderen in deinem Kreis bekommen deinen Namen, woran du arbeitest, und {contact}, sonst niemand.',
  consentAddress: 'deine Mailadresse ({address})',
  consentAccount: 'dein Konto im Fediverse ({account})',
  until: 'Die Kreise werden am {day} gefunden. Bis dahin kannst du es dir anders überlegen.',
  languagesLegend: 'Über meine Arbeit reden kann ich auf',
  wish: 'Ich möchte in einen Kreis',
  change: 'Sprachen ändern',
  takeBack: 'Doch lieber nicht',
  wished: 'Schön! Du kommst in einen Kreis und bekommst eine Mail, sobald es so weit ist.',
  takenBack: 'Gut, du kommst in keinen Kreis.',
  isWished: 'Du möchtest in einen Kreis.',
  closed:
    'Einen Kreis kann sich wünschen, wer kommt oder da war, bis drei Tage nach dem Abend. Das geht hier gerade nicht.',
  languageMissing: 'Kreuz mindestens eine Sprache an: Sonst finden wir niemanden, mit dem du reden kannst.',
  nameMissing: 'Sag erst in deiner Antwort, wie du heißt: So wirst du den anderen vorgestellt.',
  toAnswer: 'Zu deiner Antwort',
  circleOthers: 'Mit dir im Kreis',
  writeAll: 'Allen schreiben',
  leaveHint:
    'Dein Name und deine Adresse verschwinden von der Seite der anderen. Mails, die schon angekommen sind, bleiben dort.',
  leaveNow: 'Ja, verlassen',
  proposalTitle: 'Kreise nach „{title}“',
  proposalHeading: 'Kreise',
  notYetProposed:
    'Gefunden werden die Kreise am {day}, aus allen, die sich einen wünschen. Dann bekommst du eine Mail.',
  goesOut: 'Einander vorgestellt werden die Leute von selbst: {day}.',
  howMany: 'Aus diesem Abend werden Kreise: {circles}.',
  hostsSeeNothing:
    'Wer mit wem in einem Kreis ist und was dort geschrieben wird, bleibt in den Kreisen. Auch du siehst es nicht.',
  sentOn: 'Verschickt: {day}.',
  sendNow: 'Jetzt verschicken',
  proposedSubject: 'Die Kreise nach „{title}“',
  proposedPreview: 'Morgen stellen wir sie einander vor',
  proposedHeading: 'Die Kreise sind gefunden',
  proposedWords:
    'Aus deinem Abend sind Kreise geworden: Menschen, die zwölf Wochen lang miteinander weitermachen wollen. Morgen stellen wir sie einander vor. Wer mit wem in einem Kreis ist, bleibt unter ihnen; du musst nichts tun.',
  look: 'Kreise ansehen',
  hostWhy: 'Du bekommst diese Mail, weil du diesen Abend ausrichtest.',
  circleHeading: 'Dürfen wir vorstellen?',
  introduction:
    'Ihr wart alle bei „{title}“ und wolltet in einen Kreis. Das sind die anderen, und daran arbeiten sie:',
  firstDate:
    'Unser Vorschlag für ein erstes Treffen: {day}, {time}, so wie an jenem Abend. Am Telefon, am Rechner oder bei jemandem am Tisch. Antwortet einander, ob es passt.',
  firstTalk:
    'Für den Anfang reicht eine Runde: Woran arbeitest du? Was weißt du noch nicht? Was wäre in zwölf Wochen anders?',
  toCircle: 'Zu deinem Kreis',
  memberWhy:
    'Du bekommst diese Mail, weil du dir nach dem Abend einen Kreis gewünscht hast. Auf der Seite des Kreises kannst du ihn jederzeit verlassen.',
  aloneSubject: 'Diesmal kein Kreis nach „{title}“',
  aloneHeading: 'Diesmal hat sich sonst niemand einen Kreis gewünscht',
  aloneWords:
    'Du warst die einzige Person, die nach diesem Abend in einen Kreis wollte. Beim nächsten Abend kannst du es wieder sagen; und vielleicht sprichst du dort jemanden darauf an.',
  toCircles: 'Kreise',
  wantsCircle: 'Zu viert oder fünft weitermachen?',
  leftCircle: 'Du hast den Kreis verlassen.',
  metTitle: 'Wem du begegnet bist',
  metLead:
    'Mit wem du bei welchen Abenden warst, und wen du beim nächsten schon kennst. Nur für deine Augen.',
  metConsent:
    'Das geht nur unter denen, die alle zugestimmt haben und sich an dem Abend den Gästen gezeigt haben. Wenn du zustimmst, stehst du auch auf den Seiten der anderen, die dabei waren und zugestimmt haben.',
  metRemember: 'Ja, merkt euch, wem ich begegnet bin',
  metForget: 'Das nicht mehr merken',
  metComing: 'Bei den nächsten Abenden',
  metKnown: 'Du kennst:',
  metNotYet: 'Noch nicht begegnet:',
  metWho: 'Begegnet',
  metOrder: 'Wem du zuletzt begegnet bist, steht zuerst.',
  metNobody: 'Noch niemandem, der oder die auch zugestimmt hat. Das kommt mit den Abenden.',
  linkGoneText: 'Der Kreis ist vorbei, und alles darüber ist gelöscht.',
} as const;

export const en: SameKeys<typeof de> = {
  ...lettersInEnglish,
  ...lifeInEnglish,
  ...cityInEnglish,
  wishTitle: 'A circle after “{title}”',
  wishHeading: 'A circle afterwards',
  wishLead:
    'An evening is a beginning. If you like, join a circle of four or five afterwards: for twelve weeks you tell each other what you’re working on and what you don’t know yet.',
  how: 'How circles are put together: four or five people, preferably ones who have rarely met, with a language in common. Nobody is left on their own. Where several options are equally good, it’s drawn at random.',
  howHeading: 'How this works',
  consent: 'The others in your circle get your name, what you work on, and {contact}; nobody else does.',
  consentAddress: 'your email address ({address})',
  consentAccount: 'your account in the fediverse ({account})',
  until: 'The circles are put together on {day}. Until then you can change your mind.',
  languagesLegend: 'I can talk about my work in',
  wish: 'Count me in',
  change: 'Change languages',
  takeBack: 'Actually, no',
  wished: 'Lovely! You’ll be in a circle, and get an email when it’s time.',
  takenBack: 'All right, no circle for you this time.',
  isWished: 'You’ve asked for a circle.',
  closed:
    'If you’re coming, or were there, you can ask for a circle until three days after the evening. That isn’t possible here right now.',
  languageMissing: 'Tick at least one language, or we can’t find anyone for you to talk to.',
  nameMissing: 'First tell us your name in your reply: that’s how you’ll be introduced.',
  toAnswer: 'To your reply',
  circleOthers: 'In the circle with you',
  writeAll: 'Write to everyone',
  leaveHint:
    'Your name and address disappear from the others’ page. Emails they already have stay with them.',
  leaveNow: 'Yes, leave',
  proposalTitle: 'Circles after “{title}”',
  proposalHeading: 'Circles',
  notYetProposed:
    'The circles are put together on {day}, from everyone who asked for one. You’ll get an email then.',
  goesOut: 'They’re introduced to each other automatically on {day}.',
  howMany: 'Circles from this evening: {circles}.',
  hostsSeeNothing:
    'Who is in a circle with whom, and what they write there, stays in the circles. You don’t see it either.',
  sentOn: 'Sent: {day}.',
  sendNow: 'Send now',
  proposedSubject: 'The circles after “{title}”',
  proposedPreview: 'Tomorrow we introduce them to each other',
  proposedHeading: 'The circles are ready',
  proposedWords:
    'Circles have grown out of your evening: people who want to carry on together for twelve weeks. Tomorrow we introduce them to each other. Who is in a circle with whom stays among them; there is nothing you need to do.',
  look: 'Look at the circles',
  hostWhy: 'You get this email because you host this evening.',
  circleHeading: 'Meet your circle',
  introduction:
    'You were all at “{title}” and asked for a circle. Here are the others, and what they’re working on:',
  firstDate:
    'Our suggestion for a first meeting: {day}, {time}, as on that evening. By phone, on a screen, or at someone’s table. Let each other know whether it suits you.',
  firstTalk:
    'One round is enough to begin with: What are you working on? What don’t you know yet? What would be different in twelve weeks?',
  toCircle: 'Open your circle',
  memberWhy:
    'You get this email because you asked for a circle after the evening. You can leave it at any time on the circle’s page.',
  aloneSubject: 'No circle after “{title}” this time',
  aloneHeading: 'Nobody else asked for a circle this time',
  aloneWords:
    'You were the only one who wanted a circle after this evening. You can ask again at the next one; and perhaps you mention it to someone there.',
  toCircles: 'Circles',
  wantsCircle: 'Carry on in a circle of four or five?',
  leftCircle: 'You have left the circle.',
  metTitle: 'People you’ve met',
  metLead: 'Who you’ve spent evenings with, and who you already know at the next one. For your eyes only.',
  metConsent:
    'This works only between people who have all agreed and showed themselves to the guests of the evening. If you agree, you also appear on the pages of the others who were there and agreed.',
  metRemember: 'Yes, remember who I’ve met',
  metForget: 'Stop remembering',
  metComing: 'At the next evenings',
  metKnown: 'You know:',
  metNotYet: 'Not met yet:',
  metWho: 'Met',
  metOrder: 'Those you met most recently come first.',
  metNobody: 'Nobody yet who has agreed too. That comes with the evenings.',
  linkGoneText: 'The circle is over, and everything about it has been deleted.',
};
