// What is said about hashtags and the wall, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const hashtags: Catalogue['hashtags'] = {
  missing: 'Nadaj wieczorowi hashtag, na przykład WOLRostock.',
  hasSpaces: 'Hashtag to jedno słowo, bez spacji. Wpisz tak: WOLRostock.',
  hasOtherCharacters: 'Hashtag składa się tylko z liter, cyfr i podkreśleń, na przykład WOLRostock.',
  tooShort: 'Hashtag jest za krótki: potrzebuje co najmniej 2 znaków.',
  tooLong: 'Hashtag jest za długi: może mieć najwyżej 50 znaków.',
  needsLetter: 'Hashtag potrzebuje co najmniej jednej litery, inaczej sieci go nie rozpoznają.',
  mixesScripts:
    'Hashtag miesza alfabety, na przykład łacińskie i cyrylickie litery, które wyglądają tak samo. Nikt go tak nie znajdzie: wpisz go jeszcze raz.',
};
