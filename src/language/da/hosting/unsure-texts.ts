// What is said on the page of what guests are unsure about, in Danish.
import type { de } from '../../../hosting/unsure-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  unsure: 'Gæsternes spørgsmål',
  unsureTitle: 'Gæsternes spørgsmål: {title}',
  unsureHeading: 'Gæsternes spørgsmål',
  unsureLead: 'Til at læse og udskrive før aftenen. I den rækkefølge, de svarede, og kun til jer.',
  unsureSilent: {
    one: 'Én til kommer og har ikke fortalt noget endnu.',
    other: '{count} til kommer og har ikke fortalt noget endnu.',
  },
  unsureNobody: 'Ingen har fortalt noget endnu. Alle bliver spurgt igen i påmindelsen dagen før.',
};
