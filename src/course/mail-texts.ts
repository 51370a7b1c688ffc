// What is said in the mails of courses.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  invitedSubject: 'Einladung zum Kurs „{title}“',
  invitedPreview: 'Ein Ja für alle Abende',
  eveningsCount: { one: 'ein Abend', other: '{count} Abende' },
  invitedWords: {
    one: '{hosts} lädt dich ein: „{title}“, {evenings}, es beginnt am {day}. Der Kurs ist geschlossen; er steht in keiner Liste.',
    other:
      '{hosts} laden dich ein: „{title}“, {evenings}, es beginnt am {day}. Der Kurs ist geschlossen; er steht in keiner Liste.',
  },
  invitedButton: 'Ansehen und antworten',
  invitedWhy: {
    one: 'Du bekommst diese Mail, weil {hosts} dich eingeladen hat oder jemand mit dem Link des Kurses deine Adresse angegeben hat.',
    other:
      'Du bekommst diese Mail, weil {hosts} dich eingeladen haben oder jemand mit dem Link des Kurses deine Adresse angegeben hat.',
  },
  invitedStop: 'Nein danke, nicht mehr schreiben',
  invitedStopText: 'Du bist dann nicht dabei, und wir vergessen deine Adresse für diesen Kurs.',
  joinedSubject: 'Du bist dabei: {title}',
  joinedWords:
    'Das sind die Abende. Vor jedem erinnern wir dich. Einen einzelnen sagst du in der Erinnerung ab, oder gleich auf der Seite des Kurses.',
  toCourse: 'Zum Kurs',
  memberWhy: 'Du bekommst diese Mail, weil du in diesem Kurs bist.',
  stop: 'Keine Fragen dieses Kurses mehr',
  stopText: 'Du bekommst keine Fragen dieses Kurses mehr per Mail, bleibst aber dabei.',
  eveningSubject: '„{title}“: ein Abend mehr, am {day}',
  eveningHeading: 'Ein Abend mehr',
  eveningWords: 'Dein Ja gilt auch für ihn. Kannst du da nicht, sag ihn auf der Seite des Kurses ab.',
  questionSubject: 'Bis zum nächsten Mal: {question}',
  questionAsk: 'Ein paar Sätze genügen. Die anderen lesen sie auf der Seite des Kurses.',
  endsSubject: '„{title}“ ist vorbei. Zu viert weitermachen?',
} as const;

export const en: SameKeys<typeof de> = {
  invitedSubject: 'An invitation to the course “{title}”',
  invitedPreview: 'One yes for all evenings',
  eveningsCount: { one: 'one evening', other: '{count} evenings' },
  invitedWords: {
    one: '{hosts} invites you: “{title}”, {evenings}, starting on {day}. The course is closed; it isn’t listed anywhere.',
    other:
      '{hosts} invite you: “{title}”, {evenings}, starting on {day}. The course is closed; it isn’t listed anywhere.',
  },
  invitedButton: 'Have a look and reply',
  invitedWhy: {
    one: 'You get this email because {hosts} invited you, or because somebody with the course’s link gave your address.',
    other:
      'You get this email because {hosts} invited you, or because somebody with the course’s link gave your address.',
  },
  invitedStop: 'No, thank you, don’t write again',
  invitedStopText: 'You will not be in it, and we forget your address for this course.',
  joinedSubject: 'You’re in: {title}',
  joinedWords:
    'These are the evenings. We remind you before each. You can say no to a single one in the reminder, or right away on the course’s page.',
  toCourse: 'Open the course',
  memberWhy: 'You get this email because you are in this course.',
  stop: 'No more questions from this course',
  stopText: 'You will get no more questions from this course by email, but stay in it.',
  eveningSubject: '“{title}”: one more evening, on {day}',
  eveningHeading: 'One more evening',
  eveningWords: 'Your yes counts for it too. If you can’t make it, say no to it on the course’s page.',
  questionSubject: 'Until next time: {question}',
  questionAsk: 'A few sentences will do. The others read them on the course’s page.',
  endsSubject: '“{title}” is over. Carry on as four?',
};
