// The mail that signs somebody in, in Polish.
import type { de } from '../../../people/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  signInSubject: '{code} to twój kod na stronę {site}',
  signInPreview: 'Link i kod są ważne 15 minut.',
  signInHeading: 'Logowanie na stronie {site}',
  signInWords: 'Ten przycisk prowadzi na stronę, na której się zalogujesz:',
  signInButton: 'Zaloguj się',
  signInCode: 'Albo wpisz ten kod tam, gdzie o niego pytamy:',
  signInLasts: 'Jedno i drugie jest ważne 15 minut i tylko raz.',
  signInWhy:
    'Dostajesz tę wiadomość, bo ktoś chce zalogować się na stronie {site} twoim adresem. Jeśli to nie ty, po prostu nic nie rób.',
};
