// What is said about hosting together, in Polish.
import type { de } from '../../../hosting/cohost-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  hostsOf: 'Kto zaprasza',
  hostsTitle: 'Kto zaprasza: {title}',
  hostsLead: 'Kto organizuje wieczór, może wszystko: zmieniać, zapraszać, pisać, odwołać.',
  hostSince: 'od: {day}',
  hostIsYou: 'to ty',
  hostAsked: 'Pytanie wysłane, jeszcze bez odpowiedzi',
  hostAskedBy: 'Pyta {name}, wysłane: {day}',
  hostAskedInstead: 'Pyta {name} i przekazuje wieczór, wysłane: {day}',
  askToHost: 'Zapytaj kogoś',
  askToHostHint: 'Link w mailu jest ważny czternaście dni, jeden raz i tylko dla tego adresu.',
  hostRole: 'A potem?',
  hostAlong: 'Organizujemy razem',
  hostSeries: 'Organizujemy razem także następne wieczory cyklu',
  hostInstead: 'Przekazuję: gdy ta osoba powie „tak”, wieczór organizuje ona, a ja już nie',
  askNow: 'Zapytaj',
  removeHost: 'Usuń',
  removeHostText: '{name} dostanie maila i nic już w tym wieczorze nie zmieni.',
  removeHostNow: 'Tak, usuń',
  takeBackHost: 'Cofnij',
  leaveHosting: 'Zrezygnuj',
  leaveHostingText:
    'Nie organizujesz już wtedy tego wieczoru i nic w nim nie zmienisz. Pozostali robią dalej swoje.',
  leaveHostingNow: 'Tak, rezygnuję',
  lastHost: 'Organizujesz ten wieczór w pojedynkę. Zanim zrezygnujesz, przekaż go komuś.',
  saidAsked: 'Mail jest w drodze.',
  saidTakenBack: 'Cofnięte. Link w mailu już nic nie otwiera.',
  saidHostRemoved: 'Usunięte.',
  saidNotAllowed: 'To już niemożliwe: w międzyczasie coś się tu zmieniło.',
  saidNowHosting: 'Cudownie, że z nami jesteś! Od teraz współorganizujesz ten wieczór.',
  saidLeft: 'Nie organizujesz już tego wieczoru.',
  askedHeldBack:
    'Ten wieczór nie jest teraz publiczny, dlatego nie wyślemy maila. Zapytaj, gdy znowu będzie go widać.',
  askedHostsAlready: 'Ta osoba już organizuje ten wieczór.',
  askedAlready: 'Ten adres dostał już pytanie. Najpierw je cofnij, jeśli potrzebuje nowego maila.',
  askedTooMany: 'Dziesięć osób wystarczy. Najpierw kogoś usuń.',
  askedEnoughToday: 'Ten adres dostał dziś od ciebie trzy pytania. Jutro znowu można.',

  hostInvitationTitle: 'Zorganizujcie to razem: {title}',
  hostInvitationLead: '{host} pyta, czy zorganizujecie ten wieczór razem.',
  hostInvitationLeadSeries: '{host} pyta, czy zorganizujecie razem ten wieczór i następne z jego cyklu.',
  hostInvitationLeadInstead: '{host} chce ci przekazać ten wieczór.',
  hostInvitationDo:
    'Możesz wtedy wszystko zmieniać, zapraszać, pisać do gości i odwołać wieczór. Twoje imię jest przy nim publicznie widoczne.',
  hostInvitationName: 'Jak masz na imię?',
  hostInvitationYes: 'Tak, wchodzę w to',
  hostInvitationNo: 'Jeśli nie chcesz, po prostu nic nie rób.',
  hostInvitationGone:
    'Ten link jest za stary, wykorzystany albo cofnięty. Poproś osoby, które zapraszają, o nowy.',
  hostInvitationSubject: '{host} pyta: {title}',
  hostInvitationPreview: '{when}. Zorganizujecie to razem?',
  hostInvitationHeading: 'Zorganizujesz ten wieczór razem z nami?',
  hostInvitationButton: 'Zobacz i zdecyduj',
  hostInvitationLasts:
    'Link jest ważny czternaście dni, jeden raz i tylko dla twojego adresu. Nie przekazuj go dalej.',
  hostInvitationWhy:
    'Dostajesz tę wiadomość, bo {host} organizuje ten wieczór i podaje twój adres na stronie {site}. Jeśli nic nie zrobisz, usuniemy go po czternastu dniach.',
  hostRemovedSubject: 'Nie organizujesz już tego wieczoru: {title}',
  hostRemovedHeading: 'Nie organizujesz już tego wieczoru',
  hostRemovedWords:
    '{host} zdejmuje cię z listy osób organizujących ten wieczór. Daj znać, jeśli to pomyłka:',
  hostRemovedWhy: 'Dostajesz tę wiadomość, bo ten wieczór powstawał także z tobą.',
};
