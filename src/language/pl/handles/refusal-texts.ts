// What is said about handles that cannot be read, in Polish.
import type { de } from '../../../handles/refusal-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  handleNotMastodon:
    'Nie wygląda to na konto Mastodona. Składa się ono z twojej nazwy i serwera, na przykład @ana@example.social.',
  handleNotBluesky:
    'Nie wygląda to na konto Bluesky. Przypomina ono adres internetowy, na przykład @ana.bsky.social albo @ana.example.org.',
  handleNotX:
    'Nie wygląda to na konto X. Ma ono najwyżej 15 liter, cyfr lub podkreśleń, na przykład @AnaExample.',
  handleNotLinkedin:
    'Nie wygląda to na profil LinkedIn. Najlepiej skopiuj adres swojego profilu, na przykład linkedin.com/in/ana-example.',
  handleNotThreads:
    'Nie wygląda to na konto Threads. Ma ono najwyżej 30 liter, cyfr, kropek lub podkreśleń, na przykład @ana.example.',
  handleNotBlog:
    'Nie wygląda to na adres bloga. Najlepiej skopiuj go z przeglądarki, na przykład https://ana.example.org.',
  handleNotOther:
    'Nie ma w tym żadnego adresu. Wpisz nazwę, a potem adres, na przykład Codeberg https://codeberg.org/ana.',
  handleIsForAnotherNetwork:
    'To należy do innej sieci. Wpisz to w jej polu, a to zostaw puste, jeśli nie masz tu konta.',
  handleIsMailAddress:
    'To adres e-mail. Nikt nie powinien go tu widzieć: wpisz swoje konto albo zostaw pole puste.',
};
