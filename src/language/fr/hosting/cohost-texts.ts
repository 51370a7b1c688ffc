// What is said about hosting together, in French.
import type { de } from '../../../hosting/cohost-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  hostsOf: 'Organisation',
  hostsTitle: 'Organisation\u00a0: {title}',
  hostsLead: 'Qui organise la soirée peut tout faire\u00a0: modifier, inviter, écrire, annuler.',
  hostSince: 'depuis le {day}',
  hostIsYou: 'c’est toi',
  hostAsked: 'Demandé, pas encore de réponse',
  hostAskedBy: '{name} a demandé le {day}',
  hostAskedInstead: '{name} a demandé le {day} et passe la main',
  askToHost: 'Demander à quelqu’un',
  askToHostHint: 'Le lien du mail vaut quatorze jours, une seule fois, et pour cette adresse seulement.',
  hostRole: 'Et ensuite\u202f?',
  hostAlong: 'Nous l’organisons ensemble',
  hostSeries: 'Nous organisons ensemble aussi les autres soirées de la série',
  hostInstead: 'Je passe la main\u00a0: dès que la personne dit oui, c’est elle qui organise, et plus moi',
  askNow: 'Demander',
  removeHost: 'Retirer',
  removeHostText: '{name} recevra un mail et ne pourra plus rien changer à cette soirée.',
  removeHostNow: 'Oui, retirer',
  takeBackHost: 'Annuler',
  leaveHosting: 'Arrêter',
  leaveHostingText:
    'Tu n’organiseras plus cette soirée et tu ne pourras plus rien y changer. Les autres continuent.',
  leaveHostingNow: 'Oui, j’arrête',
  lastHost: 'Personne d’autre n’organise cette soirée. Avant d’arrêter, confie-la à quelqu’un.',
  saidAsked: 'Le mail est en route.',
  saidTakenBack: 'C’est annulé. Le lien du mail n’ouvre plus rien.',
  saidHostRemoved: 'C’est fait.',
  saidNotAllowed: 'Ce n’est plus possible\u00a0: entre-temps, quelque chose a changé ici.',
  saidNowHosting: 'Quelle joie de t’avoir avec nous\u202f! Tu organises maintenant cette soirée.',
  saidLeft: 'Tu n’organises plus cette soirée.',
  askedHeldBack:
    'Cette soirée n’est pas publique en ce moment, aucun mail ne part donc. Demande dès qu’elle sera de nouveau visible.',
  askedHostsAlready: 'Cette personne organise déjà la soirée.',
  askedAlready: 'La question est déjà partie à cette adresse. Ne l’annule que s’il faut un nouveau mail.',
  askedTooMany: 'Dix suffisent. Retire d’abord quelqu’un.',
  askedEnoughToday:
    'Tu as déjà demandé trois fois aujourd’hui à cette adresse. Demain, ça marchera de nouveau.',

  hostInvitationTitle: 'Organiser ensemble\u00a0: {title}',
  hostInvitationLead: '{host} te demande si vous organisez cette soirée ensemble.',
  hostInvitationLeadSeries:
    '{host} te demande si vous organisez ensemble cette soirée et les suivantes de la série.',
  hostInvitationLeadInstead: '{host} aimerait te confier cette soirée.',
  hostInvitationDo:
    'Tu pourras alors tout modifier, inviter, écrire aux gens et annuler. Ton nom figure publiquement avec la soirée.',
  hostInvitationName: 'Comment t’appelles-tu\u202f?',
  hostInvitationYes: 'Oui, avec plaisir',
  hostInvitationNo: 'Si ça ne te dit rien, ne fais rien.',
  hostInvitationGone:
    'Ce lien est trop vieux, déjà utilisé ou annulé. Demandes-en un nouveau aux personnes qui organisent.',
  hostInvitationSubject: '{host} te demande\u00a0: {title}',
  hostInvitationPreview: '{when}. Vous l’organisez ensemble\u202f?',
  hostInvitationHeading: 'Tu organises cette soirée avec nous\u202f?',
  hostInvitationButton: 'Voir et décider',
  hostInvitationLasts:
    'Le lien vaut quatorze jours, une seule fois, et pour ton adresse seulement. Ne le fais pas passer.',
  hostInvitationWhy:
    'Tu reçois ce mail car {host} organise la soirée et a donné ton adresse sur {site}. Si tu ne fais rien, elle sera supprimée au bout de quatorze jours.',
  hostRemovedSubject: 'Tu n’organises plus cette soirée\u00a0: {title}',
  hostRemovedHeading: 'Tu n’organises plus cette soirée',
  hostRemovedWords: '{host} t’a retiré l’organisation. Si c’est une erreur, dis-le\u00a0:',
  hostRemovedWhy: 'Tu reçois ce mail parce que tu as organisé cette soirée.',
};
