// The mail that signs somebody in, in Danish.
import type { de } from '../../../people/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  signInSubject: '{code} er din kode til {site}',
  signInPreview: 'Linket og koden gælder i 15 minutter.',
  signInHeading: 'Log ind hos {site}',
  signInWords: 'Med denne knap kommer du til en side, hvor du logger ind:',
  signInButton: 'Log ind',
  signInCode: 'Eller skriv denne kode dér, hvor du bliver spurgt om den:',
  signInLasts: 'Begge dele gælder i 15 minutter og kun én gang.',
  signInWhy:
    'Du får denne mail, fordi nogen vil logge ind hos {site} med din adresse. Var det ikke dig, skal du ikke gøre noget.',
};
