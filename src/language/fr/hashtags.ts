// What is said about hashtags and the wall, in French.
import type { Catalogue } from '../catalogue.ts';

export const hashtags: Catalogue['hashtags'] = {
  missing: 'Donne un hashtag à ta soirée, par exemple WOLRostock.',
  hasSpaces: 'Un hashtag est un seul mot, sans espaces. Écris-le ainsi\u00a0: WOLRostock.',
  hasOtherCharacters:
    'Un hashtag n’a que des lettres, des chiffres et des tirets bas, par exemple WOLRostock.',
  tooShort: 'Le hashtag est trop court\u00a0: il faut au moins 2 caractères.',
  tooLong: 'Le hashtag est trop long\u00a0: 50 caractères au plus.',
  needsLetter: 'Il faut au moins une lettre dans le hashtag, sinon les réseaux ne le reconnaissent pas.',
  mixesScripts:
    'Le hashtag mélange des écritures, par exemple des lettres latines et cyrilliques qui se ressemblent. Personne ne le trouverait\u00a0: retape-le.',
};
