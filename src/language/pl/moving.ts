// What is said about moving in and out: bringing evenings from elsewhere, and taking everything along, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const moving: Catalogue['moving'] = {
  heading: 'Przeprowadzka',
  inHeading: 'Przenieś tu swoje wieczory',
  inLead:
    'Z Meetupa, Lumy, Mobilizona, Gancio albo ze swojego kalendarza. My czytamy, ty wybierasz. Co dopiero będzie, stanie się szkicem; co minęło, trafi do archiwum twojego miasta. Nie wyślemy żadnego maila.',
  file: 'Plik',
  fileHint: 'Kalendarz (.ics) albo tabela (.csv), do 5 MB.',
  address: 'Albo adres',
  addressHint: 'Kalendarza (.ics), grupy na Meetup lub Mobilizonie (https://…/@grupa) albo strony Gancio.',
  read: 'Wczytaj i wybierz',
  how: 'Skąd wziąć plik?',
  howMeetup:
    'Meetup: na stronie swojej grupy „Events”, potem „Calendar feed” (.ics); z Meetup Pro także jako CSV. Adresów e-mail członków Meetup nie wydaje.',
  howLuma:
    'Luma: w kalendarzu „Subscribe” (.ics); albo tabela z kolumnami name, start_at, end_at, timezone i location.',
  howOther: 'W innych przypadkach wystarczy tabela z kolumnami tytuł, data, godzina, miejsce i adres.',
  neither: 'Wybierz plik albo wpisz adres.',
  addressTooLarge: 'Jest tam więcej niż 5 MB. Pobierz plik i wybierz tu taki, w którym jest mniej lat.',
  tooLarge: 'Plik ma więcej niż 5 MB. Weź taki, w którym jest mniej lat.',
  unreadable: 'Nie ma w nim kalendarza ani tabeli, które umiemy odczytać. Chodzi o .ics i .csv.',
  nothing:
    'Nie ma w nim żadnego wieczoru z tytułem i datą, które rozumiemy. Dzień najlepiej zapisać tak: 2026-12-03.',
  noAddress: 'To nie jest publiczny adres. Zaczyna się on od https://',
  unreachable: 'Nikt tam teraz nie odpowiada. Spróbuj później albo pobierz plik i wybierz go tutaj.',
  chooseTitle: 'Co przenosisz?',
  chooseLead: {
    one: 'Jeden wieczór, źródło: {source}.',
    few: '{count} wieczory, źródło: {source}.',
    many: '{count} wieczorów, źródło: {source}.',
    other: '{count} wieczoru, źródło: {source}.',
  },
  more: {
    one: 'Widać 200 najpóźniejszych. Brakuje jednego wcześniejszego: wczytaj dla niego plik, w którym jest mniej lat.',
    few: 'Widać 200 najpóźniejszych. Brakuje {count} wcześniejszych: wczytaj dla nich plik, w którym jest mniej lat.',
    many: 'Widać 200 najpóźniejszych. Brakuje {count} wcześniejszych: wczytaj dla nich plik, w którym jest mniej lat.',
    other:
      'Widać 200 najpóźniejszych. Brakuje {count} wcześniejszego: wczytaj dla nich plik, w którym jest mniej lat.',
  },
  unread: {
    one: 'Nie rozumiemy wiersza {rows}. Potrzebny jest w nim tytuł i dzień zapisany tak: 2026-12-03.',
    few: 'Nie rozumiemy {count} wierszy ({rows}). W każdym potrzebny jest tytuł i dzień zapisany tak: 2026-12-03.',
    many: 'Nie rozumiemy {count} wierszy ({rows}). W każdym potrzebny jest tytuł i dzień zapisany tak: 2026-12-03.',
    other:
      'Nie rozumiemy {count} wiersza ({rows}). W każdym potrzebny jest tytuł i dzień zapisany tak: 2026-12-03.',
  },
  toCome: 'Co dopiero będzie: stanie się szkicem',
  over: 'Co minęło: trafi do archiwum',
  overNotYet: 'Minione wieczory przeniesiesz, gdy twój pierwszy wieczór będzie tu ogłoszony.',
  allDay: 'wpisane na cały dzień, przyjmujemy 19:00',
  city: 'W jakim mieście?',
  cityMissing: 'Podaj, w jakim mieście są te wieczory.',
  cityUnknown: 'Nie znamy tego miasta. Wpisz je tak, jak jest na mapie.',
  citySeveralPlaces: 'Tak nazywa się kilka miejscowości. Wpisz nazwę z jej adresu, tak jak jest tutaj.',
  yourFile: 'twój plik',
  hashtag: 'Z jakim hashtagiem?',
  take: 'Przenieś zaznaczone',
  noneChosen: 'Zaznacz co najmniej jeden wieczór.',
  saidDrafts: {
    one: 'Jeden szkic jest gotowy.',
    few: '{count} szkice są gotowe.',
    many: '{count} szkiców jest gotowych.',
    other: '{count} szkicu jest gotowe.',
  },
  saidPast: {
    one: 'Jeden wieczór jest w archiwum.',
    few: '{count} wieczory są w archiwum.',
    many: '{count} wieczorów jest w archiwum.',
    other: '{count} wieczoru jest w archiwum.',
  },
  left: {
    one: 'Jednego nie udało się przenieść. Nadaj mu tytuł, spróbuj z innym hashtagiem, a jeśli dziś było już wiele, spróbuj jutro.',
    few: '{count} nie udało się przenieść. Nadaj im tytuły, spróbuj z innym hashtagiem, a jeśli dziś było już wiele, spróbuj jutro.',
    many: '{count} nie udało się przenieść. Nadaj im tytuły, spróbuj z innym hashtagiem, a jeśli dziś było już wiele, spróbuj jutro.',
    other:
      '{count} nie udało się przenieść. Nadaj im tytuły, spróbuj z innym hashtagiem, a jeśli dziś było już wiele, spróbuj jutro.',
  },
  toMine: 'Moje wieczory',
  noVenue: 'Miejsce podamy później',
  gone: 'To, co wczytasz, przechowujemy jeden dzień. Wczytaj to jeszcze raz.',
  peopleHeading: 'Zaproś stamtąd ludzi',
  peopleLead:
    'Nikogo nie wpisujemy tu po prostu na listę. Każdy dostaje w sprawie tego miasta albo cyklu dokładnie jednego maila, z twoim imieniem i przyciskiem, którym zacznie je obserwować. Kto go nie kliknie, nigdy więcej o tym od nas nie usłyszy; po siedmiu dniach adres jest usunięty.',
  peopleLink: 'Zaproś stamtąd ludzi do obserwowania twoich wieczorów',
  peopleWhat: 'Co będą mogli obserwować?',
  whatMissing: 'Wybierz, co będą mogli obserwować.',
  peopleEmails: 'Adresy e-mail, jeden albo wiele',
  peopleEmailsHint:
    'W takiej postaci, w jakiej je masz, z imionami albo bez. Tylko ludzi, którzy spodziewają się maili od ciebie.',
  peopleFile: 'Albo lista',
  peopleFileHint:
    'Lista gości z Lumy albo inna tabela z adresami e-mail (.csv), do 2 MB. Meetup ich nie wydaje.',
  noAddresses: 'Nie ma w tym żadnego adresu e-mail.',
  peopleSend: 'Zaproś jeden raz',
  peopleSent: {
    one: 'Jedno zaproszenie wyjdzie o {time}.',
    few: '{count} zaproszenia wyjdą o {time}.',
    many: '{count} zaproszeń wyjdzie o {time}.',
    other: '{count} zaproszenia wyjdzie o {time}.',
  },
  peopleLeft: {
    one: 'Jeden adres to na dziś za dużo: zaproś go jutro.',
    few: '{count} adresy to na dziś za dużo: zaproś je jutro.',
    many: '{count} adresów to na dziś za dużo: zaproś je jutro.',
    other: '{count} adresu to na dziś za dużo: zaproś je jutro.',
  },
  peopleTakeBack: 'Cofnij',
  peopleTakenBack: 'Cofnięte. Nikt się o tym nie dowiedział.',
  peopleTooLate: 'Na to już za późno: zaproszenia wychodzą po dziesięciu minutach.',
  peopleTooLarge: 'Plik ma więcej niż 2 MB. Weź taki, w którym są same adresy.',
  peopleNotYet: 'Najpierw ogłoś wieczór: wtedy wiemy, które miasto mogą obserwować.',
  outHeading: 'Zabierz wszystko',
  outLead:
    'Twoje wieczory ze wszystkim, co do nich należy, w jednym pliku ZIP, który czytają inne programy: kalendarz (.ics), JSON, listy gości (.csv) jak na ich stronach i zdjęcia.',
  outAll: 'Wszystkie wieczory, które organizuję',
  outSeries: 'Tylko cykl „{name}”',
  outCareful: 'Są w nim goście: przechowuj plik tak, żeby widzieć go tylko ty, i nie dłużej, niż musisz.',
};
