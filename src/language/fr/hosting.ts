// What is said to hosts when they look after an evening, and to guests about what they changed, in French.
import type { Catalogue } from '../catalogue.ts';
import { guests } from './hosting-guests.ts';
import { together } from './hosting-together.ts';

export const hosting: Catalogue['hosting'] = {
  ...guests,
  ...together,
  draftHeading: 'Brouillon\u00a0: tu es la seule personne à le voir',
  draftLead:
    'Tant que c’est un brouillon, personne d’autre ne le trouve\u00a0: il n’est dans aucune liste ni aucun agenda.',
  editDraftHeading: 'Modifier le brouillon',
  publish: 'Publier',
  deleteDraft: 'Supprimer le brouillon',
  deleteDraftHint:
    'Ensuite, il n’existe plus. Personne n’a encore répondu, personne ne recevra donc de mail.',
  deleteDraftNow: 'Oui, supprimer',

  again: 'Refaire',
  againTitle: 'Encore une fois\u00a0: {title}',
  againHeading: 'La même soirée, encore une fois\u202f?',
  againLead: 'La prochaine fois serait\u00a0: {day}, {starts}.',
  againText:
    'Nous te préparons un brouillon avec tout ce que contient cette soirée. Tu y changes ce que tu veux, et tu le publies quand il te va.',
  againNow: 'Créer le brouillon',
  inviteAgain: {
    one: 'Tu peux inviter de nouveau {count} personne de la dernière fois.',
    other: 'Tu peux inviter de nouveau {count} personnes de la dernière fois.',
  },
  inviteAgainNow: 'Inviter en un clic',

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

  editTitle: 'Modifier\u00a0: {title}',
  editHeading: 'Modifier la soirée',
  editLead:
    'Si tu changes l’heure ou le lieu, toutes les personnes qui viennent reçoivent un mail avec le nouveau rendez-vous pour leur agenda.',
  tell: 'Écrire aussi aux gens de la soirée pour les autres changements',
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
  cancelWord: 'Pourquoi\u202f? Un mot pour les gens qui viennent',
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
  fromTo: '{what}\u00a0: {now}, au lieu de {before}',
  what: 'Titre',
  newDescription: 'La page dit maintenant autrement de quoi il s’agit.',
  stillComing:
    'Le nouveau rendez-vous pour ton agenda est joint à ce mail et remplace l’ancien. Tu viens toujours\u202f?',
  cancelledSubject: 'Annulée\u00a0: {title}',
  cancelledHeading: 'La soirée n’aura pas lieu',
  cancelledWords: 'Malheureusement, nous devons annuler\u00a0:',
  cancelledCalendar: 'Ce mail contient l’annulation pour ton agenda.',
  theHosts: 'Les personnes qui organisent',
  thoseWhoInvite: 'l’équipe qui invite',
};
