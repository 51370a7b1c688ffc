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
  checkWaiting: 'We’ll check in a moment whether this exists. No need to wait.',
  checkFound: 'Found.',
  checkFoundAs: 'Found: {name}',
  checkMissing: 'We couldn’t find this account. A typo?',
  checkUnanswered: 'The server didn’t answer. We’ll try again; there’s nothing you need to do.',
  checkNoBlog: 'We found nothing at this address. A typo?',
  checkFeed: 'Found, with a feed: {feed}',
  checkNoFeed: 'Found, but without a feed: so it won’t be in the list of blogs to take along.',

  elsewhere: 'Elsewhere: name and address',
  handleAudiences: 'Show single accounts to fewer people',
  handleAudiencesHint: 'Nobody sees an account unless they may see you.',
  handleAsMe: 'Anyone who can see me',
  handleForGuests: 'Only the guests',
  handleForNobody: 'Nobody',
};
