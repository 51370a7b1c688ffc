// What is said to hosts while they prepare an evening: drafts, and the same evening again, in French.
import type { de } from '../../../hosting/preparing-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  draftHeading: 'Brouillon\u00a0: tu es la seule personne à le voir',
  draftLead:
    'Tant que c’est un brouillon, personne d’autre ne le trouve\u00a0: il n’est dans aucune liste ni aucun agenda.',
  editDraftHeading: 'Modifier le brouillon',
  publish: 'Publier',
  deleteDraft: 'Supprimer le brouillon',
  deleteDraftHint:
    'Ensuite, il n’existe plus. Personne n’a encore répondu, personne ne recevra donc de mail.',
  deleteDraftNow: 'Oui, supprimer',

  again: 'Recommencer',
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
};
