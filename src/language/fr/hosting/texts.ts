// What is said to hosts when they look after an evening, and to guests about what they changed, in French.
import type { de } from '../../../hosting/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as adding from './adding-texts.ts';
import * as bluesky from './bluesky-texts.ts';
import * as cohosts from './cohost-texts.ts';
import * as guests from './guest-texts.ts';
import * as handingOver from './handing-over/texts.ts';
import * as guiding from './guiding/texts.ts';
import * as preparing from './preparing-texts.ts';
import * as unsure from './unsure-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...adding.fr,
  ...bluesky.fr,
  ...cohosts.fr,
  ...guests.fr,
  ...guiding.fr,
  ...handingOver.fr,
  ...preparing.fr,
  ...unsure.fr,
  editTitle: 'Modifier\u00a0: {title}',
  editHeading: 'Modifier la soirée',
  editLead:
    'Si tu changes l’heure ou le lieu, toutes les personnes qui viennent reçoivent un mail avec la nouvelle entrée d’agenda.',
  tell: 'Écrire aussi aux gens pour les autres changements',
  tellHint: 'Pour une faute de frappe, personne n’a besoin d’un mail.',
  saveChanges: 'Enregistrer',
  changed: 'C’est enregistré.',
  changedTold: {
    one: 'C’est enregistré. {count} personne reçoit un mail.',
    other: 'C’est enregistré. {count} personnes reçoivent un mail.',
  },
  changedMeanwhile:
    'Entre-temps, quelqu’un d’autre a aussi changé quelque chose. Rien n’est perdu\u00a0: regarde, et enregistre à nouveau si c’est ta version qui doit rester.',
  standsThere: '{field}\u00a0: il y a maintenant «\u202f{value}\u202f»',
  nothing: 'rien',
  isCancelled: 'La soirée est annulée et ne peut plus être modifiée.',
  edit: 'Modifier',
  cancelIt: 'Annuler',
  cancelTitle: 'Annuler\u00a0: {title}',
  cancelHeading: 'Annuler la soirée\u202f?',
  cancelLeadNobody:
    'Personne n’a encore dit oui\u00a0: aucun mail ne part. Tu peux revenir en arrière pendant dix minutes.',
  cancelLead: {
    one: '{count} personne reçoit un mail, dans dix minutes au plus tôt. D’ici là, tu peux revenir en arrière.',
    other:
      '{count} personnes reçoivent un mail, dans dix minutes au plus tôt. D’ici là, tu peux revenir en arrière.',
  },
  cancelWord: 'Pourquoi\u202f? Un mot pour les gens',
  cancelWordHint: 'Il figure dans le mail et sur la page.',
  cancelNow: 'Oui, annuler',
  tooLateToCancel: 'La soirée est passée\u00a0: il est trop tard pour l’annuler.',
  cancelledBanner: 'Annulée.',
  undo: 'Maintenir la soirée',
  undoHint: 'Personne n’a encore reçu de mail.',
  mailsLeave: {
    one: '{count} personne reçoit un mail à {time}. D’ici là, tu peux revenir en arrière.',
    other: '{count} personnes reçoivent un mail à {time}. D’ici là, tu peux revenir en arrière.',
  },
  movedBanner: 'Déplacée.',
  movedFrom: 'Avant\u00a0: {before}',

  rescheduledSubject: 'Changement\u00a0: {title}',
  rescheduledHeading: 'Quelque chose a changé pour la soirée',
  rescheduledWords: 'Voici ce qui change\u00a0:',
  fromTo: '{what}\u00a0: avant {before}, maintenant {now}',
  what: 'Titre',
  newDescription: 'La page dit maintenant autrement de quoi il s’agit.',
  stillComing:
    'La nouvelle entrée d’agenda est jointe à ce mail et remplace l’ancienne. Tu viens toujours\u202f?',
  cancelledSubject: 'Annulée\u00a0: {title}',
  cancelledHeading: 'La soirée n’aura pas lieu',
  cancelledWords: 'Malheureusement, nous devons annuler\u00a0:',
  cancelledCalendar: 'Ce mail contient l’annulation pour ton agenda.',
  theHosts: 'Les personnes qui organisent',
  thoseWhoInvite: 'les personnes qui invitent',
};
