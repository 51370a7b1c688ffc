// What is said about an evening's starter pack and list on Bluesky, in Polish.
import type { de } from '../../../hosting/bluesky-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  blueskyTitle: 'Pakiet startowy: „{title}”',
  blueskyHeading: 'Pakiet startowy na Bluesky',
  blueskyLead:
    'Na twoim koncie Bluesky utworzymy pakiet startowy i listę. Kto je otworzy, może obserwować wszystkich naraz albo tylko czytać, co piszą.',
  blueskyPublic:
    'Jedno i drugie jest na Bluesky publiczne. Dlatego trafiają tam tylko ci, którzy pokazują się tu wszystkim i zaznaczyli listę Bluesky, najwyżej 150 osób.',
  blueskyWho: {
    one: 'Teraz byłaby to jedna osoba.',
    few: 'Teraz byłyby to {count} osoby.',
    many: 'Teraz byłoby to {count} osób.',
    other: 'Teraz byłoby to {count} osoby.',
  },
  blueskyWaiting: {
    one: 'Jednego konta jeszcze szukamy.',
    few: '{count} kont jeszcze szukamy.',
    many: '{count} kont jeszcze szukamy.',
    other: '{count} konta jeszcze szukamy.',
  },
  blueskyAccount: 'Twoje konto Bluesky',
  appPassword: 'Hasło aplikacji',
  appPasswordHint:
    'Nie twoje hasło: w Bluesky, w „Ustawienia”, „Prywatność i bezpieczeństwo”, „Hasła aplikacji” utworzysz takie hasło i w każdej chwili je tam usuniesz.',
  appPasswordWrong: 'To nie jest hasło aplikacji. Wygląda ono tak: abcd-efgh-ijkl-mnop',
  blueskyKeepHeading: 'Co zrobić z hasłem aplikacji?',
  blueskyOnce: 'Użyj tylko ten jeden raz',
  blueskyOnceHint:
    'Potem już go nie znamy. Kto później zmieni zdanie, zniknie z Bluesky dopiero wtedy, gdy opublikujesz tu wszystko na nowo.',
  blueskyKeep: 'Zachowaj zaszyfrowane',
  blueskyKeepHint: 'Wtedy co minutę aktualizujemy jedno i drugie, także gdy ktoś zmieni zdanie.',
  blueskyPublish: 'Opublikuj',
  blueskyUpdate: 'Zaktualizuj teraz',
  blueskyForget: 'Zapomnij hasło',
  blueskyRemove: 'Usuń z Bluesky',
  blueskyRemoveHint: 'Potrzebujemy do tego hasła aplikacji, jeśli nie jest u nas zachowane.',
  blueskyOpenPack: 'Otwórz pakiet',
  blueskyOpenList: 'Otwórz listę',
  blueskyFacts: {
    one: 'Jedna osoba, na koncie @{handle}, stan: {when}',
    few: '{count} osoby, na koncie @{handle}, stan: {when}',
    many: '{count} osób, na koncie @{handle}, stan: {when}',
    other: '{count} osoby, na koncie @{handle}, stan: {when}',
  },
  blueskyOutOfDate:
    'Od tego czasu coś się zmieniło. Opublikuj na nowo: dopiero wtedy znikną też ci, którzy zmienili zdanie.',
  blueskyDone: 'Na Bluesky wszystko jest aktualne.',
  blueskyRemoved: 'Pakiet startowy i lista są usunięte z Bluesky.',
  blueskyForgotten: 'Hasło aplikacji jest zapomniane. Na Bluesky wszystko zostaje tak, jak jest.',
  blueskyWrongPassword: 'Bluesky nie przyjmuje tego hasła aplikacji. Utwórz tam nowe.',
  blueskyUnanswered: 'Bluesky nie odpowiada. Spróbuj później.',
};
