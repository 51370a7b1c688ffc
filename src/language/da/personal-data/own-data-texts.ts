// What is said about a person's own data, in Danish.
import type { de } from '../../../personal-data/own-data-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  ownData: 'Mine data',
  ownDataLead: 'Alt, hvad der står her om {email}: til at tage med, til at rydde op i, til at slette.',
  ownDataFile: 'Som fil',
  ownDataFileText:
    'Dine oplysninger, svar, konti, samtykker med ordlyd og tidspunkt, det, du holder, og det, du har skrevet. Som JSON, der kan læses i ethvert tekstprogram.',
  ownDataDownload: 'Hent',
  correct: 'Berigtig',
  correctText:
    'Navn, sprog og konti retter du under »Om mig«, det, der står ved en aften, retter du ved dit svar.',
  security: 'Sikkerhed',
  securityLead: 'Hvad {email} åbner her, og hvordan du lukker det.',
  securityGoOn: 'Hvor du er logget ind, og hvilke enheder der kender dig',
  devices: 'Enheder, der kender dig',
  devicesText:
    'Dér valgte du »Husk på denne enhed«, da du svarede. De åbner de svar, du gav dér, og svarer med ét tryk; ingen er logget ind på dem.',
  noDevices: 'Ingen.',
  forgetDevice: 'Glem',
  deviceForgotten: 'Enheden kender dig ikke længere.',
  sessions: 'Hvor du er logget ind',
  sessionsText: 'Hvilke enheder det er, ved vi ikke: Vi skriver hverken browser eller IP-adresse ned.',
  sessionFacts: 'Siden {since}, senest {seen}',
  thisDevice: 'Denne enhed',
  passkeysGoOn: 'Log ind uden mail: med finger, ansigt eller pinkode',
  endSession: 'Log ud',
  endOthers: 'Log ud alle andre steder, glem alle enheder',
  sessionEnded: 'Du er logget ud dér.',
  leave: 'Slet alt',
  leaveText:
    'Dine svar, konti, tekster og mails forsvinder straks og alle steder. Ingen kan hente dem tilbage.',
  leaveGoOn: 'Videre til at slette',
  leaveLead:
    'Alt om {email} bliver slettet: svar og pladser, det, du har fortalt om dig selv, konti, samtaler, samtykker, det, du følger, mails, der ikke er sendt endnu, kladder, og at du har været her.',
  leaveStays:
    'Tidligere aftener, du har holdt, bliver stående uden dit navn. Har du sagt nej til flere mails, bliver det nej gemt som en kontrolsum.',
  leaveDuties: 'Først: Disse aftener holder du alene',
  leaveDutiesText: 'Gæsterne regner med dem. Giv dem videre til nogen, eller aflys dem, så kan du gå.',
  leaveHandOver: 'Giv videre',
  leaveNow: 'Ja, slet alt nu',
  hasLeft: 'Alt er slettet. Tak, fordi du var her.',
};
