// What is said about adding guests by hand and blocking them, in French.
import type { de } from '../../../hosting/adding-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  addGuest: 'Inscrire quelqu’un',
  addTitle: 'Inscrire quelqu’un\u00a0: {title}',
  addLead:
    'Pour les gens qui t’ont dit oui autrement. Inscrite par son seul nom, une personne a sa place, n’est visible que pour vous qui organisez, et ne reçoit pas de mails.',
  addEmailHint:
    'Avec une adresse, c’est une invitation qui part\u00a0: un bouton suffit, et la personne répond elle-même. D’ici là, elle n’occupe pas de place.',
  addNow: 'Inscrire',
  addedByHand: 'Inscription à la main',
  takeOff: 'Rayer',
  saidAdded: 'C’est inscrit.',
  saidTakenOff: 'C’est rayé. La place est de nouveau libre.',
  addedFull: 'C’est complet, ou quelqu’un attend déjà. Ouvre d’abord plus de places.',
  removeKeepOutEverywhere: 'Et bloquer pour toutes mes soirées, même celles avec un oui déjà donné',
  blocked: 'Personnes bloquées',
  blockedTitle: 'Personnes bloquées',
  blockedLead:
    'Elles ne peuvent répondre à aucune soirée que tu organises. Nous ne gardons que leur nom et une empreinte de leur adresse.',
  blockedNobody: 'Tu n’as bloqué personne.',
  unblock: 'Débloquer',
  saidUnblocked: 'C’est débloqué.',
};
