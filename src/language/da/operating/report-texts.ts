// What is said about reporting and objecting, in Danish.
import type { de } from '../../../operating/report-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
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
  addressBlockedWords:
    'Med den kan du ikke længere logge ind hos {site}, oprette noget eller svare. Grunden:',
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
  lookWaitsSubject: 'En første aften venter på at blive set',
  lookWaitsWords: 'Nogen opretter en aften for første gang.',
  operatorButton: 'Se og afgør',
  operatorWhy: 'Du får denne mail, fordi du er med til at drive {site} (ADMIN_EMAILS).',
};
