// What is said about looking for a handle on its network, in Polish.
import type { de } from '../../../handles/check-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
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
};
