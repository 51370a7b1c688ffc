// What is said about the reminder two hours before.
import type { SameKeys } from '../../language/texts.ts';

export const de = {
  shortly: 'Zwei Stunden vorher noch eine Mail',
  shortlyHint: 'Um {time} Uhr: der Weg zur Tür, und wer da sitzt. Nur diese eine, nur wenn du magst.',
  shortlyAsk: 'Ja, erinnere mich',
  shortlyIsOn: 'Um {time} Uhr kommt noch eine Mail: der Weg zur Tür, und wer da sitzt.',
  shortlyOff: 'Doch keine',
  shortlySubject: 'Um {time}: {title}',
  shortlyHeading: 'Um {time} Uhr geht es los',
  shortlyWho: 'Es kommen auch:',
  shortlyButton: 'Kommst du doch nicht? Sag kurz Bescheid',
  shortlyWhy: 'Diese Mail bekommst du, weil du sie dir bei deiner Antwort gewünscht hast.',
  shortlyStop: 'Zwei Stunden vorher keine Mail mehr',
  shortlyStopText: 'Dann kommt zwei Stunden vor diesem Abend keine Mail mehr. Deine Antwort bleibt.',
} as const;

export const en: SameKeys<typeof de> = {
  shortly: 'One more email two hours before',
  shortlyHint: 'At {time}: the way to the door, and who will be there. Just this one, and only if you like.',
  shortlyAsk: 'Yes, remind me',
  shortlyIsOn: 'At {time} there will be one more email: the way to the door, and who will be there.',
  shortlyOff: 'No, thanks',
  shortlySubject: 'At {time}: {title}',
  shortlyHeading: 'It starts at {time}',
  shortlyWho: 'You will also meet:',
  shortlyButton: 'Can’t make it after all? Let us know',
  shortlyWhy: 'You get this email because you asked for it with your reply.',
  shortlyStop: 'No more email two hours before',
  shortlyStopText: 'Then there will be no email two hours before this evening. Your reply stays.',
};
