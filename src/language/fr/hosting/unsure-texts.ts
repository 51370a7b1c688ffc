// What is said on the page of what guests are unsure about, in French.
import type { de } from '../../../hosting/unsure-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  unsure: 'Ce qui les fait hésiter',
  unsureTitle: 'Ce qui les fait hésiter\u00a0: {title}',
  unsureHeading: 'Ce qui les fait hésiter',
  unsureLead: 'À lire et à imprimer avant la soirée. Dans l’ordre des réponses, et rien que pour vous.',
  unsureSilent: {
    one: '{count} autre personne vient et n’a encore rien raconté.',
    other: '{count} autres personnes viennent et n’ont encore rien raconté.',
  },
  unsureNobody:
    'Personne n’a encore rien raconté. Dans le rappel, la veille, nous le demandons encore une fois à tout le monde.',
};
