// What is said in Danish on the operator's pages; their long texts stand in views/operating.
import type { de } from '../../../operating/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as admin from './admin-texts.ts';
import * as flood from './flood-texts.ts';
import * as hiding from './hiding-texts.ts';
import * as lists from './lists/texts.ts';
import * as reporting from './report-texts.ts';

export const da: SameKeys<typeof de> = {
  ...hiding.da,
  ...admin.da,
  ...flood.da,
  ...lists.da,
  ...reporting.da,
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
  offlineTitle: 'Intet net lige nu',
  offlineText: 'Denne side har du ikke hos dig endnu. Så snart du er på nettet igen, går det videre.',
  offlineOwn: 'Er du logget ind, står din næste aften her, også uden net.',
  offlineAgain: 'Prøv igen',
  nextTitle: 'Min næste aften',
  nextKept: 'Din browser gemmer denne side og viser dig den også uden net, indtil du logger ud.',
  nextNothing: 'Du har ingen aften foran dig lige nu.',
  inviting: 'Hvem der inviterer mest',
  invitingCount: '{today} det seneste døgn, {all} til aftener, der stadig er på vej',
};
