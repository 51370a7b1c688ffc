// What is said about circles, in French.
import type { de } from '../../../circles/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { fr as city } from './city-texts.ts';
import { fr as letters } from './letter-texts.ts';
import { fr as life } from './life-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...letters,
  ...life,
  ...city,
  wishTitle: 'Un cercle après «\u202f{title}\u202f»',
  wishHeading: 'Un cercle après la soirée',
  wishLead:
    'Une soirée, c’est un début. Si tu en as envie, rejoins ensuite un cercle avec trois ou quatre autres personnes\u00a0: pendant douze semaines, on se raconte sur quoi on travaille et ce qu’on ne sait pas encore.',
  how: 'Comment les cercles se forment\u00a0: quatre ou cinq personnes, de préférence qui se sont encore peu croisées, avec une langue en commun. Personne ne reste sans cercle. Entre des possibilités aussi bonnes l’une que l’autre, c’est le hasard qui décide.',
  howHeading: 'Comment ça se passe',
  consent:
    'Les autres personnes de ton cercle reçoivent ton nom, ce sur quoi tu travailles et ton adresse mail ({email}), et personne d’autre.',
  until: 'Les cercles se forment le {day}. D’ici là, tu peux changer d’avis.',
  languagesLegend: 'Je peux parler de mon travail en',
  wish: 'J’aimerais un cercle',
  change: 'Changer les langues',
  takeBack: 'Finalement non',
  wished: 'Super\u202f! Tu auras un cercle, et un mail le moment venu.',
  takenBack: 'D’accord, pas de cercle pour toi.',
  isWished: 'Tu as demandé un cercle.',
  closed:
    'Un cercle se demande quand on vient ou qu’on était là, jusqu’à trois jours après la soirée. Ici, ce n’est pas possible en ce moment.',
  languageMissing:
    'Coche au moins une langue\u00a0: sans cela, nous ne trouverons personne avec qui tu puisses parler.',
  nameMissing:
    'Dis d’abord dans ta réponse comment tu t’appelles\u00a0: c’est ainsi que nous te présenterons.',
  toAnswer: 'Vers ta réponse',
  circleOthers: 'Avec toi dans le cercle',
  writeAll: 'Écrire au cercle',
  leaveHint:
    'Ton nom et ton adresse disparaissent de la page des autres. Les mails déjà arrivés restent chez eux.',
  leaveNow: 'Oui, quitter',
  proposalTitle: 'Cercles après «\u202f{title}\u202f»',
  proposalHeading: 'Cercles',
  notYetProposed:
    'Les cercles se forment le {day}, avec toutes les personnes qui en demandent un. Tu recevras alors un mail.',
  goesOut: 'Les présentations se font toutes seules\u00a0: {day}.',
  howMany: 'Cercles nés de cette soirée\u00a0: {circles}.',
  hostsSeeNothing:
    'Qui est dans un cercle avec qui, et ce qui s’y écrit, reste dans les cercles. Toi non plus, tu ne le vois pas.',
  sentOn: 'Envoyé\u00a0: {day}.',
  sendNow: 'Envoyer maintenant',
  proposedSubject: 'Les cercles après «\u202f{title}\u202f»',
  proposedPreview: 'Demain, nous faisons les présentations',
  proposedHeading: 'Les cercles sont formés',
  proposedWords:
    'De ta soirée sont nés des cercles\u00a0: des gens qui veulent continuer ensemble pendant douze semaines. Demain, nous faisons les présentations. Qui est avec qui reste entre eux\u202f; tu n’as rien à faire.',
  look: 'Voir les cercles',
  hostWhy: 'Tu reçois ce mail parce que tu organises cette soirée.',
  circleHeading: 'On te présente ton cercle',
  introduction:
    'Vous étiez à «\u202f{title}\u202f» et vous vouliez un cercle. Voici les autres, avec ce qui les occupe\u00a0:',
  firstDate:
    'Notre proposition pour une première rencontre\u00a0: {day}, {time}, comme ce soir-là. Au téléphone, à l’écran ou autour d’une table chez quelqu’un. Dites-vous si ça vous va.',
  firstTalk:
    'Pour commencer, un tour de table suffit\u00a0: sur quoi travailles-tu\u202f? Que ne sais-tu pas encore\u202f? Qu’est-ce qui aurait changé dans douze semaines\u202f?',
  toCircle: 'Vers ton cercle',
  memberWhy:
    'Tu reçois ce mail parce que tu as demandé un cercle après la soirée. Sur la page du cercle, tu peux le quitter à tout moment.',
  aloneSubject: 'Pas de cercle cette fois après «\u202f{title}\u202f»',
  aloneHeading: 'Personne d’autre n’a demandé de cercle cette fois',
  aloneWords:
    'Tu étais la seule personne à vouloir un cercle après cette soirée. Tu pourras le redire à la prochaine\u202f; et peut-être en parler à quelqu’un sur place.',
  toCircles: 'Cercles',
  wantsCircle: 'Continuer à quatre ou cinq\u202f?',
  leftCircle: 'Tu as quitté le cercle.',
  metTitle: 'Les gens que tu as rencontrés',
  metLead:
    'Avec qui tu étais à quelles soirées, et qui tu connais déjà à la prochaine. Pour tes yeux seulement.',
  metConsent:
    'Cela ne marche qu’entre personnes qui ont toutes dit oui et qui se sont montrées ce soir-là aux gens de la soirée. Si tu dis oui, tu figures aussi sur la page des autres qui étaient là et qui ont dit oui.',
  metRemember: 'Oui, retenez qui j’ai rencontré',
  metForget: 'Ne plus le retenir',
  metComing: 'Aux prochaines soirées',
  metKnown: 'Tu connais\u00a0:',
  metNotYet: 'Encore à rencontrer\u00a0:',
  metWho: 'Rencontres',
  metOrder: 'Les rencontres les plus récentes d’abord.',
  metNobody: 'Encore personne qui ait dit oui aussi. Ça viendra avec les soirées.',
  linkGoneText: 'Le cercle est terminé, et tout ce qui le concerne est supprimé.',
};
