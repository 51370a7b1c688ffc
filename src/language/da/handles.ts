// What is said about handles, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const handles: Catalogue['handles'] = {
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

  handleNotMastodon:
    'Det kan vi ikke læse som en Mastodon-konto. Den består af dit navn og din server, for eksempel @ana@example.social.',
  handleNotBluesky:
    'Det kan vi ikke læse som en Bluesky-konto. Den ligner en webadresse, for eksempel @ana.bsky.social eller @ana.example.org.',
  handleNotX:
    'Det kan vi ikke læse som en X-konto. Den har højst 15 bogstaver, tal eller understreger, for eksempel @AnaExample.',
  handleNotLinkedin:
    'Det kan vi ikke læse som en LinkedIn-profil. Det letteste er at kopiere adressen på din profil, for eksempel linkedin.com/in/ana-example.',
  handleNotThreads:
    'Det kan vi ikke læse som en Threads-konto. Den har højst 30 bogstaver, tal, punktummer eller understreger, for eksempel @ana.example.',
  handleNotBlog:
    'Det kan vi ikke læse som adressen på en blog. Det letteste er at kopiere den fra browseren, for eksempel https://ana.example.org.',
  handleNotOther:
    'Vi kan ikke finde nogen adresse i det. Skriv, hvad det hedder, og så adressen, for eksempel Codeberg https://codeberg.org/ana.',
  handleIsForAnotherNetwork:
    'Det hører til et andet netværk. Skriv det i det rigtige felt, og lad dette stå tomt, hvis du ikke har en konto her.',
  handleIsMailAddress:
    'Det er en mailadresse. Den skal ingen se her: Skriv din konto i stedet, eller lad feltet stå tomt.',
};
