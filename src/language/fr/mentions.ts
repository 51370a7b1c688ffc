// What is said about mentions on other sites, in French.
import type { Catalogue } from '../catalogue.ts';

export const mentions: Catalogue['mentions'] = {
  title: 'Depuis ton propre site',
  description: 'Dire oui avec un post sur son propre site, ou y raconter une soirée\u00a0: Webmention.',
  lead: 'Tu écris sur ton propre site\u202f? Alors tu peux dire oui depuis là, et ce que tu écris sur une soirée peut figurer sur son mur. Ça passe par Webmention\u00a0: ton site dit au nôtre qu’il parle d’une soirée, et nous allons voir.',
  answerHeading: 'Dire oui',
  answerHow:
    'Écris un post (h-entry) qui répond à la soirée (u-in-reply-to) et qui contient une réponse (p-rsvp)\u00a0: yes, maybe, interested ou no. «\u202finterested\u202f» compte comme un peut-être.',
  answerWhose:
    'Pour que nous sachions que le site est à toi\u00a0: inscris-le comme ton blog sous «\u202fÀ propos de moi\u202f», crées-y ta page, qui le montre, et renvoie depuis ta page d’accueil vers cette page avec «\u202frel=me\u202f». Ainsi, les deux le disent.',
  answerRules:
    'Ta réponse compte alors comme toute autre\u00a0: avec liste d’attente et date limite, et on ne te voit que si tu le dis ici. Tu reçois un mail avec le lien pour cela.',
  answerNobody:
    'Si le site n’appartient à personne d’ici, il ne prend aucune place et n’inscrit personne. C’est alors une mention comme les autres.',
  answerChange:
    'Si tu modifies le post, renvoie la mention\u00a0: c’est la nouvelle version qui compte. Si tu le supprimes et que tu la renvoies, ta réponse devient un non.',
  wallHeading: 'Raconter',
  wallHow:
    'Toute autre page qui renvoie à une soirée peut figurer sur son mur avec ses premières lignes\u00a0: si tout le monde peut te voir parmi les gens de la soirée et que le site est ton blog, ou si les personnes qui organisent ouvrent le mur à tout le monde. Supprime-la chez toi, et elle disparaît aussi ici.',
  byHandHeading: 'Envoyer à la main',
  byHandLead: 'Si ton site ne sait pas le faire tout seul, ça marche aussi ici.',
  source: 'Adresse de ton post',
  target: 'Adresse de la soirée',
  send: 'Envoyer',
  takenIn: 'Merci, nous allons voir dans un instant.',
  sourceWrong: 'Donne l’adresse d’une page qui commence par https://',
  sourceOurs: 'C’est une page d’ici. Il nous faut ton post, sur ton propre site.',
  targetWrong: 'Il n’y a pas de soirée annoncée ici à cette adresse.',
  targetOver: 'Cette soirée est passée depuis trop longtemps.',
  endpoint: 'Pour les programmes\u00a0: POST vers {address} avec source et target.',
  mentionsHeading: 'Pages qui parlent de cette soirée',
  mentionsLead: 'Elles nous l’ont dit d’elles-mêmes (Webmention). La plus récente d’abord.',
  howItWorks: 'Comment ça marche',
  fromOwnSite: 'Tu écris sur ton propre site\u202f? Il peut nous le dire tout seul.',
  becameWaiting: 'Nous allons la regarder.',
  becameAnswer: 'Compte comme la réponse de cette personne.',
  becameNotCounted: 'Une réponse, mais trop tard ou non valable.',
  becameOnWall: 'Figure sur le mur.',
  becameNotShown: 'Ne figure pas sur le mur\u00a0: elle ne vient de personne que l’on puisse voir.',
  becameUnanswered: 'N’a pas pu être jointe.',
};
