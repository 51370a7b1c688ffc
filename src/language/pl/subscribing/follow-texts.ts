// What is said about following by mail, on pages and in mails, in Polish.
import type { de } from '../../../subscribing/follow-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
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
    'Dostajesz tę wiadomość, bo ktoś wpisał twój adres na stronie {site}. Jeśli to nie ty, po prostu nic nie rób: po siedmiu dniach wszystko będzie usunięte.',
  confirmLead: 'Nowe wieczory {what}. {rhythm}.',
  confirmIt: 'Tak, przysyłajcie te maile',
  confirmNotYou: 'To nie ty? Po prostu nic nie rób. Po siedmiu dniach wszystko będzie usunięte.',
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
};
