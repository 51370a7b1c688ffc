// What is said to those whose series, page or post is hidden, in French.
import type { de } from '../../../operating/hiding-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  hiddenSubject: 'Masqué\u00a0: {name}',
  hiddenHeading: 'Nous avons masqué quelque chose',
  hiddenWords_series:
    'Nous avons masqué ta série «\u202f{name}\u202f» avec ses soirées à venir. Seules les personnes qui l’organisent la voient encore, et elle n’annonce plus rien toute seule. La raison\u00a0:',
  hiddenWords_page:
    'Nous avons masqué ta page ici. Personne d’autre que toi ne la voit encore. La raison\u00a0:',
  hiddenWords_portrait:
    'Nous avons masqué ta photo\u00a0: à sa place, tes initiales, pour toi aussi. La raison\u00a0:',
  hiddenWords_post: 'Nous avons masqué un post sur un mur\u00a0: «\u202f{name}\u202f». La raison\u00a0:',
  hiddenWords_blog: 'Nous avons masqué ton blog sur la page d’une ville\u00a0: {name}. La raison\u00a0:',
  hiddenWords_sentence:
    'Nous avons masqué ta réponse à la question du mois\u00a0: «\u202f{name}\u202f». Personne d’autre que toi ne la voit encore. La raison\u00a0:',
  hiddenWords_picture:
    'Nous avons masqué une photo de l’album d’une soirée\u00a0: «\u202f{name}\u202f». La raison\u00a0:',
  hiddenBlog: 'L’équipe du site a masqué ton blog ici jusqu’à nouvel ordre. La raison est dans ton mail.',
  hiddenSentence:
    'L’équipe du site a masqué ta phrase\u00a0: personne d’autre que toi ne la voit encore. La raison est dans ton mail.',
  hiddenWhy: 'Tu reçois ce mail parce que c’est à toi sur {site}, ou que tu organises la soirée.',
  shownSubject: 'De retour\u00a0: {name}',
  shownHeading: 'C’est de retour',
  shownWords: 'Les gens qui le voyaient avant peuvent le revoir maintenant.',
  hiddenSeries:
    'L’équipe du site a masqué cette page. Seules les personnes qui organisent la voient. La raison est dans votre mail.',
  hiddenPage: 'L’équipe du site a masqué ta page jusqu’à nouvel ordre. La raison est dans ton mail.',
  hiddenPortrait: 'L’équipe du site a masqué ta photo jusqu’à nouvel ordre. La raison est dans ton mail.',
  hiddenPost: 'L’équipe du site a masqué ce post. La raison est dans ton mail.',
};
