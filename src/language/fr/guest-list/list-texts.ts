// What is said on the people page about the people themselves, in French.
import type { de } from '../../../guest-list/list-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  toPeople: 'Qui vient, et où les retrouver',
  peopleComing: 'Qui vient',
  peopleHere: 'Qui est là',
  peopleThere: 'Qui était là',
  peopleTitle: '{heading}\u00a0: {title}',
  inOrder: 'Dans l’ordre des réponses. On voit ici les gens qui ont bien voulu.',
  thePeople: 'Les gens',
  isYou: 'c’est toi',
  wroteLast: 'Dernier texte',
  nobodyVisible: 'Il n’y a encore personne à voir. Chaque personne qui vient décide qui peut la voir.',
  strangersSeeLess:
    'Les gens qui ne se montrent qu’aux gens de la soirée apparaissent ici dès que tu as répondu et que tu passes par le lien de ton mail.',
  worksOn: 'Travaille sur',
  isUnsureAbout: 'Hésite sur',
  follow: 'Suivre {name}',
  mayCome: 'peut-être',
  waits: 'en liste d’attente',
  bringsAlong: { one: 'amène une personne', other: 'amène {count} personnes' },
  visibleFor: 'Visible pour\u00a0: {who}',
  visibleForAll: 'tout le monde',
  visibleForGuests: 'gens de la soirée',
  visibleForYou: 'qui invite',
  hostSeesAll:
    'Comme tu invites, tu vois toutes les personnes qui ont répondu, et à qui elles se montrent. Dans le fichier ne figurent que celles qui se montrent aux gens de la soirée ou à tout le monde.',
  isHere: 'est là',
  someAreHere: { one: '{count} personne est déjà là.', other: '{count} personnes sont déjà là.' },
};
