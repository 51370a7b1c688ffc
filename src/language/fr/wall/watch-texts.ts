// How to keep a hashtag in view on each network, in French.
import type { de } from '../../../wall/watch-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  watchHeading: 'Garder un œil sur #{hashtag}',
  watchLead:
    'Tous les réseaux ensemble sont ici sur le mur. Si tu préfères lire chez toi, voici comment\u00a0:',
  watchOpen: 'Ouvrir #{hashtag} sur {network}',
  watchMastodonFind: 'Tape #{hashtag} dans la recherche de ton serveur et ouvre le hashtag.',
  watchMastodonFollow:
    'Appuie sur «\u202fSuivre le hashtag\u202f»\u00a0: les posts arrivent alors sur ta page d’accueil.',
  watchMastodonColumns:
    'Pour une colonne à part, dans le navigateur\u00a0: sous «\u202fPréférences\u202f», «\u202fApparence\u202f», coche «\u202fActiver l’interface web avancée\u202f» et enregistre.',
  watchMastodonPin:
    'Ouvre le hashtag encore une fois. En haut de sa colonne, appuie sur l’icône des réglages, puis sur «\u202fÉpingler\u202f»\u00a0: elle reste.',
  watchBlueskyOpen: 'Ouvre le hashtag avec le lien d’ici, ou touche-le dans un post.',
  watchBlueskyLatest:
    'Choisis en haut «\u202fRécents\u202f» plutôt que «\u202fMeilleur\u202f», et fais-toi un marque-page.',
  watchBlueskyFeed:
    'Si quelqu’un a fait un fil pour le hashtag, il est sous «\u202fFils d’actu\u202f»\u00a0: épingle-le, et il a sa propre place sur ta page d’accueil.',
  watchXOpen: 'Ouvre le hashtag avec ton compte, et passe de «\u202fÀ la une\u202f» à «\u202fRécent\u202f».',
  watchXSave:
    'Appuie sur les trois points à côté de la recherche, puis sur «\u202fEnregistrer la recherche\u202f». Les colonnes sont payantes.',
  watchLinkedinOpen:
    'Ouvre la recherche avec le lien d’ici. Si LinkedIn propose «\u202fSuivre\u202f» à côté du hashtag, appuie dessus.',
  watchLinkedinSort:
    'Trie par «\u202fPlus récents\u202f» plutôt que par pertinence, et fais-toi un marque-page\u00a0: il n’y a pas de colonnes.',
  watchThreadsOpen: 'Ouvre le sujet avec le lien d’ici. Threads ne montre pas le croisillon.',
  watchThreadsRecent:
    'Passe à «\u202fRécents\u202f». Dans le navigateur, appuie ensuite sur l’icône d’épingle\u00a0: le sujet devient une colonne à côté de ton fil.',
  watchReader: 'Lecteur de feeds',
  watchReaderCopy:
    'Copie l’adresse du feed dans ton lecteur de feeds\u00a0: tout ce qui est au mur y arrive, sans compte.',
  watchReaderAll: 'Si tu veux toutes les soirées avec ce hashtag, prends le feed de la page du hashtag.',
};
