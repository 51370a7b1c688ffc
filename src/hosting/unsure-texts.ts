// What is said on the page of what guests are unsure about.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  unsure: 'Fragen eurer Gäste',
  unsureTitle: 'Fragen eurer Gäste: {title}',
  unsureHeading: 'Fragen eurer Gäste',
  unsureLead: 'Zum Lesen und Ausdrucken vor dem Abend. In der Reihenfolge der Antworten, und nur für euch.',
  unsureSilent: {
    one: 'Eine weitere Person kommt und hat noch nichts erzählt.',
    other: '{count} weitere kommen und haben noch nichts erzählt.',
  },
  unsureNobody:
    'Noch hat niemand etwas erzählt. Mit der Erinnerung am Tag vorher werden alle noch einmal gefragt.',
} as const;

export const en: SameKeys<typeof de> = {
  unsure: 'What they’re unsure about',
  unsureTitle: 'What they’re unsure about: {title}',
  unsureHeading: 'What they’re unsure about',
  unsureLead: 'To read and to print before the evening. In the order people replied, and for you alone.',
  unsureSilent: {
    one: 'One more person is coming and has not said anything yet.',
    other: '{count} more are coming and have not said anything yet.',
  },
  unsureNobody:
    'Nobody has said anything yet. With the reminder the day before, everyone is asked once more.',
};
