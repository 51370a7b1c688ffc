// What is said about passkeys, in Polish.
import type { de } from '../../../people/passkey-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  passkeys: 'Klucze dostępu',
  passkeysLead:
    'Klucz dostępu (passkey) jest na twoim urządzeniu: logujesz się palcem, twarzą albo PIN-em, bez czekania na maila. Mail działa dalej.',
  passkeysStore:
    'U nas zostaje tylko publiczna część klucza. Odcisk palca, twarz i PIN nigdy nie opuszczają twojego urządzenia.',
  passkeyAdd: 'Dodaj klucz dostępu',
  passkeyName: 'Jak ma się nazywać?',
  passkeyNameHint: 'Żeby go rozpoznać, na przykład „telefon”.',
  passkeyNeedsScript:
    'Do tego przeglądarka potrzebuje JavaScriptu i kluczy dostępu. Bez nich cała reszta działa jak zawsze, z linkiem w mailu.',
  passkeyFailed: 'Nie udało się. Spróbuj jeszcze raz albo zaloguj się mailem.',
  passkeyAdded: 'Twój klucz dostępu już jest. Przyjdzie też mail na ten temat.',
  passkeyRemoved: 'Klucz dostępu usunięty. Usuń go też na swoim urządzeniu.',
  passkeyRefused: 'Nie udało się. Spróbuj jeszcze raz.',
  passkeyRemove: 'Usuń',
  passkeySince: 'Od: {since}, jeszcze nieużywany',
  passkeyFacts: 'Od: {since}, ostatnio: {used}',
  passkeyThis: 'Z tego klucza jest ta sesja',
  passkeySignIn: 'Zaloguj się kluczem',
  passkeySignInRefused: 'Z tym kluczem dostępu się nie udało. Spróbuj jeszcze raz albo zaloguj się mailem.',
  passkeyOr: 'Albo bez maila',
  passkeyFirst:
    'Zaplecze otwiera się tu tylko kluczem dostępu (ADMIN_PASSKEYS). Dodaj swój pierwszy, a pójdziemy dalej.',
  passkeyConfirm:
    'Pokaż jednym ze swoich kluczy dostępu, że to ty. Wtedy zaplecze się otworzy i możesz zmieniać klucze.',
  passkeyConfirmNow: 'Potwierdź kluczem',
  passkeyLost:
    'Nie masz już żadnego ze swoich kluczy dostępu? Osoba, która opiekuje się serwerem, ustawi ADMIN_PASSKEYS na optional i uruchomi go na nowo; wtedy dodasz nowy.',
  passkeyAddedSubject: 'Nowy klucz dostępu',
  passkeyAddedWords: 'Kluczem „{name}” możesz się teraz logować na stronie {site}, bez maila.',
  passkeyAddedNotYou:
    'To nie ty? Zaloguj się mailem, usuń go na stronie „Bezpieczeństwo”, wyloguj się wszędzie indziej i napisz: {operator}, {email}',
  passkeyAddedLook: 'Zobacz moje klucze',
  passkeyAddedWhy: 'Dostajesz tę wiadomość, bo do twojego adresu na stronie {site} doszedł klucz dostępu.',
};
