// What is said in Danish about the fediverse, and to it.
import type { Catalogue } from '../catalogue.ts';

export const federation: Catalogue['federation'] = {
  cityName: '{site} {city}',
  citySummary:
    'Aftener i {city} for folk, der skriver åbent om deres arbejde. Følg med, så hører du om hver ny aften.',
  seriesSummary: 'En række aftener i {city}: {name}.',
  siteSummary: 'Alle aftener på {site}, i alle byer.',
  summaryLine: '{day}, {time} · {place} · #{hashtag}',
  hostedBy: 'Vært: {names}',
  website: 'Websted',
  noteCancelled: '{title}, {day}, er aflyst.',
  noteBack: '{title}, {day}, bliver alligevel til noget.',
  noteMoved: '{title}: nu {day}, {time}, {place}.',
  pollQuestion:
    'Kommer du til »{title}«? Værterne får at vide, hvem der svarer her; du får en besked med linket til at ændre dit svar. Hvor mange der svarer hvad, siger vi ikke til nogen.',
  pollSeen: 'Ja, gæsterne må se mig',
  pollHosts: 'Ja, kun værterne ser mig',
  pollMaybe: 'Måske',
  pollNo: 'Ikke denne gang',

  ownLinksHeading: 'Dine links hos {site}',
  ownLinksWords: 'Her kan du se og ændre det, du har svaret.',
  ownDataLink: 'Dine data hos os (gælder i 15 minutter, kun én gang)',
  nothingYours:
    'Vi har ikke noget svar fra denne konto endnu. Følg byen: Under hver aften er der en afstemning, og ét tryk i den er dit svar.',
  ownLinksWhy: 'Du får denne besked, fordi du har skrevet privat til os.',

  follow: 'Følg i fediverset',
  followAtHome: 'Følg på {server}',
  followTitle: 'Følg {name} i fediverset',
  followLead:
    'Er du på Mastodon, Mobilizon, Friendica eller en anden server i fediverset? Så ser du hver ny aften dér, uden konto her.',
  homeQuestion: 'Din konto eller din server',
  byHandHeading: 'Eller søg',
  byHand: 'Kopier dette navn, sæt det ind i søgefeltet på din server, og følg.',
  copyHandle: 'Kopier navnet',

  askForLinksHeading: 'Allerede svaret i fediverset?',
  askForLinks:
    'Har du svaret i fediverset? Skriv privat til {handle}, lige hvad du vil: Du får de links tilbage, hvor du kan se og ændre det hele.',
  writePrivately: 'Skriv privat på {server}',

  madeKnown: 'Fediverset',
  madeKnownHeading: 'Gør kendt i fediverset',
  madeKnownTitle: 'Gør kendt i fediverset: {title}',
  madeKnownLead:
    'På Mastodon, Mobilizon og andre servere kan man følge {handle} og ser hver offentlig aften dér: titel, dag, sted, billede, beskrivelse og jeres navne, men ingen gæster.',
  staysHere: 'Denne aften bliver her og bliver ikke gjort kendt i fediverset.',
  takenBack:
    'Denne aften bliver ikke længere gjort kendt i fediverset. Andre servere er blevet bedt om at slette den.',
  onceAnnounced: 'Denne aften bliver gjort kendt i fediverset, så snart den er offentlig.',
  soon: 'Denne aften bliver gjort kendt i fediverset om lidt.',
  nobodyYet: 'Kan findes i fediverset. Ingen fulgte med endnu, da aftenen blev gjort kendt.',
  reach: { one: 'Gjort kendt for én konto, {servers}.', other: 'Gjort kendt for {count} konti, {servers}.' },
  onServers: { one: 'på én server', other: 'på {count} servere' },
  unreached: { one: 'Én server kunne ikke nås.', other: '{count} servere kunne ikke nås.' },
  onlyPublic: 'Kun offentlige aftener bliver gjort kendt i fediverset.',
  seriesTold: 'De offentlige aftener i denne serie bliver gjort kendt i fediverset.',
  seriesKept: 'Aftenerne i denne serie bliver her, medmindre du vælger noget andet for en af dem.',
  tell: 'Gør kendt',
  keep: 'Gør ikke kendt',
  keepHint:
    'Er aftenen allerede gjort kendt, beder vi andre servere om at slette den. Næsten alle gør det, men vi kan ikke tvinge dem.',

  servers: 'Fediverset',
  serversTitle: 'Servere i fediverset',
  serversLead: 'Hvem der følger byerne her fra andre servere, server for server.',
  serversNone: 'Ingen følger med andre steder fra endnu.',
  serverFollowers: { one: 'én konto følger med', other: '{count} konti følger med' },
  serverWaiting: { one: 'én besked venter', other: '{count} beskeder venter' },
  serverRests: 'svarer ikke; næste forsøg {moment}',
  serverBlocked: 'blokeret',
  accountBlocked: 'konto blokeret',
  blockServer: 'Bloker',
  unblock: 'Ophæv',
  blockHeading: 'Bloker en server eller en konto',
  blockHint:
    'Så kommer der ikke mere derfra, og der går ikke mere dertil; den, der følger derfra, holder op med at følge.',
  blockWhat: 'Server (example.social) eller konto (@ana@example.social, https://…)',
  blockWrong: 'Der er hverken en server eller en konto at finde under det navn.',
  blockedDone: 'Blokeret.',
  unblockedDone: 'Ikke længere blokeret.',
};
