// What is said about following by mail, on pages and in mails, in French.
import type { de } from '../../../subscribing/follow-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  inCity: 'à {city}',
  ofSeries: 'de la série «\u202f{name}\u202f»',
  rhythmWeekly: 'Le lundi, quand il y a du nouveau',
  rhythmAsItComes: 'Dès qu’une soirée est annoncée',
  yourAddress: 'Adresse mail',
  atAddress: 'À {email}',
  consentWeekly:
    'Un mail le lundi, quand il y a de nouvelles soirées {what}. Chaque mail permet d’arrêter d’un clic.',
  consentAtOnce: 'Un mail dès qu’il y a une nouvelle soirée {what}. Chaque mail permet d’arrêter d’un clic.',
  inThatCity: 'dans ta ville',
  lineLabel: 'Nouvelles soirées {what} par mail',
  newIn: 'Nouvelles soirées à',
  byMailTo: 'par mail à',
  tellMe: 'Préviens-moi',
  wish: 'J’aimerais une soirée',
  iInvite: 'J’invite',
  tableMissing: 'À {city}, il manque encore une table',
  youFollow: 'Tu suis les soirées {what} par mail\u00a0: {rhythm}.',
  toMine: 'Changer ou arrêter',
  sentTitle: 'Regarde dans tes mails',
  sentText: 'Nous t’avons envoyé un mail. Il n’y en aura d’autres que si tu appuies sur son bouton.',

  confirmSubject: 'Veux-tu des mails sur les soirées {what}\u202f?',
  confirmPreview: 'Plus qu’à confirmer.',
  confirmHeading: 'Plus qu’à confirmer',
  confirmWords: 'Quelqu’un, sans doute toi, veut savoir dès qu’il y a de nouvelles soirées {what}.',
  confirmButton: 'Voir et confirmer',
  confirmLasts: 'Sur la page, tu n’as plus qu’à appuyer sur un bouton. Le lien vaut sept jours.',
  confirmWhy:
    'Tu reçois ce mail parce que quelqu’un a inscrit ton adresse sur {site}. Si ce n’était pas toi, ne fais rien\u00a0: au bout de sept jours, tout est supprimé.',
  confirmLead: 'Nouvelles soirées {what}. {rhythm}.',
  confirmIt: 'Oui, envoyez-moi ces mails',
  confirmNotYou: 'Ce n’était pas toi\u202f? Alors ne fais rien. Au bout de sept jours, tout est supprimé.',
  confirmed: 'À partir de maintenant, tu reçois ces mails.',
  goneText:
    'Le lien du mail n’est plus valable. Demande à nouveau sur la page de la ville ou de la série, ou écris-nous\u00a0: {email}',

  followingTitle: 'Ce que tu reçois par mail',
  followingNothing: 'Tu ne reçois pas de mails de ce genre.',
  followingEnd: 'Arrêter',
  ratherWeekly: 'Plutôt le lundi',
  ratherAtOnce: 'Plutôt tout de suite',
  endText: 'Alors tu ne recevras plus de mails sur les nouvelles soirées {what}.',
  endedAlready: 'Ces mails sont déjà arrêtés.',

  newSubject: { one: '{count} nouvelle soirée {what}', other: '{count} nouvelles soirées {what}' },
  oneSubject: 'Nouveau\u00a0: {title}, {day}',
  newHeading: 'Nouvelles soirées {what}',
  seeCity: 'Tout ce qu’il y a à {city}',
  seeSeries: 'Vers la série {name}',
  howOften: 'Changer le rythme de ces mails',
  atOnceWhy:
    'Tu reçois ce mail parce que tu as demandé sur {site} des mails sur les nouvelles soirées {what}.',
  weeklyWhy:
    'Tu reçois ce mail parce que tu as demandé sur {site} des mails, le lundi, sur les nouvelles soirées {what}. Sans rien de nouveau, il n’en vient pas.',
  stopThis: 'Plus de mails sur les soirées {what}',

  wishLead:
    'Dis-nous où écrire quand il y en aura une. Dès que vous serez trois, nous vous prévenons\u00a0: il ne manquera alors plus qu’une table.',
  wishes: { one: '{count} personne l’aimerait déjà.', other: '{count} personnes l’aimeraient déjà.' },
  wouldHost: 'J’inviterais aussi moi-même',
  togetherSubject: 'Vous êtes assez pour une soirée à {city}',
  togetherPreview: 'Il ne manque plus que quelqu’un qui invite.',
  togetherHeading: 'Vous êtes assez',
  togetherWords: '{count} personnes aimeraient une soirée à {city}, toi aussi.',
  togetherHosts: { one: '{count} d’entre elles inviterait.', other: '{count} d’entre elles inviteraient.' },
  togetherNobody:
    'Personne n’a encore proposé d’inviter. Toi, peut-être\u202f? Une table et deux minutes suffisent.',
  togetherThen: 'Annoncer une soirée, c’est prévenir d’office toutes les personnes qui l’aimeraient.',
  togetherButton: 'Annoncer une soirée',
  togetherWhy: 'Tu reçois ce mail une seule fois, parce que tu as souhaité sur {site} une soirée à {city}.',
};
