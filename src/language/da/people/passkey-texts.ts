// What is said about passkeys, in Danish.
import type { de } from '../../../people/passkey-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  passkeys: 'Adgangsnøgler',
  passkeysLead:
    'En adgangsnøgle (passkey) er en nøgle på din enhed: Du logger ind med finger, ansigt eller pinkode uden at vente på en mail. Mailen virker stadig.',
  passkeysStore:
    'Her bliver kun den offentlige del af nøglen. Fingeraftryk, ansigt og pinkode forlader aldrig din enhed.',
  passkeyAdd: 'Tilføj adgangsnøgle',
  passkeyName: 'Hvad skal den hedde?',
  passkeyNameHint: 'Så du kan kende den igen, for eksempel »Telefon«.',
  passkeyNeedsScript:
    'Til det skal din browser have JavaScript og adgangsnøgler. Uden dem virker alt andet som altid, med linket på mail.',
  passkeyFailed: 'Det lykkedes ikke. Prøv igen, eller brug mailen.',
  passkeyAdded: 'Din adgangsnøgle er på plads. Du har også fået en mail om det.',
  passkeyRemoved: 'Adgangsnøglen er slettet. Slet den også på din enhed.',
  passkeyRefused: 'Det lykkedes ikke. Prøv igen.',
  passkeyRemove: 'Slet',
  passkeySince: 'Siden {since}, ikke brugt endnu',
  passkeyFacts: 'Siden {since}, senest {used}',
  passkeyThis: 'Det er den, du er her med lige nu',
  passkeySignIn: 'Log ind med adgangsnøgle',
  passkeySignInRefused: 'Det gik ikke med den adgangsnøgle. Prøv igen, eller brug mailen.',
  passkeyOr: 'Eller uden mail',
  passkeyFirst:
    'Driftssiderne åbner kun med en adgangsnøgle (ADMIN_PASSKEYS). Tilføj din første, så går det videre.',
  passkeyConfirm:
    'Vis med en af dine adgangsnøgler, at det er dig. Så åbner driftssiderne, og du kan ændre adgangsnøgler.',
  passkeyConfirmNow: 'Bekræft med adgangsnøgle',
  passkeyLost:
    'Har du ingen af dine adgangsnøgler mere? Den, der passer serveren, sætter ADMIN_PASSKEYS til optional og genstarter; så tilføjer du en ny.',
  passkeyAddedSubject: 'En adgangsnøgle er kommet til',
  passkeyAddedWords: 'Med »{name}« kan du nu logge ind hos {site} uden mail.',
  passkeyAddedNotYou:
    'Var det ikke dig? Log ind med en mail, slet den under »Sikkerhed«, log ud alle andre steder, og skriv til {operator}: {email}',
  passkeyAddedLook: 'Se mine adgangsnøgler',
  passkeyAddedWhy: 'Du får denne mail, fordi der er kommet en adgangsnøgle til din adresse hos {site}.',
};
