// What is said about answers, invitations, and the people page, in Polish.
import type { Catalogue } from '../catalogue.ts';
import { inviting } from './rsvps-inviting.ts';
import { mails } from './rsvps-mails.ts';
import { ticket } from './rsvps-ticket.ts';

export const rsvps: Catalogue['rsvps'] = {
  ...inviting,
  ...mails,
  ...ticket,
  anotherTime: 'Innym razem?',
  tellMeAt: 'Na {email}.',
  followsNow: 'Umowa stoi.',

  remember: 'Zapamiętaj na tym urządzeniu',
  rememberHint:
    'Po potwierdzeniu wystarczy tu jedno kliknięcie. Nie zaznaczaj, jeśli z tego urządzenia korzystają też inni.',
  rememberedAs: 'To urządzenie cię zna: {name} ({email}).',
  rememberedAddress: 'To urządzenie cię zna: {email}.',
  forgetDevice: 'Zapomnij na tym urządzeniu',
  deviceForgotten: 'Zapomniane. Twoje odpowiedzi dalej się liczą; zmienisz je linkiem ze swoich maili.',

  shortly: 'Jeszcze jeden mail dwie godziny wcześniej',
  shortlyHint: 'O {time}: droga do drzwi i kto tam siedzi. Tylko ten jeden, tylko jeśli chcesz.',
  shortlyAsk: 'Tak, przypomnij mi',
  shortlyIsOn: 'O {time} przyjdzie jeszcze jeden mail: droga do drzwi i kto tam siedzi.',
  shortlyOff: 'Jednak nie',
  shortlySubject: 'O {time}: {title}',
  shortlyHeading: 'Zaczynamy o {time}',
  shortlyWho: 'Przyjdą także:',
  shortlyButton: 'Jednak nie przyjdziesz? Daj znać',
  shortlyWhy: 'Dostajesz tę wiadomość na życzenie z twojej odpowiedzi.',
  shortlyStop: 'Żadnych maili dwie godziny wcześniej',
  shortlyStopText:
    'Dwie godziny przed tym wieczorem nie przyjdzie już wtedy żaden mail. Twoja odpowiedź zostaje.',

  introTitle: 'Przedstaw się w swojej sieci',
  introLead: 'Gotowe słowa z twojej odpowiedzi. Zmień je, jak chcesz, zanim je wyślesz.',
  introSayMore:
    'Napisz w swojej odpowiedzi, nad czym pracujesz i gdzie brakuje ci pewności: wtedy będzie to i tutaj.',
  introCopy: 'Skopiuj wszystko',
  introLinkedin: 'LinkedIn nie zabiera słów, tylko adres: skopiuj je wcześniej.',
  introYes: 'Będę na #{hashtag}: {city}, {day}.',
  introMaybe: 'Może będę na #{hashtag}: {city}, {day}.',
  introWorking: 'Pracuję nad: {words}',
  introUnsure: 'Gdzie brakuje mi pewności: {words}',
  areYouComing: 'Przyjdziesz?',
  areYouComingNamed: 'Przyjdziesz, {name}?',
  justConfirm: 'Jeszcze tylko potwierdź',
  justConfirmNamed: '{name}, jeszcze tylko potwierdź',
  answerHere: 'Odpowiedz od razu tutaj',
  leadYes: 'Świetnie! Kim jesteś?',
  leadMaybe: 'Może być „może”. Kim jesteś?',
  leadNo: 'Dziękujemy! Kim jesteś?',
  orElse: 'Jednak inaczej?',
  changeToYes: 'Dotąd: {before}. Jednak przyjdziesz?',
  changeToMaybe: 'Dotąd: {before}. Teraz tylko „może”?',
  changeToNo: 'Dotąd: {before}. Rezygnujesz?',
  keepYes: 'Przyjdę, bez zmian',
  keepMaybe: 'Zostaje „może”',
  keepNo: 'Zostaje „nie”',
  yes: 'Tak',
  maybe: 'Może',
  no: 'Nie',
  name: 'Jak masz na imię?',
  nameIs: 'Twoje imię: {name}',
  yourName: 'Twoje imię',
  email: 'Twój adres e-mail',
  emailHint:
    'Tylko na ten wieczór, bez konta. Potwierdzisz to jeszcze w mailu. Twoje imię pojawi się na stronie tylko wtedy, gdy tego zechcesz.',
  answerMissing: 'Wybierz „tak”, „może” albo „nie”.',
  nameless: 'Gość',
  youCome: 'Masz miejsce',
  youWait: 'Jesteś na liście rezerwowej',
  youMayCome: 'Może przyjdziesz',
  youDoNotCome: 'Nie przyjdziesz',
  youWereThere: 'Ten wieczór był też twój',
  youMissedIt: 'Tym razem bez ciebie',
  backToEvening: 'Wróć do wieczoru',

  sentTitle: 'Zajrzyj do poczty',
  sentTo: 'Mail jest w drodze na {email}. Kliknij w nim przycisk, a potem swoją odpowiedź, i ona się liczy.',
  sentText: 'Mail jest w drodze do ciebie. Kliknij w nim przycisk, a potem swoją odpowiedź, i ona się liczy.',
  openMailbox: 'Skrzynka (tylko przy próbach)',
  correctAddress: 'Popraw i wyślij jeszcze raz',
  overTitle: 'Wieczór już minął',
  overText: 'Odpowiadać już nie można. Kto był, zobaczysz na stronie wieczoru.',
  cancelledTitle: 'Wieczór jest odwołany',
  cancelledText: 'Odpowiadać już nie trzeba. Dlaczego, przeczytasz na stronie wieczoru.',
  keptOutTitle: 'Tutaj to niemożliwe',
  keptOutText:
    'Nie ma cię już na liście tego wieczoru. Jeśli to twoim zdaniem pomyłka, napisz do osób prowadzących tę stronę, ich adres jest w nocie prawnej.',
  goneText:
    'Odpowiedź, której nikt nie potwierdzi, przepada po siedmiu dniach. Odpowiedz wtedy po prostu na nowo na stronie wieczoru.',

  fromMailTitle: 'Twoja odpowiedź: {title}',
  onlyTheButton: 'Jedno kliknięcie i ustalone. Odpowiedź z adresu {email}.',
  invitedBy: '{name} zaprasza cię.',

  saidYes: 'Świetnie, że przyjdziesz!',
  saidWaiting: 'Jesteś na liście rezerwowej',
  saidMaybe: '„Może” to też odpowiedź',
  saidMaybeText:
    'Przypomnimy ci dzień wcześniej. Linkiem ze swojego maila możesz zdecydować w każdej chwili.',
  saidNo: 'Szkoda. Dziękujemy, że dajesz znać',
  saidNoText:
    'Nie dostaniesz już nic w sprawie tego wieczoru. Jeśli się rozmyślisz, link w twoim mailu działa dalej.',
  wasNotThere: 'Nie było mnie',
  wasThereAfterAll: 'Jednak zaznacz moją obecność',
  youWereNotThere: 'Zapisane: ten wieczór był bez ciebie. Nie ma cię na liście.',
  saved: 'Zapisane',
  noRoomToBring: 'Tylu miejsc już nie ma. Twoja odpowiedź zostaje, jaka była.',
  changeAnswer: 'Zmień odpowiedź',

  saidTooLargeText: {
    one: 'Razem jest was {people}, a jest już tylko jedno miejsce. Jeśli przyjdziesz bez nikogo, wejdziesz z listy rezerwowej; swoje miejsce w kolejce zachowujesz.',
    few: 'Razem jest was {people}, a są już tylko {count} miejsca. Jeśli przyprowadzisz mniej osób, wejdziesz z listy rezerwowej; swoje miejsce w kolejce zachowujesz.',
    many: 'Razem jest was {people}, a jest już tylko {count} miejsc. Jeśli przyprowadzisz mniej osób, wejdziesz z listy rezerwowej; swoje miejsce w kolejce zachowujesz.',
    other:
      'Razem jest was {people}, a jest już tylko {count} miejsca. Jeśli przyprowadzisz mniej osób, wejdziesz z listy rezerwowej; swoje miejsce w kolejce zachowujesz.',
  },
  doesNotFitSubject: 'Jest was za dużo na tę salę: {title}',
  doesNotFitHeading: 'Tylu miejsc już nie ma',
  doesNotFitWords: {
    one: 'Twoje „tak” dotyczy {people} osób i czekacie na liście rezerwowej. Teraz w całej sali jest już jednak tylko jedno miejsce: razem nie wejdziecie.',
    few: 'Twoje „tak” dotyczy {people} osób i czekacie na liście rezerwowej. Teraz w całej sali są już jednak tylko {count} miejsca: razem nie wejdziecie.',
    many: 'Twoje „tak” dotyczy {people} osób i czekacie na liście rezerwowej. Teraz w całej sali jest już jednak tylko {count} miejsc: razem nie wejdziecie.',
    other:
      'Twoje „tak” dotyczy {people} osób i czekacie na liście rezerwowej. Teraz w całej sali jest już jednak tylko {count} miejsca: razem nie wejdziecie.',
  },
  doesNotFitButton: 'Mniej osób',
  doesNotFitStays:
    'Swoje miejsce w kolejce zachowujesz, także gdy inni wejdą przed tobą, dopóki jest was tylu.',
};
