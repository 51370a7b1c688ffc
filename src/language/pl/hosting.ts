// What is said to hosts when they look after an evening, and to guests about what they changed, in Polish.
import type { Catalogue } from '../catalogue.ts';
import { guests } from './hosting-guests.ts';
import { together } from './hosting-together.ts';

export const hosting: Catalogue['hosting'] = {
  ...guests,
  ...together,
  draftHeading: 'Szkic: widzisz go tylko ty',
  draftLead:
    'Dopóki to szkic, nikt inny go nie znajdzie: nie ma go na żadnej liście ani w żadnym kalendarzu.',
  editDraftHeading: 'Zmień szkic',
  publish: 'Opublikuj',
  deleteDraft: 'Usuń szkic',
  deleteDraftHint: 'Potem go nie będzie. Gości jeszcze nie ma, więc nikt nie dostanie maila.',
  deleteDraftNow: 'Tak, usuń',

  again: 'Powtórz',
  againTitle: 'Jeszcze raz: {title}',
  againHeading: 'Ten sam wieczór jeszcze raz?',
  againLead: 'Następny raz: {day}, {starts}.',
  againText:
    'Przygotujemy szkic ze wszystkim, co ma ten wieczór. Zmienisz w nim, co chcesz, i opublikujesz, gdy będzie dobry.',
  againNow: 'Utwórz szkic',
  inviteAgain: {
    one: 'Jednego gościa z ostatniego razu możesz zaprosić ponownie.',
    few: '{count} gości z ostatniego razu możesz zaprosić ponownie.',
    many: '{count} gości z ostatniego razu możesz zaprosić ponownie.',
    other: '{count} gościa z ostatniego razu możesz zaprosić ponownie.',
  },
  inviteAgainNow: 'Zaproś jednym kliknięciem',

  unsure: 'Pytania gości',
  unsureTitle: 'Pytania gości: {title}',
  unsureHeading: 'Pytania waszych gości',
  unsureLead: 'Do przeczytania i wydrukowania przed wieczorem. W kolejności odpowiedzi i tylko dla was.',
  unsureSilent: {
    one: 'Przyjdzie jeszcze jedna osoba, która nic o sobie nie napisała.',
    few: 'Przyjdą jeszcze {count} osoby, które nic o sobie nie napisały.',
    many: 'Przyjdzie jeszcze {count} osób, które nic o sobie nie napisały.',
    other: 'Przyjdzie jeszcze {count} osoby, które nic o sobie nie napisały.',
  },
  unsureNobody:
    'Nikt jeszcze nic o sobie nie napisał. W przypomnieniu dzień wcześniej zapytamy wszystkich jeszcze raz.',

  editTitle: 'Zmień: {title}',
  editHeading: 'Zmień wieczór',
  editLead: 'Jeśli zmienisz czas albo miejsce, wszyscy goście dostaną maila z nowym wpisem do kalendarza.',
  tell: 'Napisz gościom także o innych zmianach',
  tellHint: 'Z powodu literówki nikt nie potrzebuje maila.',
  saveChanges: 'Zapisz zmiany',
  changed: 'Zapisane.',
  changedTold: {
    one: 'Zapisane. Jeden gość dostanie maila.',
    few: 'Zapisane. {count} gości dostanie maila.',
    many: 'Zapisane. {count} gości dostanie maila.',
    other: 'Zapisane. {count} gościa dostanie maila.',
  },
  changedMeanwhile:
    'W międzyczasie ktoś jeszcze coś zmienił. Nic z tego nie zginęło: spójrz na to i zapisz jeszcze raz, jeśli ma zostać twoja wersja.',
  standsThere: '{field}: jest tam teraz „{value}”',
  nothing: 'nic',
  isCancelled: 'Wieczór jest odwołany i nie da się go już zmienić.',
  edit: 'Zmień',
  cancelIt: 'Odwołaj',
  cancelTitle: 'Odwołaj: {title}',
  cancelHeading: 'Odwołać wieczór?',
  cancelLeadNobody:
    'Nikt jeszcze nie powiedział „tak”, więc nie wyślemy maila. Przez dziesięć minut możesz to cofnąć.',
  cancelLead: {
    one: 'Jeden gość dostanie maila, najwcześniej za dziesięć minut. Do tej pory możesz to cofnąć.',
    few: '{count} gości dostanie maila, najwcześniej za dziesięć minut. Do tej pory możesz to cofnąć.',
    many: '{count} gości dostanie maila, najwcześniej za dziesięć minut. Do tej pory możesz to cofnąć.',
    other: '{count} gościa dostanie maila, najwcześniej za dziesięć minut. Do tej pory możesz to cofnąć.',
  },
  cancelWord: 'Dlaczego? Słowo do gości',
  cancelWordHint: 'Będzie w mailu i na stronie.',
  cancelNow: 'Tak, odwołaj',
  tooLateToCancel: 'Wieczór już minął, nie da się go odwołać.',
  cancelledBanner: 'Odwołany.',
  undo: 'Jednak nie odwołuj',
  undoHint: 'Nikt jeszcze nie dostał maila.',
  mailsLeave: {
    one: 'Jeden gość dostanie maila o {time}. Do tej pory możesz to cofnąć.',
    few: '{count} gości dostanie maila o {time}. Do tej pory możesz to cofnąć.',
    many: '{count} gości dostanie maila o {time}. Do tej pory możesz to cofnąć.',
    other: '{count} gościa dostanie maila o {time}. Do tej pory możesz to cofnąć.',
  },
  movedBanner: 'Przeniesiony.',
  movedFrom: 'Wcześniej: {before}',

  rescheduledSubject: 'Zmiana: {title}',
  rescheduledHeading: 'W tym wieczorze coś się zmieniło',
  rescheduledWords: 'Teraz jest inaczej:',
  fromTo: '{what}: wcześniej {before}, teraz {now}',
  what: 'Tytuł',
  newDescription: 'Na stronie jest nowy opis wieczoru.',
  stillComing: 'Nowy wpis do kalendarza jest w załączniku i zastępuje stary. Przyjdziesz mimo to?',
  cancelledSubject: 'Odwołane: {title}',
  cancelledHeading: 'Wieczór się nie odbędzie',
  cancelledWords: 'Niestety musimy odwołać:',
  cancelledCalendar: 'W załączniku jest odwołanie dla twojego kalendarza.',
  theHosts: 'Osoby organizujące',
  thoseWhoInvite: 'osoby organizujące',
};
