// What is said about looking for a handle on its network, in Danish.
import type { de } from '../../../handles/check-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  checkWaiting: 'Vi ser efter om lidt, om den findes. Du behøver ikke vente.',
  checkFound: 'Fundet.',
  checkFoundAs: 'Fundet: {name}',
  checkMissing: 'Den konto kunne vi ikke finde. En slåfejl?',
  checkUnanswered: 'Serveren svarede ikke. Vi prøver igen; du skal ikke gøre noget.',
  checkNoBlog: 'På den adresse fandt vi ikke noget. En slåfejl?',
  checkFeed: 'Fundet, med feed: {feed}',
  checkNoFeed: 'Fundet, men uden feed: Derfor kommer den ikke med på listen over blogs.',

  elsewhere: 'Andre steder: navn og adresse',
  handleAudiences: 'Vis enkelte konti til færre',
  handleAudiencesHint: 'Ingen ser en konto, hvis de ikke må se dig.',
  handleAsMe: 'Dem, der kan se mig',
  handleForGuests: 'Kun gæsterne',
  handleForNobody: 'Ingen',
};
