// What is said about subscribing, in Danish.
import type { de } from '../../../subscribing/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as follow from './follow-texts.ts';

export const da: SameKeys<typeof de> = {
  ...follow.da,
  invitedSubject: '{host} inviterer dig: {what}',
  invitedPreview: 'En knap, hvis du vil høre mere. Ellers ikke noget.',
  invitedHeading: '{host} inviterer dig',
  invitedWords:
    '{host} holder aftener her og vil gerne have dig med. Med ét tryk får du en mail om mandagen, når der er noget på vej: {what}.',
  invitedButton: 'Ja, giv besked',
  invitedOnce: 'Det er den eneste mail om det. Gør du ikke noget, sletter vi din adresse efter syv dage.',
  invitedWhy: 'Du får denne mail, fordi {host} har givet {site} din adresse for at invitere dig én gang.',
  description: 'Aftener for folk, der taler åbent om deres arbejde.',
  heading: 'Gå ikke glip af noget',
  lead: 'Nye aftener, sådan som du helst vil have dem. Bliver en flyttet eller aflyst, retter den sig selv i din kalender.',
  googleCalendar: 'Google Kalender',
  appleAndOutlook: 'Apple og Outlook',
  calendarsHeading: 'Hold øje i kalenderen',
  calendarFile: 'Kalenderadresse (iCalendar)',
  ownCalendarReaders:
    'Den, der driver kalenderen, læser med: Hos Google kan Google se, hvor du går hen. På din egen enhed kan ingen andre se det.',
  ownCalendar: 'Din kalender',
  ownCalendarName: '{site}: mine aftener',
  ownCalendarLead:
    'Alle de aftener, du kommer til eller inviterer til, i din kalender. Det, der ændrer sig her, ændrer sig selv dér.',
  ownCalendarSecret:
    'Adressen er hemmelig: Den, der kender den, kan se, hvor du går hen. Lav en ny, hvis den er havnet i de forkerte hænder.',
  ownCalendarMake: 'Tilslut kalender',
  ownCalendarRenew: 'Ny adresse',
  ownCalendarEnd: 'Afbryd forbindelsen',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Vis på dit websted',
  embedTitle: 'Vis på dit websted',
  embedLead: 'Aftenerne i din by på dit eget websted: uden scripts og i dine farver.',
  embedFramed: 'Som en ramme',
  embedFramedText: 'Kopier det her ind på din side. Det, der ændrer sig her, ændrer sig selv dér.',
  embedRestyled: 'I dine farver',
  embedRestyledText:
    'Føj det, der skal være anderledes, til adressen: ink (skrift), paper (baggrund), accent (det fremhævede), font (serif, sans, mono), size (10 til 24), count (hvor mange) og language (da, de, en og så videre).',
  embedFragment: 'Som et stykke af din side',
  embedFragmentText:
    'På denne adresse er der kun listens HTML, med mikroformater. Din server henter det og sætter det ind; din egen stil gælder.',
  embedNothing: 'Der er ikke noget på vej lige nu.',
  forMachines: 'Til programmer',
  forMachinesText:
    'Alt, hvad der er offentligt, findes også som JSON, uden nøgle og til at læse fra enhver side. OpenAPI beskriver, hvad der står.',
  apiDescribed: 'Beskrivelse af grænsefladen (OpenAPI)',
  apiTweetups: 'Kommende aftener som JSON',
};
