// What is said about moving in and out: bringing evenings from elsewhere, and taking everything along, in French.
import type { Catalogue } from '../catalogue.ts';

export const moving: Catalogue['moving'] = {
  heading: 'Déménager',
  inHeading: 'Apporter des soirées',
  inLead:
    'Depuis Meetup, Luma, Mobilizon, Gancio ou ton agenda. Nous lisons, tu choisis. Ce qui est à venir devient un brouillon\u202f; ce qui est passé va dans les archives de ta ville. Aucun mail ne part.',
  file: 'Un fichier',
  fileHint: 'Un agenda (.ics) ou un tableau (.csv), jusqu’à 5\u00a0Mo.',
  address: 'Ou une adresse',
  addressHint:
    'Celle d’un agenda (.ics), d’un groupe Meetup ou Mobilizon (https://…/@groupe) ou d’un site Gancio.',
  read: 'Lire et choisir',
  how: 'Où trouver le fichier\u202f?',
  howMeetup:
    'Meetup\u00a0: sur la page de ton groupe «\u202fEvents\u202f», puis «\u202fCalendar feed\u202f» (.ics)\u202f; avec Meetup Pro, aussi en CSV. Meetup ne donne pas les adresses mail des membres.',
  howLuma:
    'Luma\u00a0: dans l’agenda «\u202fSubscribe\u202f» (.ics)\u202f; ou un tableau avec les colonnes name, start_at, end_at, timezone et location.',
  howOther: 'Sinon\u00a0: un tableau avec les colonnes titre, date, heure, lieu et adresse suffit.',
  neither: 'Choisis un fichier, ou écris une adresse.',
  addressTooLarge:
    'Il y a là plus de 5\u00a0Mo. Télécharge le fichier, et choisis-en un ici avec moins d’années.',
  tooLarge: 'Le fichier dépasse 5\u00a0Mo. Prends-en un avec moins d’années.',
  unreadable: 'Il n’y a là ni agenda ni tableau que nous sachions lire. Il nous faut du .ics ou du .csv.',
  nothing:
    'Il n’y a là aucune soirée avec un titre et une date que nous comprenons. Un jour s’écrit de préférence ainsi\u00a0: 2026-12-03.',
  noAddress: 'Ce n’est pas une adresse publique. Elle commence par https://',
  unreachable:
    'Personne ne répond là-bas en ce moment. Réessaie plus tard, ou télécharge le fichier et choisis-le ici.',
  chooseTitle: 'Qu’est-ce qui vient avec toi\u202f?',
  chooseLead: {
    one: '{count} soirée trouvée. Source\u00a0: {source}.',
    other: '{count} soirées trouvées. Source\u00a0: {source}.',
  },
  more: {
    one: 'Voici les 200 dernières. Il en manque {count} plus ancienne\u00a0: pour elle, fais lire un fichier avec moins d’années.',
    other:
      'Voici les 200 dernières. Il en manque {count} plus anciennes\u00a0: pour elles, fais lire un fichier avec moins d’années.',
  },
  unread: {
    one: 'Nous n’avons pas compris la ligne {rows}. Il lui faut un titre et un jour écrit ainsi\u00a0: 2026-12-03.',
    other:
      'Nous n’avons pas compris {count} lignes ({rows}). Il faut à chacune un titre et un jour écrit ainsi\u00a0: 2026-12-03.',
  },
  toCome: 'À venir\u00a0: devient un brouillon',
  over: 'Passé\u00a0: va dans les archives',
  overNotYet: 'Tu pourras apporter des soirées passées dès que ta première soirée sera annoncée ici.',
  allDay: 'inscrite pour toute la journée, nous prenons 19 heures',
  city: 'Dans quelle ville\u202f?',
  cityMissing: 'Dis dans quelle ville ont lieu ces soirées.',
  cityUnknown: 'Nous ne connaissons pas cette ville. Écris-la comme sur la carte.',
  citySeveralPlaces: 'Plusieurs lieux portent ce nom. Écris celui de son adresse, comme il est ici.',
  yourFile: 'ton fichier',
  hashtag: 'Avec quel hashtag\u202f?',
  take: 'Apporter celles-ci',
  noneChosen: 'Coche au moins une soirée.',
  saidDrafts: { one: '{count} brouillon est prêt.', other: '{count} brouillons sont prêts.' },
  saidPast: {
    one: '{count} soirée est dans les archives.',
    other: '{count} soirées sont dans les archives.',
  },
  left: {
    one: '{count} soirée n’a pas suivi. Donne-lui un titre, essaie un autre hashtag ou, s’il y en a déjà eu beaucoup aujourd’hui, réessaie demain.',
    other:
      '{count} soirées n’ont pas suivi. Donne-leur un titre, essaie un autre hashtag ou, s’il y en a déjà eu beaucoup aujourd’hui, réessaie demain.',
  },
  toMine: 'Voir mes soirées',
  noVenue: 'Lieu à préciser',
  gone: 'Ce que tu apportes, nous ne le gardons qu’un jour. Fais-le lire encore une fois.',
  peopleHeading: 'Inviter les gens de là-bas',
  peopleLead:
    'Personne n’est inscrit ici d’office. Au sujet de cette ville ou de cette série, chaque personne reçoit un seul mail, avec ton nom et un bouton pour la suivre. Sans clic sur le bouton, nous n’écrivons plus jamais à ce sujet\u202f; au bout de sept jours, l’adresse est supprimée.',
  peopleLink: 'Inviter les gens de là-bas à suivre tes soirées',
  peopleWhat: 'Que pourront-ils suivre\u202f?',
  whatMissing: 'Choisis ce qu’ils pourront suivre.',
  peopleEmails: 'Adresses mail, une ou plusieurs',
  peopleEmailsHint:
    'Comme tu les as, avec ou sans noms. Seulement de personnes qui attendent des mails de toi.',
  peopleFile: 'Ou une liste',
  peopleFileHint:
    'La liste d’inscriptions de Luma, ou un autre tableau d’adresses mail (.csv), jusqu’à 2\u00a0Mo. Meetup n’en donne pas.',
  noAddresses: 'Il n’y a là aucune adresse mail.',
  peopleSend: 'Inviter une fois',
  peopleSent: { one: '{count} invitation part à {time}.', other: '{count} invitations partent à {time}.' },
  peopleLeft: {
    one: '{count} adresse de trop pour aujourd’hui\u00a0: invite-la demain.',
    other: '{count} adresses de trop pour aujourd’hui\u00a0: invite-les demain.',
  },
  peopleTakeBack: 'Annuler l’envoi',
  peopleTakenBack: 'C’est annulé. Personne n’en a rien su.',
  peopleTooLate: 'C’est trop tard\u00a0: au bout de dix minutes, les invitations partent.',
  peopleTooLarge: 'Le fichier dépasse 2\u00a0Mo. Prends-en un qui ne contient que les adresses.',
  peopleNotYet: 'Annonce d’abord une soirée\u00a0: nous saurons alors quelle ville ces gens peuvent suivre.',
  outHeading: 'Tout emporter',
  outLead:
    'Tes soirées avec tout ce qui va avec, dans un fichier ZIP que d’autres savent lire\u00a0: agenda (.ics), JSON, les listes de qui vient (.csv) comme sur leurs pages, et les images.',
  outAll: 'Toutes les soirées que j’organise',
  outSeries: 'Seulement la série «\u202f{name}\u202f»',
  outCareful:
    'Il contient des noms\u00a0: garde-le de façon que personne d’autre ne le voie, et pas plus longtemps qu’il ne faut.',
};
