// What is said when an announcement cannot be taken as it is, or has to wait, in Danish.
import type { de } from '../../../../tweetups/announcing/refusal-texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const da: SameKeys<typeof de> = {
  titleMissing: 'Giv aftenen en titel.',
  venueMissing: 'Skriv, hvor I mødes: en café, et bibliotek, et lokale.',
  dateMissing: 'Vælg en dag.',
  startsMissing: 'Skriv, hvornår det begynder, for eksempel 19:00.',
  endsWrong: 'Det er ikke et klokkeslæt. Skriv det sådan: 22:00.',
  timeIsSkipped: 'Det klokkeslæt findes ikke den dag: Uret bliver stillet frem den nat.',
  lastsTooLong: 'Det ville være mere end 18 timer. En aften må gerne gå ud over midnat, men ikke længere.',
  isPast: 'Det tidspunkt er allerede forbi.',
  isTooFar: 'Der er mere end to år til. Opret den, når den er tættere på.',
  capacityWrong: 'Pladser er et tal fra 1 og op. Lad feltet stå tomt, hvis der ikke er nogen grænse.',
  mayBringWrong: 'Op til tre er i orden.',
  onlineWrong: 'Det er ikke et link. Det begynder med https://',
  languageWrong: 'Vælg et af de her sprog.',
  onlyInvited:
    'Her opretter man aftener, når man er inviteret til det. Skriv til dem, der driver siden (se kolofonen), så inviterer de dig.',
  tooManyToday: 'Det var rigtig mange aftener i dag. I morgen kan du oprette flere.',
  waitsHeading: 'Venter på at blive set',
  hiddenHeading: 'Skjult',
  hiddenLead:
    'De, der driver siden, har skjult denne aften. Hvorfor, og hvordan du klager, står i mailen til dig.',
  hashtagTaken:
    'En anden aften har allerede det hashtag på den tid. Tag et andet, ellers bliver opslagene blandet sammen.',
};
