// What is said about subscribing, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const subscribing: Catalogue['subscribing'] = {
  inCity: 'w mieście {city}',
  ofSeries: 'z cyklu „{name}”',
  rhythmWeekly: 'W poniedziałki, gdy jest coś nowego',
  rhythmAsItComes: 'Od razu, gdy wieczór jest ogłoszony',
  yourAddress: 'Adres e-mail',
  atAddress: 'Na {email}',
  consentWeekly:
    'W poniedziałki jeden mail, gdy są nowe wieczory {what}. Każdy mail pozwala to zakończyć jednym kliknięciem.',
  consentAtOnce:
    'Mail, gdy tylko jest nowy wieczór {what}. Każdy mail pozwala to zakończyć jednym kliknięciem.',
  inThatCity: 'w twoim mieście',
  lineLabel: 'Nowe wieczory {what} mailem',
  newIn: 'Nowe wieczory w mieście',
  byMailTo: 'mailem na adres',
  tellMe: 'Dajcie mi znać',
  wish: 'Chcę tu wieczoru',
  iInvite: 'Ja zaproszę',
  tableMissing: 'W mieście {city} brakuje jeszcze stołu',
  youFollow: 'Obserwujesz mailem wieczory {what}: {rhythm}.',
  toMine: 'Zmień albo zakończ',
  sentTitle: 'Zajrzyj do poczty',
  sentText: 'Mail jest w drodze do ciebie. Więcej dostaniesz dopiero, gdy klikniesz w nim przycisk.',

  confirmSubject: 'Chcesz dostawać maile o wieczorach {what}?',
  confirmPreview: 'Jeszcze tylko potwierdź.',
  confirmHeading: 'Jeszcze tylko potwierdź',
  confirmWords: 'Ktoś, pewnie ty, chce wiedzieć, gdy tylko pojawią się nowe wieczory {what}.',
  confirmButton: 'Zobacz i potwierdź',
  confirmLasts: 'Na stronie klikniesz tylko jeden przycisk. Link jest ważny siedem dni.',
  confirmWhy:
    'Dostajesz tę wiadomość, bo ktoś wpisał twój adres na stronie {site}. Jeśli to nie ty, po prostu nic nie rób: po siedmiu dniach wszystko usuniemy.',
  confirmLead: 'Nowe wieczory {what}. {rhythm}.',
  confirmIt: 'Tak, przysyłajcie te maile',
  confirmNotYou: 'To nie ty? Po prostu nic nie rób. Po siedmiu dniach wszystko usuniemy.',
  confirmed: 'Od teraz dostajesz te maile.',
  goneText:
    'Link z maila nie jest już ważny. Wpisz się jeszcze raz na stronie miasta albo cyklu lub napisz do nas: {email}',

  followingTitle: 'Co dostajesz mailem',
  followingNothing: 'Nie dostajesz takich maili.',
  followingEnd: 'Zakończ',
  ratherWeekly: 'Lepiej w poniedziałki',
  ratherAtOnce: 'Lepiej od razu',
  endText: 'Nie dostaniesz już wtedy maili o nowych wieczorach {what}.',
  endedAlready: 'Te maile są już zakończone.',

  newSubject: {
    one: 'Nowy wieczór {what}',
    few: '{count} nowe wieczory {what}',
    many: '{count} nowych wieczorów {what}',
    other: '{count} nowego wieczoru {what}',
  },
  oneSubject: 'Nowy: {title}, {day}',
  newHeading: 'Nowe wieczory {what}',
  seeCity: 'Wszystko w mieście {city}',
  seeSeries: 'Cykl {name}',
  howOften: 'Zmień, jak często dostajesz takie maile',
  atOnceWhy:
    'Dostajesz tę wiadomość, bo na stronie {site} mamy twoją prośbę o maile o nowych wieczorach {what}.',
  weeklyWhy:
    'Dostajesz tę wiadomość, bo na stronie {site} mamy twoją prośbę o maile w poniedziałki o nowych wieczorach {what}. Gdy nic nowego nie ma, mail nie przychodzi.',
  stopThis: 'Żadnych więcej maili o wieczorach {what}',

  wishLead:
    'Powiedz nam, dokąd napisać, gdy jakiś będzie. Gdy zbiorą się trzy osoby, damy wam znać: wtedy brakuje już tylko stołu.',
  wishes: {
    one: 'Jedna osoba już na to czeka.',
    few: '{count} osoby już na to czekają.',
    many: '{count} osób już na to czeka.',
    other: '{count} osoby już na to czeka.',
  },
  wouldHost: 'Mogę też zaprosić',
  togetherSubject: 'Jest was dość na wieczór: {city}',
  togetherPreview: 'Brakuje już tylko kogoś, kto zaprosi.',
  togetherHeading: 'Jest was dość',
  togetherWords: {
    one: 'Na wieczór w mieście {city} czeka was już {count}, ty też.',
    few: 'Na wieczór w mieście {city} czekają już {count} osoby, ty też.',
    many: 'Na wieczór w mieście {city} czeka już {count} osób, ty też.',
    other: 'Na wieczór w mieście {city} czeka już {count} osoby, ty też.',
  },
  togetherHosts: {
    one: 'Jedna z nich może zaprosić.',
    few: '{count} z nich mogą zaprosić.',
    many: '{count} z nich może zaprosić.',
    other: '{count} z nich może zaprosić.',
  },
  togetherNobody: 'Nikt jeszcze nie chce zaprosić. A może ty? Wystarczą stół i dwie minuty.',
  togetherThen: 'Kto ogłosi wieczór, od razu dotrze do wszystkich, którzy na niego czekają.',
  togetherButton: 'Ogłoś wieczór',
  togetherWhy: 'Dostajesz tę wiadomość jeden raz, bo na stronie {site} czekasz na wieczór w mieście {city}.',

  invitedSubject: '{host} zaprasza cię na wieczory {what}',
  invitedPreview: 'Jeden przycisk, jeśli chcesz o tym słyszeć. Poza tym nic więcej.',
  invitedHeading: '{host} zaprasza cię',
  invitedWords:
    '{host} organizuje tu wieczory i chętnie cię na nich zobaczy. Jedno kliknięcie i w poniedziałki dostaniesz maila, gdy szykuje się wieczór {what}.',
  invitedButton: 'Tak, chcę wiedzieć',
  invitedOnce: 'To jedyny mail w tej sprawie. Jeśli nic nie zrobisz, po siedmiu dniach usuniemy twój adres.',
  invitedWhy: 'Dostajesz tę wiadomość, bo {host} podaje twój adres na stronie {site}, żeby cię raz zaprosić.',
  description: 'Wieczory dla ludzi, którzy otwarcie mówią o swojej pracy.',
  heading: 'Niczego nie przegap',
  lead: 'Nowe wieczory w takiej formie, jaką lubisz. Przeniesione i odwołane zmienią się w kalendarzu same.',
  googleCalendar: 'Kalendarz Google',
  appleAndOutlook: 'Apple i Outlook',
  calendarsHeading: 'Trzymaj w kalendarzu',
  calendarFile: 'Adres kalendarza (iCalendar)',
  ownCalendarReaders:
    'Kto prowadzi kalendarz, ten go czyta: w Google to Google widzi, dokąd idziesz. Na własnym urządzeniu nie widzi tego nikt inny.',
  ownCalendar: 'Twój kalendarz',
  ownCalendarName: '{site}: moje wieczory',
  ownCalendarLead:
    'Wszystkie wieczory, na które idziesz albo zapraszasz, w twoim kalendarzu. Co się zmieni, zmieni się tam samo.',
  ownCalendarSecret:
    'Ten adres jest tajny: kto go zna, widzi, dokąd chodzisz. Zrób nowy, jeśli trafił w niepowołane ręce.',
  ownCalendarMake: 'Połącz kalendarz',
  ownCalendarRenew: 'Nowy adres',
  ownCalendarEnd: 'Rozłącz',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Pokaż na swojej stronie',
  embedTitle: 'Pokaż na swojej stronie',
  embedLead: 'Wieczory twojego miasta na twojej własnej stronie: bez skryptów i w twoich kolorach.',
  embedFramed: 'Jako ramka',
  embedFramedText: 'Skopiuj to na swoją stronę. Co zmieni się tutaj, zmieni się tam samo.',
  embedRestyled: 'W twoich kolorach',
  embedRestyledText:
    'Dopisz do adresu, co ma być inaczej: ink (tekst), paper (tło), accent (wyróżnienia), font (serif, sans, mono), size (od 10 do 24), count (ile) i language (kod języka, na przykład pl).',
  embedFragment: 'Jako kawałek twojej strony',
  embedFragmentText:
    'Pod tym adresem jest sam HTML listy, z mikroformatami. Twój serwer go pobiera i wstawia; obowiązują twoje własne style.',
  embedNothing: 'Nic nie jest teraz ogłoszone.',
  forMachines: 'Dla programów',
  forMachinesText:
    'Wszystko, co jest ogłoszone publicznie, jest też jako JSON, bez klucza i do odczytania z każdej strony. Co w nim jest, opisuje OpenAPI.',
  apiDescribed: 'Opis interfejsu (OpenAPI)',
  apiTweetups: 'Najbliższe wieczory jako JSON',
};
