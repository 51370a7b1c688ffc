// What is said where evenings are listed: home, and the page of a hashtag, in French.
import type { de } from '../../../upcoming/texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  networks: 'Après, on se retrouve, sur n’importe quel réseau ou sans aucun.',
  look: 'Voir',
  begin: 'Pour commencer',
  nearby: 'Dans les environs',
  kilometres: '{count}\u00a0km',
  tableMissing: 'Dans ta ville, il manque encore une table',
  homeTitle: 'Work Out Loud\u00a0: des soirées dans ta ville',
  homeHeading: 'Raconte ce qui remplit tes journées.',
  homeLead:
    'Une soirée, une table, quelques personnes de ta ville. Même si tu cherches encore. Pas de conférence, pas de marketing, pas de compte.',
  whichCity: 'Dans quelle ville es-tu\u202f?',
  lookUp: 'Regarder',
  comingUp: 'À venir',
  soonestFirst: 'La prochaine soirée d’abord.',
  hashtagDescription: 'Les soirées avec #{hashtag}, et ce qu’on en a écrit.',
  cities: 'Villes',
  now: 'Maintenant',
  inLanguage: 'en {language}',
  full: 'complet, liste d’attente',
  placesLeft: { one: 'encore {count} place', other: 'encore {count} places' },
  ofSeries: 'Série {name}',
  emptyHeading: 'Rien n’est encore annoncé',
  emptyPageHeading: 'Rien de plus n’est encore annoncé',
  emptyLead:
    'Alors, à toi de commencer. Il ne te faut qu’une table et une soirée. Voici comment ça se passe\u00a0:',
  stepAnnounce: 'Annoncer',
  stepAnnounceText: 'Quelqu’un donne une soirée, un lieu et un hashtag. Deux minutes, un formulaire.',
  stepAnswer: 'Répondre',
  stepAnswerText: 'D’un clic depuis le mail, on dit oui, peut-être ou non. Sans compte.',
  stepMeet: 'Se retrouver',
  stepMeetText: 'On s’assoit dans une salle et on parle honnêtement de ce sur quoi on travaille.',
  stepFollow: 'Se suivre',
  stepFollowText: 'Tout le monde rentre avec une liste pour se retrouver, partout.',
  announceFirst: 'Annoncer la première soirée',
  noTweetupWithHashtag: 'Il n’y a pas encore de soirée avec ce hashtag.',
};
