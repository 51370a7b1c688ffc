// What is said when a guest and the hosts write to each other.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  askHosts: '{names} fragen',
  askWhoeverHosts: 'Den Gastgeber:innen schreiben',
  askLead:
    'Eine Frage vorab, ein Wunsch, eine Sorge: Sie bekommen eine Mail, und du bekommst ihre Antwort. Deine Adresse sehen sie nicht, du ihre auch nicht.',
  askWords: 'Deine Worte',
  askEmailHint:
    'Dorthin kommt die Antwort. Zuerst bekommst du eine Mail mit einem Knopf, der deine Adresse bestätigt.',
  askSend: 'Abschicken',
  askSentHeading: 'Fast geschafft',
  askSentText:
    'Wir haben dir eine Mail geschickt. Drück den Knopf darin, dann geht deine Frage an die Gastgeber:innen.',
  askSentTo: 'Wir haben dir eine Mail geschickt. Drück den Knopf darin, dann geht deine Frage an {names}.',
  askSentAgain: 'Schreib sie einfach noch einmal.',
  askWrote: 'Deine Worte sind unterwegs.',
  confirmTitle: 'Nur noch bestätigen',
  confirmLeadTo: 'Das geht an {names}, zu „{title}“:',
  confirmLead: 'Das geht an die Gastgeber:innen von {title}:',
  confirmSend: 'Ja, abschicken',
  tooMany: 'Heute ist genug hin und her gegangen. Schreib morgen weiter.',
  closedTitle: 'Hier geht gerade nichts mehr hin',
  closedText:
    'Hier werden keine Nachrichten mehr angenommen, oder der Abend ist lange vorbei. Ist es wichtig, schreib an die Betreiber:innen, sie stehen im Impressum.',
  linkGoneText:
    'Vielleicht ist er älter als sieben Tage, oder das Gespräch wurde gelöscht. Schreib auf der Seite des Abends einfach noch einmal.',
  saidSoFar: 'Bisher',
  saidAt: '{by}, {day}, {time}',
  theirQuestions: 'Was Gäste euch geschrieben haben',
  noMoreFrom: 'nimmst du nichts mehr an',
  withGuest: 'Gespräch mit {name}',
  withGuestLead: '{name} sieht deinen Namen, nicht deine Adresse.',
  sendAnswer: 'Antwort schicken',
  close: 'Von {name} nichts mehr annehmen',
  closeHint: 'Was danach von dort kommt, wird abgewiesen. Du kannst es zurücknehmen.',
  isClosed: 'Von {name} nimmst du nichts mehr an.',
  reopen: 'Wieder annehmen',

  confirmSubject: 'Deine Frage: {title}',
  confirmPreview: 'Nur noch bestätigen, dann ist sie unterwegs.',
  confirmHeading: 'Nur noch bestätigen',
  confirmWords:
    'Jemand, wahrscheinlich du, möchte {names} zu diesem Abend schreiben. Sieh es dir an, und schick es ab:',
  confirmButton: 'Ansehen und abschicken',
  guestWroteSubject: '{name} schreibt dir: {title}',
  guestWroteHeading: '{name} schreibt dir',
  answerThere:
    'Antworte mit dem Knopf, dann kommt es bei {name} an. Eine Antwort auf diese Mail ginge an die Betreiber:innen der Seite.',
  answer: 'Antworten',
  guestWroteWhy:
    'Diese Mail bekommst du, weil du diesen Abend ausrichtest und jemand euch über die Seite geschrieben hat.',
  takeNothingMore: 'Von dort nichts mehr annehmen',
  hostWroteSubject: '{host} antwortet dir: {title}',
  hostWroteHeading: '{host} antwortet dir',
  writeBack: 'Zurückschreiben',
  hostWroteWhy: 'Diese Mail bekommst du, weil du {names} zu diesem Abend geschrieben hast.',
  stopLetters: 'Aus diesem Gespräch nichts mehr',
  stopMessagesText:
    'Dann leiten wir dir zu diesem Abend keine Nachrichten mehr weiter. Wird er verlegt oder abgesagt, erfährst du es trotzdem.',
  stopLettersText:
    'Dann leiten wir dir aus diesem Gespräch nichts mehr weiter. Schreibst du selbst noch einmal, kommen Antworten wieder an.',
} as const;

export const en: SameKeys<typeof de> = {
  askHosts: 'Ask {names}',
  askWhoeverHosts: 'Write to the hosts',
  askLead:
    'A question beforehand, a wish, a worry: they get an email, and you get their reply. They don’t see your address, and you don’t see theirs.',
  askWords: 'Your words',
  askEmailHint: 'The reply goes there. First you get an email with a button that confirms your address.',
  askSend: 'Send',
  askSentHeading: 'Almost done',
  askSentText: 'We have sent you an email. Press the button in it, and your question goes to the hosts.',
  askSentTo: 'We’ve sent you an email. Press the button in it, and your question goes to {names}.',
  askSentAgain: 'Simply write it once more.',
  askWrote: 'Your words are on their way.',
  confirmTitle: 'One last step',
  confirmLeadTo: 'This goes to {names}, about “{title}”:',
  confirmLead: 'This goes to the hosts of {title}:',
  confirmSend: 'Yes, send it',
  tooMany: 'That’s enough back and forth for today. Carry on tomorrow.',
  closedTitle: 'No messages get through here right now',
  closedText:
    'Messages aren’t taken here any more, or the evening was long ago. If it’s important, write to the operators, listed in the imprint.',
  linkGoneText:
    'Perhaps it’s older than seven days, or the conversation was deleted. Simply write again on the evening’s page.',
  saidSoFar: 'So far',
  saidAt: '{by}, {day}, {time}',
  theirQuestions: 'What guests have written to you',
  noMoreFrom: 'you take no more messages',
  withGuest: 'Conversation with {name}',
  withGuestLead: '{name} sees your name, not your address.',
  sendAnswer: 'Send the reply',
  close: 'Take no more messages from {name}',
  closeHint: 'Anything they send afterwards is turned away. You can take it back.',
  isClosed: 'You take no more messages from {name}.',
  reopen: 'Take messages again',

  confirmSubject: 'Your question: {title}',
  confirmPreview: 'One last step, and it’s on its way.',
  confirmHeading: 'One last step',
  confirmWords:
    'Somebody, probably you, wants to write to {names} about this evening. Look at it, and send it:',
  confirmButton: 'View and send',
  guestWroteSubject: '{name} writes to you: {title}',
  guestWroteHeading: '{name} writes to you',
  answerThere:
    'Reply with the button, and it reaches {name}. A reply to this email would go to the operators of the site.',
  answer: 'Reply',
  guestWroteWhy:
    'You get this email because you host this evening and somebody wrote to you through the site.',
  takeNothingMore: 'No more messages from them',
  hostWroteSubject: '{host} replied: {title}',
  hostWroteHeading: '{host} replied to you',
  writeBack: 'Write back',
  hostWroteWhy: 'You get this email because you wrote to {names} about this evening.',
  stopLetters: 'Nothing more from this conversation',
  stopMessagesText:
    'Then we pass on no more messages about this evening. If it’s moved or cancelled, you still hear about it.',
  stopLettersText:
    'Then we pass on nothing more from this conversation. If you write again yourself, replies arrive again.',
};
