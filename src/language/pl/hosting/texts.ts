// What is said to hosts when they look after an evening, and to guests about what they changed, in Polish.
import type { de } from '../../../hosting/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as adding } from './adding-texts.ts';
import { pl as bluesky } from './bluesky-texts.ts';
import { pl as cohosts } from './cohost-texts.ts';
import { pl as guests } from './guest-texts.ts';
import { pl as guiding } from './guiding/texts.ts';
import { pl as handingOver } from './handing-over/texts.ts';
import { pl as preparing } from './preparing-texts.ts';
import { pl as unsure } from './unsure-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...adding,
  ...bluesky,
  ...cohosts,
  ...guests,
  ...guiding,
  ...handingOver,
  ...preparing,
  ...unsure,
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
