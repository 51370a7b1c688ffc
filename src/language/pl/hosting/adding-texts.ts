// What is said about adding guests by hand and blocking them, in Polish.
import type { de } from '../../../hosting/adding-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  addGuest: 'Dopisz kogoś',
  addTitle: 'Dopisz kogoś: {title}',
  addLead:
    'Dla osób, które powiedziały ci „tak” w inny sposób. Kto jest tu tylko z imienia, ma miejsce, widzicie go tylko wy, którzy zapraszacie, i nie dostaje maili.',
  addEmailHint:
    'Z adresem wyślemy zamiast tego zaproszenie: wystarczy w nim jeden przycisk i ta osoba odpowie sama. Do tej pory nie zajmuje miejsca.',
  addNow: 'Dopisz',
  addedByHand: 'Dopisane ręcznie',
  takeOff: 'Skreśl',
  saidAdded: 'Dopisane.',
  saidTakenOff: 'Skreślone. Miejsce jest znowu wolne.',
  addedFull: 'Nie ma miejsc albo ktoś już czeka. Najpierw dodaj miejsca.',
  removeKeepOutEverywhere: 'I zablokuj na wszystkich moich wieczorach, także tych, na które jest już „tak”',
  blocked: 'Zablokowani goście',
  blockedTitle: 'Zablokowani goście',
  blockedLead:
    'Nie mogą zgłosić się na żaden wieczór, który organizujesz. Przechowujemy tylko imię i odcisk ich adresu.',
  blockedNobody: 'Nikt nie jest zablokowany.',
  unblock: 'Odblokuj',
  saidUnblocked: 'Odblokowane.',
};
