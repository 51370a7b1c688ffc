// What is said about circles in a city, without an evening, and about one's own circles, in Polish.
import type { de } from '../../../circles/city-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  ownCircles: 'Moje kręgi',
  ownCirclesLead: 'Stąd wejdziesz do swoich kręgów bez maila.',
  ownCirclesNone: 'Nie należysz do żadnego kręgu.',
  openCircle: 'Otwórz',
  ownWish: 'Szukasz kręgu w mieście {city}.',
  cityTitle: 'Krąg w mieście {city}',
  cityHeading: 'Dalej we czworo',
  cityLead:
    'Cztery lub pięć osób, dwanaście tygodni, co tydzień krótki list z pytaniem. Piszecie do siebie, nad czym pracujecie i gdzie brakuje wam pewności, a raz w tygodniu spotykacie się na godzinę. Co napiszecie, zostaje między wami.',
  cityHow:
    'Powiedz, że szukasz kręgu. Gdy w mieście {city} będą szukać trzy osoby, zapytamy każdą z osobna, czy możemy was sobie przedstawić. Dopiero wtedy pozostali zobaczą twoje imię, nad czym pracujesz i twój adres e-mail ({email}), i nikt poza nimi. Po pół roku zapominamy o tym życzeniu.',
  citySignIn: 'Zaloguj się swoim adresem',
  citySignInHint: 'Bez hasła: dostaniesz link.',
  cityName: 'Twoje imię',
  cityNameMissing: 'Napisz, jak masz na imię.',
  cityWorkingOn: 'Nad czym pracujesz?',
  cityWish: 'Szukam kręgu',
  cityWished: 'Świetnie! Odezwiemy się, gdy znajdzie się dość osób.',
  cityIsWished: 'Szukasz kręgu w mieście {city}.',
  cityTakenBack: 'Dobrze, już nie szukasz kręgu.',
  cityForming: 'Tworzą się kręgi',
  cityLine: 'Chcesz iść dalej z trzema innymi osobami, także bez wieczoru? Tu znajdziesz krąg: {city}.',
  introduceSubject: 'Czy możemy was sobie przedstawić?',
  introducePreview: 'Krąg w mieście {city}',
  introduceWords:
    'W mieście {city} znalazło się dość osób, które szukają kręgu. Jeśli powiesz „tak”, ci, którzy też powiedzą „tak”, dostaną twoje imię, nad czym pracujesz i twój adres e-mail, a ty to samo od nich. Trzy osoby na „tak” to już krąg.',
  introduceDays: 'Jeśli przez siedem dni nic nie powiesz, zapomnimy o twoim życzeniu.',
  introduceLook: 'Odpowiedz',
  introduceWhy: 'Dostajesz tę wiadomość, bo szukasz kręgu w mieście {city}.',
  introduceStop: 'Nie szukam już kręgu',
  introduceYes: 'Tak, przedstawcie nas',
  introduceNo: 'Jednak nie',
  introduceAgreed: 'Dziękujemy! Gdy odpowiedzą pozostali, najpóźniej po siedmiu dniach, damy ci znać.',
  introduceGone: 'To pytanie jest już zamknięte. Może wasz krąg już się znalazł.',
  introductionCity:
    'Wszyscy szukacie kręgu ({city}) i wszyscy jesteście na „tak”. Oto pozostali i to, nad czym pracują:',
  lettersCome:
    'Jutro rano przyjdzie pierwszy list, potem jeden co tydzień. Na waszej stronie odpiszecie i znajdziecie godzinę, która pasuje wszystkim.',
};
