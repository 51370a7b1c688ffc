// What is said when an evening becomes three, and when somebody else hosts the next one, in French.
import type { de } from '../../../../hosting/handing-over/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const fr: SameKeys<typeof de> = {
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
    'Ce que ça veut dire\u00a0: trouver une table, choisir un jour, demander à quelques personnes. Tu reçois le titre, le hashtag et la série, et le brouillon t’attend. Nous posons la question à {hosts}\u202f; dire oui, c’est un clic.',
  offerNow: 'Oui, j’organise la prochaine',
  offerIsMade: 'Tu l’as proposé. Dès qu’il y a un oui, tu reçois un mail. Nous avons demandé à {hosts}.',
  offerTakeBack: 'Finalement non',
  offerClosed:
    'Ce n’est pas possible pour l’instant\u00a0: cette soirée n’est pas encore passée, ou elle l’est depuis trop longtemps.',
  offerHosts: 'C’est déjà toi qui organises cette soirée.',

  offered: '{name} propose d’organiser la prochaine soirée.',
  offeredMeans:
    'Si tu dis oui, la prochaine soirée est aussi celle d’une autre personne\u00a0: {name}. Le brouillon, le hashtag et la série suivent. Toi, tu restes tant que tu veux.',
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
  agreedButton: 'Vers la soirée',
  agreedWhy: 'Tu reçois ce mail parce que tu as proposé d’organiser la prochaine soirée.',

  tiredHost: 'Tu aimerais passer la main\u202f?',
  tiredHint:
    'Avant qu’une série s’arrête, dis-le aux gens\u00a0: la page et le mail d’après soirée diront que quelqu’un peut continuer.',
  tiredNow: 'Dire aux gens que j’aimerais passer la main',
  tiredUndo: 'Finalement, je continue',
  tiredIs: 'Les gens lisent que quelqu’un peut continuer.',
  tiredGuests: {
    one: '{hosts} aimerait passer la main. Une seule visite suffit pour pouvoir organiser la prochaine soirée.',
    other:
      '{hosts} aimeraient passer la main. Il suffit d’être venu une fois pour organiser la prochaine soirée.',
  },
};
