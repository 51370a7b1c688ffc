// What is said about the question of the month, in French.
import type { de } from '../../../question/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { fr as proposals } from './proposal-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...proposals,
  heading: 'La question du mois',
  title: 'La question du mois à {city}',
  titleMonth: '{city}, {month}\u00a0: {question}',
  description:
    'Une question pour {city}, avec une réponse en une phrase, sur son propre blog ou avec le hashtag.',
  chosenBy: 'Choisie par {name}.',
  none: 'Aucune question n’est encore choisie pour ce mois. C’est à la prochaine personne qui invite ici de le faire.',
  answerHeading: 'Réponds en une phrase',
  yourAnswer: 'Ta phrase',
  answerMissing: 'Écris une phrase.',
  name: 'Ton nom',
  nameMissing: 'Dis comment tu t’appelles.',
  audience: 'Qui peut la lire\u202f?',
  audienceNobody: 'Seulement qui organise la soirée',
  audienceGuests: 'Les gens des soirées de ce mois',
  audiencePublic: 'Tout le monde, plus tard aussi dans le récit',
  send: 'Répondre ainsi',
  takeBack: 'Retirer ma phrase',
  answered: 'Merci\u202f! Ta phrase est sur la page. Tu peux la changer ou la retirer quand tu veux.',
  takenBack: 'C’est retiré.',
  chosen:
    'Bien choisi. La question est maintenant sur la page de la ville, sur l’affichette et dans les mails.',
  alreadyAnswered: 'Quelqu’un a déjà répondu à cette question. Elle reste.',
  elsewhere:
    'Ou sur ton blog, ou n’importe où avec {hashtag}\u00a0: les posts publics qui le portent vont sur le mur de la soirée.',
  signIn: 'Me connecter et répondre',
  signInHint:
    'Sans mot de passe. Avec une invitation à une soirée, ou en suivant la ville, on répond directement depuis le mail.',
  answers: 'Ce qui a été répondu',
  answersOrder: 'Le plus récent d’abord.',
  answersNone: 'Rien encore que tu puisses lire. Lance-toi\u202f!',
  onlyHosts: 'pour toi seulement, qui organises',
  onlyGuests: 'pour les gens de la soirée seulement',
  earlier: 'Questions précédentes',
  chooseHeading: 'Quelle question sera-ce\u202f?',
  chooseLead:
    'Tu es la prochaine personne à inviter à {city}, c’est donc toi qui choisis la question pour {month}. Les réponses ouvriront la soirée.',
  chooseOwn: 'Une à moi',
  chooseOwnWords: 'Ta question',
  chooseOwnMissing: 'Écris ta question, ou prends l’une des nôtres.',
  choose: 'Poser cette question',
  allAnswers: 'Les réponses, et la tienne',
  roundUp: 'La question de la soirée était\u00a0: {question} Relis ce qui a été répondu.',
  mailWords: 'La question du mois\u00a0: {question}',
  mailLink: 'Répondre en une phrase',
  linkGone: 'Cette question n’est plus ouverte.',
};
