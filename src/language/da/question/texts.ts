// What is said about the question of the month, in Danish.
import type { de } from '../../../question/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { da as proposals } from './proposal-texts.ts';

export const da: SameKeys<typeof de> = {
  ...proposals,
  heading: 'Månedens spørgsmål',
  title: 'Månedens spørgsmål i {city}',
  titleMonth: '{month} i {city}: {question}',
  description: 'Ét spørgsmål til {city}, besvaret i en sætning, på ens egen blog eller med hashtagget.',
  chosenBy: 'Valgt af {name}.',
  none: 'Der er ikke valgt noget spørgsmål for denne måned endnu. Det gør den, der inviterer her næste gang.',
  answerHeading: 'Svar i én sætning',
  yourAnswer: 'Din sætning',
  answerMissing: 'Skriv en sætning.',
  name: 'Dit navn',
  nameMissing: 'Skriv, hvad du hedder.',
  audience: 'Hvem må læse den?',
  audienceNobody: 'Kun den, der holder aftenen',
  audienceGuests: 'Gæsterne til månedens aftener',
  audiencePublic: 'Alle, også senere i opsamlingen',
  send: 'Send mit svar',
  takeBack: 'Træk min sætning tilbage',
  answered: 'Tak! Din sætning står på siden. Du kan altid ændre den eller trække den tilbage.',
  takenBack: 'Trukket tilbage.',
  chosen: 'Godt valgt. Spørgsmålet står nu på byens side, på skiltet og i mailene.',
  alreadyAnswered: 'Nogen har allerede svaret på det spørgsmål. Det bliver.',
  elsewhere:
    'Eller på din blog, eller hvor som helst med {hashtag}: Offentlige opslag med det kommer på aftenens opslagstavle.',
  signIn: 'Log ind og svar',
  signInHint:
    'Uden adgangskode. Er du inviteret til en aften, eller følger du byen, svarer du direkte fra mailen.',
  answers: 'Det blev der svaret',
  answersOrder: 'Det nyeste først.',
  answersNone: 'Ikke noget endnu, som du må læse. Læg ud!',
  onlyHosts: 'kun til dig som vært',
  onlyGuests: 'kun til gæster',
  earlier: 'Tidligere spørgsmål',
  chooseHeading: 'Hvilket spørgsmål skal det være?',
  chooseLead:
    'Du er den næste, der inviterer i {city}, så du vælger spørgsmålet for {month}. Aftenen begynder med svarene.',
  chooseOwn: 'Mit eget',
  chooseOwnWords: 'Dit spørgsmål',
  chooseOwnMissing: 'Skriv dit spørgsmål, eller tag et af vores.',
  choose: 'Stil dette spørgsmål',
  allAnswers: 'Alle svar, og dit',
  roundUp: 'Aftenens spørgsmål var: {question} Læs, hvad der blev svaret.',
  mailWords: 'Månedens spørgsmål: {question}',
  mailLink: 'Svar i én sætning',
  linkGone: 'Spørgsmålet er ikke længere åbent.',
};
