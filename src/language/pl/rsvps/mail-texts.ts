// The mails to guests: confirm, answered, invitation, moved up, reminder, thanks, in Polish.
import type { de } from '../../../rsvps/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  greeting: 'Cześć {name},',
  theyCome: {
    one: 'Przyjdzie {names}.',
    few: 'Przyjdą {names}.',
    many: 'Przyjdą {names}.',
    other: 'Przyjdą {names}.',
  },
  confirmSubject: 'Potwierdź swoją odpowiedź: {title}',
  confirmPreview: '{when}. Jeszcze tylko potwierdź.',
  confirmHeading: 'Jeszcze tylko potwierdź',
  confirmWords: 'Ktoś, pewnie ty, podał twój adres, odpowiadając na zaproszenie:',
  confirmButton: 'Potwierdź odpowiedź',
  confirmLasts:
    'Na stronie klikniesz jeszcze jeden przycisk i twoja odpowiedź się liczy. Link jest ważny siedem dni.',
  confirmWhy:
    'Dostajesz tę wiadomość, bo ktoś wpisał twój adres na stronie {site}. Jeśli to nie ty, po prostu nic nie rób: po siedmiu dniach wszystko będzie usunięte.',
  goingSubject: 'Masz miejsce: {title}',
  waitingSubject: 'Lista rezerwowa: {title}',
  maybeSubject: 'Może: {title}',
  noSubject: 'Szkoda: {title}',
  goingHeading: 'Cudownie, że przyjdziesz!',
  waitingHeading: 'Jesteś na liście rezerwowej',
  maybeHeading: '„Może” to też odpowiedź',
  noHeading: 'Dziękujemy, że dajesz znać',
  goingWords: 'Twoje miejsce jest pewne. Wpis do kalendarza jest w załączniku.',
  waitingWords: 'Teraz nie ma wolnych miejsc. Gdy jakieś się zwolni, będzie twoje, a my damy ci znać mailem.',
  maybeWords:
    'Przypomnimy ci dzień wcześniej. Zdecydować możesz w każdej chwili. Wpis do kalendarza jest w załączniku.',
  noWords: 'Nie dostaniesz już nic w sprawie tego wieczoru. Jeśli się rozmyślisz, po prostu zmień odpowiedź.',
  hashtagWords: 'Hashtag na wszystkie sieci, przed wieczorem, w trakcie i po nim:',
  getReady:
    'Do przygotowania wystarczy jedna myśl: Nad czym pracujesz? Gdzie brakuje ci pewności? Jeśli chcesz, powiedz to innym już teraz, podaj swoje konta i zdecyduj, kto widzi cię na liście.',
  changeButton: 'Zobacz lub zmień odpowiedź',
  tellButton: 'Opowiedz o sobie',
  whoComes: 'Kto przyjdzie i gdzie ich znajdziesz',
  findUs: 'Jak do nas trafić: {words}',
  answeredWhy:
    'Dostajesz tę wiadomość, bo mamy twoją odpowiedź w sprawie tego wieczoru. Link należy do niej: nie przekazuj go dalej.',
  invitationSubject: '{host} zaprasza cię: {title}',
  invitationPreview: '{when}. Przyjdziesz?',
  invitationHeading: '{host} zaprasza cię',
  onceMoreSubject: '{host} pyta jeszcze raz: {title}',
  onceMoreHeading: '{host} ucieszy się, jeśli przyjdziesz',
  invitationWords:
    'Wieczór dla ludzi, którzy otwarcie i szczerze mówią o swojej pracy, także o tym, czego nie są pewni.',
  yesButton: 'Tak, przyjdę',
  waitButton: 'Na listę rezerwową',
  maybeButton: 'Może',
  noButton: 'Nie tym razem',
  invitationNote: 'Przycisk prowadzi na stronę z twoją odpowiedzią. Nie potrzebujesz konta.',
  invitationWhy:
    'Dostajesz tę wiadomość, bo {host} organizuje ten wieczór i podaje twój adres na stronie {site}. Po wieczorze go usuniemy.',
  invitationStop: 'Proszę, nie przysyłajcie zaproszeń',
  movedUpSubject: 'Zwolniło się miejsce: {title}',
  movedUpHeading: 'Zwolniło się miejsce i jest twoje',
  movedUpWords:
    'Przechodzisz z listy rezerwowej na listę gości. Wpis do kalendarza jest w załączniku. Jeśli jednak nie możesz, daj znać, a ucieszy się następna osoba.',
  movedUpWhy: 'Dostajesz tę wiadomość, bo twoje imię było na liście rezerwowej tego wieczoru.',
  reminderSubject: 'Jutro: {title}',
  reminderSubjectLater: 'Niedługo: {title}',
  reminderHeading: 'Widzimy się jutro',
  reminderHeadingSoon: 'Niedługo się widzimy',
  reminderHeadingMaybe: 'To już niedługo. Przyjdziesz?',
  reminderWords:
    'Pomyśl o swoich dwóch pytaniach: Nad czym pracujesz? Gdzie brakuje ci pewności? Jeśli jednak nie możesz, daj krótko znać, a wejdzie ktoś następny.',
  reminderWordsMaybe: 'Twoja odpowiedź to „może”. Daj teraz znać, czy przyjdziesz:',
  reminderWhy: 'Dostajesz tę wiadomość, bo mamy twoją odpowiedź w sprawie tego wieczoru.',
  reminderStop: 'Nie przypominajcie mi o tym wieczorze',
  thanksSubject: 'Było pięknie: {title}',
  thanksPreview: 'Kto był z tobą w jednej sali i gdzie znowu ich znajdziesz.',
  thanksHeading: 'Dobrze było mieć cię z nami',
  thanksWords:
    'Te osoby były z tobą w jednej sali. Zacznij je obserwować, póki masz jeszcze przed oczami twarze:',
  thanksNobody: 'Nikt z pozostałych nie pokazuje się jeszcze na liście.',
  thanksButton: 'Obserwujcie się',
  thanksListed: 'Jesteś na liście. To, co tam o tobie jest, możesz dalej zmieniać.',
  thanksNotListed: 'Nie ma cię na liście. Jeśli chcesz, żeby inni znowu cię znaleźli, pokaż im się teraz.',
  thanksTake: 'Cała lista jako plik: Mastodon, Bluesky, blogi, kontakty',
  thanksJoin: 'Co inni o tobie widzą',
  thanksNotThere: 'Nie było mnie',
  thanksNext: 'Następny wieczór:',
};
