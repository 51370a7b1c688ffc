// What is said in Danish on the operator's pages; their long texts stand in views/operating.
import type { Catalogue } from '../catalogue.ts';
import { lists } from './operating-lists.ts';

export const operating: Catalogue['operating'] = {
  ...lists,
  reportsMore: { one: 'og en til', other: 'og {count} til' },
  dismissReports: 'Besvar flere på én gang',
  dismissHint:
    'Alle anmeldelser af det, du sætter kryds ved ovenfor, får dette svar, på mail, hvor der er skrevet en adresse. Klager forbliver åbne.',
  dismissWords: 'Svar til alle',
  dismissNow: 'Besvar dem med kryds',
  announcedLately: 'Senest oprettet',
  announcingTitle: 'Hvem der må oprette',
  announcing_open: 'Alle, med det samme.',
  'announcing_first-looked-at': 'Alle; den første aften venter på gennemsyn.',
  'announcing_by-invitation': 'De, der er inviteret eller allerede har oprettet en aften.',
  announcingChange: 'Ret',
  announcingHint:
    'Gælder med det samme og bliver ved, også efter en genstart. Herfra kan det ikke blive løsere end indstillingen ANNOUNCING.',
  announcingRule: 'Regel',
  announcingNow: 'Sådan gør vi',
  decline: 'Afvis',
  declineNow: 'Offentliggør ikke',
  declineHint: 'Ingen ser aftenen undtagen den, der har oprettet den, og som får en mail med denne grund.',
  blockDomain: 'Spær et helt domæne',
  blockDomainHint:
    'Det rammer alle, hvis adresse ender sådan efter @, også underdomæner. Først ser du, hvor mange vi kender dér.',
  domain: 'Domæne',
  domainShow: 'Vis, hvem det rammer',
  domainWrong: 'Det er ikke et domæne. Det ser sådan ud: example.org',
  domainMeets: {
    one: '{domain}: én person, vi kender. Personen bliver logget ud og får grunden at vide; kommende aftener, som ingen andre holder, bliver skjult.',
    other:
      '{domain}: {count} personer, vi kender. De bliver logget ud og får grunden at vide; kommende aftener, som ingen andre holder, bliver skjult.',
  },
  domainNow: 'Spær hele domænet',
  deed_declined: 'ikke offentliggjort',
  deed_dismissed_reports: 'anmeldelser besvaret samlet',
  deed_set_announcing: 'bestemt, hvem der må oprette',
  othersMeant: {
    one: 'Det gælder også endnu en aften fra dig: {titles}.',
    other: 'Det gælder også {count} andre aftener fra dig: {titles}.',
  },
  tweetupDeclinedSubject: 'Ikke offentliggjort: {title}',
  tweetupDeclinedHeading: 'Din aften bliver ikke offentliggjort',
  tweetupDeclinedWords:
    'Vi har set på din første aften og offentliggør den ikke. Kun du kan se den. Grunden:',

  hiddenSubject: 'Skjult: {name}',
  hiddenHeading: 'Vi har skjult noget',
  hiddenWords_series:
    'Vi har skjult din serie »{name}« og dens kommende aftener. Kun I værter kan stadig se dem, og serien offentliggør ikke længere noget af sig selv. Grunden:',
  hiddenWords_page: 'Vi har skjult din side her. Kun du kan stadig se den. Grunden:',
  hiddenWords_portrait: 'Vi har skjult dit billede: Også du ser dine forbogstaver her i stedet. Grunden:',
  hiddenWords_post: 'Vi har skjult et opslag på en opslagstavle: »{name}«. Grunden:',
  hiddenWords_blog: 'Vi har skjult din blog på en bys side: {name}. Grunden:',
  hiddenWords_sentence:
    'Vi har skjult dit svar på månedens spørgsmål: »{name}«. Kun du kan stadig se det. Grunden:',
  hiddenWords_picture: 'Vi har skjult et billede i albummet fra en aften: »{name}«. Grunden:',
  hiddenBlog:
    'De, der driver siden, har skjult din blog her, indtil de viser den igen. Grunden har du fået på mail.',
  hiddenSentence:
    'De, der driver siden, har skjult din sætning: Kun du kan stadig se den. Grunden har du fået på mail.',
  hiddenWhy: 'Du får denne mail, fordi det er dit hos {site}, eller fordi du er vært for aftenen.',
  shownSubject: 'Tilbage igen: {name}',
  shownHeading: 'Det er tilbage igen',
  shownWords: 'De, der kunne se det før, kan nu se det igen.',
  hiddenSeries:
    'De, der driver webstedet, har skjult denne side. Kun I værter kan se den. Grunden har I fået på mail.',
  hiddenPage:
    'De, der driver webstedet, har skjult din side, indtil de viser den igen. Grunden har du fået på mail.',
  hiddenPortrait:
    'De, der driver siden, har skjult dit billede, indtil de viser det igen. Grunden har du fået på mail.',
  hiddenPost: 'De, der driver siden, har skjult dette opslag. Grunden har du fået på mail.',

  reportOne: 'Anmeld',
  report: 'Anmeld noget',
  reportTitle: 'Anmeld noget',
  reportLead:
    'Er der noget her, der er ulovligt, sårende eller reklame? Et menneske ser på det, træffer en afgørelse og begrunder den.',
  reportAbout: 'Hvad drejer det sig om?',
  reportAboutHint: 'Sidens adresse, for eksempel /rostock/en-aften.',
  reportReason: 'Hvad er der med det?',
  reason_unlawful: 'Det er ulovligt',
  reason_hurtful: 'Det sårer nogen',
  reason_spam: 'Det er reklame eller svindel',
  reason_privacy: 'Det røber noget om nogen',
  reason_other: 'Noget andet',
  reportWords: 'Hvad præcis?',
  reportWordsHint:
    'Jo mere præcist, jo hurtigere går det: Hvilket sted, og hvorfor? Er det ulovligt, så skriv gerne hvilken lov.',
  reportEmail: 'Hvor skal vi svare?',
  reportEmailHint: 'Kun til det. Det går også uden adresse, men så hører du ikke, hvad der sker.',
  reportNow: 'Send',
  reportSentTitle: 'Tak, den er nået frem',
  reportSentText:
    'Et menneske ser på det. Har du skrevet en adresse, får du en mail med afgørelsen og grunden.',
  reportAboutMissing: 'Skriv, hvilken side det drejer sig om.',
  reportReasonMissing: 'Vælg, hvad der er med det.',
  reportWordsMissing: 'Skriv i en sætning eller to, hvad der er galt.',
  objectTitle: 'Klag',
  objectLead: 'Synes du, at afgørelsen er forkert? Skriv hvorfor. Et menneske ser på den igen og svarer dig.',
  objectWords: 'Hvorfor er den forkert?',
  objectGone: 'Linket er for gammelt. Skriv til os: {email}',

  reportReceivedSubject: 'Din anmeldelse er nået frem',
  reportReceivedHeading: 'Din anmeldelse er nået frem',
  reportReceivedWords:
    'Et menneske ser på den, ikke et program, og skriver til dig, hvad der er besluttet og hvorfor.',
  reportReceivedWhy:
    'Du får denne mail, fordi nogen har skrevet din adresse i en anmeldelse på {site}. Var det ikke dig, skal du ikke gøre noget.',
  reportAnsweredSubject: 'Om din anmeldelse',
  reportAnsweredHeading: 'Om din anmeldelse',
  reportAnsweredWords: 'Vi har set på den. Her er afgørelsen og grunden:',
  objectButton: 'Klag',
  objectLasts:
    'Synes du, at det er forkert, kan du klage her i seks måneder, gratis. Derefter eller i stedet kan du gå til et udenretsligt tvistbilæggelsesorgan eller til en domstol.',
  tweetupHiddenSubject: 'Skjult: {title}',
  tweetupHiddenHeading: 'Din aften er skjult',
  tweetupHiddenWords: 'Vi har skjult denne aften. Kun I værter kan stadig se den. Grunden:',
  tweetupLetGoSubject: 'Tilbage igen: {title}',
  tweetupAnnouncedSubject: 'Din aften er offentliggjort: {title}',
  tweetupLetGoHeading: 'Din aften er offentliggjort',
  tweetupLetGoWords: 'Nu kan alle se den og svare.',
  operatorHostWhy: 'Du får denne mail, fordi du er vært for denne aften.',
  addressBlockedSubject: 'Din adresse er spærret',
  addressBlockedHeading: 'Din adresse er spærret',
  addressBlockedWords: 'Med den kan du ikke længere logge ind på {site}, oprette noget eller svare. Grunden:',
  addressBlockedWhy: 'Du får denne mail, fordi din adresse er kendt hos {site}.',
  mayAnnounceSubject: 'Har du lyst til at oprette en aften?',
  mayAnnounceHeading: 'Har du lyst til at oprette en aften?',
  mayAnnounceWords:
    'De, der driver {site}, inviterer dig til at oprette aftener: for folk, der taler åbent og ærligt om deres arbejde. Det, du opretter, kan alle se med det samme.',
  mayAnnounceButton: 'Opret en aften',
  mayAnnounceWhy:
    'Du får denne mail, fordi nogen, der driver {site}, har skrevet din adresse. Af den bliver der kun gemt et fingeraftryk.',
  reportWaitsSubject: 'En anmeldelse venter',
  reportWaitsWords: 'Nogen har anmeldt noget eller klaget.',
  lookWaitsSubject: 'En første aften venter på gennemsyn',
  lookWaitsWords: 'Nogen opretter en aften for første gang.',
  operatorButton: 'Se og afgør',
  operatorWhy: 'Du får denne mail, fordi du er med til at drive {site} (ADMIN_EMAILS).',

  aboutTitle: 'Hvad det er',
  aboutDescription:
    'Aftener for folk, der taler åbent om deres arbejde: et svar på mail, et hashtag til alle netværk, en liste til at følge hinanden.',
  guideTitle: 'Sådan gør du',
  guideDescription:
    'Hvad »Work Out Loud« er, hvordan et tweetup foregår, hvordan du følger et hashtag, og hvordan du får en første konto.',
  languagesHeading: 'Sprog',
  languagesText:
    'Skrevet på: {originals}. Maskinoversat og endnu ikke læst igennem af nogen, der er vokset op med det: {translated}.',
  languagesHelp: 'Taler du et af dem? Fortæl os, hvad der lyder skævt. Hver sætning hjælper.',
  imprintTitle: 'Kolofon',
  privacyTitle: 'Databeskyttelse',
  offlineTitle: 'Ingen forbindelse lige nu',
  offlineText: 'Denne side ligger ikke på din enhed endnu. Så snart du er på nettet igen, går det videre.',
  offlineOwn: 'Er du logget ind, står din næste aften her, også uden net.',
  offlineAgain: 'Prøv igen',
  nextTitle: 'Min næste aften',
  nextKept: 'Din browser gemmer denne side og viser dig den også uden net, indtil du logger ud.',
  nextNothing: 'Du har ingen aften foran dig lige nu.',
  inviting: 'Hvem der inviterer mest',
  invitingCount: '{today} det seneste døgn, {all} til aftener, der stadig er på vej',
};
