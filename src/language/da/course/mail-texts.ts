// What is said in the mails of courses, in Danish.
import type { de } from '../../../course/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  invitedSubject: 'Invitation til forløbet »{title}«',
  invitedPreview: 'Ét ja for alle aftener',
  eveningsCount: { one: 'én aften', other: '{count} aftener' },
  invitedWords: {
    one: '{hosts} inviterer dig: »{title}«, {evenings}, det begynder {day}. Forløbet er lukket; det står ikke på nogen liste.',
    other:
      '{hosts} inviterer dig: »{title}«, {evenings}, det begynder {day}. Forløbet er lukket; det står ikke på nogen liste.',
  },
  invitedButton: 'Se og svar',
  invitedWhy: {
    one: 'Du får denne mail, fordi {hosts} har inviteret dig, eller fordi nogen med forløbets link har skrevet din adresse.',
    other:
      'Du får denne mail, fordi {hosts} har inviteret dig, eller fordi nogen med forløbets link har skrevet din adresse.',
  },
  invitedStop: 'Nej tak, skriv ikke mere',
  invitedStopText: 'Så er du ikke med, og vi glemmer din adresse til dette forløb.',
  joinedSubject: 'Du er med: {title}',
  joinedWords:
    'Her er aftenerne. Vi minder dig om hver af dem, og i påmindelsen kan du melde afbud til en enkelt.',
  toCourse: 'Til forløbet',
  memberWhy: 'Du får denne mail, fordi du er med i dette forløb.',
  stop: 'Ikke flere spørgsmål fra dette forløb',
  stopText: 'Du får ikke flere spørgsmål fra dette forløb på mail, men du er stadig med.',
  eveningSubject: '»{title}«: en aften til, {day}',
  eveningHeading: 'En aften til',
  eveningWords: 'Dit ja gælder også den. Kan du ikke den dag, så meld afbud i påmindelsen.',
  questionSubject: 'Til næste gang: {question}',
  questionAsk: 'Et par sætninger er nok. De andre læser dem på forløbets side.',
  endsSubject: '»{title}« er slut. Fortsætte i en lille kreds?',
};
