// What is said about subscribing, in French.
import type { Catalogue } from '../catalogue.ts';

export const subscribing: Catalogue['subscribing'] = {
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
  confirmLasts: 'Sur la page, tu n’as plus qu’à appuyer sur un bouton. Le lien est valable sept jours.',
  confirmWhy:
    'Tu reçois ce mail parce que quelqu’un a inscrit ton adresse sur {site}. Si ce n’était pas toi, tu n’as rien à faire\u00a0: au bout de sept jours, tout est supprimé.',
  confirmLead: 'Nouvelles soirées {what}. {rhythm}.',
  confirmIt: 'Oui, envoyez-moi ces mails',
  confirmNotYou:
    'Ce n’était pas toi\u202f? Alors tu n’as rien à faire. Au bout de sept jours, tout est supprimé.',
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
  seeSeries: 'Voir la série {name}',
  howOften: 'Changer le rythme de ces mails',
  atOnceWhy:
    'Tu reçois ce mail parce que tu as demandé sur {site} des mails sur les nouvelles soirées {what}.',
  weeklyWhy:
    'Tu reçois ce mail parce que tu as demandé sur {site} des mails, le lundi, sur les nouvelles soirées {what}. Sans nouveauté, pas de mail.',
  stopThis: 'Ne plus recevoir de mails sur les soirées {what}',

  wishLead:
    'Dis-nous où écrire quand il y en aura une. Dès que vous serez trois, nous vous prévenons\u00a0: il ne manquera alors plus qu’une table.',
  wishes: { one: '{count} personne en a déjà envie.', other: '{count} personnes en ont déjà envie.' },
  wouldHost: 'J’inviterais aussi moi-même',
  togetherSubject: 'Il y a assez de monde pour une soirée à {city}',
  togetherPreview: 'Il ne manque plus que quelqu’un qui invite.',
  togetherHeading: 'Le compte est bon',
  togetherWords: '{count} personnes aimeraient une soirée à {city}, toi aussi.',
  togetherHosts: { one: '{count} d’entre elles inviterait.', other: '{count} d’entre elles inviteraient.' },
  togetherNobody:
    'Personne n’a encore proposé d’inviter. Toi, peut-être\u202f? Une table et deux minutes suffisent.',
  togetherThen: 'Annoncer une soirée, c’est prévenir d’office toutes les personnes qui en ont envie.',
  togetherButton: 'Annoncer une soirée',
  togetherWhy: 'Tu reçois ce mail une seule fois, parce que tu as souhaité sur {site} une soirée à {city}.',

  invitedSubject: '{host} t’invite aux soirées {what}',
  invitedPreview: 'Un bouton, si tu veux en entendre parler. Rien de plus sinon.',
  invitedHeading: '{host} t’invite',
  invitedWords:
    '{host} organise ici des soirées et aimerait te compter parmi nous. Un clic, et tu reçois un mail le lundi quand il y a de nouvelles soirées {what}.',
  invitedButton: 'Oui, tenez-moi au courant',
  invitedOnce:
    'C’est le seul mail à ce sujet. Si tu ne fais rien, nous supprimons ton adresse au bout de sept jours.',
  invitedWhy: 'Tu reçois ce mail car {host} a donné ton adresse à {site} pour t’inviter une fois.',
  description: 'Des soirées pour les gens qui parlent franchement de leur travail.',
  heading: 'Ne rien manquer',
  lead: 'Les nouvelles soirées, comme tu préfères les recevoir. Si l’une est déplacée ou annulée, ton agenda change tout seul.',
  googleCalendar: 'Google Agenda',
  appleAndOutlook: 'Apple et Outlook',
  calendarsHeading: 'Dans ton agenda',
  calendarFile: 'Adresse d’agenda (iCalendar)',
  ownCalendarReaders:
    'Qui gère l’agenda peut le lire\u00a0: chez Google, Google voit où tu vas. Sur ton propre appareil, personne d’autre ne le voit.',
  ownCalendar: 'Ton agenda',
  ownCalendarName: '{site}\u00a0: mes soirées',
  ownCalendarLead:
    'Toutes les soirées où tu viens ou que tu organises, dans ton agenda. Ce qui change ici y change tout seul.',
  ownCalendarSecret:
    'L’adresse est secrète\u00a0: qui la connaît voit où tu vas. Fais-en une nouvelle si elle est tombée dans de mauvaises mains.',
  ownCalendarMake: 'Relier un agenda',
  ownCalendarRenew: 'Nouvelle adresse',
  ownCalendarEnd: 'Couper le lien',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Afficher sur ton site',
  embedTitle: 'Afficher sur ton site',
  embedLead: 'Les soirées de ta ville sur ton propre site\u00a0: sans scripts, et dans tes couleurs.',
  embedFramed: 'Dans un cadre',
  embedFramedText: 'Copie ceci dans ta page. Ce qui change ici y change tout seul.',
  embedRestyled: 'Dans tes couleurs',
  embedRestyledText:
    'Ajoute à l’adresse ce qui doit changer\u00a0: ink (texte), paper (fond), accent (ce qui ressort), font (serif, sans, mono), size (de 10 à 24), count (combien) et language (par exemple fr).',
  embedFragment: 'Comme un morceau de ta page',
  embedFragmentText:
    'À cette adresse, il n’y a que le HTML de la liste, avec des microformats. Ton serveur va le chercher et l’insère\u202f; tes propres styles s’appliquent.',
  embedNothing: 'Rien n’est annoncé pour l’instant.',
  forMachines: 'Pour les programmes',
  forMachinesText:
    'Tout ce qui est annoncé publiquement existe aussi en JSON, sans clé et lisible depuis n’importe quelle page. OpenAPI décrit ce qu’il dit.',
  apiDescribed: 'Description de l’interface (OpenAPI)',
  apiTweetups: 'Prochaines soirées en JSON',
};
