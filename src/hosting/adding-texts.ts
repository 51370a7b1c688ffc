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
  removeKeepOutEverywhere: 'Und für alle meine Abende sperren, auch für schon zugesagte',
  blocked: 'Gesperrte Gäste',
  blockedTitle: 'Gesperrte Gäste',
  blockedLead:
    'Sie können bei keinem Abend antworten, den du ausrichtest. Gespeichert sind der Name und ein Fingerabdruck ihrer Adresse.',
  blockedNobody: 'Du hast niemanden gesperrt.',
  unblock: 'Entsperren',
  saidUnblocked: 'Entsperrt.',
} as const;

export const en: SameKeys<typeof de> = {
  addGuest: 'Add somebody',
  addTitle: 'Add somebody: {title}',
  addLead:
    'For people who told you in another way that they are coming. Anyone listed by name alone has a place, is visible to you hosts only, and gets no emails.',
  addEmailHint:
    'With an address, an invitation goes out instead: one button, and they reply for themselves. Until then they hold no place.',
  addNow: 'Add',
  addedByHand: 'Added by hand',
  takeOff: 'Remove',
  saidAdded: 'Added.',
  saidTakenOff: 'Removed. The place is free again.',
  addedFull: 'It’s full, or someone is already waiting. Make more places first.',
  removeKeepOutEverywhere: 'And block them from all my evenings, including those they said yes to',
  blocked: 'Blocked guests',
  blockedTitle: 'Blocked guests',
  blockedLead:
    'They can’t reply to any evening you host. We keep only the name and a fingerprint of their address.',
  blockedNobody: 'You haven’t blocked anyone.',
  unblock: 'Unblock',
  saidUnblocked: 'Unblocked.',
};
