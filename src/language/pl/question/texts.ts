// What is said about the question of the month, in Polish.
import type { de } from '../../../question/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as proposals } from './proposal-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...proposals,
  heading: 'Pytanie miesiąca',
  title: 'Pytanie miesiąca: {city}',
  titleMonth: '{month}, {city}: {question}',
  description:
    'Jedno pytanie dla miasta {city}, z odpowiedzią w jednym zdaniu, na własnym blogu albo z hashtagiem.',
  chosenBy: 'Wybiera {name}.',
  none: 'Na ten miesiąc nie ma jeszcze pytania. Wybierze je ten, kto zaprosi tu jako następny.',
  answerHeading: 'Odpowiedz jednym zdaniem',
  yourAnswer: 'Twoje zdanie',
  answerMissing: 'Napisz jedno zdanie.',
  name: 'Twoje imię',
  nameMissing: 'Napisz, jak masz na imię.',
  audience: 'Kto może je przeczytać?',
  audienceNobody: 'Tylko ci, którzy organizują wieczór',
  audienceGuests: 'Goście wieczorów w tym miesiącu',
  audiencePublic: 'Wszyscy, także później w podsumowaniu',
  send: 'Odpowiedz',
  takeBack: 'Cofnij moje zdanie',
  answered: 'Dziękujemy! Twoje zdanie jest na stronie. Możesz je w każdej chwili zmienić albo cofnąć.',
  takenBack: 'Cofnięte.',
  chosen: 'Dobry wybór. Pytanie jest teraz na stronie miasta, na wywieszce i w mailach.',
  alreadyAnswered: 'Na to pytanie ktoś już odpowiedział. Zostaje.',
  elsewhere:
    'Albo na swoim blogu, albo gdziekolwiek, z hashtagiem {hashtag}: publiczne posty z nim trafiają na tablicę wieczoru.',
  signIn: 'Zaloguj się i odpowiedz',
  signInHint: 'Bez hasła. Kto ma zaproszenie na wieczór albo obserwuje miasto, odpowiada prosto z maila.',
  answers: 'Jak odpowiedziano',
  answersOrder: 'Najnowsze na górze.',
  answersNone: 'Nic jeszcze, co możesz przeczytać. Zrób początek!',
  onlyHosts: 'tylko dla ciebie, bo zapraszasz',
  onlyGuests: 'tylko dla gości',
  earlier: 'Wcześniejsze pytania',
  chooseHeading: 'Jakie ma być pytanie?',
  chooseLead:
    'Następny wieczór w mieście {city} jest twój, więc wybierasz pytanie na ten miesiąc: {month}. Od odpowiedzi zacznie się wieczór.',
  chooseOwn: 'Własne',
  chooseOwnWords: 'Twoje pytanie',
  chooseOwnMissing: 'Wpisz swoje pytanie albo weź jedno z naszych.',
  choose: 'Zadaj to pytanie',
  allAnswers: 'Wszystkie odpowiedzi i twoja',
  roundUp: 'Pytanie wieczoru brzmiało: {question} Przeczytaj, jak odpowiedziano.',
  mailWords: 'Pytanie miesiąca: {question}',
  mailLink: 'Odpowiedz jednym zdaniem',
  linkGone: 'To pytanie jest już zamknięte.',
};
