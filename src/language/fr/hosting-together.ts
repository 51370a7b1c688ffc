// What is said about hosting together, in French.
import type { Catalogue } from '../catalogue.ts';

export const together = {
  hostsOf: 'Organisation',
  hostsTitle: 'Organisation\u00a0: {title}',
  hostsLead: 'Qui organise la soirée peut tout faire\u00a0: modifier, inviter, écrire, annuler.',
  hostSince: 'depuis le {day}',
  hostIsYou: 'c’est toi',
  hostAsked: 'Demandé, pas encore de réponse',
  hostAskedBy: '{name} a demandé le {day}',
  hostAskedInstead: '{name} a demandé le {day} et passe la main',
  askToHost: 'Demander à quelqu’un',
  askToHostHint:
    'Le lien du mail est valable quatorze jours, une seule fois, et pour cette adresse seulement.',
  hostRole: 'Et ensuite\u202f?',
  hostAlong: 'Nous l’organisons ensemble',
  hostSeries: 'Nous organisons ensemble aussi les autres soirées de la série',
  hostInstead: 'Je passe la main\u00a0: dès que la personne dit oui, c’est elle qui organise, et plus moi',
  askNow: 'Demander',
  removeHost: 'Retirer',
  removeHostText: '{name} recevra un mail et ne pourra plus rien changer à cette soirée.',
  removeHostNow: 'Oui, retirer',
  takeBackHost: 'Retirer',
  leaveHosting: 'Arrêter',
  leaveHostingText:
    'Tu n’organiseras plus cette soirée et tu ne pourras plus rien y changer. Les autres continuent.',
  leaveHostingNow: 'Oui, j’arrête',
  lastHost: 'Personne d’autre n’organise cette soirée. Avant d’arrêter, confie-la à quelqu’un.',
  saidAsked: 'Le mail est en route.',
  saidTakenBack: 'C’est retiré. Le lien du mail n’ouvre plus rien.',
  saidHostRemoved: 'C’est fait.',
  saidNotAllowed: 'Ce n’est plus possible\u00a0: entre-temps, quelque chose a changé ici.',
  saidNowHosting: 'Chouette, te voilà avec nous\u202f! Tu organises maintenant cette soirée.',
  saidLeft: 'Tu n’organises plus cette soirée.',
  askedHeldBack:
    'Cette soirée n’est pas publique en ce moment, aucun mail ne part donc. Demande dès qu’elle sera de nouveau visible.',
  askedHostsAlready: 'Cette personne organise déjà la soirée.',
  askedAlready: 'La question est déjà partie à cette adresse. Ne la retire que s’il faut un nouveau mail.',
  askedTooMany: 'Dix suffisent. Retire d’abord quelqu’un.',
  askedEnoughToday:
    'Tu as déjà demandé trois fois aujourd’hui à cette adresse. Demain, ça marchera de nouveau.',

  hostInvitationTitle: 'Organiser ensemble\u00a0: {title}',
  hostInvitationLead: '{host} te propose d’organiser cette soirée ensemble.',
  hostInvitationLeadSeries:
    '{host} te propose d’organiser ensemble cette soirée et les suivantes de la série.',
  hostInvitationLeadInstead: '{host} aimerait te confier cette soirée.',
  hostInvitationDo:
    'Tu pourras alors tout modifier, inviter, écrire aux gens et annuler. Tout le monde verra ton nom sur la page de la soirée.',
  hostInvitationName: 'Comment t’appelles-tu\u202f?',
  hostInvitationYes: 'Oui, avec plaisir',
  hostInvitationNo: 'Si ça ne te dit rien, ne fais rien.',
  hostInvitationGone:
    'Ce lien est trop vieux, déjà utilisé ou retiré. Demandes-en un nouveau aux personnes qui organisent.',
  hostInvitationSubject: '{host} te propose d’organiser\u00a0: {title}',
  hostInvitationPreview: '{when}. Vous l’organisez ensemble\u202f?',
  hostInvitationHeading: 'Et si vous l’organisiez ensemble\u202f?',
  hostInvitationButton: 'Voir et décider',
  hostInvitationLasts:
    'Le lien est valable quatorze jours, une seule fois, et pour ton adresse seulement. Garde-le pour toi.',
  hostInvitationWhy:
    'Tu reçois ce mail car {host} organise la soirée et a donné ton adresse sur {site}. Si tu ne fais rien, elle sera supprimée au bout de quatorze jours.',
  hostRemovedSubject: 'Tu n’organises plus cette soirée\u00a0: {title}',
  hostRemovedHeading: 'Tu n’organises plus cette soirée',
  hostRemovedWords: '{host} a retiré ton nom de l’organisation. Si c’est une erreur, dis-le\u00a0:',
  hostRemovedWhy: 'Tu reçois ce mail parce que tu as organisé cette soirée.',

  thriceNow: 'Je serai là trois fois',
  thriceDates: 'Aussi {days}\u00a0: même jour de la semaine, même heure.',
  saidThrice:
    'Tu seras là trois fois. Ce qui est déjà publié, tu le vois ici. Ensuite, quelqu’un d’autre pourra continuer.',

  offerNext: 'J’organise la prochaine',
  offerNextTired: {
    one: '{hosts} aimerait passer la main. Tu organises la prochaine soirée\u202f?',
    other: '{hosts} aimeraient passer la main. Tu organises la prochaine soirée\u202f?',
  },
  offerTitle: 'Organiser la prochaine soirée',
  offerHeading: 'C’est toi qui organises la prochaine\u202f?',
  offerMeans:
    'Ce que ça veut dire\u00a0: trouver une table, choisir un jour, demander à quelques personnes. Tu reçois le titre, le hashtag et la série, et le brouillon t’attend. À qui nous posons la question\u00a0: {hosts}. Dire oui, c’est un clic.',
  offerNow: 'Oui, j’organise la prochaine',
  offerIsMade:
    'Tu l’as proposé, et la question est posée\u00a0: {hosts}. Dès qu’il y a un oui, tu reçois un mail.',
  offerTakeBack: 'Finalement non',
  offerClosed:
    'Ce n’est pas possible pour l’instant\u00a0: cette soirée n’est pas encore passée, ou elle l’est depuis trop longtemps.',
  offerHosts: 'C’est déjà toi qui organises cette soirée.',

  offered: '{name} propose d’organiser la prochaine soirée.',
  offeredMeans:
    'Si tu dis oui, {name} organise la prochaine soirée avec toi\u00a0: le brouillon, le hashtag et la série suivent. Tu restes tant que tu veux.',
  agreeNow: 'Oui, volontiers',
  saidAgreed: '{name} est au courant et organise la prochaine soirée.',

  offeredSubject: '{name} propose d’organiser la prochaine soirée',
  offeredHeading: '{name} propose d’organiser la prochaine',
  offeredWords: 'Après cette soirée, {name} a dit\u00a0: «\u202fJ’organise la prochaine.\u202f»',
  offeredButton: 'Voir et dire oui',
  offeredWhy: 'Tu reçois ce mail parce que tu organises cette soirée.',
  agreedSubject: 'Tu organises la prochaine\u00a0: {title}',
  agreedHeading: 'La prochaine soirée est la tienne',
  agreedWords: '{host} s’en réjouit. Le titre, le lieu et le hashtag sont déjà là\u00a0:',
  agreedMeans:
    'Ce que tu peux faire maintenant\u00a0: vérifier le jour et le lieu, publier, demander à quelques personnes en les appelant par leur nom. {host} t’aide si tu demandes.',
  agreedButton: 'Voir la soirée',
  agreedWhy: 'Tu reçois ce mail parce que tu as proposé d’organiser la prochaine soirée.',

  tiredHost: 'Tu aimerais passer la main\u202f?',
  tiredHint:
    'Avant qu’une série s’arrête, dis-le aux gens\u00a0: la page et le mail envoyé après la soirée diront que quelqu’un peut continuer.',
  tiredNow: 'Dire aux gens que j’aimerais passer la main',
  tiredUndo: 'Finalement, je continue',
  tiredIs: 'Les gens de la soirée lisent que quelqu’un peut continuer.',
  tiredGuests: {
    one: '{hosts} aimerait passer la main. Une seule visite suffit pour pouvoir organiser la prochaine soirée.',
    other:
      '{hosts} aimeraient passer la main. Une seule visite suffit pour pouvoir organiser la prochaine soirée.',
  },

  barMore: 'Plus',
  writeToAll: 'Écrire à tout le monde',
  whatNow: 'Et maintenant\u202f?',
  putAway: 'Pas maintenant',
  step_look:
    'C’est ta première soirée ici. Quelqu’un de l’équipe du site va la regarder, le plus souvent dans la journée. Ensuite elle est en ligne, et tu reçois un mail.',
  stepDo_look: 'La peaufiner d’ici là',
  step_words: 'On ne sait pas encore de quoi il s’agit. Deux phrases suffisent.',
  stepDo_words: 'Écrire quelques mots',
  step_picture: 'La soirée n’a pas encore d’image. Une de la table ou de la maison suffit.',
  stepDo_picture: 'Choisir une image',
  step_self: 'L’affiche ne dit pas encore sur quoi tu travailles et sur quoi tu hésites.',
  stepDo_self: 'Deux phrases sur toi',
  step_invite: 'Personne n’a encore reçu d’invitation. Qui aimerais-tu entendre\u202f?',
  stepDo_invite: 'Lancer les invitations',
  step_ask_again: { one: '{names} n’a pas encore répondu.', other: '{names} n’ont pas encore répondu.' },
  stepDo_ask_again: 'Écrire encore une fois',
  step_question:
    'Ta soirée est la prochaine ici, c’est donc à toi de choisir la question du mois. Les réponses ouvriront la soirée.',
  stepDo_question: 'Choisir la question',
  step_questions: 'C’est pour demain. Lis les questions des gens qui viennent.',
  stepDo_questions: 'Lire les questions',
  step_badges: 'Avec des badges, on se parle plus facilement.',
  stepDo_badges: 'Imprimer les badges',
  step_door: 'C’est aujourd’hui. À la porte, tu touches le nom de qui arrive.',
  stepDo_door: 'À l’entrée',
  step_projector: 'Tu as un projecteur\u202f? Montres-y ce que tout le monde écrit.',
  stepDo_projector: 'Le mur en grand',
  step_recap: 'C’était comment\u202f? Trois phrases, tant que c’est frais.',
  stepDo_recap: 'Écrire le récit',
  step_photo: 'Il n’y a pas encore de photo de la soirée. Une seule pour commencer, et d’autres suivront.',
  stepDo_photo: 'Ajouter une photo',
  step_thank: 'Un merci dans tes mots, ça reste.',
  stepDo_thank: 'Dire merci',
  step_again: 'C’est quand, la prochaine fois\u202f?',
  stepDo_again: 'Refaire une soirée',
  andMore: { one: '{names} et une autre personne', other: '{names} et {count} autres' },
} satisfies Partial<Catalogue['hosting']>;
