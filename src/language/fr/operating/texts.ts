// What is said on the operator's pages; their long texts stand in views/operating, in French.
import type { de } from '../../../operating/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as admin from './admin-texts.ts';
import * as flood from './flood-texts.ts';
import * as hiding from './hiding-texts.ts';
import * as lists from './lists/texts.ts';
import * as reporting from './report-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...hiding.fr,
  ...admin.fr,
  ...flood.fr,
  ...lists.fr,
  ...reporting.fr,
  aboutTitle: 'Ce que c’est',
  aboutDescription:
    'Des soirées pour les gens qui parlent franchement de leur travail\u00a0: une réponse par mail, un hashtag pour tous les réseaux, une liste pour se suivre.',
  guideTitle: 'Mode d’emploi',
  guideDescription:
    'Ce que veut dire «\u202fWork Out Loud\u202f», comment se passe un tweetup, comment suivre un hashtag et ouvrir un premier compte.',
  imprintTitle: 'Mentions légales',
  privacyTitle: 'Confidentialité',
  offlineTitle: 'Pas de réseau',
  offlineText: 'Cette page n’est pas encore chez toi. Dès que tu as de nouveau du réseau, ça repart.',
  offlineOwn: 'Si ta connexion est ouverte, ta prochaine soirée s’affiche ici, même sans réseau.',
  offlineAgain: 'Réessayer',
  nextTitle: 'Ma prochaine soirée',
  nextKept: 'Ton navigateur garde cette page et te la montre même sans réseau, jusqu’à ta déconnexion.',
  nextNothing: 'Pour l’instant, tu n’as pas de soirée devant toi.',
  inviting: 'Qui invite le plus',
  invitingCount: '{today} en un jour, {all} pour des soirées encore à venir',
};
