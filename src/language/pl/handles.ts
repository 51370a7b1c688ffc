// What is said about handles, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const handles: Catalogue['handles'] = {
  checkWaiting: 'Zaraz sprawdzimy, czy to istnieje. Nie musisz czekać.',
  checkFound: 'Znalezione.',
  checkFoundAs: 'Znalezione: {name}',
  checkMissing: 'Nie ma takiego konta. Literówka?',
  checkUnanswered: 'Serwer nie odpowiada. Spróbujemy znowu; nie musisz nic robić.',
  checkNoBlog: 'Pod tym adresem nic nie ma. Literówka?',
  checkFeed: 'Znalezione, z feedem: {feed}',
  checkNoFeed: 'Znalezione, ale bez feedu, dlatego nie będzie go na liście blogów do zabrania.',

  elsewhere: 'Gdzie indziej: nazwa i adres',
  handleAudiences: 'Pokaż niektóre konta mniejszej liczbie osób',
  handleAudiencesHint: 'Konta nigdy nie zobaczy ktoś, kto nie może widzieć ciebie.',
  handleAsMe: 'Kto widzi mnie',
  handleForGuests: 'Tylko goście',
  handleForNobody: 'Nikt',

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
