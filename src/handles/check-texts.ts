// What is said about looking for a handle on its network, in both languages.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  checkWaiting: 'Wir sehen gleich nach, ob es das gibt. Du musst nicht warten.',
  checkFound: 'Gefunden.',
  checkFoundAs: 'Gefunden: {name}',
  checkMissing: 'Dieses Konto haben wir nicht gefunden. Ein Tippfehler?',
  checkUnanswered: 'Der Server hat nicht geantwortet. Wir versuchen es wieder; du musst nichts tun.',
  checkNoBlog: 'Unter dieser Adresse haben wir nichts gefunden. Ein Tippfehler?',
  checkFeed: 'Gefunden, mit Feed: {feed}',
  checkNoFeed: 'Gefunden, aber ohne Feed: In der Blogliste zum Mitnehmen fehlt es deshalb.',

  elsewhere: 'Anderswo: Name und Adresse',
  handleAudiences: 'Einzelne Konten weniger Menschen zeigen',
  handleAudiencesHint: 'Ein Konto sieht nie jemand, der dich selbst nicht sehen darf.',
  handleAsMe: 'Wer mich sieht',
  handleForGuests: 'Nur die Gäste',
  handleForNobody: 'Niemand',
} as const;

export const en: SameKeys<typeof de> = {
  checkWaiting: 'We will look in a moment whether this exists. You need not wait.',
  checkFound: 'Found.',
  checkFoundAs: 'Found: {name}',
  checkMissing: 'We did not find this account. A typo?',
  checkUnanswered: 'The server did not answer. We will try again; you need not do anything.',
  checkNoBlog: 'We found nothing at this address. A typo?',
  checkFeed: 'Found, with a feed: {feed}',
  checkNoFeed: 'Found, but without a feed: so it is missing from the list of blogs to take along.',

  elsewhere: 'Elsewhere: name and address',
  handleAudiences: 'Show single accounts to fewer people',
  handleAudiencesHint: 'Nobody sees an account who may not see you yourself.',
  handleAsMe: 'Whoever sees me',
  handleForGuests: 'Only the guests',
  handleForNobody: 'Nobody',
};
