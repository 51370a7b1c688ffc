// What is said about adding guests by hand and blocking them.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  addGuest: 'Jemanden eintragen',
  addTitle: 'Jemanden eintragen: {title}',
  addLead:
    'Für Menschen, die dir auf anderem Weg zugesagt haben. Wer hier nur mit Namen steht, hat einen Platz, ist nur für euch Gastgeber:innen zu sehen und bekommt keine Mails.',
  addEmailHint:
    'Mit einer Adresse geht stattdessen eine Einladung hinaus: Ein Knopf darin genügt, und die Person antwortet selbst. Bis dahin hält sie keinen Platz.',
  addNow: 'Eintragen',
  addedByHand: 'Von Hand eingetragen',
  takeOff: 'Streichen',
  saidAdded: 'Eingetragen.',
  saidTakenOff: 'Gestrichen. Der Platz ist wieder frei.',
  addedFull: 'Es ist voll, oder jemand wartet schon. Gib erst mehr Plätze frei.',
  removeKeepOutEverywhere: 'Und von allen meinen Abenden fernhalten, auch von schon zugesagten',
  blocked: 'Gesperrte Gäste',
  blockedTitle: 'Gesperrte Gäste',
  blockedLead:
    'Sie können bei keinem Abend antworten, den du ausrichtest. Gespeichert sind der Name und ein Fingerabdruck ihrer Adresse.',
  blockedNobody: 'Du hältst niemanden fern.',
  unblock: 'Wieder zulassen',
  saidUnblocked: 'Wieder zugelassen.',
} as const;

export const en: SameKeys<typeof de> = {
  addGuest: 'Add somebody',
  addTitle: 'Add somebody: {title}',
  addLead:
    'For people who told you in another way that they are coming. Anyone listed by name alone has a place, is visible to you hosts only, and gets no emails.',
  addEmailHint:
    'With an address an invitation goes out instead: one button in it is enough, and they answer for themselves. Until then they hold no place.',
  addNow: 'Add',
  addedByHand: 'Added by hand',
  takeOff: 'Strike off',
  saidAdded: 'Added.',
  saidTakenOff: 'Struck off. The place is free again.',
  addedFull: 'It is full, or somebody waits already. Make more places first.',
  removeKeepOutEverywhere: 'And keep them from all evenings of mine, also from those they said yes to',
  blocked: 'Guests kept away',
  blockedTitle: 'Guests kept away',
  blockedLead:
    'They can answer no evening that you host. What is kept is the name and a fingerprint of their address.',
  blockedNobody: 'You keep nobody away.',
  unblock: 'Let them in again',
  saidUnblocked: 'Let in again.',
};
