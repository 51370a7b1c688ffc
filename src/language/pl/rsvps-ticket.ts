// What the ticket says: the page after a yes, a maybe, or a place on the waiting list, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const ticket = {
  blueskyPack: 'także na listę wieczoru na Bluesky',
  blueskyPackHint:
    'Gdy powstanie, inni będą mogli cię obserwować jednym kliknięciem. Lista jest na Bluesky publiczna; jesteś na niej tak długo, jak długo mogą cię widzieć wszyscy.',
  gladYouCome: 'Świetnie, {name}! Masz miejsce.',
  youComeNamed: 'Masz miejsce, {name}',
  comeToo: {
    one: 'Przyjdzie też {names}.',
    few: 'Przyjdą też {names}.',
    many: 'Przyjdą też {names}.',
    other: 'Przyjdą też {names}.',
  },
  comeTooAndMore: {
    one: 'Przyjdą też {names} i jeszcze jedna osoba.',
    few: 'Przyjdą też {names} i jeszcze {count} osoby.',
    many: 'Przyjdą też {names} i jeszcze {count} osób.',
    other: 'Przyjdą też {names} i jeszcze {count} osoby.',
  },
  othersComeToo: {
    one: 'Przyjdzie też jedna inna osoba.',
    few: 'Przyjdą też {count} inne osoby.',
    many: 'Przyjdzie też {count} innych osób.',
    other: 'Przyjdzie też {count} innej osoby.',
  },
  someComeToo: 'Przyjdą też inni.',
  come: {
    one: 'Przyjdzie {names}.',
    few: 'Przyjdą {names}.',
    many: 'Przyjdą {names}.',
    other: 'Przyjdą {names}.',
  },
  comeAndMore: {
    one: 'Przyjdą {names} i jeszcze jedna osoba.',
    few: 'Przyjdą {names} i jeszcze {count} osoby.',
    many: 'Przyjdą {names} i jeszcze {count} osób.',
    other: 'Przyjdą {names} i jeszcze {count} osoby.',
  },
  othersCome: {
    one: 'Ktoś przyjdzie.',
    few: 'Przyjdą {count} osoby.',
    many: 'Przyjdzie {count} osób.',
    other: 'Przyjdzie {count} osoby.',
  },
  someCome: 'Inni już powiedzieli „tak”.',
  hostsAreThere: {
    one: '{names} cieszy się, że przyjdziesz.',
    few: '{names} cieszą się, że przyjdziesz.',
    many: '{names} cieszą się, że przyjdziesz.',
    other: '{names} cieszą się, że przyjdziesz.',
  },
  seeAll: 'Zobacz wszystkich',
  waitingPlace: 'Twój numer w kolejce to {place}.',
  waitingNext:
    'Gdy ktoś zrezygnuje, dostaniesz jego miejsce i maila od nas. Może się to zdarzyć aż do początku: {day}, {time}. Nie musisz nic robić.',
  waitingLeave: 'Jednak nie możesz? Zrezygnuj, a przesunie się ktoś inny.',
  maybeDecide: 'A może już wiesz?',

  tellFriend: 'Powiedz komuś',
  sharePicture: 'Obrazek do udostępnienia',

  showYourself: 'Pokaż się innym',
  showYourselfHint: 'Jeśli chcesz. Wtedy inni wiedzą, o czym mogą z tobą porozmawiać.',
  asOthersSeeYou: 'Tak widzą cię inni',
  changeSelf: 'Zmień',
  seenByAll: 'To widzą wszyscy.',
  seenByGuests: 'To widzą goście wieczoru.',
  seenByHosts: {
    one: 'To widzi tylko {names}.',
    few: 'To widzą tylko {names}.',
    many: 'To widzą tylko {names}.',
    other: 'To widzą tylko {names}.',
  },
  whoeverHosts: 'kto organizuje wieczór',
  takenFromYourPage: 'Z twojego profilu. Liczy się tu dopiero, gdy zapiszesz.',
  whoSeesHandle: 'Kto to widzi?',
  upTo: 'Najwyżej {most} znaków.',

  newOrShowing: 'Pierwszy raz? A może pokażesz komuś, co i jak?',
  newOrShowingHint:
    'Od {time}, pół godziny przed wieczorem: pierwsze konto, pierwsze zdanie, razem. Kto dowie się o tym dzień wcześniej: {names} i nikt więcej.',
  newHere: 'To mój pierwszy raz',
  showsHow: 'Chętnie pokażę',

  firstPostIsThere: 'To już twój pierwszy post',
  firstPostWaits: 'Sam nigdzie nie trafi: o tym, gdzie się pojawi, decydujesz ty.',
  otherNetworks: 'W innej sieci',
  someNetwork: 'W jednej z sieci',
  pin: 'Na tablicę',
  pinHint: 'Twoje zdanie z imieniem, do przeczytania dla wszystkich, dopóki go nie zdejmiesz.',
  pinPublicAsk: 'Na tablicę, bez żadnej sieci',
  pinPublicHint:
    'Tablicę czytają wszyscy. Żeby twoje zdanie tam było, wszyscy będą też mogli widzieć, że przyjdziesz.',
  pinPublic: 'Niech widzą mnie wszyscy: przypnij',
  isPinned: 'Twoje zdanie jest na tablicy.',
  seeOnWall: 'Zobacz',
  unpin: 'Zdejmij',

  pairsSubject: 'Kto jest pierwszy raz, a kto pokaże, co i jak (od {time}): {title}',
  pairsHeading: 'Pierwsze konto, pierwsze zdanie, razem',
  pairsWords:
    'Kilkoro gości jest pierwszy raz i przyjdzie już o {time}, pół godziny przed wieczorem. Inni chętnie im pokażą, co i jak. Posadź ich przy jednym stole:',
  pairsAlone:
    'Kilkoro gości jest pierwszy raz i przyjdzie już o {time}, pół godziny przed wieczorem. Pokażesz im, co i jak?',
  pairWith: 'jest pierwszy raz, wszystko pokaże {name}',
  pairAlone: 'jest pierwszy raz',
  pairsGuests: 'Zobacz wszystkich gości',
  pairsWhy: 'Dostajesz tę wiadomość, bo organizujesz ten wieczór i ktoś mówi: to mój pierwszy raz.',
  newHereReminder:
    'To twój pierwszy raz: przyjdź śmiało już o {time}. Spokojnie zajmiemy się wtedy pierwszym kontem i pierwszym zdaniem.',
  showsHowReminder: 'Chętnie pokazujesz, co i jak: nowe osoby przyjdą już o {time}.',

  workingOn: 'Nad czym pracujesz?',
  workingOnHint: 'Jedno zdanie. Bez tytułu, bez stanowiska.',
  unsureAbout: 'Gdzie brakuje ci pewności?',
  unsureAboutHint: 'O to chodzi w tym wieczorze.',
  whereToFindYou: 'Gdzie można cię znaleźć?',
  whereToFindYouHint: '@nazwa albo link, jak wolisz.',
  whoMaySeeYou: 'Kto może cię widzieć?',
  public: 'Wszyscy',
  publicHint:
    'Także obcy, ale nie wyszukiwarki. Co napiszesz publicznie z hashtagiem, może trafić na tablicę.',
  guests: 'Goście',
  guestsHint: 'Kto powiedział „tak” albo „może”, kto czeka, oraz {names}.',
  nobody: 'Nikt',
  nobodyHint: 'Tylko {names}. Tak jest też, gdy nic nie wybierzesz.',
  nameToBeSeen: 'Żeby być na liście, potrzebujesz imienia. Wystarczy samo imię.',
  doYouBring: 'Przyjdziesz z kimś?',
  bringsNobody: 'Bez nikogo',
  brings: {
    one: 'Z jedną osobą',
    few: 'Z {count} osobami',
    many: 'Z {count} osobami',
    other: 'Z {count} osoby',
  },
  photosQuestion: 'Możesz być na zdjęciach?',
  photosHint: 'Gdy ktoś fotografuje. Jeśli nic nie wybierzesz, liczy się „nie”.',
  photosYes: 'Tak, chętnie',
  photosNo: 'Nie, wolę nie',
  theNextEvening: 'Następnym razem',
  mayInvite: {
    one: '{names} może zaprosić mnie na następny wieczór',
    few: '{names} mogą zaprosić mnie na następny wieczór',
    many: '{names} mogą zaprosić mnie na następny wieczór',
    other: '{names} mogą zaprosić mnie na następny wieczór',
  },
  mayInviteHint:
    'Zaproszenie wyślemy my, twojego adresu nie pokażemy. Możesz to tutaj w każdej chwili cofnąć.',
  invitedAgainWhy:
    'Dostajesz tę wiadomość, bo przy „{title}” jest twoja zgoda: {host} może cię zaprosić na następny wieczór. Twój adres ma tylko {site}.',
  onlyInvitedTitle: 'Ten wieczór jest tylko dla zaproszonych',
  onlyInvitedText:
    'Odpowiedzieć może ten, kto ma zaproszenie. Jeśli przyszło na inny twój adres, otwórz link z tamtego maila. W innym wypadku zapytaj osoby, które zapraszają.',
  onlyInvitedHere:
    'Ten wieczór jest tylko dla zaproszonych. Odpowiedz linkiem ze swojego zaproszenia albo tutaj z adresem, na który przyszło.',
  tooLateTitle: 'Termin odpowiedzi minął',
  tooLateText:
    'Czekaliśmy na odpowiedzi do wcześniejszego dnia. Zapytaj na stronie wieczoru, czy jeszcze można; zrezygnować możesz w każdej chwili.',
} satisfies Partial<Catalogue['rsvps']>;
