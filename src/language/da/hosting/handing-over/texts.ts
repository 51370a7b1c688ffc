// What is said when an evening becomes three, and when somebody else hosts the next one, in Danish.
import type { de } from '../../../../hosting/handing-over/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const da: SameKeys<typeof de> = {
  thriceNow: 'Jeg er der tre gange',
  thriceDates: 'Også {days}: samme ugedag, samme tid.',
  saidThrice:
    'Du er der tre gange. Det, der allerede er offentliggjort, ser du her. Derefter kan en anden fortsætte.',

  offerNext: 'Jeg holder den næste',
  offerNextTired: {
    one: '{hosts} vil gerne give stafetten videre. Holder du den næste aften?',
    other: '{hosts} vil gerne give stafetten videre. Holder du den næste aften?',
  },
  offerTitle: 'Hold den næste aften',
  offerHeading: 'Holder du den næste?',
  offerMeans:
    'Det betyder: finde et bord, vælge en dag, spørge et par stykker. Titel, hashtag og serie får du med, og kladden ligger klar. Vi spørger {hosts}; et ja er ét tryk.',
  offerNow: 'Ja, jeg holder den næste',
  offerIsMade: 'Du har tilbudt det. Så snart der er et ja fra {hosts}, får du en mail.',
  offerTakeBack: 'Alligevel ikke',
  offerClosed: 'Det går ikke lige nu: Aftenen er ikke slut endnu, eller den er for længe siden.',
  offerHosts: 'Du holder allerede selv aftenen.',

  offered: '{name} vil gerne holde den næste aften.',
  offeredMeans:
    'Siger du ja, hører den næste aften også til {name}: Kladde, hashtag og serie følger med. Du er med, så længe du vil.',
  agreeNow: 'Ja tak',
  saidAgreed: '{name} ved besked og holder den næste aften.',

  offeredSubject: '{name} vil gerne holde den næste aften',
  offeredHeading: '{name} vil gerne holde den næste',
  offeredWords: 'Efter denne aften sagde {name}: »Jeg holder den næste.«',
  offeredButton: 'Se og sig ja',
  offeredWhy: 'Du får denne mail, fordi du er vært for denne aften.',
  agreedSubject: 'Du holder den næste: {title}',
  agreedHeading: 'Den næste aften er din',
  agreedWords: '{host} er glad for det. Titel, sted og hashtag står der allerede:',
  agreedMeans:
    'Det kan du gøre nu: se på dag og sted, offentliggøre den, spørge et par stykker ved navn. {host} hjælper dig, hvis du spørger.',
  agreedButton: 'Til aftenen',
  agreedWhy: 'Du får denne mail, fordi du tilbød at holde den næste aften.',

  tiredHost: 'Vil du gerne give stafetten videre?',
  tiredHint:
    'Før en serie slutter, så sig det til dine gæster: På siden og i mailen efter aftenen står der så, at en anden kan fortsætte.',
  tiredNow: 'Sig til gæsterne, at jeg vil give stafetten videre',
  tiredUndo: 'Jeg fortsætter alligevel',
  tiredIs: 'Dine gæster læser, at en anden kan fortsætte.',
  tiredGuests: {
    one: '{hosts} vil gerne give stafetten videre. Har du været med en gang, kan du holde den næste aften.',
    other: '{hosts} vil gerne give stafetten videre. Har du været med en gang, kan du holde den næste aften.',
  },
};
