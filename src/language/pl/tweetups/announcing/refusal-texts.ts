// What is said when an announcement cannot be taken as it is, or has to wait, in Polish.
import type { de } from '../../../../tweetups/announcing/refusal-texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const pl: SameKeys<typeof de> = {
  titleMissing: 'Podaj tytuł wieczoru.',
  venueMissing: 'Podaj, gdzie się spotykacie: kawiarnia, biblioteka, sala.',
  dateMissing: 'Wybierz dzień.',
  startsMissing: 'Podaj, kiedy zaczynacie, na przykład 19:00.',
  endsWrong: 'To nie jest godzina. Wpisz ją tak: 22:00.',
  timeIsSkipped: 'Tej godziny tego dnia nie ma: w nocy zegary przesuwają się do przodu.',
  lastsTooLong: 'To więcej niż 18 godzin. Wieczór może trwać do późna po północy, ale nie dłużej.',
  isPast: 'Ten moment już minął.',
  isTooFar: 'To za ponad dwa lata. Ogłoś go, gdy będzie bliżej.',
  capacityWrong: 'Miejsca to liczba od 1. Zostaw pole puste, jeśli nie ma limitu.',
  mayBringWrong: 'Może to być najwyżej trzy osoby.',
  onlineWrong: 'To nie jest link. Zaczyna się on od https://',
  languageWrong: 'Wybierz jeden z języków.',
  onlyInvited:
    'Ogłaszać można tu na zaproszenie. Napisz do osób prowadzących tę stronę (zobacz notę prawną), a cię zaproszą.',
  tooManyToday: 'Jak na jeden dzień to bardzo dużo wieczorów. Jutro można dalej.',
  waitsHeading: 'Czeka na spojrzenie',
  hiddenHeading: 'Ukryty',
  hiddenLead:
    'Osoby prowadzące tę stronę ukryły ten wieczór. Dlaczego i jak wnieść sprzeciw, przeczytasz w mailu do ciebie.',
  hashtagTaken:
    'W podobnym czasie ten hashtag ma już inny wieczór. Wybierz inny, bo inaczej posty się pomieszają.',
};
