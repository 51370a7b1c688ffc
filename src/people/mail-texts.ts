// The mail that signs somebody in.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  signInSubject: '{code} ist dein Code für {site}',
  signInPreview: 'Der Link und der Code gelten 15 Minuten.',
  signInHeading: 'Anmelden bei {site}',
  signInWords: 'Mit diesem Knopf kommst du auf eine Seite, auf der du dich anmeldest:',
  signInButton: 'Anmelden',
  signInCode: 'Oder tipp diesen Code dort ein, wo du danach gefragt wirst:',
  signInLasts: 'Beides gilt 15 Minuten und nur einmal.',
  signInWhy:
    'Diese Mail bekommst du, weil jemand sich mit deiner Adresse bei {site} anmelden will. Warst du das nicht, dann mach einfach nichts.',
} as const;

export const en: SameKeys<typeof de> = {
  signInSubject: '{code} is your code for {site}',
  signInPreview: 'The link and the code are good for 15 minutes.',
  signInHeading: 'Sign in to {site}',
  signInWords: 'This button leads to a page where you sign in:',
  signInButton: 'Sign in',
  signInCode: 'Or enter this code where you’re asked for it:',
  signInLasts: 'Both are good for 15 minutes and once only.',
  signInWhy:
    'You get this email because somebody wants to sign in to {site} with your address. If that was not you, simply do nothing.',
};
