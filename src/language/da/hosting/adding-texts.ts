// What is said about adding guests by hand and blocking them, in Danish.
import type { de } from '../../../hosting/adding-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  addGuest: 'Skriv nogen på',
  addTitle: 'Skriv nogen på: {title}',
  addLead:
    'Til dem, der har sagt ja til dig på en anden måde. Den, der kun står her med navn, har en plads, kan kun ses af jer værter og får ingen mails.',
  addEmailHint:
    'Med en adresse bliver der i stedet sendt en invitation: En knap i den er nok, så svarer personen selv. Indtil da er der ikke holdt en plads.',
  addNow: 'Skriv på',
  addedByHand: 'Skrevet på af en vært',
  takeOff: 'Stryg',
  saidAdded: 'Skrevet på.',
  saidTakenOff: 'Strøget. Pladsen er fri igen.',
  addedFull: 'Der er fuldt, eller nogen venter allerede. Giv først plads til flere.',
  removeKeepOutEverywhere: 'Og spær for alle mine aftener, også dem, der allerede er sagt ja til',
  blocked: 'Spærrede gæster',
  blockedTitle: 'Spærrede gæster',
  blockedLead:
    'De kan ikke svare på nogen aften, du holder. Vi gemmer navnet og et fingeraftryk af deres adresse.',
  blockedNobody: 'Du har ikke spærret nogen.',
  unblock: 'Luk ind igen',
  saidUnblocked: 'Lukket ind igen.',
};
