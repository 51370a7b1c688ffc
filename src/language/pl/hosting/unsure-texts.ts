// What is said on the page of what guests are unsure about, in Polish.
import type { de } from '../../../hosting/unsure-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
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
};
